import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Queue, Ticket } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { callNext } from './queue.call.ts';
import { endDays } from './queue.day.ts';
import { createQueueContext } from './queue.setup.ts';
import type { QueueContext } from './queue.step.ts';
import { finishTicket } from './queue.transitions.ts';

let hall: TestHall;
let app: FastifyInstance;
let context: QueueContext;
let now = Date.parse('2031-05-05T01:00:00Z');
const minute = 60_000;
const clock = (): Date => new Date(now);
const desk = { hallId: 'dezhou', deskId: 'dezhou.wait-1', staffId: null };
before(async () => {
  hall = await createTestHall();
  await addQueues(hall.database.db, { name: 'wait', letter: 'S', desks: 1 });
  app = await createApp({ database: hall.database, config: hall.config, clock });
  context = createQueueContext(hall.database, { warn: assert.fail }, clock);
});
after(async () => {
  await app.close();
  await hall.close();
});

async function ask<Body>(url: string, options: object = {}): Promise<Body> {
  // What was learnt before is looked at anew after a while.
  now += 20_000;
  return (await app.inject({ url: `/api/v1/${url}`, headers: { 'hall-key': testKeys.hall }, ...options })).json<Body>();
}
const take = (): Promise<Ticket> => ask<Ticket>('queues/dezhou.wait/tickets', { method: 'POST', payload: {} });
const queue = (): Promise<Queue> => ask<Queue>('queues/dezhou.wait');

/** A visit of so many minutes. */
async function serve(minutes: number): Promise<void> {
  const { ticket } = await inTransaction(hall.database.db, (db) => callNext(db, context, desk, {}));
  now += minutes * minute;
  await inTransaction(hall.database.db, (db) => finishTicket(db, context, desk, ticket?.id ?? ''));
}

test('nothing is said of the wait until something is known; then a range, and how often it was right', async () => {
  assert.equal((await take()).wait, null);
  for (let count = 0; count < 8; count += 1) await take();
  for (let count = 0; count < 5; count += 1) await serve(10);
  const ticket = await take();
  const { wait } = ticket;
  assert.deepEqual([ticket.ahead, wait?.basis, wait?.sampleSize], [4, 'today', 5]);
  assert.ok(wait && wait.low >= 25 && wait.low < wait.high && wait.high <= 75, JSON.stringify(wait));
  for (let count = 0; count < 5; count += 1) await serve(10);
  const { db } = hall.database;
  const kept = await db.selectFrom('tickets').select(['told_low', 'told_high']).where('id', '=', ticket.id).executeTakeFirstOrThrow();
  assert.deepEqual([kept.told_low, kept.told_high], [wait.low, wait.high]);
  assert.equal((await queue()).hitRate, null, 'of one told range nothing is said');
});

test('the same weekday is remembered; from twenty ranges on their hit rate is shown', async () => {
  for (let count = 0; count < 20; count += 1) {
    await take();
    await take();
    await serve(10);
    await serve(10);
  }
  const { hitRate } = await queue();
  assert.ok(hitRate && hitRate.sampleSize >= 20 && hitRate.share >= 0 && hitRate.share <= 1, JSON.stringify(hitRate));
  now += 7 * 24 * 60 * minute;
  await endDays(hall.database.db, clock());
  const [day] = await hall.database.db.selectFrom('queue_days').select(['completed', 'told', 'hit', 'service_minutes']).where('queue_id', '=', 'dezhou.wait').execute();
  assert.deepEqual([day?.completed, Math.round((day?.service_minutes as { mean: number }).mean)], [50, 10]);
  assert.ok((day?.told ?? 0) >= 20 && (day?.hit ?? 0) <= (day?.told ?? 0));
  const { wait } = await take();
  assert.deepEqual([wait?.basis, wait?.sampleSize], ['weekday', 50]);
});
