import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { NewPersonSession, Person, PersonSessionList, SandboxMessageList, SessionEnd, SignInCode } from '@hallkit/contract';
import { sql } from 'kysely';
import { codeOf, samplePhones, signInByCode } from '../../fixtures/citizen.fixture.ts';
import { createTestHall, testKeys, testOrigin, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';
import { hashOf } from '../../platform/http/idempotency.ts';
import { insertKeys } from '../../platform/keys/keys.store.ts';

const lines: string[] = [];
let hall: TestHall;
before(async () => {
  hall = await createTestHall({ logger: { level: 'debug', stream: { write: (line: string) => void lines.push(line) } }, env: { NOTIFY_QUIET_HOURS: '00:00-23:59' } });
  const { db } = hall.database;
  await insertKeys(db, [{ key: 'pk_live_citizens', mode: 'live', kind: 'publishable', hall_id: 'dezhou', department_id: null, region_code: null, origins: [testOrigin], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
});
after(() => hall.close());
beforeEach(async () => {
  await hall.database.db.deleteFrom('session_tries').execute();
  await hall.database.db.deleteFrom('sign_in_codes').execute();
});

const api = '/api/v1';
const { citizen } = samplePhones;
const as = (token: string): TestCall => ({ headers: { authorization: `Bearer ${token}` } });
const whoIs = (token: string, rest: TestCall = {}): Promise<Person> => hall.read<Person>(`${api}/persons/current`, { ...rest, ...as(token) });
const ask = (phone: string, rest: TestCall = {}): Promise<SignInCode> => hall.read<SignInCode>(`${api}/sign-in-codes`, post({ phone }, rest));
const show = (phone: string, code: string): object => ({ method: 'code', phone, code });
const other = (code: string): string => (code === '000000' ? '111111' : '000000');
const sessions = `${api}/person-sessions`;
const newest = sql`(select token_hash from person_sessions order by created_at desc limit 1)`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 2100));

test('the test citizen signs in by a code, is known by name, and has a firm', async () => {
  const { token, expiresAt, person, applicationId } = await signInByCode(hall, citizen);
  assert.match(token, /^pt_[\w-]{43}$/);
  assert.ok(Math.abs((Date.parse(expiresAt) - Date.now()) / 60_000 - 120) < 1);
  assert.deepEqual([person.name, person.maskedName, person.maskedIdNumber, person.maskedPhone, person.level, person.sample, person.hallId, applicationId], ['李小敏', '李*敏', '371499********002X', '138****3210', 'realName', true, 'dezhou', null]);
  assert.deepEqual(person.firms.map(({ name, uscc, role, mandateId }) => [name, uscc, role, mandateId]), [['德州样例餐饮有限公司', '91371499MA9HALL12G', 'legalRepresentative', null]]);
  assert.deepEqual(await whoIs(token), person);
  assert.equal((await signInByCode(hall, ' +86 138-0000-3210')).person.id, person.id);
});

test('who comes for the first time is registered, once, whatever devices they use', async () => {
  const { person } = await signInByCode(hall, '13700000001');
  assert.deepEqual([person.name, person.maskedIdNumber, person.maskedPhone, person.level, person.firms, person.sample], [null, null, '137****0001', 'registered', [], false]);
  assert.equal((await signInByCode(hall, '13700000001')).person.id, person.id);
});

test('neither token, code, number nor name is kept in clear, and no log has them', async () => {
  const { token } = await signInByCode(hall, citizen, { headers: { 'idempotency-key': 'kept-nowhere' } });
  const code = await codeOf(hall, citizen);
  await hall.app.jobs.run('notifications.sms');
  const tables = ['persons', 'person_sessions', 'person_logins', 'sign_in_codes', 'sign_in_addresses', 'firms', 'notifications', 'session_tries'] as const;
  const rows = JSON.stringify(await Promise.all(tables.map((table) => hall.database.db.selectFrom(table).selectAll().execute())));
  for (const text of [token, token.slice(3), citizen, '37149919900612002X', '李小敏', `"${code}"`, '127.0.0.1']) assert.ok(!rows.includes(text), text);
  const said = lines.join('');
  assert.ok(said.includes('createPersonSession'));
  for (const text of [token, citizen, '37149919900612002X', '李小敏', code]) assert.ok(!said.includes(text), text);
});

test('the code is sent at night too, in the language asked for, without a link, and opens nothing for who only reads what was sent', async () => {
  await hall.database.db.updateTable('site_keys').set({ revoked_at: new Date() }).where('mode', '=', 'live').execute();
  await ask('13700000002', { headers: { 'accept-language': 'en' } });
  const code = await codeOf(hall, '13700000002');
  await hall.app.jobs.run('notifications.sms');
  const { data: [message] } = await hall.read<SandboxMessageList>(`${api}/sandbox/messages`);
  assert.deepEqual([message?.template, message?.recipient, message?.url], ['signIn.code', '137****0002', null]);
  assert.match(message?.text ?? '', new RegExp(`^${code} is your code to sign in .*never ask for it\\.$`));
  assert.deepEqual((await hall.database.db.selectFrom('notifications').select('data').where('id', '=', message?.id ?? '').executeTakeFirst())?.data, {});
  await hall.database.db.updateTable('site_keys').set({ revoked_at: null }).where('mode', '=', 'live').where('key', '<>', testKeys.revoked).execute();
});

test('a known phone and an unknown one are answered alike', async () => {
  const [known, unknown] = [await hall.call(`${api}/sign-in-codes`, post({ phone: citizen })), await hall.call(`${api}/sign-in-codes`, post({ phone: '13700000003' }))];
  const shape = ({ statusCode, json }: typeof known) => [statusCode, Object.keys(json<SignInCode>()), json<SignInCode>().resendAfter];
  assert.deepEqual(shape(known), shape(unknown));
  for (const phone of ['0534-2687001', '12345678901', 'hello']) {
    const { errors } = await hall.refused(`${api}/sign-in-codes`, 400, 'request.invalid', post({ phone }));
    assert.deepEqual(errors.map(({ pointer, code }) => [pointer, code]), [['/phone', 'phone.invalid']]);
  }
});

test('a wrong code, a used one, an old one, one of another phone and none at all are refused alike', async () => {
  await ask(citizen);
  const code = await codeOf(hall, citizen);
  await hall.refused(sessions, 401, 'session.refused', post(show(citizen, other(code))));
  await hall.refused(sessions, 401, 'session.refused', post(show('13700000004', code)));
  await hall.read(sessions, post(show(citizen, code)));
  await hall.refused(sessions, 401, 'session.refused', post(show(citizen, code)));
  await ask(citizen);
  await sql`update sign_in_codes set expires_at = now() - interval '1 second'`.execute(hall.database.db);
  await hall.refused(sessions, 401, 'session.refused', post(show(citizen, await codeOf(hall, citizen))));
});

test('after three wrong tries even the right code opens nothing; a new one does', async () => {
  await ask(citizen);
  const code = await codeOf(hall, citizen);
  for (let n = 0; n < 3; n += 1) await hall.refused(sessions, 401, 'session.refused', post(show(citizen, other(code))));
  await hall.refused(sessions, 401, 'session.refused', post(show(citizen, code)));
  assert.ok((await signInByCode(hall, citizen)).token);
});

test('the third try may be right; guesses at once are no more than three', async () => {
  await ask(citizen);
  const code = await codeOf(hall, citizen);
  for (let n = 0; n < 2; n += 1) await hall.refused(sessions, 401, 'session.refused', post(show(citizen, other(code))));
  await hall.read(sessions, post(show(citizen, code)));
  await ask(citizen);
  const wrong = other(await codeOf(hall, citizen));
  await Promise.all(Array.from({ length: 8 }, () => hall.call(sessions, post(show(citizen, wrong)))));
  assert.deepEqual((await hall.database.db.selectFrom('sign_in_codes').select('tries').execute()).map(({ tries }) => tries), [3]);
});

test('codes of many requests are one series of guesses: then the phone waits', async () => {
  for (let n = 0; n < 5; n += 1) {
    await ask(citizen);
    const wrong = other(await codeOf(hall, citizen));
    for (let at = 0; at < 2; at += 1) await hall.refused(sessions, 401, 'session.refused', post(show(citizen, wrong)));
  }
  await ask(citizen);
  const locked = await hall.call(sessions, post(show(citizen, await codeOf(hall, citizen))));
  assert.deepEqual([locked.statusCode, locked.json<{ code: string }>().code], [429, 'session.locked']);
  assert.ok(Number(locked.headers['retry-after']) > 0);
});

test('two devices at once with one code: one is in', async () => {
  await ask(citizen);
  const code = await codeOf(hall, citizen);
  const answers = await Promise.all([1, 2, 3].map(() => hall.call(sessions, post(show(citizen, code)))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 401, 401]);
});

test('a repeat with the same key is the same session, also at once and from another server', async () => {
  await ask(citizen);
  const code = await codeOf(hall, citizen);
  const headers = { 'idempotency-key': 'citizen-sign-in-1' };
  const [first, second] = await Promise.all([1, 2].map(() => hall.read<NewPersonSession>(sessions, post(show(citizen, code), { headers }))));
  assert.deepEqual(first, second);
  const app = await hall.beside();
  const again = await app.inject({ method: 'POST', url: sessions, payload: show(citizen, code), headers: { ...headers, 'hall-key': testKeys.hall } });
  assert.deepEqual([again.statusCode, again.headers['idempotency-replayed'], again.json<NewPersonSession>()], [201, 'true', first]);
  await hall.refused(sessions, 422, 'idempotency.reused', post(show(citizen, other(code)), { headers }));
});

test('from other machines a phone gets one code a minute and five an hour, an address thirty', async () => {
  const remoteAddress = '203.0.113.20';
  const first = await ask('13700000005', { remoteAddress });
  assert.equal(first.resendAfter, 60);
  const limited = await hall.call(`${api}/sign-in-codes`, post({ phone: '13700000005' }, { remoteAddress: '203.0.113.21' }));
  assert.deepEqual([limited.statusCode, limited.json<{ code: string }>().code], [429, 'code.limited']);
  assert.ok(Number(limited.headers['retry-after']) > 50 && Number(limited.headers['retry-after']) <= 60);
  for (let n = 0; n < 4; n += 1) {
    await sql`update sign_in_codes set sent_at = sent_at - interval '61 seconds'`.execute(hall.database.db);
    await ask('13700000005', { remoteAddress });
  }
  await sql`update sign_in_codes set sent_at = sent_at - interval '61 seconds'`.execute(hall.database.db);
  await hall.refused(`${api}/sign-in-codes`, 429, 'code.limited', post({ phone: '13700000005' }, { remoteAddress }));
  for (let n = 0; n < 25; n += 1) await ask(`137000001${n + 10}`, { remoteAddress });
  await hall.refused(`${api}/sign-in-codes`, 429, 'code.limited', post({ phone: '13700000199' }, { remoteAddress }));
  assert.ok(await ask('13700000199', { remoteAddress: '203.0.113.22' }));
});

test('codes that are asked for at once for one phone are one', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => hall.call(`${api}/sign-in-codes`, post({ phone: '13700000006' }, { remoteAddress: '203.0.113.30' }))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 429, 429, 429, 429, 429]);
});

