import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hallDay } from '@hallkit/domain';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues, addWaiting } from '../../fixtures/queue.fixture.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { callNext } from './queue.call.ts';
import { createQueueDirectory } from './queue.directory.ts';
import type { QueueContext } from './queue.step.ts';
import { cancelTicket, finishTicket, holdTicket, recallTicket, restoreTicket, resumeTicket, serveTicket, skipTicket, transferTicket } from './queue.transitions.ts';
import type { Actor, CallOutcome, TicketRecord } from './queue.types.ts';

let hall: TestHall;
let context: QueueContext;
let now = new Date();
const day = hallDay(now, 'Asia/Shanghai');
before(async () => {
  hall = await createTestHall();
  await addQueues(hall.database.db, { name: 'work', letter: 'S', settings: { restoreMinutes: 30, recalls: 1 } }, { name: 'other', letter: 'T' }, { name: 'race', letter: 'U', desks: 4 }, { name: 'near', letter: 'V' }, { name: 'twice', letter: 'W' });
  context = { directory: createQueueDirectory(hall.database.db, { warn: assert.fail }), now: () => now };
});
after(() => hall.close());

const at = (name: string): Actor => ({ hallId: 'dezhou', deskId: `dezhou.${name}`, staffId: null });
const run = <Result>(work: (db: TestHall['database']['db']) => Promise<Result>): Promise<Result> => inTransaction(hall.database.db, work);
const call = (desk: string, request = {}): Promise<CallOutcome> => run((db) => callNext(db, context, at(desk), request));
type Step = (db: TestHall['database']['db'], context: QueueContext, actor: Actor, ticketId: string) => Promise<TicketRecord>;
const does = (step: Step, desk: string, ticketId: string): Promise<TicketRecord> => run((db) => step(db, context, at(desk), ticketId));
const wait = (letter: string, queue: string, from: number, count: number): Promise<void> =>
  addWaiting(hall.database.db, letter, Array.from({ length: count }, (_, n) => ({ id: `tk_${queue}_${from + n}`, day, queueId: `dezhou.${queue}`, sequence: from + n, joinedAt: new Date(now.getTime() - 3_600_000 + (from + n) * 1000) })));
const eventsOf = async (topic: string): Promise<string[]> =>
  (await hall.database.db.selectFrom('events').select(['type', 'data']).where('topic', '=', topic).orderBy('seq').execute()).map(({ type, data }) => `${type} ${(data as { number: string }).number} ${(data as { waiting: number }).waiting}`);
const waitingIn = async (queue: string): Promise<readonly [counted: number, rows: number]> => {
  const { db } = hall.database;
  const counter = await db.selectFrom('queue_counters').select('waiting').where('queue_id', '=', `dezhou.${queue}`).executeTakeFirst();
  const rows = await db.selectFrom('tickets').select('id').where('queue_id', '=', `dezhou.${queue}`).where('state', '=', 'waiting').execute();
  return [counter?.waiting ?? 0, rows.length];
};

test('a visit from the call to its end, with log and events', async () => {
  await wait('S', 'work', 1, 3);
  const { ticket, rule, waiting } = await call('work-1');
  assert.deepEqual([ticket?.number, ticket?.state, ticket?.deskId, waiting, rule?.because], ['S001', 'called', 'dezhou.work-1', 2, 'turn']);
  const id = ticket?.id ?? '';
  await assert.rejects(call('work-1'), { code: 'desk.busy' });
  assert.equal((await does(recallTicket, 'work-1', id)).recalls, 1);
  await assert.rejects(does(recallTicket, 'work-1', id), { code: 'ticket.state' });
  await assert.rejects(does(serveTicket, 'work-2', id), { code: 'ticket.elsewhere' });
  await does(serveTicket, 'work-1', id);
  await does(holdTicket, 'work-1', id);
  const second = (await call('work-1')).ticket?.id ?? '';
  await assert.rejects(does(resumeTicket, 'work-1', id), { code: 'desk.busy' });
  await does(finishTicket, 'work-1', second);
  await does(resumeTicket, 'work-1', id);
  assert.equal((await does(finishTicket, 'work-1', id)).state, 'completed');
  await assert.rejects(does(finishTicket, 'work-1', id), { code: 'ticket.state' });
  const log = await hall.database.db.selectFrom('ticket_events').select(['event', 'n']).where('ticket_id', '=', id).orderBy('n').execute();
  assert.deepEqual(log.map(({ event }) => event), ['called', 'recalled', 'serving', 'on_hold', 'serving', 'completed']);
  const events = ['ticket.called S001 2', 'ticket.recalled S001 2', 'ticket.serving S001 2', 'ticket.on_hold S001 2', 'ticket.called S002 1', 'ticket.completed S002 1', 'ticket.serving S001 1', 'ticket.completed S001 1'];
  assert.deepEqual(await eventsOf('desk.dezhou.work-1'), events);
  assert.deepEqual(await eventsOf('queue.dezhou.work'), events);
});

