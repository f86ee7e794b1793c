// What must survive: kill -9 of the server, kill -9 of PostgreSQL, two servers on one folder, and a plain stop.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { assertProblem, get, post } from '../support/calls.ts';
import type { Answer } from '../support/calls.ts';
import { dataFolder, startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const data = dataFolder();
const running = new Set<RunningServer>();
let server: RunningServer;

async function start(): Promise<RunningServer> {
  const started = await startServer({ HALL_DATA: data.path, RATE_LIMIT_READS: '1000000', RATE_LIMIT_WRITES: '1000000' });
  running.add(started);
  return started;
}

async function stop(one: RunningServer, signal?: NodeJS.Signals): Promise<number | null> {
  running.delete(one);
  return one.stop(signal);
}

/** Process ids that PostgreSQL's own file names; empty when it does not run. */
function postgresPids(): number[] {
  const file = join(data.path, 'postgres/data/postmaster.pid');
  return existsSync(file) ? [Number(readFileSync(file, 'utf8').split('\n')[0])] : [];
}

/** Far more than any of these tests takes; a hang shall not hold up the whole run. */
const limit = { timeout: 180_000 };
const feedback = { kind: 'notFound', query: '开一家书店' };
const totalOf = ({ body }: Answer): number => (body as { total: number }).total;

before(async () => {
  server = await start();
});

after(async () => {
  await Promise.all([...running].map((one) => stop(one)));
  data.remove();
});

test('after kill -9 of the server everything acknowledged is there, and a repeated write gets its old answer', limit, async () => {
  const matters = totalOf(await get(server.base, '/api/v1/matters?limit=1'));
  assert.ok(matters > 4000, `${matters} matters`);
  const first = await post(server.base, '/api/v1/search-feedback', feedback, 'survives-a-kill-1');
  assert.equal(first.status, 201, JSON.stringify(first.body));

  await stop(server, 'SIGKILL');
  server = await start();

  assert.equal(totalOf(await get(server.base, '/api/v1/matters?limit=1')), matters);
  const again = await post(server.base, '/api/v1/search-feedback', feedback, 'survives-a-kill-1');
  assert.equal(again.status, 201, JSON.stringify(again.body));
  assert.deepEqual(again.body, first.body);
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
});

test('kill -9 in the middle of writes loses none that was answered', limit, async () => {
  const answered = new Map<string, unknown>();
  let killed = false;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let turn = 0; !killed; turn += 1) {
      const key = `mid-write-${writer}-${turn}`;
      try {
        const { status, body } = await post(server.base, '/api/v1/search-feedback', feedback, key);
        if (status === 201) answered.set(key, body);
      } catch {
        // The server is gone: no answer, nothing promised.
        return;
      }
    }
  });
  await Promise.race([Promise.all(writers), (async () => {
    while (answered.size < 100) await wait(5);
  })()]);
  assert.ok(answered.size >= 100, `only ${answered.size} writes were answered:\n${server.output()}`);
  await stop(server, 'SIGKILL');
  killed = true;
  await Promise.all(writers);

  server = await start();
  for (const [key, body] of answered) {
    const again = await post(server.base, '/api/v1/search-feedback', feedback, key);
    assert.deepEqual(again.body, body, key);
    assert.equal(again.headers.get('idempotency-replayed'), 'true', `${key} was answered and lost`);
  }
});

test('after kill -9 of PostgreSQL callers get a problem at once, nobody hangs, and the server comes back by itself', limit, async () => {
  const [pid] = postgresPids();
  assert.ok(pid, 'no postmaster.pid in the data folder');
  const before = await post(server.base, '/api/v1/search-feedback', feedback, 'before-the-crash');
  const write = (key: string): Promise<Answer> => post(server.base, '/api/v1/search-feedback', feedback, key);

  // Some of these are in the middle of their transaction when it happens.
  const caught: Promise<Answer>[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const call = write(`during-the-crash-${turn}`);
    call.catch(() => undefined); // Told below, with what the server printed.
    caught.push(call);
    if (turn === 20) process.kill(pid, 'SIGKILL');
    await wait(2);
  }
  const answers = await Promise.all(caught).catch(() => assert.fail(`The server went down with it:\n${server.output()}`));
  for (const answer of answers) {
    if (answer.status === 201) continue;
    assert.equal(answer.status, 503, `${JSON.stringify(answer.body)}\n${server.output()}`);
    assertProblem(answer, 503);
    assert.ok(Number(answer.headers.get('retry-after')) >= 1, 'says when to try again');
  }
  assert.equal((await fetch(`${server.base}/healthz`)).status, 200, 'the process itself lives');

  const deadline = Date.now() + 60_000;
  for (;;) {
    const now = await write('after-the-crash');
    if (now.status === 201) break;
    assertProblem(now, 503);
    assert.ok(Date.now() < deadline, `not back after a minute:\n${server.output()}`);
    await wait(200);
  }
  assert.deepEqual((await write('before-the-crash')).body, before.body);
  assert.equal((await get(server.base, '/readyz')).status, 200);
});

test('two servers on one folder share its PostgreSQL; either may stop', limit, async () => {
  const second = await start();
  const pids = postgresPids();
  assert.equal(pids.length, 1);
  const written = await post(server.base, '/api/v1/search-feedback', feedback, 'seen-by-both');
  const seen = await post(second.base, '/api/v1/search-feedback', feedback, 'seen-by-both');
  assert.deepEqual(seen.body, written.body);

  assert.equal(await stop(server), 0);
  assert.deepEqual((await post(second.base, '/api/v1/search-feedback', feedback, 'seen-by-both')).body, written.body);
  assert.deepEqual(postgresPids(), pids);
  server = second;
});

test('a stopped server leaves no database running', limit, async () => {
  assert.equal(postgresPids().length, 1);
  assert.equal(await stop(server), 0);
  assert.deepEqual(postgresPids(), []);
});
