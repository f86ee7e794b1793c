import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, Mandate, OwnCase } from '@hallkit/contract';
import { applicantOf, completed, createApplicationHall, restaurantAnswers, type Applicant } from '../../fixtures/applications.fixture.ts';
import { samplePhones } from '../../fixtures/citizen.fixture.ts';
import type { TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { chinaDay } from '../identity/identity.days.ts';
import { raiseRevision } from '../matters/matters.import.store.ts';

let hall: TestHall;
let li: Applicant;
let wang: Applicant;
before(async () => {
  hall = await createApplicationHall();
  li = await applicantOf(hall);
  wang = await applicantOf(hall, samplePhones.agent);
});
after(() => hall.close());

const api = '/api/v1/applications';
const firm = () => ({ kind: 'firm', firmId: li.firmId });
const give = async (more: object): Promise<string> => (await hall.read<Mandate>('/api/v1/mandates', post({ firmId: li.firmId, agent: { name: '王晓明', idNumber: '371499198803050015', phone: samplePhones.agent }, validUntil: chinaDay(), ...more }, li.as()))).id;
const revoke = (id: string): Promise<Mandate> => hall.read<Mandate>(`/api/v1/mandates/${id}/revoke`, post({}, li.as()));
const restaurant = (by = wang, answers: object = restaurantAnswers): Promise<Application> => by.create({ scenarioId: 'restaurant', answers, applicant: firm() });
const refusedToBegin = (request: object) => hall.refused(api, 404, 'firm.not-found', post({ applicant: firm(), ...request }, wang.as()));
const mattersOf = ({ plan }: Application): string[] => plan?.matters.flatMap(({ matterId }) => matterId ?? []) ?? [];

test('a mandate for a scenario holds for its application and for each of its matters alone, and for nothing else', async () => {
  const mandateId = await give({ scenarioIds: ['restaurant'] });
  const [first = ''] = mattersOf(await restaurant());
  assert.equal((await wang.create({ matterId: first, applicant: firm() })).applicant.id, li.firmId);
  await refusedToBegin({ scenarioId: 'newborn' });
  await revoke(mandateId);
  await refusedToBegin({ scenarioId: 'restaurant' });
  await refusedToBegin({ matterId: first });
});

test('matters cover a scenario where they are all that the answers mean', async () => {
  const own = await restaurant(li);
  const listed = own.plan?.matters.filter(({ matterId }) => matterId !== null).map(({ id }) => id) ?? [];
  assert.ok(listed.length > 1 && listed.length < (own.plan?.matters.length ?? 0), 'some have a guide here, others have none');
  const mandateId = await give({ matterIds: mattersOf(own) });
  await refusedToBegin({ scenarioId: 'restaurant', answers: restaurantAnswers });
  // A restaurant of those matters that have one.
  const { db } = hall.database;
  const { definition } = await db.selectFrom('scenarios').select('definition').where('id', '=', 'restaurant').executeTakeFirstOrThrow();
  const smaller = definition && { ...definition, matters: definition.matters.filter(({ id }) => listed.includes(id)) };
  await db.updateTable('scenarios').set({ definition: JSON.stringify(smaller) }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  const draft = await restaurant();
  assert.equal((await wang.save(draft, { values: {} })).version, 2);
  await db.updateTable('scenarios').set({ definition: JSON.stringify(definition) }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  assert.deepEqual((await wang.get(draft.id)).actions, ['discard'], 'it means more now than the mandate names');
  await wang.refusedSave({ ...draft, version: 2 }, { values: {} }, 409, 'mandate.state');
  await revoke(mandateId);
});

test('a mandate that is taken back stops the agent at the next write: save, hand-off, submission', async () => {
  const mandateId = await give({});
  const draft = await completed(hall, { ...wang, firmId: li.firmId }, await restaurant());
  assert.ok(draft.actions.includes('submit'));
  await revoke(mandateId);
  await wang.refusedSave(draft, { values: {} }, 409, 'mandate.state');
  await hall.refused(`${api}/${draft.id}/hand-offs`, 409, 'mandate.state', post({}, wang.as()));
  await hall.refused(`${api}/${draft.id}/submit`, 409, 'mandate.state', post({ version: draft.version, declared: true }, wang.as()));
});

test('after it is handed in the agent follows it up while the mandate holds; then the firm does', async () => {
  const mandateId = await give({ scenarioIds: ['restaurant'] });
  const draft = await completed(hall, { ...wang, firmId: li.firmId }, await restaurant());
  const done = await hall.read<Application>(`${api}/${draft.id}/submit`, post({ version: draft.version, declared: true }, wang.as()));
  const id = done.cases[0]?.id ?? '';
  const own = (who: Applicant): Promise<OwnCase> => hall.read<OwnCase>(`${api}/${done.id}/cases/${id}`, who.as());
  const message = (who: Applicant) => post({ text: '请问还要多久？' }, who.as());
  const path = `/api/v1/cases/${id}/messages`;
  assert.deepEqual([(await own(wang)).actions.includes('withdraw'), (await own(li)).actions], [true, []]);
  await hall.refused(path, 403, 'person.role', message(li));
  await hall.read(path, message(wang));
  await revoke(mandateId);
  assert.deepEqual([(await own(wang)).actions, (await own(li)).actions.includes('withdraw')], [[], true]);
  await hall.refused(path, 409, 'mandate.state', message(wang));
  await hall.read(path, message(li));
});
