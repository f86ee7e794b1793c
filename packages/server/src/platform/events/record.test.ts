import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, type OpenDatabase } from '../database/database.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { eventParts, record } from './record.store.ts';

let own: TestDatabase;
let database: OpenDatabase;
before(async () => {
  own = await createTestDatabase();
  database = await openDatabase({ databaseUrl: own.url, dataDir: '', connections: 10 });
  await sql`create table tickets_of_test (number integer primary key)`.execute(database.db);
});
after(async () => {
  await database.close();
  await own.drop();
});

const event = (topic: string, n: number) => ({ hallId: 'h', topic, type: 'test.happened', data: { n } });
const rowsOf = (topic: string) => database.db.selectFrom('events').select(['seq', 'type', 'data', 'position']).where('hall_id', '=', 'h').where('topic', '=', topic).orderBy('seq').execute();
const numbersOf = async (topic: string): Promise<number[]> => (await rowsOf(topic)).map(({ seq }) => seq);

test('events are numbered by topic from 1, several of one call in their order', async () => {
  await record(database.db, event('queue.h.a', 1), event('hall.h', 2), event('queue.h.a', 3));
  await record(database.db, event('queue.h.a', 4));
  await record(database.db);
  assert.deepEqual(await rowsOf('queue.h.a'), [1, 3, 4].map((n, at) => ({ seq: at + 1, type: 'test.happened', data: { n }, position: null })));
  assert.deepEqual(await numbersOf('hall.h'), [1]);
});

test('a transaction that fails leaves no event and no gap', async () => {
  await record(database.db, event('queue.h.b', 1));
  await assert.rejects(database.db.transaction().execute(async (transaction) => {
    await record(transaction, event('queue.h.b', 2));
    throw new Error('changed its mind');
  }), /changed its mind/);
  await record(database.db, event('queue.h.b', 3));
  assert.deepEqual((await rowsOf('queue.h.b')).map(({ seq, data }) => [seq, data]), [[1, { n: 1 }], [2, { n: 3 }]]);
});

test('many at once, a third of them rolled back, leave numbers without gap or repeat', async () => {
  await Promise.all(Array.from({ length: 60 }, async (_, n) => {
    await database.db.transaction().execute(async (transaction) => {
      await record(transaction, event('queue.h.c', n), event('desk.h.c', n));
      if (n % 3 === 0) throw new Error('rolled back');
    }).catch((error: Error) => assert.equal(error.message, 'rolled back'));
  }));
  const expected = Array.from({ length: 40 }, (_, n) => n + 1);
  assert.deepEqual(await numbersOf('queue.h.c'), expected);
  assert.deepEqual(await numbersOf('desk.h.c'), expected);
});

const take = (number: number) => sql<{ number: number }>`
  with ticket as (insert into tickets_of_test (number) values (${number}) returning number),
  ${eventParts(1, { hallId: 'h', topic: 'queue.h.d', type: 'ticket.waiting', data: sql`jsonb_build_object('number', 'A' || ticket.number)`, from: 'ticket' })},
  ${eventParts(2, { hallId: 'h', topic: sql`'sandbox.' || ${'h'}::text`, type: 'sandbox.message', data: { id: 'm' } })}
  select number from ticket`.execute(database.db);

test('a write of one statement records beside its other inserts; one that is refused leaves nothing', async () => {
  assert.deepEqual((await take(7)).rows, [{ number: 7 }]);
  await assert.rejects(take(7), { code: '23505' });
  await take(8);
  assert.deepEqual((await rowsOf('queue.h.d')).map(({ seq, type, data }) => [seq, type, data]), [[1, 'ticket.waiting', { number: 'A7' }], [2, 'ticket.waiting', { number: 'A8' }]]);
  assert.deepEqual((await rowsOf('sandbox.h')).map(({ seq, data }) => [seq, data]), [[1, { id: 'm' }], [2, { id: 'm' }]]);
});

test('a part that reads no row records nothing', async () => {
  await sql`
    with ticket as (update tickets_of_test set number = number where number = 999 returning number),
    ${eventParts(1, { hallId: 'h', topic: 'queue.h.e', type: 'ticket.waiting', data: sql`jsonb_build_object('number', ticket.number)`, from: 'ticket' })}
    select 1`.execute(database.db);
  assert.deepEqual(await numbersOf('queue.h.e'), []);
});
