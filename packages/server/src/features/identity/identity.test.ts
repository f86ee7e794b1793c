import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { NewSession, Session, SessionEnd } from '@hallkit/contract';
import { sql } from 'kysely';
import { createTestHall, testKeys, testOrigin, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { insertKeys } from '../../platform/keys/keys.store.ts';
import { hashPassword } from './identity.passwords.ts';
import { sweepIdentity } from './identity.store.ts';

let hall: TestHall;
before(async () => {
  hall = await createTestHall();
  const own = { roles: ['clerk'] as ('clerk' | 'supervisor')[], post: null, photo_url: null, department_id: null, is_sample: false, left_at: null };
  const password_hash = await hashPassword('a long sentence to remember');
  await hall.database.db.insertInto('staff').values([
    { ...own, hall_id: 'dezhou', id: 'dezhou.T-1', staff_no: 'T-1', position: 90, name: JSON.stringify({ zh: '测试', en: 'Test' }), password_hash },
    { ...own, hall_id: 'dezhou', id: 'dezhou.T-2', staff_no: 'T-2', position: 91, name: JSON.stringify({ zh: '无职', en: null }), password_hash, roles: [] },
    { ...own, hall_id: 'dezhou', id: 'dezhou.T-3', staff_no: 'T-3', position: 92, name: JSON.stringify({ zh: '离职', en: null }), password_hash, left_at: new Date('2026-01-01') },
    { ...own, hall_id: 'dezhou-decheng', id: 'dezhou-decheng.T-4', staff_no: 'T-4', position: 93, name: JSON.stringify({ zh: '区里', en: null }), password_hash },
  ]).execute();
  await insertKeys(hall.database.db, [{ key: 'pk_live_staff', mode: 'live', kind: 'publishable', hall_id: 'dezhou', department_id: null, region_code: null, origins: [testOrigin], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
});
after(() => hall.close());
beforeEach(async () => void (await hall.database.db.deleteFrom('session_tries').execute()));

const sessions = '/api/v1/sessions';
const current = `${sessions}/current`;
const right = { staffNo: 'T-1', password: 'a long sentence to remember' };
const post = (payload: object, headers: Record<string, string> = {}, rest: TestCall = {}): TestCall => ({ ...rest, method: 'POST', payload, headers });
const as = (token: string): TestCall => ({ headers: { authorization: `Bearer ${token}` } });
const signIn = (body: object = right, headers: Record<string, string> = {}, rest: TestCall = {}): Promise<NewSession> => hall.read<NewSession>(sessions, post(body, headers, rest));
const end = (token: string) => hall.read<SessionEnd>(`${current}/end`, post({}, { authorization: `Bearer ${token}` }));
const hoursFromNow = (text: string): number => (new Date(text).getTime() - Date.now()) / 3_600_000;
/** Until the sessions in memory have been read anew. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 2100));

test('who signs in is who they are, for eight hours', async () => {
  const { token, expiresAt, staff } = await signIn();
  assert.deepEqual([staff.id, staff.hallId, staff.staffNo, staff.name, staff.roles, staff.deskId], ['dezhou.T-1', 'dezhou', 'T-1', { zh: '测试', en: 'Test' }, ['clerk'], null]);
  assert.ok(Math.abs(hoursFromNow(expiresAt) - 8) < 0.05);
  assert.deepEqual(await hall.read<Session>(current, as(token)), { expiresAt, staff });
});

test('neither the token nor the password is kept, and no log of the server has them', async () => {
  const { token } = await signIn({ ...right }, { 'idempotency-key': 'kept-nowhere' });
  const { db } = hall.database;
  const rows = JSON.stringify([await db.selectFrom('sessions').selectAll().execute(), await db.selectFrom('staff').selectAll().execute(), await db.selectFrom('idempotency_records').selectAll().execute(), await db.selectFrom('session_tries').selectAll().execute()]);
  assert.ok(!rows.includes(token) && !rows.includes(right.password));
});

test('a repeat with the same key is the same session; another person with that key is told so', async () => {
  const headers = { 'idempotency-key': 'sign-in-1' };
  const first = await signIn(right, headers);
  const again = await hall.call(sessions, post(right, headers));
  assert.deepEqual([again.statusCode, again.headers['idempotency-replayed'], again.json<NewSession>()], [201, 'true', first]);
  await hall.refused(sessions, 422, 'idempotency.reused', post({ ...right, staffNo: 'T-2' }, headers));
  const [one, two] = await Promise.all(['sign-in-2', 'sign-in-2'].map((key) => signIn(right, { 'idempotency-key': key })));
  assert.equal(one?.token, two?.token);
  assert.notEqual((await signIn()).token, (await signIn()).token);
});

test('an unknown number, a wrong password and somebody who left are refused alike', async () => {
  for (const body of [{ ...right, password: 'wrong' }, { ...right, staffNo: 'nobody' }, { ...right, staffNo: 'T-3' }]) {
    const { code, title, errors } = await hall.refused(sessions, 401, 'session.refused', post(body));
    assert.deepEqual([code, title, errors], ['session.refused', '登录信息不正确或已失效', []]);
  }
});

test('an unknown number takes as long as a wrong password', async () => {
  const time = async (staffNo: string): Promise<number> => {
    const begun = performance.now();
    await hall.refused(sessions, 401, 'session.refused', post({ staffNo, password: 'wrong' }));
    return performance.now() - begun;
  };
  const unknown: number[] = [];
  const known: number[] = [];
  for (let n = 0; n < 4; n += 1) {
    unknown.push(await time(`nobody-${n}`));
    known.push(await time('T-1'));
  }
  // Without the hash the answer would come in a few milliseconds; a busy machine makes single ones slower, not faster.
  assert.ok(Math.min(...unknown) > Math.min(...known) / 3, `${unknown.join()} against ${known.join()}`);
});

test('after five wrong passwords even the right one waits a minute, and then it is let in', async () => {
  for (let n = 0; n < 5; n += 1) await hall.refused(sessions, 401, 'session.refused', post({ ...right, password: `wrong ${n}` }));
  await hall.refused(sessions, 429, 'session.locked', post(right));
  const { headers } = await hall.call(sessions, post(right));
  const wait = Number(headers['retry-after']);
  assert.ok(wait > 0 && wait <= 60, String(wait));
  assert.ok((await signIn({ ...right, staffNo: 'T-2' })).token, 'others are not held back');
  await sql`update session_tries set locked_until = now() - interval '1 second' where locked_until is not null`.execute(hall.database.db);
  assert.ok((await signIn()).token);
});

test('many wrong passwords at once are no more than five, and unknown numbers wait alike', async () => {
  for (const staffNo of ['T-1', 'nobody']) {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => hall.call(sessions, post({ staffNo, password: `guess ${n}` }))));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [...Array<number>(5).fill(401), ...Array<number>(7).fill(429)]);
  }
});

test('many right passwords at once are all let in', async () => {
  const tokens = await Promise.all(Array.from({ length: 8 }, () => signIn()));
  assert.equal(new Set(tokens.map(({ token }) => token)).size, 8);
});

test('an address that guesses many numbers waits, and the numbers it tries then are not blocked by it', async () => {
  const remoteAddress = '203.0.113.9';
  for (let n = 0; n < 40; n += 1) await hall.call(sessions, post({ staffNo: `guess-${n}`, password: 'x' }, {}, { remoteAddress }));
  await hall.refused(sessions, 429, 'session.locked', post(right, {}, { remoteAddress }));
  for (let n = 0; n < 6; n += 1) await hall.refused(sessions, 429, 'session.locked', post({ ...right, password: 'x' }, {}, { remoteAddress }));
  assert.ok((await signIn()).token);
});

test('who signs out is out at once, on another server within two seconds', async () => {
  const other = await createOther();
  const { token } = await signIn();
  assert.equal((await other(token)).statusCode, 200);
  const { endedAt } = await end(token);
  assert.ok(Math.abs(hoursFromNow(endedAt)) < 0.05);
  await hall.refused(current, 401, 'session.expired', as(token));
  await settled();
  assert.equal((await other(token)).statusCode, 401);
});

/** Another server on the same database. */
async function createOther() {
  const { createApp } = await import('../../app.ts');
  const app = await createApp({ database: hall.database, config: hall.config });
  after(() => app.close());
  return (token: string) => app.inject({ url: current, headers: { 'hall-key': testKeys.hall, authorization: `Bearer ${token}` } });
}

test('a session is over after eight hours, and after half an hour without a call', async () => {
  const { db } = hall.database;
  for (const change of [sql`expires_at = now() - interval '1 second'`, sql`used_at = now() - interval '31 minutes'`]) {
    const { token } = await signIn();
    await sql`update sessions set ${change} where token_hash = (select token_hash from sessions order by created_at desc limit 1)`.execute(db);
    await hall.refused(current, 401, 'session.expired', as(token));
  }
});

test('a call keeps a session awake', async () => {
  const { db } = hall.database;
  const { token } = await signIn();
  const newest = sql`(select token_hash from sessions order by created_at desc limit 1)`;
  await sql`update sessions set used_at = now() - interval '20 minutes' where token_hash = ${newest}`.execute(db);
  await hall.read(current, as(token));
  const { rows } = await sql<{ idle: number }>`select extract(epoch from now() - used_at)::integer as idle from sessions where token_hash = ${newest}`.execute(db);
  assert.ok((rows[0]?.idle ?? 999) < 30);
});

test('a token that is none is told so on every operation, not passed over', async () => {
  for (const token of ['nonsense', '', 'a'.repeat(300)]) await hall.refused('/api/v1/halls', 401, 'session.expired', as(token));
  const { errors } = await hall.refused('/api/v1/halls', 401, 'session.expired', as('nonsense'));
  assert.deepEqual(errors.map(({ pointer, code }) => [pointer, code]), [['/Authorization', 'session.unknown']]);
  assert.equal((await hall.call('/api/v1/halls', { headers: { authorization: 'Basic dXNlcjpwYXNz' } })).statusCode, 200, 'what a proxy asks for is not ours');
  assert.equal((await hall.call('/api/v1/halls', as((await signIn()).token))).statusCode, 200);
});

test('who is asked for and not signed in is told so', async () => {
  await hall.refused(current, 401, 'person.required');
  await hall.refused(`${current}/end`, 401, 'person.required', post({}));
  await hall.refused(current, 401, 'person.required', { key: testKeys.device });
});

test('a person whom the hall lets go is out within two seconds', async () => {
  const { db } = hall.database;
  const { token } = await signIn({ ...right, staffNo: 'T-2' });
  await hall.read(current, as(token));
  await db.updateTable('staff').set({ left_at: new Date() }).where('id', '=', 'dezhou.T-2').execute();
  await settled();
  await hall.refused(current, 401, 'session.expired', as(token));
  await db.updateTable('staff').set({ left_at: null }).where('id', '=', 'dezhou.T-2').execute();
});

test('a key of another county does not sign in the staff of the city; staff of the county come in by both', async () => {
  await insertKeys(hall.database.db, [{ key: 'pk_test_county', mode: 'test', kind: 'publishable', hall_id: 'dezhou-decheng', department_id: null, region_code: null, origins: ['loopback'], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
  await settled();
  await hall.refused(sessions, 401, 'session.refused', post(right, {}, { key: 'pk_test_county' }));
  for (const key of [testKeys.hall, 'pk_test_county']) assert.equal((await signIn({ ...right, staffNo: 'T-4' }, {}, { key })).staff.hallId, 'dezhou-decheng');
});

test("people of one network are nobody in another", async () => {
  const { db } = hall.database;
  const { content } = await db.selectFrom('halls').select('content').where('id', '=', 'dezhou').executeTakeFirstOrThrow();
  await db.insertInto('halls').values({ id: 'elsewhere', parent_hall_id: null, network_id: 'elsewhere', position: 99, region_code: '510000', content: JSON.stringify({ ...content, id: 'elsewhere' }) }).execute();
  await insertKeys(db, [{ key: 'pk_test_elsewhere', mode: 'test', kind: 'publishable', hall_id: 'elsewhere', department_id: null, region_code: null, origins: ['loopback'], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
  await settled();
  const { token } = await signIn();
  await hall.refused(current, 401, 'session.expired', { ...as(token), key: 'pk_test_elsewhere' });
  await hall.refused(sessions, 401, 'session.refused', post(right, {}, { key: 'pk_test_elsewhere' }));
});

test('the published password of the sample opens nothing from another machine or with a live key', async () => {
  const sample = { staffNo: '1001', password: 'hallkit-dezhou' };
  const { token, staff } = await signIn(sample);
  assert.deepEqual([staff.id, staff.roles], ['dezhou.1001', ['clerk']]);
  await hall.refused(sessions, 401, 'session.refused', post(sample, {}, { remoteAddress: '203.0.113.7' }));
  await hall.refused(sessions, 401, 'session.refused', post(sample, { 'x-forwarded-for': '203.0.113.7' }));
  await hall.refused(sessions, 401, 'session.refused', post(sample, {}, { key: 'pk_live_staff' }));
  await hall.refused(current, 401, 'session.expired', { ...as(token), key: 'pk_live_staff' });
  assert.equal((await signIn(right, {}, { key: 'pk_live_staff' })).staff.id, 'dezhou.T-1');
});

test('what is asked with a page of another origin may carry the header', async () => {
  const { statusCode, headers } = await hall.app.inject({ method: 'OPTIONS', url: current, headers: { origin: 'http://localhost:3000', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization,hall-key' } });
  assert.equal(statusCode, 204);
  assert.match(String(headers['access-control-allow-headers']), /Authorization/);
});

test('old sessions and tries are swept', async () => {
  const { db } = hall.database;
  await signIn();
  await sql`update sessions set expires_at = now() - interval '25 hours'`.execute(db);
  await sql`insert into session_tries (hall_id, subject, tries, first_at) values ('dezhou', 'old', 3, now() - interval '2 hours')`.execute(db);
  await sweepIdentity(db);
  assert.deepEqual([(await db.selectFrom('sessions').selectAll().execute()).length, (await db.selectFrom('session_tries').select('subject').execute()).filter(({ subject }) => subject === 'old').length], [0, 0]);
});