test('a session is over after two hours, and after twenty minutes without a call; a call keeps it awake', async () => {
  for (const change of [sql`expires_at = now() - interval '1 second'`, sql`used_at = now() - interval '21 minutes'`]) {
    const { token } = await signInByCode(hall, citizen);
    await sql`update person_sessions set ${change} where token_hash = ${newest}`.execute(hall.database.db);
    await hall.refused(`${api}/persons/current`, 401, 'session.expired', as(token));
  }
  const { token } = await signInByCode(hall, citizen);
  await sql`update person_sessions set used_at = now() - interval '19 minutes' where token_hash = ${newest}`.execute(hall.database.db);
  await whoIs(token);
  const { rows } = await sql<{ idle: number }>`select extract(epoch from now() - used_at)::integer as idle from person_sessions where token_hash = ${newest}`.execute(hall.database.db);
  assert.ok((rows[0]?.idle ?? 999) < 30);
});

test('somebody sees where they are signed in, and ends a session on another device, on every server within two seconds', async () => {
  await hall.database.db.deleteFrom('person_sessions').execute();
  const [phone, kiosk] = [await signInByCode(hall, citizen), await signInByCode(hall, citizen)];
  const app = await hall.beside();
  const elsewhere = () => app.inject({ url: `${api}/persons/current`, headers: { 'hall-key': testKeys.hall, authorization: `Bearer ${kiosk.token}` } });
  assert.equal((await elsewhere()).statusCode, 200);
  const { data } = await hall.read<PersonSessionList>(`${api}/persons/current/sessions`, as(phone.token));
  assert.deepEqual(data.map(({ method, current, applicationId }) => [method, current, applicationId]), [['code', false, null], ['code', true, null]]);
  const { endedAt } = await hall.read<SessionEnd>(`${sessions}/${data[0]?.id}/end`, post({}, as(phone.token)));
  assert.equal((await hall.read<SessionEnd>(`${sessions}/${data[0]?.id}/end`, post({}, as(phone.token)))).endedAt, endedAt);
  await hall.refused(`${api}/persons/current`, 401, 'session.expired', as(kiosk.token));
  await settled();
  assert.equal((await elsewhere()).statusCode, 401);
  assert.equal((await hall.read<PersonSessionList>(`${api}/persons/current/sessions`, as(phone.token))).data.length, 1);
});

