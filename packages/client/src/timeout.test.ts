import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHall } from './hall.ts';
import { json, localServer, problem } from './testing/local-server.ts';

const key = 'pk_test_dezhou';

test('a try that gets no answer times out, and the next one may succeed', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, _seen, nth) => {
    if (nth > 1) json(response, { mode: 'test' });
  });
  assert.equal((await createHall({ key, baseUrl, timeout: 1_000 }).site.get()).mode, 'test');
  assert.equal(seen.length, 2);
});

test('a body that never ends times out too', async (t) => {
  const { baseUrl } = await localServer(t, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
  });
  await assert.rejects(createHall({ key, baseUrl, timeout: 300, retry: 0 }).site.get(), { name: 'HallTimeoutError', message: /raise timeout/, call: { method: 'GET', url: `${baseUrl}/api/v1/site`, tries: 1 } });
});

test('a call has its own timeout where it says so', async (t) => {
  const { baseUrl } = await localServer(t, () => {});
  const started = performance.now();
  await assert.rejects(createHall({ key, baseUrl, timeout: 60_000, retry: 0 }).site.get({ timeout: 200 }), { name: 'HallTimeoutError' });
  assert.ok(performance.now() - started < 20_000, 'neither the timeout of the hall nor that of all tries ran out');
});

test('the total timeout ends all tries together', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => void setTimeout(() => problem(response, 503, 'server.busy'), 300));
  await assert.rejects(createHall({ key, baseUrl, retry: 1_000, totalTimeout: 1_500 }).site.get(), { name: 'HallTimeoutError' });
  assert.ok(seen.length > 1 && seen.length < 10, `${seen.length} tries`);
});
