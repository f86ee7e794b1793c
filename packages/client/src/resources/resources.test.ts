import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '@hallkit/contract';
import { createHall } from '../hall.ts';
import type { HallClient } from '../hall.ts';
import { json, localServer } from '../testing/local-server.ts';

const key = 'pk_test_dezhou';

/** Every operation of the contract, called once; and what has to arrive at the server. */
const calls: Partial<Record<keyof typeof operations, { call: (hall: HallClient) => Promise<unknown>; path: string }>> = {
  getSite: { call: (hall) => hall.site.get(), path: '/api/v1/site' },
  listHalls: { call: (hall) => hall.halls.list({ limit: 5 }), path: '/api/v1/halls?limit=5' },
  getHall: { call: (hall) => hall.halls.get('dezhou'), path: '/api/v1/halls/dezhou' },
  listDepartments: { call: (hall) => hall.halls.departments('dezhou', { cursor: 'abc' }), path: '/api/v1/halls/dezhou/departments?cursor=abc' },
  listMatters: { call: (hall) => hall.matters.list({ q: '开饭店', online: true, department: undefined }), path: '/api/v1/matters?q=开饭店&online=true' },
  getMatterIndex: { call: (hall) => hall.matters.index({ region: '371402' }), path: '/api/v1/matters/index?region=371402' },
  getMatter: { call: (hall) => hall.matters.get('m 1', { version: 2 }), path: '/api/v1/matters/m 1?version=2' },
  listMatterVersions: { call: (hall) => hall.matters.versions('m1'), path: '/api/v1/matters/m1/versions' },
  getAttachment: { call: (hall) => hall.matters.attachment('m1', 'a/b'), path: '/api/v1/matters/m1/attachments/a/b' },
  createSearchFeedback: { call: (hall) => hall.matters.sendFeedback({ kind: 'notFound', query: 'x' }), path: '/api/v1/search-feedback' },
  listScenarios: { call: (hall) => hall.scenarios.list({ q: '开店' }), path: '/api/v1/scenarios?q=开店' },
  getScenario: { call: (hall) => hall.scenarios.get('restaurant'), path: '/api/v1/scenarios/restaurant' },
};

for (const [id, { call, path }] of Object.entries(calls)) {
  test(`${id} is one request with the key`, async (t) => {
    const { baseUrl, seen } = await localServer(t, (response) => json(response, { data: [], nextCursor: null }));
    await call(createHall({ key, baseUrl, locale: 'en' }));
    assert.deepEqual(seen.map((one) => [one.method.toLowerCase(), one.path]), [[operations[id as keyof typeof operations].method, path]]);
    assert.equal(seen[0]?.headers['hall-key'], key);
    assert.equal(seen[0]?.headers['accept-language'], 'en');
  });
}

test('a write sends its body as JSON and a fresh idempotency key; a read sends none', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const hall = createHall({ key, baseUrl });
  await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' });
  await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' });
  await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' }, { idempotencyKey: 'my-own-key-1' });
  await hall.withOptions({ idempotencyKey: () => 'made-by-host' }).matters.sendFeedback({ kind: 'notFound', query: 'x' });
  await hall.site.get();
  assert.deepEqual(JSON.parse(seen[0]?.body ?? ''), { kind: 'notFound', query: '剧本杀' });
  assert.match(seen[0]?.headers['content-type'] ?? '', /^application\/json/);
  const keys = seen.map((one) => one.headers['idempotency-key']);
  assert.match(String(keys[0]), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.notEqual(keys[0], keys[1]);
  assert.deepEqual(keys.slice(2), ['my-own-key-1', 'made-by-host', undefined]);
});

test('a page without HTTPS has no crypto.randomUUID; a write still gets a key the server takes', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  t.after(() => Reflect.deleteProperty(crypto, 'randomUUID'));
  const hall = createHall({ key, baseUrl });
  await hall.matters.sendFeedback({ kind: 'notFound', query: 'x' });
  await hall.matters.sendFeedback({ kind: 'notFound', query: 'x' });
  const [first, second] = seen.map((one) => String(one.headers['idempotency-key']));
  assert.match(first ?? '', /^[0-9-]{8,128}$/);
  assert.notEqual(first, second);
});

test('an attachment comes as a file, and has an address that opens without a key', async (t) => {
  const { baseUrl } = await localServer(t, (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'));
  const hall = createHall({ key, baseUrl });
  const file = await hall.matters.attachment('m1', 'form');
  assert.equal(file.type, 'application/pdf');
  assert.equal(await file.text(), '%PDF-1.7');
  assert.equal(hall.matters.attachmentUrl('m1', 'form'), `${baseUrl}/api/v1/matters/m1/attachments/form`);
  assert.equal(hall.matters.attachmentUrl('m1', 'form', true), `${baseUrl}/api/v1/matters/m1/attachments/form?download=true`);
  assert.equal(hall.url('/api/v1/x?matter={matterId}'), `${baseUrl}/api/v1/x?matter={matterId}`);
  assert.equal(hall.url('https://elsewhere.example/a'), 'https://elsewhere.example/a');
});

test('an id can neither climb the path nor turn into another operation', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const hall = createHall({ key, baseUrl });
  for (const id of ['', '.', '..', '...']) await assert.rejects(hall.matters.get(id), TypeError, JSON.stringify(id));
  await hall.matters.get('../site?x=1#y');
  assert.deepEqual(seen.map((one) => one.path), ['/api/v1/matters/../site?x=1#y']);
  assert.equal(seen.length, 1);
});
