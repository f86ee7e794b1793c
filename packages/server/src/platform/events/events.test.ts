import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type OpenDatabase } from '../database/database.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { createEvents, sweepEvents, type Events } from './events.ts';
import type { EventsSettings } from './events.types.ts';
import { record } from './record.store.ts';
import { listen } from './testing.fixture.ts';

let own: TestDatabase;
let database: OpenDatabase;
const processes: Events[] = [];
before(async () => {
  own = await createTestDatabase();
  database = await openDatabase({ databaseUrl: own.url, dataDir: '', connections: 8 });
});
afterEach(async () => void (await Promise.all(processes.splice(0).map((process) => process.stop()))));
after(async () => {
  await database.close();
  await own.drop();
});

/** A process of the hall, as far as events go. */
function start(settings: Partial<EventsSettings> = {}): Events {
  const events = createEvents(database, { warn: () => undefined }, settings);
  processes.push(events);
  return events;
}
let topics = 0;
const newTopic = (): string => `queue.h.q${(topics += 1)}`;
const say = (topic: string, ...numbers: number[]): Promise<void> => record(database.db, ...numbers.map((n) => ({ hallId: 'h', topic, type: 'test.happened', data: { n } })));
const numbers = (heard: readonly { data: Readonly<Record<string, unknown>> }[]): unknown[] => heard.map(({ data }) => data['n']);
const backend = async (): Promise<number[]> => (await database.pool.query<{ pid: number }>(`select pid from pg_stat_activity where query = 'listen hall_events' and datname = current_database()`)).rows.map(({ pid }) => pid);

