import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Queue, Reconciliation, Ticket, TicketBlock } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';
import { endDays } from './queue.day.ts';

let hall: TestHall;
let app: FastifyInstance;
/** Monday evening in the hall, which is UTC+8. */
const monday = Date.parse('2031-03-03T15:00:00Z');
const hour = 3_600_000;
let now = monday;
before(async () => {
  hall = await createTestHall();
  await addQueues(hall.database.db, { name: 'days', letter: 'S' }, { name: 'blocks', letter: 'T' }, { name: 'few', letter: 'U', settings: { taking: { dayLimit: 5 } } });
  app = await createApp({ database: hall.database, config: hall.config, clock: () => new Date(now) });
});
after(async () => {
  await app.close();
  await hall.close();
});

async function ask<Body>(url: string, payload?: object, key: string = testKeys.device): Promise<Body> {
  const response = await app.inject({ url: `/api/v1/${url}`, headers: { 'hall-key': key }, ...(payload ? { method: 'POST' as const, payload } : {}) });
  assert.ok(response.statusCode < 300, `${url} ${response.body}`);
  return response.json<Body>();
}
const refused = async (url: string, payload: object): Promise<string> => (await app.inject({ method: 'POST', url: `/api/v1/${url}`, headers: { 'hall-key': testKeys.device }, payload })).json<{ code: string }>().code;
const take = (body: object = {}, queue = 'days'): Promise<Ticket> => ask<Ticket>(`queues/dezhou.${queue}/tickets`, body);

test('a day of the hall begins at its own midnight: numbers restart, what waited is over, its holder forgotten', async () => {
  now = monday;
  const held = await take({ phone: '13812343210', card: { name: '李慧敏', idNumber: '371402195203070028' } });
  const plain = await take();
  assert.deepEqual([held.number, plain.number], ['S001', 'S002']);
  now = monday + 59 * 60_000;
  assert.equal((await take()).number, 'S003');
  now = monday + hour;
  const next = await take();
  assert.deepEqual([next.number, next.ahead], ['S001', 0]);
  assert.equal(await endDays(hall.database.db, new Date(now)), 0, 'what is just being taken at midnight has its time');
  now = monday + 9 * hour;
  await Promise.all([endDays(hall.database.db, new Date(now)), endDays(hall.database.db, new Date(now))]);
  const old = await ask<Ticket>(`tickets/${held.id}`);
  assert.deepEqual([old.state, old.holder], ['expired', null]);
  assert.equal((await ask<Ticket>(`tickets/${next.id}`)).state, 'waiting');
  const { db } = hall.database;
  assert.deepEqual(await db.selectFrom('ticket_holders').selectAll().where('day', '=', '2031-03-03').execute(), []);
  assert.deepEqual(await db.selectFrom('tickets').select('id').where('day', '=', '2031-03-03').where('phone_key', 'is not', null).execute(), []);
  const [kept] = await db.selectFrom('queue_days').selectAll().where('queue_id', '=', 'dezhou.days').execute();
  assert.deepEqual([kept?.day, kept?.taken, kept?.expired, kept?.completed], ['2031-03-03', 3, 3, 0]);
  assert.equal((await db.selectFrom('ticket_events').select('n').where('ticket_id', '=', held.id).where('event', '=', 'expired').execute()).length, 1, 'once, by however many servers');
  assert.equal(await endDays(db, new Date(now)), 0);
});

test('a server that was down for days ends them all when it is back', async () => {
  now = monday + 10 * 24 * hour;
  await take();
  now = monday + 14 * 24 * hour;
  await endDays(hall.database.db, new Date(now));
  const open = await hall.database.db.selectFrom('tickets').select('id').where('state', '=', 'waiting').execute();
  assert.deepEqual(open, []);
});

test('at the end of the day the desk is told that its ticket is over, and what names its holder is gone from kept answers and notes', async () => {
  const { db } = hall.database;
  now = monday + 16 * 24 * hour;
  await db.deleteFrom('idempotency_records').execute();
  const { id } = await take({ card: { name: '李慧敏', idNumber: '371402195203070028' } });
  const does = (operation: string, payload: object, key: string) => app.inject({ method: 'POST', url: `/api/v1/desks/dezhou.days-1/${operation}`, headers: { 'hall-key': testKeys.device, 'idempotency-key': key }, payload });
  await does('call-next', {}, 'day-end-call');
  await does('transfer', { ticketId: id, deskId: 'dezhou.days-2', note: '李慧敏还缺一份材料' }, 'day-end-transfer');
  await ask('desks/dezhou.days-2/call-next', {});
  assert.equal((await db.selectFrom('idempotency_records').select('scope').where('body', 'like', '%371402%').execute()).length, 2);
  now += 24 * hour;
  await endDays(db, new Date(now));
  assert.deepEqual(await db.selectFrom('idempotency_records').select('scope').where('body', 'like', '%371402%').execute(), []);
  assert.deepEqual(await db.selectFrom('ticket_events').select('note').where('ticket_id', '=', id).where('note', 'is not', null).execute(), []);
  const told = await db.selectFrom('events').select('data').where('topic', '=', 'desk.dezhou.days-2').where('type', '=', 'ticket.expired').execute();
  assert.deepEqual(told.map(({ data }) => data), [{ queueId: 'dezhou.days', number: 'S001', state: 'expired', waiting: 0, deskId: 'dezhou.days-2', counter: 'S2', recalls: 0 }]);
});

