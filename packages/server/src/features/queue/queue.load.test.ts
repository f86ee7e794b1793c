import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Ticket } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';
import { openDatabase, type OpenDatabase } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { callNext } from './queue.call.ts';
import { createQueueContext } from './queue.setup.ts';
import { finishTicket } from './queue.transitions.ts';

let hall: TestHall;
let beside: { readonly app: FastifyInstance; readonly database: OpenDatabase };
before(async () => {
  hall = await createTestHall();
  await addQueues(hall.database.db, { name: 'rush', letter: 'S', desks: 8 }, { name: 'hot', letter: 'T', desks: 1 });
  const { rows: [place] } = await hall.database.pool.query<{ name: string }>('select current_database() as name');
  const { host, port, user, password } = hall.database.pool.options;
  const url = (hall.database.pool.options as { connectionString?: string }).connectionString ?? `postgres://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${place?.name}`;
  const database = await openDatabase({ databaseUrl: url, dataDir: '', connections: 6 });
  beside = { database, app: await createApp({ database, config: hall.config }) };
});
after(async () => {
  await beside.app.close();
  await beside.database.close();
  await hall.close();
});

const today = hallDay(new Date(), 'Asia/Shanghai');

test('32 callers of two servers, some repeating, some refused, while 8 desks call: numbers without gap or repeat, nobody called twice', async () => {
  const servers = [hall.app, beside.app];
  const each = 12;
  const numbers: string[] = [];
  const taking = Array.from({ length: 32 }, async (_, caller) => {
    for (let round = 0; round < each; round += 1) {
      const app = servers[(caller + round) % 2] as FastifyInstance;
      const headers = { 'hall-key': testKeys.hall, 'idempotency-key': `rush-${caller}-${round}` };
      const payload = round % 4 === 0 ? { phone: `138${String(caller).padStart(4, '0')}${String(round).padStart(4, '0')}` } : {};
      const send = (key = headers['idempotency-key'], body: object = payload) => app.inject({ method: 'POST', url: '/api/v1/queues/dezhou.rush/tickets', headers: { ...headers, 'idempotency-key': key }, payload: body });
      const answer = await send();
      assert.equal(answer.statusCode, 201, answer.body);
      const ticket = answer.json<Ticket>();
      numbers.push(ticket.number);
      if (round % 3 === 0) assert.equal((await send()).json<Ticket>().id, ticket.id, 'a repeat');
      // The same phone waits or is at a desk already: refused, and no number is used. It may also have been served by now.
      if (round % 4 === 0) {
        const second = await send(`again-${caller}-${round}`);
        if (second.statusCode === 201) numbers.push(second.json<Ticket>().number);
        else assert.equal(second.json<{ code: string }>().code, 'ticket.already-waiting');
      }
    }
  });
  const called: string[] = [];
  let open = true;
  const contexts = [createQueueContext(hall.database, { warn: assert.fail }), createQueueContext(beside.database, { warn: assert.fail })];
  const desks = Array.from({ length: 8 }, async (_, at) => {
    const [database, context] = [at % 2 ? beside.database : hall.database, contexts[at % 2]];
    const actor = { hallId: 'dezhou', deskId: `dezhou.rush-${at + 1}`, staffId: null };
    for (;;) {
      if (!context) return;
      const { ticket } = await inTransaction(database.db, (db) => callNext(db, context, actor, {}));
      if (ticket) {
        called.push(ticket.number);
        await inTransaction(database.db, (db) => finishTicket(db, context, actor, ticket.id));
      } else if (!open) return;
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await Promise.all(taking);
  open = false;
  await Promise.all(desks);
  const expected = Array.from({ length: numbers.length }, (_, at) => `S${String(at + 1).padStart(3, '0')}`);
  assert.deepEqual([...numbers].sort(), expected);
  assert.deepEqual([...called].sort(), expected, 'each was called, and once');
  const { db } = hall.database;
  const counter = await db.selectFrom('queue_counters').selectAll().where('queue_id', '=', 'dezhou.rush').executeTakeFirstOrThrow();
  assert.deepEqual([counter.last_number, counter.waiting], [numbers.length, 0]);
  const tickets = await db.selectFrom('tickets').select(['number', 'joined_at']).where('queue_id', '=', 'dezhou.rush').orderBy('sequence').execute();
  assert.ok(tickets.every(({ joined_at: joined }, at) => at === 0 || joined >= (tickets[at - 1]?.joined_at ?? joined)), 'times follow the numbers');
  const events = await db.selectFrom('events').select(['seq', 'type']).where('topic', '=', 'queue.dezhou.rush').orderBy('seq').execute();
  assert.deepEqual(events.map(({ seq }) => seq), events.map((_, at) => at + 1));
  assert.deepEqual([events.filter(({ type }) => type === 'ticket.waiting').length, events.filter(({ type }) => type === 'ticket.called').length], [numbers.length, numbers.length]);
});

test('what is taken while a queue closes was there before it closed, and is cancelled with the others; afterwards there is none', async () => {
  const take = () => hall.call('/api/v1/queues/dezhou.hot/tickets', { method: 'POST', payload: {} });
  const taking = Promise.all(Array.from({ length: 24 }, take));
  await new Promise((resolve) => setTimeout(resolve, 10));
  const closing = hall.call('/api/v1/queues/dezhou.hot/state', { method: 'POST', key: testKeys.device, payload: { state: 'closed', cancelWaiting: true } });
  const answers = await taking;
  assert.equal((await closing).statusCode, 200);
  const given = answers.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json<Ticket>().id);
  const rows = await hall.database.db.selectFrom('tickets').select(['id', 'state']).where('queue_id', '=', 'dezhou.hot').where('day', '=', today).execute();
  assert.deepEqual(rows.map(({ id }) => id).sort(), given.sort());
  assert.ok(rows.every(({ state }) => state === 'cancelled'), JSON.stringify(rows));
  assert.equal((await take()).json<{ code: string }>().code, 'queue.closed');
});

test('a flood from one address is held back; the machine in the hall goes on', async () => {
  const app = await createApp({ database: beside.database, config: { ...hall.config, rateLimits: { read: 100, write: 5 } } });
  const take = (key: string) => app.inject({ method: 'POST', url: '/api/v1/queues/dezhou.rush/tickets', headers: { 'hall-key': key }, payload: {} });
  const flood: number[] = [];
  for (let count = 0; count < 8; count += 1) flood.push((await take(testKeys.hall)).statusCode);
  assert.deepEqual(flood, [201, 201, 201, 201, 201, 429, 429, 429]);
  const kiosk = await Promise.all(Array.from({ length: 12 }, () => take(testKeys.device)));
  assert.deepEqual([...new Set(kiosk.map(({ statusCode }) => statusCode))], [201]);
  await app.close();
});
