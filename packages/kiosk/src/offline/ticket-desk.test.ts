import { createHall } from '@hallkit/client';
import type { HallClient } from '@hallkit/client';
import { examples } from '@hallkit/contract';
import { expect } from '@open-wc/testing';
import { createSimulatedPrinter } from '../devices/receipt-printer/simulator.ts';
import type { SimulatedPrinter } from '../devices/receipt-printer/simulator.ts';
import { textOf } from '../slip/document.ts';
import { createBlockStore } from './block-store.ts';
import { createTicketDesk } from './ticket-desk.ts';

const { hall: place } = examples.getSiteExample;
const ticket = examples.getTicketExample;
const { data: queues } = examples.listQueuesExample;
const [queue] = queues;
if (!queue) throw new Error('The example has no queue.');

/** A hall in the page, whose network can be pulled. */
function hall(): { readonly client: HallClient; online: boolean; readonly sent: { readonly path: string; readonly body: unknown }[] } {
  const self = {
    online: true,
    sent: [] as { path: string; body: unknown }[],
    client: createHall({
      key: 'dk_test_dezhou', baseUrl: 'https://hall.example', retry: 0,
      async fetch(request: Request) {
        if (!self.online) throw new TypeError('Failed to fetch');
        const path = new URL(request.url).pathname.replace('/api/v1', '');
        const body: unknown = request.method === 'POST' ? await request.clone().json() : null;
        self.sent.push({ path, body });
        if (path === '/site') return Response.json(examples.getSiteExample);
        if (path.endsWith('/queues')) return Response.json({ ...examples.listQueuesExample, nextCursor: null });
        if (path.endsWith('/tickets')) return Response.json(ticket, { status: 201 });
        if (path.endsWith('/reconcile')) return Response.json({ blockId: 'bl_1', tickets: [], returned: 0 });
        const queueId = path.split('/')[2] ?? '';
        return Response.json({ id: `bl_${queueId}`, queueId, letter: 'A', first: 31, last: 50, day: '2026-06-05', validUntil: '2026-06-05T16:00:00Z' }, { status: 201 });
      },
    }),
  };
  return self;
}

describe('the ticket desk of a kiosk', () => {
  const name = 'hallkit.kiosk.test.desk';
  const now = (): Date => new Date('2026-06-05T02:00:00Z');
  let printer: SimulatedPrinter;
  beforeEach(async () => {
    printer = createSimulatedPrinter();
    await printer.open();
  });
  afterEach(() => indexedDB.deleteDatabase(name));
  const printed = (): string => textOf(printer.printed.at(-1) as never);

  it('takes a ticket from the hall and prints it with what to bring and where to follow it', async () => {
    const { client, sent } = hall();
    const desk = await createTicketDesk({ hall: client, printer, store: createBlockStore(name), now });
    expect(await desk.take(queue.id, { phone: '13800003210' })).to.deep.equal(ticket);
    desk.stop();
    await Promise.resolve();
    expect(sent.find(({ path }) => path.endsWith('/tickets'))?.body).to.deep.equal({ phone: '13800003210', channel: 'kiosk' });
    expect(printed()).to.contain(ticket.number).and.contain(place.name.zh).and.contain('https://hall.example');
  });

  it('goes on without network, says so on paper, and tells the hall when it is back', async () => {
    const source = hall();
    const desk = await createTicketDesk({ hall: source.client, printer, locale: () => 'en', store: createBlockStore(name), now });
    source.online = false;
    const taken = await desk.take(queue.id, {});
    expect(taken).to.deep.include({ number: 'A031', queueId: queue.id });
    expect(printed()).to.contain('A031').and.contain('network was down').and.not.contain('http');
    source.online = true;
    await desk.blocks.keepReady();
    desk.stop();
    const told = source.sent.filter(({ path }) => path.includes('/reconcile'));
    expect(told).to.have.length(1);
    expect(told[0]?.body).to.deep.equal({ issued: [{ number: 31, issuedAt: '2026-06-05T02:00:00.000Z' }], final: false });
  });

  it('gives the number although the printer is out of paper', async () => {
    const { client } = hall();
    printer.suffer('paperOut');
    const desk = await createTicketDesk({ hall: client, printer, store: createBlockStore(name), now });
    expect(await desk.take(queue.id, {})).to.deep.equal(ticket);
    desk.stop();
  });
});