test('who was not there may come back in time, first or by the rule', async () => {
  const { ticket } = await call('work-2');
  const id = ticket?.id ?? '';
  const skipped = await does(skipTicket, 'work-2', id);
  assert.deepEqual([skipped.state, skipped.restoreUntil], ['no_show', new Date(now.getTime() + 30 * 60_000)]);
  await wait('S', 'work', 4, 3);
  const back = await run((db) => restoreTicket(db, context, at('work-2'), id, 'head'));
  assert.deepEqual([back.state, back.class, back.deskId, back.reentered], ['waiting', 'reentered', null, true]);
  assert.equal((await call('work-2')).ticket?.id, id);
  await does(skipTicket, 'work-2', id);
  const before = now;
  now = new Date(now.getTime() + 31 * 60_000);
  await assert.rejects(run((db) => restoreTicket(db, context, at('work-2'), id)), { code: 'ticket.restore-late' });
  now = before;
  assert.deepEqual(await waitingIn('work'), [3, 3]);
});

test('a visitor who is sent on keeps number and time, and those who left a number are told', async () => {
  const id = 'tk_work_4';
  await hall.database.db.insertInto('ticket_holders').values({ hall_id: 'dezhou', ticket_id: id, day, name: null, id_number: null, phone: '13812343210' }).execute();
  assert.equal((await call('work-1', { ticketId: id })).rule?.because, 'picked');
  const sent = await run((db) => transferTicket(db, context, at('work-1'), id, { queueId: 'dezhou.other' }));
  assert.deepEqual([sent.number, sent.queueId, sent.state, sent.class], ['S004', 'dezhou.other', 'waiting', 'transferred']);
  assert.deepEqual([await waitingIn('work'), await waitingIn('other')], [[2, 2], [1, 1]]);
  assert.equal((await eventsOf('queue.dezhou.work')).at(-1), 'ticket.transferred S004 2');
  assert.equal((await call('other-1')).ticket?.id, id);
  const bound = await run((db) => transferTicket(db, context, at('other-1'), id, { deskId: 'dezhou.work-2' }));
  assert.equal(bound.queueId, 'dezhou.other');
  assert.equal((await call('other-1')).ticket, null);
  assert.equal((await call('work-2')).ticket?.id, id);
  const messages = await hall.database.db.selectFrom('notifications').select(['template', 'data']).where('about', '=', id).where('channel', '=', 'sms').orderBy('created_at').execute();
  assert.deepEqual(messages.map(({ template }) => template), ['ticket.called', 'ticket.transferred', 'ticket.called', 'ticket.transferred', 'ticket.called']);
  assert.doesNotMatch(JSON.stringify(await hall.database.db.selectFrom('events').select('data').execute()), /138|tk_/);
});

