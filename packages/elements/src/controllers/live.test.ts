import { createHall } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { fakeStream } from '../testing/fake-stream.ts';
import type { FakeStream } from '../testing/fake-stream.ts';
import { LiveController } from './live.ts';

/** Shows the last number called at some queues, how often it read the state, and how contact stands. */
class LiveProbe extends LitElement {
  static override properties: PropertyDeclarations = { queues: { attribute: false }, hall: { attribute: false }, number: { state: true } };
  declare queues: readonly string[];
  declare hall: HallCore | undefined;
  declare number: string;
  refreshed = 0;
  readonly live = new LiveController(this, {
    hall: () => this.hall,
    topics: () => this.queues.map((queue) => `queue.${queue}`),
    onEvent: ({ data }) => (this.number = (data as { number: string }).number),
    onRefresh: () => (this.refreshed += 1),
  });

  constructor() {
    super();
    this.queues = [];
    this.number = '';
  }

  get said(): string {
    return this.shadowRoot?.textContent?.trim() ?? '';
  }

  protected override render(): TemplateResult {
    return html`${this.number} ${this.live.state}`;
  }
}
customElements.define('live-probe', LiveProbe);

let stream: FakeStream;
let hall: HallCore;
beforeEach(() => {
  stream = fakeStream();
  hall = createHall({ key: 'pk_test_live', baseUrl: 'https://hall.example', fetch: stream.fetch });
});

const place = (...queues: string[]): Promise<LiveProbe> => fixture<LiveProbe>(html`<live-probe .hall=${hall} .queues=${queues}></live-probe>`);
const says = (probe: LiveProbe, text: string): Promise<void> => waitUntil(() => probe.said === text, `${text} is never said`);
const call = (queue: string, number: string): void => stream.send(`queue.${queue}`, 'ticket.called', { number });
const open = (): number => stream.connections.filter((connection) => connection.open).length;

describe('what happens in the hall', () => {
  it('reaches the element while it is on the page; the state is read once it is live', async () => {
    const probe = await place('a');
    await says(probe, 'live');
    expect(probe.refreshed).to.equal(1);
    call('a', 'A001');
    await says(probe, 'A001 live');
    probe.remove();
    await waitUntil(() => open() === 0, 'the connection outlives the element');
    expect(probe.live.state).to.equal('idle');
  });

  it('comes over one connection for all elements of a client, each with its own topics', async () => {
    const probes = await Promise.all([place('a'), place('b'), place('a', 'b')]);
    for (const probe of probes) await says(probe, 'live');
    call('a', 'A001');
    call('b', 'B001');
    await Promise.all([says(probes[0], 'A001 live'), says(probes[1], 'B001 live'), says(probes[2], 'B001 live')]);
    expect(stream.connections).to.have.length(1);
    expect(stream.connections[0]?.topics).to.deep.equal(['queue.a', 'queue.b']);
  });

  it('is told as lost since the last sign of life, and nothing is missed when contact is back', async () => {
    const probe = await place('a');
    await says(probe, 'live');
    const before = new Date();
    await aTimeout(20);
    stream.cut();
    await says(probe, 'reconnecting');
    expect(probe.live.isLost).to.equal(true);
    expect(probe.live.since <= before).to.equal(true);
    call('a', 'A002');
    stream.restore();
    await says(probe, 'A002 live');
    expect(probe.live.isLost).to.equal(false);
    expect(probe.refreshed, 'nothing was missed, so nothing is read again').to.equal(1);
  });

  it('has to be read again where what was missed is no longer kept', async () => {
    const probe = await place('a');
    await says(probe, 'live');
    stream.send('queue.a', 'hall.reset', { reason: 'expired' });
    await waitUntil(() => probe.refreshed === 2);
    expect(probe.number).to.equal('');
  });

  it('follows other topics and another hall, without a gap where some stay', async () => {
    const probe = await place('a');
    await says(probe, 'live');
    probe.queues = ['a', 'b'];
    await probe.updateComplete;
    call('a', 'A003');
    await says(probe, 'A003 live');
    call('b', 'B003');
    await says(probe, 'B003 live');
    const other = fakeStream();
    probe.hall = createHall({ key: 'pk_test_other', baseUrl: 'https://other.example', fetch: other.fetch });
    await waitUntil(() => other.connections.length === 1 && open() === 0);
    other.send('queue.b', 'ticket.called', { number: 'B900' });
    await waitUntil(() => probe.number === 'B900');
  });

  it('is not listened to without topics or a hall', async () => {
    const probe = await place();
    probe.hall = undefined;
    probe.queues = ['a'];
    await aTimeout(120);
    expect([probe.said, stream.connections.length]).to.deep.equal(['idle', 0]);
  });

  it('goes on over the same connection when the element is moved on the page', async () => {
    const [probe, box] = [await place('a'), await fixture(html`<div></div>`)];
    await says(probe, 'live');
    box.append(probe);
    await probe.updateComplete;
    await says(probe, 'live');
    call('a', 'A004');
    await says(probe, 'A004 live');
    expect(stream.connections).to.have.length(1);
  });
});
