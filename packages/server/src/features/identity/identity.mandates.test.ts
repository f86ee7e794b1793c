import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Mandate, MandateList, NewPersonSession, Person } from '@hallkit/contract';
import { samplePhones, signInByCode } from '../../fixtures/citizen.fixture.ts';
import { createTestHall, testMatters, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { mayActFor } from './identity.acting.ts';
import { chinaDay } from './identity.days.ts';

let hall: TestHall;
let boss: NewPersonSession;
let agent: NewPersonSession;
let scenarioId = '';
before(async () => {
  hall = await createTestHall();
  boss = await signInByCode(hall, samplePhones.citizen);
  agent = await signInByCode(hall, samplePhones.agent);
  scenarioId = (await hall.database.db.selectFrom('scenarios').select('id').limit(1).executeTakeFirstOrThrow()).id;
});
after(() => hall.close());

const mandates = '/api/v1/mandates';
const matterId = testMatters()[0]?.content.id ?? '';
const as = (token: string): TestCall => ({ headers: { authorization: `Bearer ${token}` } });
const wang = { name: '王晓明', idNumber: '371499198803050015', phone: '13900001234' };
const nextYear = `${Number(chinaDay().slice(0, 4)) + 1}${chinaDay().slice(4)}`;
const wanted = (more: object = {}): object => ({ agent: wang, validUntil: chinaDay(), ...more });
const give = (more: object = {}, by = boss): Promise<Mandate> => hall.read<Mandate>(mandates, post(wanted(more), as(by.token)));
const revoke = (id: string, by: NewPersonSession): Promise<Mandate> => hall.read<Mandate>(`${mandates}/${id}/revoke`, post({}, as(by.token)));
const list = async ({ token }: NewPersonSession): Promise<Mandate[]> => (await hall.read<MandateList>(mandates, as(token))).data;
const acts = ({ person }: NewPersonSession, acting: Parameters<typeof mayActFor>[2]) => mayActFor(hall.database.db, { id: person.id, hallId: 'dezhou', level: person.level }, acting);
const firmOf = ({ person }: NewPersonSession): string => person.firms[0]?.id ?? '';

test('a firm lets an agent act: both see it, each with the other masked, and the firm is among those of the agent', async () => {
  const given = await give({ firmId: firmOf(boss), scenarioIds: [scenarioId] });
  assert.deepEqual([given.grantor, given.direction, given.state, given.scenarioIds, given.revokedAt], [{ kind: 'firm', id: firmOf(boss), name: '德州样例餐饮有限公司', number: '91371499MA9HALL12G' }, 'given', 'active', [scenarioId], null]);
  assert.deepEqual(given.agent, { kind: 'person', id: null, name: '王*明', number: '371499********0015' });
  const [received] = await list(agent);
  assert.deepEqual([received?.id, received?.direction, received?.agent.name, received?.agent.id], [given.id, 'received', '王晓明', agent.person.id]);
  assert.deepEqual((await hall.read<Person>('/api/v1/persons/current', as(agent.token))).firms.map(({ id, role, mandateId }) => [id, role, mandateId]), [[firmOf(boss), 'agent', given.id]]);
  await revoke(given.id, agent);
  assert.deepEqual((await hall.read<Person>('/api/v1/persons/current', as(agent.token))).firms, []);
});

test('a mandate holds for its scenarios and matters, and for all where it names none', async () => {
  const some = await give({ scenarioIds: [scenarioId], matterIds: [matterId] });
  const self = { party: { kind: 'person', id: boss.person.id }, mandateId: some.id };
  assert.deepEqual(await acts(agent, { mandateId: some.id, scenarioId }), self);
  assert.deepEqual(await acts(agent, { mandateId: some.id, matterId }), self);
  assert.equal(await acts(agent, { mandateId: some.id, scenarioId: 'another' }), undefined);
  assert.equal(await acts(agent, { mandateId: some.id }), undefined);
  assert.equal(await acts(agent, { mandateId: some.id, firmId: firmOf(boss), scenarioId }), undefined);
  assert.equal(await acts(boss, { mandateId: some.id, scenarioId }), undefined, 'who gave it does not act by it');
  const all = await give({ firmId: firmOf(boss) });
  assert.deepEqual(await acts(agent, { firmId: firmOf(boss), matterId: 'any' }), { party: { kind: 'firm', id: firmOf(boss) }, mandateId: all.id });
  for (const { id } of [some, all]) await revoke(id, boss);
});

test('for oneself and for the firm one represents no mandate is needed; for the firm a real name is', async () => {
  assert.deepEqual(await acts(boss, {}), { party: { kind: 'person', id: boss.person.id }, mandateId: null });
  assert.deepEqual(await acts(boss, { firmId: firmOf(boss) }), { party: { kind: 'firm', id: firmOf(boss) }, mandateId: null });
  assert.equal(await acts({ ...boss, person: { ...boss.person, level: 'registered' } }, { firmId: firmOf(boss) }), undefined);
  for (const firmId of ['fm_nothing', '']) assert.equal(await acts(boss, { firmId }), undefined);
});

test('what was taken back or is over is of no use, and is told so', async () => {
  const { id } = await give();
  assert.ok(await acts(agent, { mandateId: id }));
  const { state, revokedAt } = await revoke(id, boss);
  assert.ok(state === 'revoked' && revokedAt !== null);
  assert.equal(await acts(agent, { mandateId: id }), undefined);
  await hall.refused(`${mandates}/${id}/revoke`, 409, 'mandate.state', post({}, as(boss.token)));
  const late = await give();
  await hall.database.db.updateTable('mandates').set({ valid_until: '2020-01-01' }).where('id', '=', late.id).execute();
  assert.equal(await acts(agent, { mandateId: late.id }), undefined);
  assert.equal((await list(agent)).find((row) => row.id === late.id)?.state, 'expired');
  await hall.refused(`${mandates}/${late.id}/revoke`, 409, 'mandate.state', post({}, as(agent.token)));
});

test("a mandate of others is answered like none, and acts for nobody", async () => {
  const { id } = await give();
  const third = await signInByCode(hall, samplePhones.builder);
  await hall.read('/api/v1/persons/current/verify', post({ name: '张建国', idNumber: '371499195809200017' }, as(third.token)));
  const answers = await Promise.all([id, 'md_nothing'].map((known) => hall.refused(`${mandates}/${known}/revoke`, 404, 'mandate.not-found', post({}, as(third.token)))));
  assert.deepEqual(answers[0] && { ...answers[0], requestId: '' }, answers[1] && { ...answers[1], requestId: '' });
  assert.deepEqual(await list(third), []);
  assert.equal(await acts({ ...third, person: { ...third.person, level: 'realName' } }, { mandateId: id }), undefined);
  await revoke(id, boss);
});

test('an agent who has not been here yet finds the mandate when they prove who they are, with the phone it names', async () => {
  const named = { name: '赵文博', idNumber: '37149919830726003X' };
  const right = await give({ agent: { ...named, phone: '13800003213' } });
  const wrong = await give({ agent: { ...named, phone: '13800003999' } });
  const zhao = await signInByCode(hall, '13800003213');
  assert.deepEqual(await list(zhao), []);
  await hall.read('/api/v1/persons/current/verify', post(named, as(zhao.token)));
  assert.deepEqual((await list(zhao)).map(({ id }) => id), [right.id]);
  for (const { id } of [right, wrong]) await revoke(id, boss);
});

test('a mandate is for somebody else, for a year at most, for what there is, and from who may give it', async () => {
  const faultsOf = async (more: object): Promise<unknown> => (await hall.refused(mandates, 400, 'request.invalid', post(wanted(more), as(boss.token)))).errors.map(({ pointer, code }) => [pointer, code]);
  assert.deepEqual(await faultsOf({ agent: { name: '李小敏', idNumber: '37149919900612002X', phone: samplePhones.citizen } }), [['/agent/idNumber', 'agent.self']]);
  assert.deepEqual(await faultsOf({ agent: { ...wang, idNumber: '371499198803050016' } }), [['/agent/idNumber', 'idNumber.checkDigit']]);
  assert.deepEqual(await faultsOf({ agent: { ...wang, phone: '1' } }), [['/agent/phone', 'phone.invalid']]);
  assert.deepEqual(await faultsOf({ validUntil: '2020-01-01' }), [['/validUntil', 'day.before']]);
  assert.deepEqual(await faultsOf({ validUntil: `${Number(nextYear.slice(0, 4)) + 1}-01-01` }), [['/validUntil', 'day.after']]);
  assert.deepEqual(await faultsOf({ scenarioIds: [scenarioId, 'nothing'] }), [['/scenarioIds/1', 'field.format']]);
  assert.equal((await give({ validUntil: nextYear })).state, 'active');
  await hall.refused(mandates, 404, 'firm.not-found', post(wanted({ firmId: firmOf(boss), agent: { name: '李小敏', idNumber: '37149919900612002X', phone: samplePhones.citizen } }), as(agent.token)));
  const nobody = await signInByCode(hall, '13600000009');
  await hall.refused(mandates, 403, 'identity.level', post(wanted(), as(nobody.token)));
});