test('a stream begins at once with a comment, the time to wait and its place; then each event comes with a growing id', async () => {
  const [events, topic] = [start(), newTopic()];
  await say(topic, 0);
  events.poke();
  const client = await listen(events, [topic]);
  assert.match(client.text, /^: hallkit\nretry: 2000\n\n: ping\nid: \d+\n\n$/);
  const from = client.lastId ?? 0;
  await say(topic, 1, 2);
  events.poke();
  await client.until(2);
  assert.deepEqual(client.heard.map(({ id, event, seq, topic: of }) => [id, event, seq, of]), [[from + 1, 'test.happened', 2, topic], [from + 2, 'test.happened', 3, topic]]);
  assert.match(client.text, /data: \{"topic":"[^"]+","seq":2,"type":"test\.happened","at":"\d{4}-\d\d-\d\dT[\d:.]+Z","data":\{"n":1\}\}\n\n/);
});

test('nobody hears what belongs to another topic, or what was not committed', async () => {
  const [events, one, other] = [start(), newTopic(), newTopic()];
  const client = await listen(events, [one]);
  await assert.rejects(database.db.transaction().execute(async (transaction) => {
    await record(transaction, { hallId: 'h', topic: one, type: 'test.happened', data: { n: 'never' } });
    events.poke();
    await sleep(50);
    throw new Error('rolled back');
  }));
  await say(other, 1);
  await say(one, 2);
  events.poke();
  await client.until(1);
  assert.deepEqual(numbers(client.heard), [2]);
});

for (const notify of [true, false]) {
  test(`another process hears it ${notify ? 'by one wake-up' : 'without NOTIFY, by asking'}`, async () => {
    const [writer, reader, topic] = [start({ notify }), start({ notify, pollMs: notify ? 60_000 : 50 }), newTopic()];
    const client = await listen(reader, [topic]);
    while (notify && (await backend()).length < 1) await sleep(10);
    await say(topic, 1, 2, 3);
    writer.poke();
    await client.until(3);
    assert.deepEqual(numbers(client.heard), [1, 2, 3]);
    assert.equal((await backend()).length, notify ? 1 : 0);
  });
}

test('what a process committed before it died is told by another', async () => {
  const [survivor, topic] = [start({ notify: false, pollMs: 50 }), newTopic()];
  const client = await listen(survivor, [topic]);
  await say(topic, 1);
  await client.until(1);
});

for (const mostRecent of [2000, 3]) {
  test(`who comes back gets what was missed, from ${mostRecent > 3 ? 'memory' : 'the log'}, in any set of topics and with nothing twice`, async () => {
    const [events, one, two, three] = [start({ mostRecent }), newTopic(), newTopic(), newTopic()];
    const before = await listen(events, [one]);
    await say(one, 1);
    events.poke();
    await before.until(1);
    before.cut();
    for (let n = 2; n < 8; n += 1) {
      await say(one, n);
      await say(two, n);
      await say(three, n);
      events.poke();
    }
    // A later one of the same process, and one of a process that has just started.
    for (const process of [events, start({ mostRecent })]) {
      const client = await listen(process, [one, two], before.lastId);
      await client.until(12);
      await say(two, 8);
      process.poke();
      await client.until(13);
      assert.deepEqual(client.heard.map(({ topic, data }) => [topic, data['n']]), [...[2, 3, 4, 5, 6, 7].flatMap((n) => [[one, n], [two, n]]), [two, 8]].slice(0, 13));
      assert.deepEqual(client.heard.map(({ id }) => id), [...client.heard.map(({ id }) => id)].sort((a, b) => a - b));
      assert.ok(client.heard.every(({ topic }) => topic !== three));
      client.cut();
      await database.pool.query(`delete from events where topic = $1 and data = '{"n": 8}'`, [two]);
    }
  });
}

test('many who come back at once while events go on get each exactly once, in order', async () => {
  const [events, topic] = [start({ mostRecent: 20 }), newTopic()];
  const first = await listen(events, [topic]);
  const from = first.lastId ?? 0;
  let next = 1;
  const talking = (async () => {
    while (next <= 300) {
      const size = 1 + (next % 4);
      await say(topic, ...Array.from({ length: size }, () => next++));
      events.poke();
    }
  })();
  const clients = await Promise.all(Array.from({ length: 40 }, async (_, at) => {
    await sleep(at * 5);
    return listen(events, [topic, newTopic()], from);
  }));
  await talking;
  const expected = Array.from({ length: next - 1 }, (_, at) => at + 1);
  for (const client of [first, ...clients]) {
    await client.until(expected.length);
    assert.deepEqual(numbers(client.heard), expected);
  }
});

test('an id from before what is kept, or ahead of the log, is told to read the state again, and goes on from now', async () => {
  const [events, topic] = [start(), newTopic()];
  await say(topic, 1, 2);
  await database.pool.query(`update events set at = now() - interval '8 days' where topic = $1`, [topic]);
  const early = await listen(events, [topic], 0);
  await early.until(2);
  await sweepEvents(database);
  for (const [after, reason] of [[(early.lastId ?? 0) - 1, 'expired'], [999_999_999, 'unknown']] as const) {
    const client = await listen(events, [topic], after);
    await client.until(1);
    assert.deepEqual([client.heard[0]?.event, client.heard[0]?.data], ['hall.reset', { reason }]);
    await say(topic, 3);
    events.poke();
    await client.until(2);
    assert.deepEqual(numbers(client.heard.slice(1)), [3]);
    assert.ok((client.heard[1]?.id ?? 0) > (client.heard[0]?.id ?? 0));
  }
  assert.deepEqual((await database.db.selectFrom('events').select('seq').where('topic', '=', topic).orderBy('seq').execute()).map(({ seq }) => seq), [3, 4]);
});

test('a client that takes nothing is dropped, the others go on', async () => {
  const [events, topic] = [start({ mostBuffered: 4000 }), newTopic()];
  const [stuck, lively] = [await listen(events, [topic]), await listen(events, [topic])];
  stuck.stall();
  for (let n = 1; n <= 60; n += 1) {
    await say(topic, n);
    events.poke();
    await lively.until(n);
  }
  await stuck.closed();
  assert.deepEqual([events.figures.streams, events.figures.dropped, events.figures.opened], [1, 1, 2]);
  const again = await listen(events, [topic], stuck.lastId);
  await again.until(60 - stuck.heard.length);
  assert.deepEqual(numbers([...stuck.heard, ...again.heard]), Array.from({ length: 60 }, (_, at) => at + 1));
});

test('an idle stream shows a sign of life with its place', async () => {
  const [events, topic, other] = [start({ pingMs: 30 }), newTopic(), newTopic()];
  const client = await listen(events, [topic]);
  const from = client.lastId ?? 0;
  await say(other, 1);
  events.poke();
  while ((client.lastId ?? 0) === from) await sleep(10);
  assert.equal(client.lastId, from + 1);
  assert.equal(client.heard.length, 0);
});

test('all connections to PostgreSQL ended at once: nothing is lost or repeated, wake-ups are heard again', async () => {
  const [events, topic] = [start({ pollMs: 20 }), newTopic()];
  const client = await listen(events, [topic]);
  while ((await backend()).length < 1) await sleep(10);
  for (let n = 1; n <= 30; n += 1) {
    while (!(await say(topic, n).then(() => true, () => false))) await sleep(10);
    events.poke();
    if (n % 10 === 5) await database.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  }
  await client.until(30);
  // A write whose answer was lost may have been done and be written again; none is missing and the numbers have no gap.
  assert.deepEqual([...new Set(numbers(client.heard))], Array.from({ length: 30 }, (_, at) => at + 1));
  assert.deepEqual(client.heard.map(({ seq }) => seq), client.heard.map((_, at) => at + 1));
  while ((await backend()).length < 1) await sleep(20);
});

test('a client that may no longer listen is sent away with the next sign of life', async () => {
  const [events, topic] = [start({ pingMs: 20 }), newTopic()];
  let allowed = true;
  const client = await listen(events, [topic], undefined, async () => allowed);
  const other = await listen(events, [topic], undefined, () => Promise.reject(new Error('the keys cannot be read')));
  allowed = false;
  await client.closed();
  assert.deepEqual([events.figures.streams, other.ended], [1, false]);
});

test('a stream that begins while the process stops ends too', async () => {
  const [events, topic] = [start(), newTopic()];
  const opening = listen(events, [topic]);
  events.close();
  await (await opening).closed();
});

test('when the process stops its streams end in good order, and no new one begins', async () => {
  const [events, topic] = [start(), newTopic()];
  const client = await listen(events, [topic]);
  await events.stop();
  await client.closed();
  assert.equal(events.figures.streams, 0);
  await assert.rejects(listen(events, [topic]));
});
