import { createHall } from '@hallkit/client';
import type { ReconcileRequest, TicketBlock } from '@hallkit/contract';
import { expect } from '@open-wc/testing';
import { createBlockStore } from './block-store.ts';
import { NoNumbersError, TicketBlocks } from './ticket-blocks.ts';
import type { BlockSource } from './ticket-blocks.ts';

/** What the SDK throws when nobody answers. */
const networkError = await createHall({ key: 'pk_test_x', baseUrl: 'https://hall.example', retry: 0, fetch: () => Promise.reject(new TypeError('Failed to fetch')) }).site.get().catch((error: unknown) => error);
const conflict = await createHall({ key: 'pk_test_x', baseUrl: 'https://hall.example', retry: 0, fetch: async () => new Response(JSON.stringify({ type: '', title: 'x', status: 409, code: 'block.state', detail: 'x', requestId: 'r', errors: [] }), { status: 409, headers: { 'content-type': 'application/problem+json' } }) }).site.get().catch((error: unknown) => error);

const queue = 'dezhou.companies';
const day = (at: Date): string => at.toISOString().slice(0, 10);

/** A hall that leases numbers and remembers what it is told. */
function hall(): BlockSource & { online: boolean; next: number; leases: number; told: (ReconcileRequest & { blockId: string })[]; refuse: unknown; now: Date } {
  const self: ReturnType<typeof hall> = {
    online: true, next: 1, leases: 0, told: [], refuse: null, now: new Date('2026-06-05T02:00:00Z'),
    async lease(queueId, size): Promise<TicketBlock> {
      if (!self.online) throw networkError;
      const first = self.next;
      self.next += size;
      self.leases += 1;
      return { id: `bl_${self.leases}`, queueId, letter: 'A', first, last: first + size - 1, day: day(self.now), validUntil: `${day(self.now)}T16:00:00Z` };
    },
    async reconcile(blockId, request) {
      if (!self.online) throw networkError;
      if (self.refuse) throw self.refuse;
      self.told.push({ ...request, blockId });
    },
  };
  return self;
}

let names = 0;
const databases: string[] = [];
/** A kiosk; the same name again is the same machine after a crash. */
function kiosk(source: ReturnType<typeof hall>, name = `hallkit.kiosk.test.${(names += 1)}`, size = 4): { blocks: TicketBlocks; name: string } {
  databases.push(name);
  return { name, blocks: new TicketBlocks({ source, queueIds: [queue], size, store: createBlockStore(name), now: () => source.now }) };
}

describe('tickets without network', () => {
  after(() => databases.forEach((name) => indexedDB.deleteDatabase(name)));

  it('go on from a leased block and are told to the hall once', async () => {
    const source = hall();
    const { blocks } = kiosk(source);
    await blocks.keepReady();
    expect(await blocks.left(queue)).to.equal(4);
    source.online = false;
    const first = await blocks.take(queue, () => Promise.reject(networkError), { matterId: 'm1' });
    const second = await blocks.take(queue, () => Promise.reject(networkError));
    expect([first.offline?.number, second.offline?.number]).to.deep.equal(['A001', 'A002']);
    await blocks.keepReady();
    expect(source.told).to.deep.equal([]);
    source.online = true;
    await blocks.keepReady();
    await blocks.keepReady();
    expect(source.told).to.have.length(1);
    expect(source.told[0]).to.deep.include({ blockId: 'bl_1', final: false });
    expect(source.told[0]?.issued.map(({ number, matterId }) => [number, matterId])).to.deep.equal([[1, 'm1'], [2, undefined]]);
  });

  it('never repeat a number: not after a crash, not from two windows, not when touched twice at once', async () => {
    const source = hall();
    const { blocks, name } = kiosk(source, undefined, 30);
    await blocks.keepReady();
    source.online = false;
    const numbers = [await blocks.issue(queue), await blocks.issue(queue)];
    const again = kiosk(source, name, 30).blocks;
    const other = kiosk(source, name, 30).blocks;
    const many = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? again : other).issue(queue)));
    const given = [...numbers, ...many].map(({ number }) => number);
    expect(new Set(given).size).to.equal(22);
    expect(given.sort().at(-1)).to.equal('A022');
  });

  it('say so when none is left, and when the day of the numbers is over', async () => {
    const source = hall();
    const { blocks } = kiosk(source);
    await blocks.keepReady();
    source.online = false;
    for (let at = 0; at < 4; at += 1) await blocks.issue(queue);
    const refusal = await blocks.issue(queue).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(NoNumbersError);
    expect((refusal as NoNumbersError).reason.zh).to.contain('导办台');
    const next = kiosk(source);
    source.online = true;
    await next.blocks.keepReady();
    source.now = new Date('2026-06-06T02:00:00Z');
    expect(await next.blocks.issue(queue).catch((error: unknown) => error)).to.be.instanceOf(NoNumbersError);
  });

  it('close a block that is used up or of yesterday, and lease a new one', async () => {
    const source = hall();
    const { blocks } = kiosk(source);
    await blocks.keepReady();
    for (let at = 0; at < 4; at += 1) await blocks.issue(queue);
    await blocks.keepReady();
    expect(source.told.at(-1)).to.deep.include({ blockId: 'bl_1', final: true });
    expect(await blocks.left(queue)).to.equal(4);
    source.now = new Date('2026-06-06T02:00:00Z');
    await blocks.keepReady();
    expect(source.told.at(-1)).to.deep.include({ blockId: 'bl_2', final: true, issued: [] });
    expect((await blocks.issue(queue)).number).to.equal('A009');
  });

  it('keep what was given out while the hall was being told', async () => {
    const source = hall();
    const { blocks } = kiosk(source);
    await blocks.keepReady();
    await blocks.issue(queue);
    const { reconcile } = source;
    source.reconcile = async (blockId, request) => {
      source.reconcile = reconcile;
      await blocks.issue(queue);
      await reconcile(blockId, request);
    };
    await blocks.keepReady();
    await blocks.keepReady();
    expect(source.told.map(({ issued }) => issued.map(({ number }) => number))).to.deep.equal([[1], [2]]);
  });

  it('let go of a block that the hall will never take, and throw what the hall refuses', async () => {
    const source = hall();
    const { blocks } = kiosk(source);
    await blocks.keepReady();
    await blocks.issue(queue);
    source.refuse = conflict;
    await blocks.keepReady();
    expect((await blocks.issue(queue)).number).to.equal('A005');
    expect(await blocks.take(queue, () => Promise.reject(conflict)).catch((error: unknown) => error)).to.equal(conflict);
  });
});
