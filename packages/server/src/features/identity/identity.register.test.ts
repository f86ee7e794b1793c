import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Firm, Person } from '@hallkit/contract';
import { signInByCode } from '../../fixtures/citizen.fixture.ts';
import { createGateway, type Gateway } from '../../fixtures/gateway.fixture.ts';
import { createTestHall, testOrigin, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { insertKeys } from '../../platform/keys/keys.store.ts';

const lines: string[] = [];
let gateway: Gateway;
let hall: TestHall;
before(async () => {
  gateway = await createGateway();
  hall = await createTestHall({ env: { REGISTER_URL: `${gateway.url}/registers/`, REGISTER_TOKEN: 'of the register' }, logger: { level: 'debug', stream: { write: (line: string) => void lines.push(line) } } });
  await insertKeys(hall.database.db, [{ key: 'pk_live_citizens', mode: 'live', kind: 'publishable', hall_id: 'dezhou', department_id: null, region_code: null, origins: [testOrigin], scopes: ['catalogue:read', 'queue:take'], revoked_at: null }]);
});
after(async () => {
  await hall.close();
  await gateway.close();
});
beforeEach(async () => {
  gateway.calls.length = 0;
  await hall.database.db.deleteFrom('session_tries').execute();
});

const live = (token: string): TestCall => ({ key: 'pk_live_citizens', headers: { authorization: `Bearer ${token}` } });
const signIn = (phone: string) => signInByCode(hall, phone, { key: 'pk_live_citizens', remoteAddress: `203.0.113.${phone.slice(-2)}` });
const somebody = { name: '某某', idNumber: '371402190101019974' };
const firm = { uscc: '91371402MA397398XG', name: '某某（德州）有限公司' };
const verify = '/api/v1/persons/current/verify';

test('the registers of a hall are asked for live keys: who it is, and which firm they represent', async () => {
  gateway.answer = ({ path }) => ({ body: path.endsWith('/people') ? { match: true } : { firm: { ...firm, name: '某某(德州)有限公司', representative: somebody.idNumber } } });
  const { token } = await signIn('13500000010');
  const person = await hall.read<Person>(verify, post(somebody, live(token)));
  assert.deepEqual([person.name, person.level, person.sample], ['某某', 'realName', false]);
  const added = await hall.read<Firm>('/api/v1/firms', post(firm, live(token)));
  assert.deepEqual([added.uscc, added.role, added.sample], [firm.uscc, 'legalRepresentative', false]);
  assert.deepEqual(gateway.calls.map(({ path, headers, body }) => [path, headers.authorization, body]), [['/registers/people', 'Bearer of the register', { ...somebody, phone: '13500000010' }], ['/registers/firms', 'Bearer of the register', { uscc: firm.uscc }]]);
});

test('what they deny is a mismatch, and what they do not say is no yes', async () => {
  const { token } = await signIn('13500000011');
  gateway.answer = () => ({ body: { match: false } });
  await hall.refused(verify, 409, 'identity.mismatch', post({ ...somebody, name: '别人' }, live(token)));
  for (const answer of [{ body: {} }, { body: { match: 'yes' } }, { status: 500 }, { status: 302, headers: { location: 'http://127.0.0.1:9/' } }]) {
    gateway.answer = () => answer;
    await hall.database.db.deleteFrom('session_tries').execute();
    await hall.refused(verify, 503, 'register.unavailable', post({ ...somebody, name: '别人' }, live(token)));
  }
});

test('test keys never reach them, and no log has what was asked', async () => {
  const { token } = await signInByCode(hall, '13500000012');
  await hall.refused(verify, 409, 'identity.mismatch', post(somebody, { headers: { authorization: `Bearer ${token}` } }));
  assert.equal(gateway.calls.length, 0);
  assert.doesNotMatch(lines.join(''), /某某|371402190101019974|of the register/);
});
