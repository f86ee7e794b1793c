import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestHall, testKeys, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { once, sweepIdempotency } from './idempotency.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const url = '/api/v1/search-feedback';
const say = (query: string, key: string | undefined, options: TestCall = {}) => hall.call(url, { ...options, method: 'POST', payload: { kind: 'notFound', query }, headers: { ...(key === undefined ? {} : { 'idempotency-key': key }) } });
const kept = async (query: string): Promise<number> => (await hall.database.db.selectFrom('search_feedback').select('id').where('query', '=', query).execute()).length;

test('a repeat with the same key gets the stored answer, and changes nothing', async () => {
  const first = await say('repeat', 'key-repeat-1');
  const again = await say('repeat', 'key-repeat-1');
  assert.deepEqual([first.statusCode, again.statusCode], [201, 201]);
  assert.equal(again.body, first.body);
  assert.deepEqual([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']], [undefined, 'true']);
  assert.equal(await kept('repeat'), 1);
});

test('without a key each request is its own', async () => {
  await say('twice', undefined);
  await say('twice', undefined);
  assert.equal(await kept('twice'), 2);
});

test('twenty at once with one key are one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => say('at once', 'key-at-once')));
  assert.deepEqual([...new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))].length, 1);
  assert.equal(await kept('at once'), 1);
});

test('the same key with another body is refused', async () => {
  await say('one', 'key-two-bodies');
  const problem = await hall.refused(url, 422, 'idempotency.reused', { method: 'POST', payload: { kind: 'notFound', query: 'another' }, headers: { 'idempotency-key': 'key-two-bodies' } });
  assert.deepEqual(problem.errors.map(({ pointer, code }) => [pointer, code]), [['/Idempotency-Key', 'field.reused']]);
});

test('two sites may use one key', async () => {
  const [mine, theirs] = [await say('sites', 'key-of-two-sites'), await say('sites', 'key-of-two-sites', { key: testKeys.department })];
  assert.notEqual(mine.json<{ id: string }>().id, theirs.json<{ id: string }>().id);
});

test('a write that failed leaves its key free', async () => {
  const { db } = hall.database;
  const write = { hallId: 'dezhou', scope: 'test', key: 'key-that-fails', body: {} };
  await assert.rejects(once(db, write, () => Promise.reject(new Error('no'))), /no/);
  const answer = await once(db, write, async () => ({ status: 201, body: '{}' }));
  assert.deepEqual(answer, { status: 201, body: '{}', replayed: false });
});

test('a repeat that waits too long is told to come again, and then gets the answer', async () => {
  const { db } = hall.database;
  const write = { hallId: 'dezhou', scope: 'test', key: 'key-under-way', body: {}, patience: 20 };
  const work = async (): Promise<{ status: number; body: string }> => ({ status: 201, body: '{}' });
  const first = await once(db, write, async () => {
    await assert.rejects(once(db, write, work), { code: 'idempotency.in-progress' });
    return work();
  });
  assert.deepEqual([first.replayed, (await once(db, write, work)).replayed], [false, true]);
});

test('a stored answer is forgotten after its day', async () => {
  const { db } = hall.database;
  await say('tomorrow', 'key-tomorrow');
  await db.updateTable('idempotency_records').set({ expires_at: new Date(Date.now() - 1) }).where('idempotency_key', '=', 'key-tomorrow').execute();
  await sweepIdempotency(db);
  assert.equal((await db.selectFrom('idempotency_records').select('scope').where('idempotency_key', '=', 'key-tomorrow').execute()).length, 0);
  await say('tomorrow', 'key-tomorrow');
  assert.equal(await kept('tomorrow'), 2);
});

test('an answer to a write is kept by no cache', async () => {
  assert.equal((await say('cache', undefined)).headers['cache-control'], 'no-store');
});
