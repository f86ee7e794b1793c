import { createHall } from '@hallkit/client/core';
import type { HallCore, HallEvent } from '@hallkit/client/core';
import { DesksResource, EventsResource, QueuesResource } from '@hallkit/client/resources';
import { expect, waitUntil } from '@open-wc/testing';
import { liveHall } from './live-hall.ts';
import type { LiveHall } from './live-hall.ts';

let hall: LiveHall;
let client: HallCore;
beforeEach(() => {
  hall = liveHall({ queue: { waiting: false } });
  client = createHall({ key: 'pk_test_of_this_page', baseUrl: 'https://hall.example', fetch: hall.fetch, retry: 0 });
});

describe('a hall in the page', () => {
  it('tells live what others do in it, and after the network was gone what was missed', async () => {
    const events: HallEvent[] = [];
    const states: string[] = [];
    const stop = client.use(EventsResource).subscribe(['desk.dezhou.desk-06'], (event) => events.push(event), { onState: ({ state }) => states.push(state) });
    await waitUntil(() => states.includes('live'), 'never live');
    await client.use(QueuesResource).takeTicket('dezhou.construction');
    await hall.act('/desks/dezhou.desk-06/call-next', {});
    await waitUntil(() => events.length === 2, 'the call is not told');
    expect(events.map(({ type }) => type)).to.deep.equal(['ticket.called', 'desk.changed']);
    hall.cut();
    await waitUntil(() => states.at(-1) === 'reconnecting', 'the loss is not noticed');
    await hall.act('/desks/dezhou.desk-06/state', { state: 'paused' });
    hall.restore();
    await waitUntil(() => events.length === 3, 'what was missed is not told', { timeout: 10_000 });
    expect((await client.use(DesksResource).get('dezhou.desk-06')).state).to.equal('paused');
    stop();
  });

  it('refuses as the server does', async () => {
    await hall.act('/desks/dezhou.desk-06/state', { state: 'closed' });
    expect(await hall.act('/desks/dezhou.desk-06/call-next', {}).catch((error: Error) => error.message)).to.equal('desk.closed');
  });
});