test("a session of somebody else is answered like none", async () => {
  const [own, foreign] = [await signInByCode(hall, citizen), await signInByCode(hall, '13700000007')];
  const { data: [theirs] } = await hall.read<PersonSessionList>(`${api}/persons/current/sessions`, as(foreign.token));
  for (const id of [theirs?.id, 'ss_nothing']) await hall.refused(`${sessions}/${id}/end`, 404, 'session.not-found', post({}, as(own.token)));
  assert.ok(await whoIs(foreign.token));
});

test('citizens and staff are told apart', async () => {
  const { token } = await signInByCode(hall, citizen);
  await hall.refused(`${api}/sessions/current`, 403, 'person.role', as(token));
  const staff = await signIn(hall, '1001');
  await hall.refused(`${api}/persons/current`, 403, 'person.role', { headers: staff });
  await hall.refused(`${api}/persons/current`, 401, 'person.required');
  assert.ok((await hall.read<SessionEnd>(`${api}/sessions/current/end`, post({}, as(token)))).endedAt);
  await hall.refused(`${api}/persons/current`, 401, 'session.expired', as(token));
});

test('live keys know nobody of the sample, and test keys nobody who is live', async () => {
  const sample = await signInByCode(hall, citizen);
  const live = await signInByCode(hall, citizen, { key: 'pk_live_citizens', remoteAddress: '203.0.113.40' });
  assert.notEqual(live.person.id, sample.person.id);
  assert.deepEqual([live.person.name, live.person.level, live.person.firms, live.person.sample], [null, 'registered', [], false]);
  await hall.refused(`${api}/persons/current`, 401, 'session.expired', { ...as(sample.token), key: 'pk_live_citizens' });
  // Also where nobody is looked up: a session is of its realm.
  await hall.refused(`${api}/persons/current/sessions`, 401, 'session.expired', { ...as(sample.token), key: 'pk_live_citizens' });
  await hall.refused(`${api}/persons/current`, 401, 'session.expired', as(live.token));
  await ask(citizen);
  await hall.refused(sessions, 401, 'session.refused', post(show(citizen, await codeOf(hall, citizen)), { key: 'pk_live_citizens' }));
});

