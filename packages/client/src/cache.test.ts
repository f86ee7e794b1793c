import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { cachingFetch } from './cache.ts';
import { createHall } from './hall.ts';
import { json, localServer } from './testing/local-server.ts';
import type { Answer } from './testing/local-server.ts';

const key = 'pk_test_dezhou';

/** Answers with an entity tag made of the body, and 304 to who holds it. */
const tagged = (body: (path: string, language: string) => unknown): Answer => (response, { path, headers }) => {
  const answer = body(path, headers['accept-language'] ?? '');
  const etag = `"${createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 16)}"`;
  if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else json(response, answer, { etag });
};

test('the same question is asked with If-None-Match and answered from memory on 304', async (t) => {
  let revision = 1;
  const { baseUrl, seen } = await localServer(t, tagged(() => ({ revision })));
  const hall = createHall({ key, baseUrl, fetch: cachingFetch() });
  const first = await hall.site.get();
  (first as { revision: unknown }).revision = 'changed by the caller';
  assert.deepEqual(await hall.site.get(), { revision: 1 } as never);
  assert.deepEqual(await hall.site.get(), { revision: 1 } as never);
  revision = 2;
  assert.deepEqual(await hall.site.get(), { revision: 2 } as never);
  assert.deepEqual(await hall.site.get(), { revision: 2 } as never);
  const tags = seen.map((one) => one.headers['if-none-match']);
  assert.equal(tags[0], undefined);
  assert.ok(tags[1] && tags[1] === tags[2] && tags[2] === tags[3] && tags[4] && tags[4] !== tags[3]);
});

test('languages and keys are kept apart', async (t) => {
  const { baseUrl, seen } = await localServer(t, tagged(() => ({ same: true })));
  const hall = createHall({ key, baseUrl, locale: 'zh-CN', fetch: cachingFetch() });
  await hall.site.get();
  await hall.withOptions({ locale: 'en' }).site.get();
  await hall.withOptions({ key: 'pk_test_other' }).site.get();
  assert.deepEqual(seen.map((one) => one.headers['if-none-match']), [undefined, undefined, undefined]);
});

test("what a person's token opened is not kept", async (t) => {
  const { baseUrl, seen } = await localServer(t, tagged(() => ({ mine: true })));
  const fetch = cachingFetch();
  await createHall({ key, baseUrl, fetch, getToken: () => 'tok' }).site.get();
  await createHall({ key, baseUrl, fetch, getToken: () => 'tok' }).site.get();
  await createHall({ key, baseUrl, fetch }).site.get();
  assert.deepEqual(seen.map((one) => one.headers['if-none-match']), [undefined, undefined, undefined]);
});

test('the least recently used answer goes first', async (t) => {
  const { baseUrl, seen } = await localServer(t, tagged((path) => ({ path })));
  const hall = createHall({ key, baseUrl, fetch: cachingFetch(2) });
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await hall.matters.get(id);
  assert.deepEqual(seen.map((one) => [one.path.slice(-1), one.headers['if-none-match'] !== undefined]), [['a', false], ['b', false], ['a', true], ['c', false], ['a', true], ['b', false]]);
});

test('files, errors and writes are not kept', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, { path, method }) => {
    const type = path.includes('attachments') ? 'application/pdf' : 'application/json';
    response.writeHead(path.includes('gone') ? 404 : 200, { 'content-type': type, etag: '"x"' }).end(method === 'POST' ? '{}' : '{"errors":[]}');
  });
  const hall = createHall({ key, baseUrl, fetch: cachingFetch() });
  for (let round = 0; round < 2; round++) {
    await hall.matters.attachment('m', 'a');
    await hall.matters.get('gone').catch(() => {});
    await hall.matters.sendFeedback({ kind: 'notFound', query: 'x' });
  }
  assert.ok(seen.every((one) => one.headers['if-none-match'] === undefined));
});
