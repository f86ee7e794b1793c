import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHall } from './hall.ts';
import { json, localServer, problem } from './testing/local-server.ts';
import type { Answer } from './testing/local-server.ts';

const key = 'pk_test_dezhou';
const givenUp = { name: 'HallAbortError', cause: 'enough' };

test('a call given up beforehand never leaves', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  await assert.rejects(createHall({ key, baseUrl }).site.get({ signal: AbortSignal.abort('enough') }), { ...givenUp, call: { method: 'GET', url: `${baseUrl}/api/v1/site`, tries: 0 } });
  assert.equal(seen.length, 0);
});

/** Where a call can stand when it is given up; `reached` tells the test that it stands there. */
const places: Record<string, (reached: () => void) => Answer> = {
  'while it waits for an answer': (reached) => () => reached(),
  'in the middle of a body': (reached) => (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"mode":', reached);
  },
  'while it waits for the next try': (reached) => (response) => {
    response.on('finish', reached);
    problem(response, 503, 'server.busy', { 'retry-after': '20' });
  },
};

for (const [place, answerOf] of Object.entries(places)) {
  test(`a call is given up ${place}`, async (t) => {
    const giveUp = new AbortController();
    const { baseUrl, seen } = await localServer(t, answerOf(() => setTimeout(() => giveUp.abort('enough'), 50)));
    const started = performance.now();
    await assert.rejects(createHall({ key, baseUrl }).site.get({ signal: giveUp.signal }), givenUp);
    assert.ok(performance.now() - started < 9_000, 'neither the timeout nor the wait ran out');
    assert.equal(seen.length, 1);
  });
}

test('an iteration given up asks for no further page', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, { data: [{ id: 'a' }], nextCursor: 'more' }));
  const giveUp = new AbortController();
  await assert.rejects(async () => {
    for await (const _ of createHall({ key, baseUrl }).matters.iterate({}, { signal: giveUp.signal })) giveUp.abort('enough');
  }, givenUp);
  assert.equal(seen.length, 1);
});
