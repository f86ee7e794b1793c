import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, test } from 'node:test';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { logOptions } from './logging.ts';

const lines: Record<string, unknown>[] = [];
const stream = new Writable({
  write(chunk: Buffer, _, done) {
    lines.push(...chunk.toString().trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>));
    done();
  },
});
let hall: TestHall;
before(async () => (hall = await createTestHall({ logger: { ...(logOptions('info') as object), stream } })));
after(() => hall.close());

test('a request is one line: what, how it went, how long, and whose key, without the key', async () => {
  lines.length = 0;
  await hall.call('/api/v1/halls/dezhou');
  assert.equal(lines.length, 1);
  const { operation, status, method, ms, key, requestId } = lines[0] ?? {};
  assert.deepEqual([operation, status, method], ['getHall', 200, 'GET']);
  assert.ok(typeof ms === 'number' && typeof requestId === 'string');
  assert.match(String(key), /^[0-9a-f]{16}$/);
});

test('nothing personal is logged: no query, no path that names nothing, no address, no key, no body', async () => {
  lines.length = 0;
  const phone = '13800138000';
  await hall.call(`/api/v1/matters?q=${encodeURIComponent('张三')}${phone}`, { remoteAddress: '203.0.113.77', headers: { 'user-agent': 'agent-of-somebody', 'x-forwarded-for': '198.51.100.3' } });
  await hall.call(`/api/v1/matters?limit=0&q=${phone}`);
  await hall.call(`/no/${phone}`);
  await hall.call('/api/v1/search-feedback', { method: 'POST', payload: { kind: 'notFound', query: phone, comment: `ring ${phone}` } });
  await hall.call('/api/v1/search-feedback', { method: 'POST', payload: `{"query":"${phone}`, headers: { 'content-type': 'application/json' } });
  const log = JSON.stringify(lines);
  assert.ok(lines.length >= 5);
  for (const secret of [phone, '张三', encodeURIComponent('张三'), '203.0.113', '198.51.100', 'agent-of-somebody', testKeys.hall]) assert.ok(!log.includes(secret), secret);
});

test('numbers that could be of a person are masked before feedback is kept', async () => {
  const { query } = await hall.read<{ query: string }>('/api/v1/search-feedback', { method: 'POST', payload: { kind: 'notFound', query: '身份证 37140219900101001X 电话 138 0013 8000，共5套', comment: '0534-2345678' } });
  assert.doesNotMatch(query, /\d{4}|8000/);
  assert.match(query, /5套$/);
  const rows = await hall.database.db.selectFrom('search_feedback').selectAll().execute();
  assert.doesNotMatch(JSON.stringify(rows.map(({ query: text, comment }) => [text, comment])), /1990|8000|2345678/);
});

test('/healthz lives, /readyz serves, /metrics counts by operation and status', async () => {
  assert.deepEqual(await hall.read('/healthz', { key: null }), { status: 'ok' });
  assert.deepEqual(await hall.read('/readyz', { key: null }), { status: 'ready', database: 'ok', stopping: false });
  await hall.call('/api/v1/halls/dezhou');
  const { body, headers } = await hall.call('/metrics', { key: null });
  assert.match(String(headers['content-type']), /^text\/plain; version=0\.0\.4/);
  assert.match(body, /^# TYPE http_request_duration_seconds histogram$/m);
  assert.match(body, /^http_request_duration_seconds_count\{operation="getHall",status="200"\} [1-9]/m);
  assert.match(body, /^http_request_duration_seconds_count\{operation="listMatters",status="400"\} [1-9]/m);
  assert.match(body, /^hallkit_database_connections\{state="open"\} \d/m);
});

test('the contract is served to everybody', async () => {
  const { json, headers } = await hall.call('/api/v1/openapi.json', { key: null, headers: { origin: 'https://anywhere.example' } });
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(json<{ openapi: string }>().openapi, '3.1.0');
});

test('an answer that breaks the contract is our fault, told without details, and logged', async () => {
  lines.length = 0;
  await hall.database.db.updateTable('departments').set({ phone: JSON.stringify({ number: 7 }) }).execute();
  const problem = await hall.refused('/api/v1/halls/dezhou/departments', 500, 'server.error', { headers: { 'accept-language': 'en' } });
  assert.match(problem.detail, /requestId/);
  const fault = lines.find(({ level }) => level === 'error');
  assert.match(JSON.stringify(fault), /does not keep the contract/);
  assert.equal(fault?.['requestId'], problem.requestId);
});
