import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { NewPersonSession, OidcStart } from '@hallkit/contract';
import { sql } from 'kysely';
import { createTestHall, testKeys, testOrigin, type TestHall } from '../../fixtures/hall.fixture.ts';
import { createLogin, type TestLogin } from '../../fixtures/login.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { insertKeys } from '../../platform/keys/keys.store.ts';

const callback = 'https://hall.example/api/v1/oidc/callback';
const lines: string[] = [];
let login: TestLogin;
let hall: TestHall;
before(async () => {
  login = await createLogin(callback);
  hall = await createTestHall({ env: { PUBLIC_URL: 'https://hall.example', OIDC_ISSUER: login.issuer, OIDC_CLIENT_ID: 'hall', OIDC_CLIENT_SECRET: 'a secret of the test login' }, logger: { level: 'debug', stream: { write: (line: string) => void lines.push(line) } } });
  await insertKeys(hall.database.db, [
    { key: 'pk_test_other', mode: 'test', kind: 'publishable', hall_id: 'dezhou', department_id: null, region_code: null, origins: ['loopback'], scopes: ['catalogue:read', 'queue:take'], revoked_at: null },
    { key: 'pk_live_login', mode: 'live', kind: 'publishable', hall_id: 'dezhou', department_id: null, region_code: null, origins: [testOrigin], scopes: ['catalogue:read', 'queue:take'], revoked_at: null },
  ]);
});
after(async () => {
  await hall.close();
  await login.close();
});
beforeEach(async () => {
  login.account = { sub: 'city-1', name: '赵文博', id_number: '37149919830726003X' };
  await hall.database.db.deleteFrom('session_tries').execute();
});

const returnUrl = 'http://localhost:3000/space?from=portal#old';
const sessions = '/api/v1/person-sessions';
const begin = (key: string = testKeys.hall, to: string = returnUrl): Promise<OidcStart> => hall.read<OidcStart>('/api/v1/oidc-sign-ins', post({ returnUrl: to }, { key }));
const back = (url: string) => hall.call(url.slice('https://hall.example'.length), { key: null });
const visit = async (key?: string): Promise<string> => String((await back(await login.visit((await begin(key)).authorizationUrl))).headers['location']);
const codeIn = (location: string): string => /#hall-sign-in=(\w+)$/.exec(location)?.[1] ?? `none in ${location}`;
const show = (code: string): object => ({ method: 'oidc', code });