test('a server with another secret does not start on the database of people', async () => {
  const { createApp } = await import('../../app.ts');
  await signInByCode(hall, citizen);
  await assert.rejects(createApp({ database: hall.database, config: { ...hall.config, secret: 'another secret of more than thirty-two characters' } }), /sealed with another secret\. Set HALL_SECRET/);
});

test('what was sent is not kept either where a repeat would be known by it', async () => {
  const headers = { 'idempotency-key': 'code-of-a-known-phone' };
  const body = { phone: '13700000008' };
  await hall.read(`${api}/sign-in-codes`, post(body, { headers }));
  const [record] = await hall.database.db.selectFrom('idempotency_records').select('request_hash').where('idempotency_key', '=', headers['idempotency-key']).execute();
  // Eleven digits can be tried out: a digest that anybody can make would give them away.
  assert.ok(record && ![hashOf(body), hashOf(JSON.stringify(body))].includes(record.request_hash));
  await hall.refused(`${api}/sign-in-codes`, 422, 'idempotency.reused', post({ phone: '13700000009' }, { headers }));
});

test('people of one network are nobody in another', async () => {
  const { db } = hall.database;
  const { content } = await db.selectFrom('halls').select('content').where('id', '=', 'dezhou').executeTakeFirstOrThrow();
  await db.insertInto('halls').values({ id: 'elsewhere', parent_hall_id: null, network_id: 'elsewhere', position: 99, region_code: '510000', content: JSON.stringify({ ...content, id: 'elsewhere' }) }).execute();
  await insertKeys(db, [{ key: 'pk_test_elsewhere', mode: 'test', kind: 'publishable', hall_id: 'elsewhere', department_id: null, region_code: null, origins: ['loopback'], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
  await settled();
  const { token, person } = await signInByCode(hall, citizen);
  await hall.refused(`${api}/persons/current`, 401, 'session.expired', { ...as(token), key: 'pk_test_elsewhere' });
  assert.notEqual((await signInByCode(hall, citizen, { key: 'pk_test_elsewhere' })).person.id, person.id);
});