test('a kiosk without network gives out leased numbers; telling of them twice changes nothing, those left close without a gap', async () => {
  now = monday + 20 * 24 * hour;
  assert.equal((await take({}, 'blocks')).number, 'T001');
  const block = await ask<TicketBlock>('queues/dezhou.blocks/ticket-blocks', { size: 4 });
  assert.deepEqual([block.letter, block.first, block.last, block.validUntil], ['T', 2, 5, '2031-03-23T16:00:00.000Z']);
  assert.equal((await take({}, 'blocks')).number, 'T006');
  const issued = [{ number: 3, issuedAt: new Date(now + 60_000).toISOString(), groups: ['disabled'] }, { number: 2, issuedAt: '2020-01-01T00:00:00Z' }];
  const first = await ask<Reconciliation>(`ticket-blocks/${block.id}/reconcile`, { issued, final: false });
  assert.deepEqual([first.tickets.map(({ number, state }) => [number, state]), first.returned], [[['T002', 'waiting'], ['T003', 'waiting']], 0]);
  assert.deepEqual(await ask<Reconciliation>(`ticket-blocks/${block.id}/reconcile`, { issued, final: false }), first);
  const ticket = await ask<Ticket>(`tickets/${first.tickets[1]?.ticketId}`);
  assert.deepEqual([ticket.channel, ticket.class, ticket.ahead], ['offline', 'priority', 0]);
  assert.equal(await refused(`ticket-blocks/${block.id}/reconcile`, { issued: [{ number: 6, issuedAt: new Date(now).toISOString() }], final: false }), 'block.number');
  const last = await ask<Reconciliation>(`ticket-blocks/${block.id}/reconcile`, { issued, final: true });
  assert.deepEqual([last.tickets, last.returned], [first.tickets, 2]);
  assert.deepEqual(await ask<Reconciliation>(`ticket-blocks/${block.id}/reconcile`, { issued, final: true }), last);
  assert.equal(await refused(`ticket-blocks/${block.id}/reconcile`, { issued: [{ number: 4, issuedAt: new Date(now).toISOString() }], final: false }), 'block.state');
  assert.equal(await refused('ticket-blocks/bl_nobody/reconcile', { issued: [], final: true }), 'block.not-found');
  const rows = await hall.database.db.selectFrom('tickets').select(['number', 'state']).where('queue_id', '=', 'dezhou.blocks').orderBy('sequence').execute();
  assert.deepEqual(rows.map(({ number, state }) => `${number} ${state}`), ['T001 waiting', 'T002 waiting', 'T003 waiting', 'T004 expired', 'T005 expired', 'T006 waiting']);
  assert.equal((await ask<Queue>('queues/dezhou.blocks')).waiting, 4);
});

test('what no kiosk told of by the end of the day closes with it, and comes too late afterwards', async () => {
  const block = await ask<TicketBlock>('queues/dezhou.blocks/ticket-blocks', { size: 3 });
  now += 24 * hour;
  assert.equal(await refused(`ticket-blocks/${block.id}/reconcile`, { issued: [{ number: block.first, issuedAt: new Date(now).toISOString() }], final: true }), 'block.day');
  await endDays(hall.database.db, new Date(now));
  const [kept] = await hall.database.db.selectFrom('queue_days').selectAll().where('queue_id', '=', 'dezhou.blocks').execute();
  assert.deepEqual([kept?.taken, kept?.expired, kept?.returned], [4, 4, 5]);
});

test('a block counts within the limit of the day', async () => {
  assert.equal(await refused('queues/dezhou.few/ticket-blocks', { size: 6 }), 'queue.full');
  await ask('queues/dezhou.few/ticket-blocks', { size: 4 });
  await take({}, 'few');
  assert.equal(await refused('queues/dezhou.few/tickets', {}), 'queue.full');
});

test('a hall whose time zone is broken keeps no other from ending its days', async () => {
  const { db } = hall.database;
  const day = '2031-01-06';
  for (const hallId of ['dezhou-decheng', 'dezhou-lingcheng']) await db.insertInto('queue_counters').values({ hall_id: hallId, queue_id: `${hallId}.tests`, day, last_number: 0, waiting: 0, last_at: new Date(now) }).execute();
  const { content } = await db.selectFrom('halls').select('content').where('id', '=', 'dezhou-decheng').executeTakeFirstOrThrow();
  await db.updateTable('halls').set({ content: JSON.stringify({ ...content, timeZone: 'Nowhere/Here' }) }).where('id', '=', 'dezhou-decheng').execute();
  await assert.rejects(endDays(db, new Date(now)));
  assert.deepEqual(await db.selectFrom('hall_days').select('hall_id').where('day', '=', day).execute(), [{ hall_id: 'dezhou-lingcheng' }]);
});
