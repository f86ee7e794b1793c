import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHall } from './hall.ts';
import { isHallError } from './is-hall-error.ts';
import { json, localServer, problem } from './testing/local-server.ts';

const key = 'pk_test_dezhou';
const feedback = { kind: 'notFound', query: '剧本杀' } as const;

test('a read is tried again after 503, 503 and then answered', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, _seen, nth) => (nth < 3 ? problem(response, 503, 'server.busy') : json(response, { mode: 'test' })));
  const tries: number[] = [];
  const site = await createHall({ key, baseUrl, onRetry: (call) => tries.push(call.tries) }).site.get();
  assert.equal(site.mode, 'test');
  assert.equal(seen.length, 3);
  assert.deepEqual(tries, [2, 3]);
});

test('the reset of a limit that was not reached is no time to wait', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => problem(response, 500, 'server.error', { 'ratelimit-reset': '600' }));
  await assert.rejects(createHall({ key, baseUrl }).site.get(), (error) => isHallError(error, 'HallApiError'));
  assert.equal(seen.length, 3);
});

test('a write keeps its idempotency key over its tries, also when the line broke', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, _seen, nth) => {
    if (nth === 1) response.socket?.destroy();
    else if (nth === 2) problem(response, 502, 'gateway.down');
    else json(response, { id: 'fb-1' }, {}, 201);
  });
  assert.equal((await createHall({ key, baseUrl }).matters.sendFeedback(feedback)).id, 'fb-1');
  assert.equal(seen.length, 3);
  assert.equal(new Set(seen.map((one) => one.headers['idempotency-key'])).size, 1);
  assert.deepEqual(seen.map((one) => JSON.parse(one.body)), [feedback, feedback, feedback]);
});

test('an answer cut off in the middle of its body is asked for again', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, _seen, nth) => {
    if (nth > 1) return json(response, { mode: 'live' });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"mode": "te', () => response.socket?.destroy());
  });
  assert.equal((await createHall({ key, baseUrl }).site.get()).mode, 'live');
  assert.equal(seen.length, 2);
});

test('Retry-After is waited for', async (t) => {
  const times: number[] = [];
  const { baseUrl } = await localServer(t, (response, _seen, nth) => {
    times.push(performance.now());
    if (nth === 1) problem(response, 429, 'rate.limited', { 'retry-after': '1' });
    else json(response, {});
  });
  await createHall({ key, baseUrl }).site.get();
  assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 990, `waited ${(times[1] ?? 0) - (times[0] ?? 0)} ms`);
});

test('without Retry-After the wait is random, below a bound that doubles', async (t) => {
  const { baseUrl } = await localServer(t, (response) => problem(response, 503, 'server.busy'));
  const waits: unknown[] = [];
  const later = globalThis.setTimeout;
  // The random part is fixed and the waits are noted and cut short; timers of others are left as they are.
  t.mock.method(Math, 'random', () => 0.5);
  t.mock.method(globalThis, 'setTimeout', (work: () => void, ms: number, ...rest: unknown[]) => {
    if (!(ms > 100 && ms < 400)) return later(work, ms, ...rest);
    waits.push(Math.round(ms));
    return later(work, 0, ...rest);
  });
  await assert.rejects(createHall({ key, baseUrl, retry: 2 }).site.get(), { status: 503 });
  assert.deepEqual(waits, [150, 300]);
});

for (const [how, value] of [['in seconds', () => '3600'], ['as a date', () => new Date(Date.now() + 3_600_000).toUTCString()]] as const) {
  test(`a wait longer than the call may take, named ${how}, is not begun`, async (t) => {
    const { baseUrl, seen } = await localServer(t, (response) => problem(response, 429, 'rate.limited', { 'retry-after': value() }));
    const error = await createHall({ key, baseUrl }).site.get().catch((reason: unknown) => reason);
    assert.ok(isHallError(error, 'HallRateLimitError'));
    assert.ok(error.retryAfter !== null && error.retryAfter > 3500 && error.retryAfter <= 3600, String(error.retryAfter));
    assert.equal(seen.length, 1);
  });
}

test('409 is tried again while the first try is at work, and only then', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, _seen, nth) => {
    if (nth === 1) problem(response, 409, 'idempotency.in-progress', { 'retry-after': '0' });
    else if (nth === 2) json(response, { id: 'fb-1' }, {}, 201);
    else problem(response, 409, 'ticket.state', { 'retry-after': '0' });
  });
  const hall = createHall({ key, baseUrl });
  assert.equal((await hall.matters.sendFeedback(feedback)).id, 'fb-1');
  await assert.rejects(hall.matters.sendFeedback(feedback), { name: 'HallConflictError', status: 409, code: 'ticket.state' });
  assert.equal(seen.length, 3);
});

test('what cannot change by itself is not tried again', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, { path }) => problem(response, Number(path.split('/').pop()), 'no'));
  const hall = createHall({ key, baseUrl });
  for (const status of ['400', '401', '403', '404', '413', '415', '422', '501']) await assert.rejects(hall.matters.get(status), { status: Number(status) });
  assert.equal(seen.length, 8);
});

test('after the last retry the answer of the server is told', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => problem(response, 503, 'server.busy', { 'retry-after': '0' }));
  await assert.rejects(createHall({ key, baseUrl }).site.get(), { name: 'HallApiError', status: 503, code: 'server.busy', retryAfter: 0, call: { method: 'GET', url: `${baseUrl}/api/v1/site`, tries: 3 } });
  await assert.rejects(createHall({ key, baseUrl, retry: 0 }).site.get(), { status: 503 });
  assert.equal(seen.length, 4);
});
