import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { raiseRevision } from '../../features/matters/matters.import.store.ts';
import { createTestHall, testKeys, testOrigin, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const list = '/api/v1/matters?q=%E8%AE%B8%E5%8F%AF';

test('a read has a tag, and is not sent again to who holds it', async () => {
  const first = await hall.call(list);
  const tag = String(first.headers['etag']);
  assert.match(tag, /^W\/"[\w-]{22}"$/);
  for (const held of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*']) {
    const again = await hall.call(list, { headers: { 'if-none-match': held } });
    assert.deepEqual([again.statusCode, again.body, again.headers['etag']], [304, '', tag], held);
  }
  assert.equal((await hall.call(list, { headers: { 'if-none-match': '"other"' } })).statusCode, 200);
});

test('another query, another key: another tag', async () => {
  const tags = await Promise.all([hall.call(list), hall.call(`${list}&limit=1`), hall.call('/api/v1/site'), hall.call('/api/v1/site', { key: testKeys.department })]);
  assert.equal(new Set(tags.map(({ headers }) => headers['etag'])).size, 4);
});

test('answers travel compressed where the caller takes it, and are the same', async () => {
  const plain = await hall.call(list);
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(Number(plain.headers['content-length']), plain.rawPayload.length);
  for (const [accepts, encoding, open] of [['gzip, deflate, br', 'br', brotliDecompressSync], ['gzip', 'gzip', gunzipSync], ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync]] as const) {
    const packed = await hall.call(list, { headers: { 'accept-encoding': accepts } });
    assert.equal(packed.headers['content-encoding'], encoding);
    assert.ok(packed.rawPayload.length < plain.rawPayload.length / 3);
    assert.equal(open(packed.rawPayload).toString(), plain.body);
    assert.equal(packed.headers['etag'], plain.headers['etag']);
  }
  for (const accepts of ['identity', 'br;q=0', 'zstd']) assert.equal((await hall.call(list, { headers: { 'accept-encoding': accepts } })).headers['content-encoding'], undefined, accepts);
});

test('caches are told what an answer depends on', async () => {
  const { headers } = await hall.call(list, { headers: { origin: 'http://localhost:3000' } });
  assert.equal(headers['cache-control'], 'private, no-cache');
  for (const name of ['Origin', 'Hall-Key', 'Accept-Encoding']) assert.match(String(headers['vary']), new RegExp(name));
});

test('HEAD tells the same without the body', async () => {
  const head = await hall.call(list, { method: 'HEAD' });
  const get = await hall.call(list);
  assert.deepEqual([head.statusCode, head.body, head.headers['etag'], head.headers['content-length']], [200, '', get.headers['etag'], get.headers['content-length']]);
});

test('a kept answer goes when the catalogue changes', async () => {
  const { id } = (await hall.read<{ data: { id: string }[] }>('/api/v1/matters?limit=1')).data[0] ?? { id: '' };
  const before = await hall.call(`/api/v1/matters?limit=1`);
  await hall.database.db.transaction().execute(async (transaction) => {
    await transaction.updateTable('matters').set({ state: 'cancelled' }).where('id', '=', id).execute();
    await raiseRevision(transaction, 'dezhou');
  });
  for (const deadline = Date.now() + 10_000; ; ) {
    const now = await hall.call(`/api/v1/matters?limit=1`);
    if (now.headers['etag'] !== before.headers['etag']) {
      assert.notEqual(now.json<{ data: { id: string }[] }>().data[0]?.id, id);
      break;
    }
    assert.ok(Date.now() < deadline, 'the old answer is still given');
  }
});

test('pages of allowed origins may read answers, and what the headers say', async () => {
  const { headers } = await hall.call(list, { key: testKeys.department, headers: { origin: testOrigin } });
  assert.equal(headers['access-control-allow-origin'], testOrigin);
  for (const name of ['ETag', 'RateLimit-Remaining', 'Retry-After', 'Request-Id']) assert.match(String(headers['access-control-expose-headers']), new RegExp(name));
});

test('a problem can be read by the page that caused it', async () => {
  for (const url of ['/api/v1/matters?limit=0', '/api/v1/nothing', '/api/v1/matters/nothing']) {
    const { headers, statusCode } = await hall.call(url, { headers: { origin: 'http://localhost:3000' } });
    assert.deepEqual([statusCode >= 400, headers['access-control-allow-origin']], [true, 'http://localhost:3000'], url);
  }
});

test('preflight: origins of any key may ask, others may not', async () => {
  const ask = (origin: string) => hall.call('/api/v1/matters', { key: null, method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'hall-key,idempotency-key' } });
  for (const origin of [testOrigin, 'http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:3000', 'http://kiosk.localhost']) {
    const { statusCode, headers } = await ask(origin);
    assert.deepEqual([statusCode, headers['access-control-allow-origin']], [204, origin]);
    assert.match(String(headers['access-control-allow-headers']), /Hall-Key/);
  }
  for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1.elsewhere.example', 'http://localhost.elsewhere.example', `${testOrigin}.evil.example`]) assert.equal((await ask(origin)).headers['access-control-allow-origin'], undefined, origin);
});
