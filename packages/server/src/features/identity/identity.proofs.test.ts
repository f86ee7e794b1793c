import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import type { NewPersonSession, PersonSessionList } from '@hallkit/contract';
import { exportJWK, generateKeyPair, UnsecuredJWT } from 'jose';
import { sql } from 'kysely';
import { samplePhones, signInByCode } from '../../fixtures/citizen.fixture.ts';
import { createTestHall, testKeys, testOrigin, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { signed, statement, type Claims } from '../../fixtures/portal.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { insertKeys } from '../../platform/keys/keys.store.ts';
import { createHandOffCode } from './identity.hand-off.ts';

const city = await generateKeyPair('RS256');
const own = await generateKeyPair('EdDSA');
let keys: Server;
let hall: TestHall;
before(async () => {
  keys = createServer(async (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [{ ...(await exportJWK(city.publicKey)), alg: 'RS256', use: 'sig' }] })));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const address = keys.address();
  const jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/jwks.json`;
  const trust = [{ issuer: 'https://city.example', jwksUrl, level: 'strong' }, { issuer: 'https://shop.example', key: { ...(await exportJWK(own.publicKey)), alg: 'EdDSA' } }, { issuer: 'https://away.example', jwksUrl: 'http://127.0.0.1:9/jwks.json' }];
  hall = await createTestHall({ env: { HAND_OVER_TRUST: JSON.stringify(trust) } });
  const live = { mode: 'live', hall_id: 'dezhou', department_id: null, region_code: null, origins: [testOrigin], scopes: ['catalogue:read', 'queue:take'], revoked_at: null } as const;
  await insertKeys(hall.database.db, [{ ...live, key: 'pk_live_citizens', kind: 'publishable', origins: [...live.origins], scopes: [...live.scopes] }, { ...live, key: 'dk_live_kiosk', kind: 'device', origins: [...live.origins], scopes: [...live.scopes] }]);
});
after(async () => {
  await hall.close();
  keys.close();
});
beforeEach(async () => void (await hall.database.db.deleteFrom('session_tries').execute()));

const sessions = '/api/v1/person-sessions';
const as = (token: string): TestCall => ({ headers: { authorization: `Bearer ${token}` } });
const begin = (shown: object, rest: TestCall = {}): Promise<NewPersonSession> => hall.read<NewPersonSession>(sessions, post(shown, rest));
const refuse = (shown: object, rest: TestCall = {}) => hall.refused(sessions, 401, 'session.refused', post(shown, rest));
const handOver = async (more: Claims = {}, by?: Parameters<typeof signed>[1]): Promise<object> => ({ method: 'handOver', token: await signed(statement(more), by) });
const card = (name: string, idNumber: string): object => ({ method: 'card', card: { name, idNumber } });
const fromCity = (more: Claims) => handOver({ iss: 'https://city.example', ...more }, { key: city.privateKey, alg: 'RS256' });

test('a card that a device of the hall has read is strong, and finds who is known', async () => {
  const { person } = await begin(card('刘桂兰', '37149919541103002X'), { key: testKeys.device });
  assert.deepEqual([person.name, person.maskedIdNumber, person.maskedPhone, person.level], ['刘桂兰', '371499********002X', null, 'strong']);
  assert.equal((await begin(card('刘 桂兰', '37149919541103002x'), { key: testKeys.device })).person.id, person.id);
  const known = await begin(card('李小敏', '37149919900612002X'), { key: testKeys.device });
  assert.deepEqual([known.person.maskedPhone, known.person.firms.length], ['138****3210', 1]);
  assert.equal((await signInByCode(hall, samplePhones.citizen)).person.level, 'realName', 'the next session by a code is not strong');
});

test('a card is taken from no page and from no other place, and a wrong name with the number of somebody else is refused', async () => {
  await hall.refused(sessions, 403, 'key.scope', post(card('李小敏', '37149919900612002X')));
  await hall.refused(sessions, 403, 'key.origin', post(card('李小敏', '37149919900612002X'), { key: testKeys.device, remoteAddress: '203.0.113.70' }));
  await hall.refused(sessions, 403, 'key.origin', post(card('李小敏', '37149919900612002X'), { key: 'dk_live_kiosk', headers: { origin: 'https://elsewhere.example' } }));
  await refuse(card('李小民', '37149919900612002X'), { key: testKeys.device });
  const { errors } = await hall.refused(sessions, 400, 'request.invalid', post(card('李小敏', '371499199006120020'), { key: testKeys.device }));
  assert.deepEqual(errors.map(({ pointer, code }) => [pointer, code]), [['/card/idNumber', 'idNumber.checkDigit']]);
  const live = await begin(card('李小敏', '37149919900612002X'), { key: 'dk_live_kiosk', remoteAddress: '203.0.113.70' });
  assert.deepEqual([live.person.sample, live.person.firms], [false, []]);
});

test('a portal hands somebody over: by its own name for them, and the first time by their number', async () => {
  const first = await begin(await handOver({ sub: 'portal-7', name: '李小敏', id_number: '37149919900612002X', level: 'realName' }));
  assert.deepEqual([first.person.name, first.person.maskedPhone, first.person.level], ['李小敏', '138****3210', 'realName']);
  assert.equal((await begin(await handOver({ sub: 'portal-7' }))).person.id, first.person.id);
  const other = await begin(await handOver({ sub: 'portal-8' }));
  assert.deepEqual([other.person.name, other.person.level], [null, 'registered']);
  await refuse(await handOver({ sub: 'portal-7', name: '陈思雨', id_number: '371499199601180043', level: 'realName' }));
});

test('what it says of the level counts as far as the hall trusts it', async () => {
  assert.equal((await begin(await handOver({ sub: 'portal-9', name: '陈思雨', id_number: '371499199601180043', level: 'strong' }))).person.level, 'realName');
  assert.equal((await begin(await fromCity({ sub: 'c-1', name: '陈思雨', id_number: '371499199601180043', level: 'strong' }))).person.level, 'strong');
  const low = await begin(await handOver({ iss: 'https://shop.example', sub: 's-1', name: '陈思雨', id_number: '371499199601180043', level: 'strong' }, { key: own.privateKey, alg: 'EdDSA' }));
  assert.deepEqual([low.person.level, low.person.name], ['registered', null], 'a portal that is not trusted with names opens nobody else');
});

test('a statement opens one session', async () => {
  const once = await handOver({ sub: 'portal-10' });
  const answers = await Promise.all([1, 2, 3].map(() => hall.call(sessions, post(once))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 401, 401]);
  await refuse(await handOver({ sub: 'portal-11', jti: (await hall.database.db.selectFrom('used_hand_overs').select('jti').where('issuer', 'like', '%sample%').limit(1).executeTakeFirstOrThrow()).jti }));
});

test('a forged, unsigned, old, long, early, foreign or half statement is refused', async () => {
  const now = Math.floor(Date.now() / 1000);
  const stranger = await generateKeyPair('ES256');
  const secret = new TextEncoder().encode('a shared secret of thirty-two bytes!');
  const wrong: readonly (readonly [string, object | Promise<object>])[] = [
    ['of another key', handOver({}, { key: stranger.privateKey, alg: 'ES256' })],
    ['with a shared secret', handOver({}, { key: secret, alg: 'HS256' })],
    ['not signed', { method: 'handOver', token: new UnsecuredJWT(statement()).encode() }],
    ['over', handOver({ iat: now - 300, exp: now - 60 })],
    ['good for too long', handOver({ exp: now + 600 })],
    ['of tomorrow', handOver({ iat: now + 600, exp: now + 700 })],
    ['for another hall', handOver({ aud: 'elsewhere' })],
    ['of nobody the hall trusts', handOver({ iss: 'https://nobody.example' })],
    ['of another issuer with its key', handOver({ iss: 'https://city.example' })],
    ['without an end', handOver({ exp: undefined })],
    ['without a number of its own', handOver({ jti: undefined })],
    ['about nobody', handOver({ sub: undefined })],
    ['no token', { method: 'handOver', token: 'x'.repeat(60) }],
    ['half a token', { method: 'handOver', token: (await signed(statement())).slice(0, -8) }],
  ];
  for (const [name, shown] of wrong) await assert.doesNotReject(refuse(await shown), name);
});

test("the sample's portal counts on this machine and with test keys alone; one that is away says to come again", async () => {
  await refuse(await handOver(), { remoteAddress: '203.0.113.71' });
  await refuse(await handOver(), { key: 'pk_live_citizens' });
  await hall.refused(sessions, 503, 'server.unavailable', post(await handOver({ iss: 'https://away.example' }, { key: city.privateKey, alg: 'RS256' })));
});

test('a hand-off opens one draft on another device, once, for half an hour, and nothing else of its owner', async () => {
  const { token, person } = await signInByCode(hall, samplePhones.citizen);
  const owner = { id: person.id, hallId: 'dezhou', level: person.level };
  const { code, expiresAt } = await createHandOffCode(hall.database.db, owner, 'aq_draft');
  assert.ok(Math.abs((expiresAt.getTime() - Date.now()) / 60_000 - 5) < 0.5);
  const shown = { method: 'handOff', code };
  await refuse(shown, { key: 'pk_live_citizens' });
  const answers = await Promise.all([1, 2].map(() => hall.call(sessions, post(shown, { key: testKeys.device }))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 401]);
  const handed = answers.find(({ statusCode }) => statusCode === 201)?.json<NewPersonSession>();
  assert.deepEqual([handed?.applicationId, handed?.person.id], ['aq_draft', person.id]);
  assert.ok(Math.abs((Date.parse(handed?.expiresAt ?? '') - Date.now()) / 60_000 - 30) < 0.5);
  const other = as(handed?.token ?? '');
  await hall.read('/api/v1/persons/current', other);
  await hall.refused('/api/v1/persons/current/sessions', 403, 'person.role', other);
  await hall.refused('/api/v1/mandates', 403, 'person.role', other);
  await hall.refused('/api/v1/firms', 403, 'person.role', post({ uscc: '91371499MA9HALL12G', name: '德州样例餐饮有限公司' }, other));
  const { data } = await hall.read<PersonSessionList>('/api/v1/persons/current/sessions', as(token));
  const own = data.find(({ method }) => method === 'code');
  await hall.refused(`${sessions}/${own?.id}/end`, 404, 'session.not-found', post({}, other));
  const late = await createHandOffCode(hall.database.db, owner, 'aq_draft');
  await sql`update hand_offs set expires_at = now() - interval '1 second'`.execute(hall.database.db);
  await refuse({ method: 'handOff', code: late.code });
});
