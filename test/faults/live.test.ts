// Live events when everything goes wrong at once: lines cut at random, servers restarted, PostgreSQL's connections ended.
// Two servers on one database, two hundred clients of the SDK; each event of its topics reaches each of them once, in order.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHall } from '@hallkit/client';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import { startBalancer } from '../support/balancer.ts';
import type { Balancer } from '../support/balancer.ts';

const topics = Array.from({ length: 5 }, (_, at) => `queue.dezhou.crowd-${at}`);
const clients = 200;
const transactions = 240;

let first: TestServer;
let balancer: Balancer;
before(async () => {
  first = await startTestServer();
  balancer = await startBalancer(first.base);
});
after(async () => {
  await balancer.close();
  await first.stop();
});

/** An event as the log has it in the end. */
interface Row {
  readonly topic: string;
  readonly seq: number;
  readonly n: number;
  readonly position: string | null;
}

/** What one client was told, as `topic seq n`. */
interface Listener {
  readonly topics: readonly string[];
  readonly heard: string[];
  state: string;
  losses: number;
  readonly stop: () => void;
}

function listen(at: number): Listener {
  const own = topics.filter((_, index) => index === at % topics.length || index % 3 === at % 3);
  const listener: Listener = { topics: own, heard: [], state: '', losses: 0, stop: () => undefined };
  // A client of its own each: otherwise they would share one connection.
  const hall = createHall({ key: 'pk_test_dezhou', baseUrl: balancer.base });
  const stop = hall.events.subscribe(own, ({ topic, seq, type, data }) => listener.heard.push(type === 'hall.reset' ? type : `${topic} ${seq} ${(data as unknown as { n: number }).n}`), {
    onState: ({ state }) => {
      listener.state = state;
      if (state === 'reconnecting') listener.losses += 1;
    },
  });
  return Object.assign(listener, { stop });
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 90_000; !holds(); await sleep(50)) assert.ok(Date.now() < deadline, `${what}: not within 90 s`);
}

test('two hundred clients lose nothing and get nothing twice', { timeout: 240_000 }, async () => {
  let second = await first.beside({});
  balancer.serve(first.base, second.base);
  const recorder = await first.recorder();
  const admin = await first.connect();
  const all = Array.from({ length: clients }, (_, at) => listen(at));
  await until('all live', () => all.every(({ state }) => state === 'live'));

  let done = false;
  const trouble = (async () => {
    for (let turn = 1; !done; turn += 1) {
      await sleep(100);
      balancer.cut(4);
      if (turn % 15 === 5) {
        // Its streams end in good order; the other one takes them over until it is back.
        balancer.serve(first.base);
        await second.stop();
        second = await first.beside({ eventNotify: turn % 2 === 0 });
        balancer.serve(first.base, second.base);
      }
      if (turn % 15 === 10) await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    }
  })();
  for (let n = 0; n < transactions; n += 1) {
    const events = topics.filter((_, at) => (n + at) % 2 === 0).map((topic) => ({ hallId: 'dezhou', topic, type: 'queue.changed', data: { n } }));
    // Some are rolled back; some lose their connection. What counts is what the database has in the end.
    await recorder.record(events, n % 7 === 0).catch(() => undefined);
    await sleep(8);
  }
  done = true;
  await trouble;

  const read = async (): Promise<readonly Row[]> => (await admin.query<Row>(`select topic, seq::int, (data ->> 'n')::int as n, position from events order by position`)).rows;
  let rows = await read();
  for (; rows.some(({ position }) => position === null); rows = await read()) await sleep(50);
  const of = (own: readonly string[]): readonly Row[] => rows.filter(({ topic }) => own.includes(topic));
  for (const topic of topics) {
    assert.ok(of([topic]).length > transactions / 5, `${of([topic]).length} events of ${topic}`);
    assert.deepEqual(of([topic]).map(({ seq }) => seq), of([topic]).map((_, at) => at + 1), `the numbers of ${topic} have no gap and follow the positions`);
  }
  await until('everything heard', () => all.every(({ topics: own, heard }) => heard.length >= of(own).length));
  for (const { topics: own, heard } of all) assert.deepEqual(heard, of(own).map(({ topic, seq, n }) => `${topic} ${seq} ${n}`));
  assert.ok(all.filter(({ losses }) => losses > 0).length > clients / 2, 'most of them had lost contact at least once');
  for (const { stop } of all) stop();
  await admin.end();
  await until('all lines closed', () => balancer.lines === 0);
});