test('the login of the city signs somebody in, strongly, and leads back to the page that began it', async () => {
  const { authorizationUrl, expiresAt } = await begin();
  const asked = new URL(authorizationUrl).searchParams;
  assert.deepEqual([asked.get('response_type'), asked.get('code_challenge_method'), asked.get('redirect_uri')], ['code', 'S256', callback]);
  assert.ok(asked.get('state') && asked.get('nonce') && asked.get('code_challenge') && Date.parse(expiresAt) > Date.now());
  const answer = await back(await login.visit(authorizationUrl));
  const location = String(answer.headers['location']);
  assert.deepEqual([answer.statusCode, answer.headers['cache-control'], answer.headers['referrer-policy']], [302, 'no-store', 'no-referrer']);
  assert.match(location, /^http:\/\/localhost:3000\/space\?from=portal#hall-sign-in=\w{43}$/);
  const { person, applicationId } = await hall.read<NewPersonSession>(sessions, post(show(codeIn(location))));
  assert.deepEqual([person.name, person.level, person.maskedPhone, applicationId], ['赵文博', 'strong', null, null]);
  const again = await hall.read<NewPersonSession>(sessions, post(show(codeIn(await visit()))));
  assert.equal(again.person.id, person.id);
});

test('somebody whom the hall knows is found by their number, not written down twice', async () => {
  login.account = { sub: 'city-2', name: '李小敏', id_number: '37149919900612002X' };
  const { person } = await hall.read<NewPersonSession>(sessions, post(show(codeIn(await visit()))));
  assert.deepEqual([person.name, person.maskedPhone, person.firms.length], ['李小敏', '138****3210', 1]);
  assert.equal((await hall.database.db.selectFrom('persons').select('id').where('id', '=', person.id).execute()).length, 1);
});

test('a login that knows no number vouches for an account alone', async () => {
  login.account = { sub: 'city-3' };
  const { person } = await hall.read<NewPersonSession>(sessions, post(show(codeIn(await visit()))));
  assert.deepEqual([person.name, person.level], [null, 'registered']);
});

test('what came back opens one session, of the key that began it, for a minute', async () => {
  const code = codeIn(await visit());
  await hall.refused(sessions, 401, 'session.refused', post(show(code), { key: 'pk_test_other' }));
  const answers = await Promise.all([1, 2].map(() => hall.call(sessions, post(show(code)))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 401]);
  const late = codeIn(await visit());
  await sql`update sign_in_grants set expires_at = now() - interval '1 second'`.execute(hall.database.db);
  await hall.refused(sessions, 401, 'session.refused', post(show(late)));
});

test('a state that was not given out here, was used or is over is refused as a page', async () => {
  const url = await login.visit((await begin()).authorizationUrl);
  assert.equal((await back(url)).statusCode, 302);
  const forged = new URL(url);
  forged.searchParams.set('state', 'forged');
  for (const wrong of [url, forged.href, callback, `${callback}?error=access_denied`, `${callback}?state=${'x'.repeat(300)}`]) {
    const { statusCode, headers, body } = await back(wrong);
    assert.deepEqual([statusCode, headers['content-type']], [401, 'text/html; charset=utf-8'], wrong);
    assert.match(body, /登录信息不正确或已失效/);
  }
  const over = await login.visit((await begin()).authorizationUrl);
  await sql`update oidc_states set expires_at = now() - interval '1 second' where used_at is null`.execute(hall.database.db);
  assert.equal((await back(over)).statusCode, 401);
});

test('another nonce, another verifier and a code of another login bring nobody in', async () => {
  const failed = /^http:\/\/localhost:3000\/space\?from=portal#hall-sign-in-error=failed$/;
  const { db } = hall.database;
  const { verifier_sealed: other } = await db.selectFrom('oidc_states').select('verifier_sealed').limit(1).executeTakeFirstOrThrow();
  for (const change of [sql`nonce = 'another'`, sql`verifier_sealed = ${other}`]) {
    const url = await login.visit((await begin()).authorizationUrl);
    await sql`update oidc_states set ${change} where used_at is null`.execute(db);
    assert.match(String((await back(url)).headers['location']), failed);
  }
  const [one, two] = [new URL(await login.visit((await begin()).authorizationUrl)), new URL(await login.visit((await begin()).authorizationUrl))];
  one.searchParams.set('code', two.searchParams.get('code') ?? '');
  assert.match(String((await back(one.href)).headers['location']), failed);
});

test('who says no at the login is brought back to the page', async () => {
  const { authorizationUrl } = await begin();
  const state = new URL(authorizationUrl).searchParams.get('state') ?? '';
  assert.match(String((await back(`${callback}?error=access_denied&state=${state}`)).headers['location']), /#hall-sign-in-error=denied$/);
});

test('a number that is of somebody else here than the login was before is a mismatch', async () => {
  await visit();
  login.account = { sub: 'city-1', name: '陈思雨', id_number: '371499199601180043' };
  assert.match(await visit(), /#hall-sign-in-error=mismatch$/);
});

test('it leads only to origins of the key', async () => {
  for (const to of ['https://elsewhere.example/', 'http://localhost.example/', 'http://user:secret@localhost:3000/', testOrigin, 'http://['])
    await hall.refused('/api/v1/oidc-sign-ins', 403, 'key.origin', post({ returnUrl: to }));
  await hall.refused('/api/v1/oidc-sign-ins', 403, 'key.origin', post({ returnUrl: 'http://localhost:3000/' }, { key: 'pk_live_login' }));
  assert.ok((await begin('pk_live_login', `${testOrigin}/space`)).authorizationUrl);
  await hall.refused('/api/v1/oidc-sign-ins', 400, 'request.invalid', post({ returnUrl: 'javascript:alert(1)' }));
});

test('what comes back for a live key is nobody of the sample', async () => {
  login.account = { sub: 'city-2', name: '李小敏', id_number: '37149919900612002X' };
  const { authorizationUrl } = await begin('pk_live_login', `${testOrigin}/space`);
  const location = String((await back(await login.visit(authorizationUrl))).headers['location']);
  const { person } = await hall.read<NewPersonSession>(sessions, post(show(codeIn(location)), { key: 'pk_live_login' }));
  assert.deepEqual([person.sample, person.maskedPhone, person.firms], [false, null, []]);
});

test('no log has codes, states, names or numbers', () => {
  assert.ok(lines.length > 0);
  assert.doesNotMatch(lines.join(''), /李小敏|赵文博|371499|hall-sign-in|state=|a secret of the test login/);
});

test('a hall without such a login says so; one whose login is away says to come again', async () => {
  const bare = await createTestHall();
  after(() => bare.close());
  await bare.refused('/api/v1/oidc-sign-ins', 409, 'oidc.unavailable', post({ returnUrl }));
  await bare.refused(sessions, 401, 'session.refused', post(show('x'.repeat(43))));
  const away = await createTestHall({ env: { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'hall', OIDC_CLIENT_SECRET: 'secret' } });
  after(() => away.close());
  await away.refused('/api/v1/oidc-sign-ins', 503, 'server.unavailable', post({ returnUrl }));
});