test('who is next but two is told, once; who left no number in the page', async () => {
  const { db } = hall.database;
  await wait('V', 'near', 1, 6);
  for (const n of [2, 4, 6]) await db.insertInto('ticket_holders').values({ hall_id: 'dezhou', ticket_id: `tk_near_${n}`, day, name: null, id_number: null, phone: `1381234000${n}` }).execute();
  const told = async (channel: 'sms' | 'inPage' = 'sms') => (await db.selectFrom('notifications').select(['about', 'data']).where('template', '=', 'ticket.near').where('channel', '=', channel).where('about', 'like', 'tk_near_%').orderBy('about').execute()).map(({ about, data }) => `${about} ${(data as { ahead: number }).ahead}`);
  const { ticket } = await call('near-1');
  assert.deepEqual(await told(), ['tk_near_2 0', 'tk_near_4 2']);
  assert.deepEqual(await told('inPage'), ['tk_near_2 0', 'tk_near_3 1', 'tk_near_4 2']);
  await does(finishTicket, 'near-1', ticket?.id ?? '');
  await run((transaction) => cancelTicket(transaction, context, ['dezhou'], 'tk_near_3'));
  await call('near-1');
  assert.deepEqual(await told(), ['tk_near_2 0', 'tk_near_4 2', 'tk_near_6 2']);
});

test('who acts because they sit at a desk does nothing there once another has sat down', async () => {
  await wait('W', 'twice', 8, 1);
  const { db } = hall.database;
  const sits = (staffId: string | null) => db.updateTable('desks').set({ staff_id: staffId }).where('id', '=', 'dezhou.twice-1').execute();
  const calls = () => run((transaction) => callNext(transaction, context, { ...at('twice-1'), staffId: 'dezhou.1001', mustSit: true }, {}));
  await sits('dezhou.1002');
  await assert.rejects(calls(), { code: 'desk.taken' });
  await sits(null);
  await assert.rejects(calls(), { code: 'desk.closed' });
  await sits('dezhou.1001');
  assert.equal((await calls()).ticket?.id, 'tk_twice_8');
  assert.equal((await does(finishTicket, 'twice-1', 'tk_twice_8')).state, 'completed');
});

test('a visitor who took another ticket meanwhile cannot be put into that line twice', async () => {
  const { db } = hall.database;
  await wait('V', 'near', 7, 1);
  await wait('W', 'twice', 1, 1);
  await db.updateTable('tickets').set({ phone_key: 'same' }).where('id', 'in', ['tk_near_7', 'tk_twice_1']).execute();
  const { ticket } = await call('near-2', { ticketId: 'tk_near_7' });
  await assert.rejects(run((transaction) => transferTicket(transaction, context, at('near-2'), ticket?.id ?? '', { queueId: 'dezhou.twice' })), { code: 'ticket.already-waiting' });
  assert.equal((await does(finishTicket, 'near-2', 'tk_near_7')).state, 'completed');
});

test('a ticket that is called while its holder gives it back ends in one state, and the counts agree', async () => {
  const { db } = hall.database;
  await wait('U', 'race', 1, 40);
  const desks = ['race-1', 'race-2', 'race-3', 'race-4'];
  const called: string[] = [];
  const calling = desks.map(async (desk) => {
    for (let round = 0; round < 8; round += 1) {
      const { ticket } = await call(desk);
      if (!ticket) return;
      called.push(ticket.id);
      // The holder may have given it back meanwhile: then the desk is free again.
      await does(finishTicket, desk, ticket.id).catch((error: { code: string }) => assert.equal(error.code, 'ticket.state'));
    }
  });
  const cancelled: string[] = [];
  const cancelling = Array.from({ length: 40 }, async (_, n) => {
    const id = `tk_race_${(n * 7) % 40 + 1}`;
    await run((transaction) => cancelTicket(transaction, context, ['dezhou'], id)).then(() => cancelled.push(id), (error: { code: string }) => assert.equal(error.code, 'ticket.state'));
  });
  await Promise.all([...calling, ...cancelling]);
  assert.equal(new Set(called).size, called.length, 'no ticket is called twice');
  const states = await db.selectFrom('tickets').select(['id', 'state', 'version']).where('queue_id', '=', 'dezhou.race').execute();
  assert.deepEqual(states.filter(({ state }) => state === 'cancelled').map(({ id }) => id).sort(), [...cancelled].sort());
  assert.ok(states.every(({ state }) => ['cancelled', 'completed', 'waiting'].includes(state)), JSON.stringify(states));
  const [counted, rows] = await waitingIn('race');
  assert.equal(counted, rows);
  assert.deepEqual((await db.selectFrom('desks').select('current_ticket_id').where('id', 'like', 'dezhou.race-%').execute()).map((desk) => desk.current_ticket_id), [null, null, null, null]);
});
