import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { nextTicket, ticketClasses, type OrderingRules, type PriorityGroup, type TicketClass } from '@hallkit/domain';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues, addWaiting, type TestTicket } from '../../fixtures/queue.fixture.ts';
import { lockNext, selectRecentCalls, type Line } from './queue.order.store.ts';
import { settingsOf } from './queue.settings.ts';
import type { QueueRecord } from './queue.types.ts';

let hall: TestHall;
before(async () => {
  hall = await createTestHall();
  await addQueues(hall.database.db, { name: 'order', letter: 'S' }, { name: 'beside', letter: 'T' });
});
after(() => hall.close());

/** Numbers that look like chance and are the same in each run (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const start = Date.parse('2031-03-03T01:00:00Z');
const minute = 60_000;
const queue = (id: string, order: OrderingRules): QueueRecord => ({ id, hallId: 'dezhou', settings: { ...settingsOf({}), order } } as unknown as QueueRecord);

function anyRules(pick: (below: number) => number): OrderingRules {
  const classes = ticketClasses.filter(() => pick(5) > 0).map((of) => ({ class: of, weight: pick(4) * 10, maxInRow: pick(2) ? pick(3) + 1 : null }));
  return { classes: classes.sort(() => pick(3) - 1), priorityGroups: pick(4) ? ['elder', 'disabled'] : [], onTime: { before: pick(20), after: pick(20) } };
}

function anyTicket(pick: (below: number) => number, day: string, id: string, sequence: number): TestTicket & { priorityGroup: PriorityGroup | null } {
  const group = ([null, null, 'elder', 'veteran'] as const)[pick(4)] ?? null;
  // Few moments, so that equals are met often.
  return { id, day, queueId: 'dezhou.order', sequence, joinedAt: new Date(start + pick(8) * 5 * minute), priorityGroup: group, appointmentAt: pick(3) ? null : new Date(start + pick(60) * minute), transferred: pick(4) === 0, reentered: pick(4) === 0 };
}

test('SQL calls in the order of the domain, and gives the same rule', async () => {
  const { db } = hall.database;
  for (let seed = 1; seed <= 60; seed += 1) {
    const pick = seeded(seed);
    const day = new Date(Date.UTC(2031, 0, seed)).toISOString().slice(0, 10);
    const rules = anyRules(pick);
    const waiting = Array.from({ length: pick(7) + 1 }, (_, at) => anyTicket(pick, day, `tk_${seed}_${at}`, at + 1));
    const recent: TicketClass[] = Array.from({ length: pick(5) }, () => ticketClasses[pick(5)] ?? 'walkIn');
    const now = new Date(start + pick(60) * minute);
    await addWaiting(db, 'S', waiting);
    for (const [at, of] of recent.entries()) {
      await db.insertInto('ticket_events').values({ hall_id: 'dezhou', ticket_id: `tk_past_${seed}_${at}`, n: 1, day, queue_id: 'dezhou.order', event: 'called', state: 'called', class: of, at: new Date(start - (9 - at) * minute), rule: null }).execute();
    }
    const line: Line = { hallId: 'dezhou', day, queues: [queue('dezhou.order', rules)], deskId: null, now };
    for (let left = [...waiting]; left.length > 0; ) {
      const found = await lockNext(db, line, await selectRecentCalls(db, line));
      const expected = nextTicket(left, rules, now, recent);
      assert.ok(found && expected, `seed ${seed}`);
      const letsPass = expected.rule.limited?.class ?? null;
      assert.deepEqual([found.id, found.class, found.weight, found.passed, found.letsPass], [expected.ticket.id, expected.rule.class, expected.rule.weight, expected.rule.passed, letsPass], `seed ${seed}, ${left.length} left`);
      await db.updateTable('tickets').set({ state: 'called' }).where('id', '=', found.id).execute();
      await db.insertInto('ticket_events').values({ hall_id: 'dezhou', ticket_id: found.id, n: 2, day, queue_id: 'dezhou.order', event: 'called', state: 'called', class: found.class, at: new Date(start + (100 - left.length) * minute), rule: null }).execute();
      recent.push(found.class);
      left = left.filter(({ id }) => id !== found.id);
    }
  }
});

test('one that another desk is calling is left to it: the next is taken without waiting', async () => {
  const { db } = hall.database;
  const day = '2031-06-01';
  await addWaiting(db, 'S', [1, 2, 3].map((sequence) => ({ id: `tk_skip_${sequence}`, day, queueId: 'dezhou.order', sequence, joinedAt: new Date(start + sequence * minute) })));
  const line: Line = { hallId: 'dezhou', day, queues: [queue('dezhou.order', settingsOf({}).order)], deskId: null, now: new Date(start) };
  await db.transaction().execute(async (one) => {
    assert.equal((await lockNext(one, line, new Map()))?.id, 'tk_skip_1');
    await db.transaction().execute(async (other) => {
      const next = await lockNext(other, line, new Map());
      assert.deepEqual([next?.id, next?.passed], ['tk_skip_2', 0]);
    });
  });
});

test('over several queues the longest wait counts; what waits for one desk is called by no other', async () => {
  const { db } = hall.database;
  const day = '2031-06-02';
  const order = settingsOf({}).order;
  await addWaiting(db, 'S', [{ id: 'tk_s', day, queueId: 'dezhou.order', sequence: 1, joinedAt: new Date(start + 5 * minute) }, { id: 'tk_bound', day, queueId: 'dezhou.order', sequence: 2, joinedAt: new Date(start) }]);
  await addWaiting(db, 'T', [{ id: 'tk_t', day, queueId: 'dezhou.beside', sequence: 1, joinedAt: new Date(start + minute) }]);
  await db.updateTable('tickets').set({ for_desk_id: 'dezhou.beside-1' }).where('id', '=', 'tk_bound').execute();
  const all = [queue('dezhou.order', order), queue('dezhou.beside', order)];
  const next = async (deskId: string, servedIds: string[]): Promise<string | undefined> => (await lockNext(db, { hallId: 'dezhou', day, queues: all, servedIds, deskId, now: new Date(start) }, new Map()))?.id;
  assert.equal(await next('dezhou.order-1', ['dezhou.order', 'dezhou.beside']), 'tk_t');
  assert.equal(await next('dezhou.order-1', ['dezhou.order']), 'tk_s');
  assert.equal(await next('dezhou.beside-1', ['dezhou.beside']), 'tk_bound');
});
