import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Firm, NewPersonSession, Person } from '@hallkit/contract';
import { samplePhones, signInByCode } from '../../fixtures/citizen.fixture.ts';
import { createTestHall, testKeys, testOrigin, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { insertKeys } from '../../platform/keys/keys.store.ts';

let hall: TestHall;
before(async () => {
  hall = await createTestHall();
  await insertKeys(hall.database.db, [{ key: 'pk_live_citizens', mode: 'live', kind: 'publishable', hall_id: 'dezhou', department_id: null, region_code: null, origins: [testOrigin], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
});
after(() => hall.close());
beforeEach(async () => void (await hall.database.db.deleteFrom('session_tries').execute()));

const api = '/api/v1';
const verify = `${api}/persons/current/verify`;
const builder = { name: '张建国', idNumber: '371499195809200017' };
const shopkeeper = { name: '陈思雨', idNumber: '371499199601180043' };
const as = (token: string): TestCall => ({ headers: { authorization: `Bearer ${token}` } });
const whoIs = (token: string): Promise<Person> => hall.read<Person>(`${api}/persons/current`, as(token));

test('name and number that belong together raise the level at once; a repeat answers the same', async () => {
  const { token, person } = await signInByCode(hall, samplePhones.builder);
  assert.equal(person.level, 'registered');
  const verified = await hall.read<Person>(verify, post({ name: ' 张 建国', idNumber: '371499 19580920 0017' }, as(token)));
  assert.deepEqual([verified.id, verified.name, verified.maskedIdNumber, verified.level, verified.sample], [person.id, '张 建国', '371499********0017', 'realName', true]);
  assert.deepEqual(await whoIs(token), verified);
  assert.deepEqual(await hall.read<Person>(verify, post(builder, as(token))), verified);
  assert.equal((await signInByCode(hall, samplePhones.builder)).person.level, 'realName');
});

test('a slip in the number is told as such, a name of somebody else as a mismatch', async () => {
  const { token } = await signInByCode(hall, samplePhones.shopkeeper);
  for (const [idNumber, code] of [['371499199601180042', 'idNumber.checkDigit'], ['371499199613180043', 'idNumber.date'], ['12', 'idNumber.form']]) {
    const { errors } = await hall.refused(verify, 400, 'request.invalid', post({ ...shopkeeper, idNumber }, as(token)));
    assert.deepEqual(errors.map((error) => [error.pointer, error.code]), [['/idNumber', code]]);
  }
  await hall.refused(verify, 409, 'identity.mismatch', post({ ...shopkeeper, name: '陈思' }, as(token)));
  await hall.refused(verify, 409, 'identity.mismatch', post({ name: '无名氏', idNumber: '371402190101019974' }, as(token)));
  assert.equal((await whoIs(token)).level, 'registered');
});

test('nobody can find out with the register who has a number', async () => {
  const { token } = await signInByCode(hall, '13600000001');
  for (let n = 0; n < 5; n += 1) await hall.refused(verify, 409, 'identity.mismatch', post({ ...shopkeeper, name: `猜${n}` }, as(token)));
  await hall.refused(verify, 429, 'session.locked', post(shopkeeper, as(token)));
});

test('an identity is one account: who proves the same later is told so, also of somebody the hall knew before; two at once are one', async () => {
  const first = await signInByCode(hall, samplePhones.builder);
  await hall.read(verify, post(builder, as(first.token)));
  const second = await signInByCode(hall, '13600000002');
  await hall.refused(verify, 409, 'identity.taken', post(builder, as(second.token)));
  await hall.refused(verify, 409, 'identity.taken', post({ name: '李小敏', idNumber: '37149919900612002X' }, as(second.token)));
  const both = await Promise.all(['13600000003', '13600000004'].map((phone) => signInByCode(hall, phone)));
  const answers = await Promise.all(both.map(({ token }) => hall.call(verify, post({ name: '刘桂兰', idNumber: '37149919541103002X' }, as(token)))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409]);
});

test('who came by their card before is the same with a phone that the register has as theirs, and with no other', async () => {
  const zhou = { name: '周一航', idNumber: '37149920070915001X' };
  const byCard = await hall.read<NewPersonSession>('/api/v1/person-sessions', post({ method: 'card', card: zhou }, { key: testKeys.device }));
  const stranger = await signInByCode(hall, '13600000006');
  await hall.refused(verify, 409, 'identity.taken', post(zhou, as(stranger.token)));
  const { token, person } = await signInByCode(hall, '13800003216');
  const joined = await hall.read<Person>(verify, post(zhou, as(token)));
  assert.notEqual(person.id, byCard.person.id);
  assert.deepEqual([joined.id, joined.maskedPhone, joined.level], [byCard.person.id, '138****3216', 'realName']);
  assert.deepEqual(await whoIs(token), joined);
  assert.equal((await signInByCode(hall, '13800003216')).person.id, byCard.person.id);
});

test('nothing that somebody has left is lost for it', async () => {
  const ayi = { name: '阿依古丽·买买提', idNumber: '371499199208210066' };
  await hall.read('/api/v1/person-sessions', post({ method: 'card', card: ayi }, { key: testKeys.device }));
  const { token } = await signInByCode(hall, '13800003215');
  await hall.read('/api/v1/uploads', post({ fileName: 'a.pdf', size: 10 }, as(token)));
  await hall.refused(verify, 409, 'identity.taken', post(ayi, as(token)));
});

test('who was checked cannot become somebody else', async () => {
  const { token } = await signInByCode(hall, samplePhones.citizen);
  await hall.refused(verify, 409, 'identity.mismatch', post(shopkeeper, as(token)));
  assert.equal((await whoIs(token)).name, '李小敏');
});

test('a hall without a register of its own says so to live keys, and never asks the one of the sample', async () => {
  const { token } = await signInByCode(hall, samplePhones.shopkeeper, { key: 'pk_live_citizens', remoteAddress: '203.0.113.60' });
  await hall.refused(verify, 503, 'register.unavailable', post(shopkeeper, { ...as(token), key: 'pk_live_citizens' }));
});

test('the legal representative may act for the firm; nobody else, and not under another name', async () => {
  const { token } = await signInByCode(hall, samplePhones.builder);
  const firm = { uscc: '91371499MA9HALL20B', name: '德州样例建筑工程有限公司' };
  const added = await hall.read<Firm>(`${api}/firms`, post({ ...firm, uscc: ' 91371499-ma9hall20b' }, as(token)));
  assert.deepEqual([added.uscc, added.name, added.role, added.mandateId, added.sample], [firm.uscc, firm.name, 'legalRepresentative', null, true]);
  assert.deepEqual((await whoIs(token)).firms, [added]);
  assert.equal((await hall.read<Firm>(`${api}/firms`, post(firm, as(token)))).id, added.id);
  await hall.refused(`${api}/firms`, 409, 'firm.mismatch', post({ ...firm, name: '德州样例建筑有限公司' }, as(token)));
  await hall.refused(`${api}/firms`, 409, 'firm.mismatch', post({ uscc: '91371499MA9HALL473', name: '德州样例科技有限公司' }, as(token)));
  await hall.refused(`${api}/firms`, 409, 'firm.mismatch', post({ uscc: '91371402MA397398XG', name: '无' }, as(token)));
  const { errors } = await hall.refused(`${api}/firms`, 400, 'request.invalid', post({ ...firm, uscc: '91371499MA9HALL20A' }, as(token)));
  assert.deepEqual(errors.map(({ pointer, code }) => [pointer, code]), [['/uscc', 'uscc.checkDigit']]);
});

test('without a real name there is no firm, and the answer says what is asked', async () => {
  const { token } = await signInByCode(hall, '13600000005');
  const { errors } = await hall.refused(`${api}/firms`, 403, 'identity.level', post({ uscc: '91371499MA9HALL20B', name: '德州样例建筑工程有限公司' }, { ...as(token), headers: { ...as(token).headers, 'accept-language': 'en' } }));
  assert.deepEqual(errors.map(({ pointer, detail }) => [pointer, detail]), [['/Authorization', 'has to be known by name: prove name and identity number once, after signing in; what was filled in stays']]);
  await hall.refused(verify, 401, 'person.required', post(shopkeeper));
  await hall.refused(verify, 401, 'person.required', post(shopkeeper, { key: testKeys.device }));
});
