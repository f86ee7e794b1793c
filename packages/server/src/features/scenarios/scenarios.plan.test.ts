import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ScenarioPlan } from '@hallkit/contract';
import { sql } from 'kysely';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { raiseRevision } from '../matters/matters.import.store.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall({ departments: ['market-regulation', 'health', 'fire-rescue', 'urban-management'] })));
after(() => hall.close());

const plan = (answers = '', scenario = 'restaurant', key: string = testKeys.hall): Promise<ScenarioPlan> => hall.read<ScenarioPlan>(`/api/v1/scenarios/${scenario}/plan${answers === '' ? '' : `?answers=${answers}`}`, { key });
const full = 'small:full,gatheringPlace:yes,signboard:yes,openFood:no,fireTest:no,agent:no';

test('without answers: the questions, and nothing that is not sure', async () => {
  const { complete, questions, matters, possible } = await plan();
  assert.equal(complete, false);
  assert.ok(questions.length > 0 && questions.every(({ answer, why }) => answer === null && why.text.en !== null));
  assert.deepEqual(matters.map(({ id }) => id), ['check-of-the-business-licence']);
  assert.ok(possible.length >= 3);
});

test('a restaurant: four matters of three departments, each paper once, the burden less than one by one', async () => {
  const { complete, matters, materials, criticalPath, workingDays, burden, alternatives } = await plan(full);
  assert.equal(complete, true);
  assert.deepEqual(matters.map(({ id, departmentId, waitsFor }) => [id, departmentId, waitsFor]), [
    ['check-of-the-business-licence', 'market-regulation', []],
    ['food-business-licence-new', 'market-regulation', ['check-of-the-business-licence']],
    ['fire-check-commitment', 'fire-rescue', ['check-of-the-business-licence']],
    ['filing-of-shop-signboards', 'urban-management', ['check-of-the-business-licence']],
  ]);
  assert.deepEqual(criticalPath, ['check-of-the-business-licence', 'food-business-licence-new']);
  assert.equal(workingDays, 11);
  assert.equal(new Set(materials.map(({ key }) => key)).size, materials.length);
  assert.ok(materials.some(({ from }) => from === 'lookup') && burden.saved.papers >= 5);
  assert.deepEqual(alternatives.map(({ id, chosen, assumed }) => [id, chosen, assumed]), [['fire-procedure', null, 'fire-check-commitment']]);
  for (const { matterId } of matters) if (matterId !== null) assert.equal((await hall.call(`/api/v1/matters/${matterId}`)).statusCode, 200);
  assert.ok(matters.filter(({ matterId }) => matterId !== null).length >= 2, 'matters lead to their guides');
  assert.equal((await plan(`${full},fire-procedure:fire-check-ordinary`)).matters[2]?.id, 'fire-check-ordinary');
});

test('a wrong answer names its question and what would be right; one that is not asked any more is told', async () => {
  const { errors } = await hall.refused('/api/v1/scenarios/restaurant/plan?answers=small:huge,signboard:maybe,colour:red', 400, 'request.invalid');
  assert.deepEqual(errors.map(({ in: part, pointer, code }) => [part, pointer, code]), [['query', '/answers/small', 'answer.unknownOption'], ['query', '/answers/signboard', 'answer.notYesNo'], ['query', '/answers/colour', 'answer.unknownQuestion']]);
  assert.match(errors[0]?.detail ?? '', /small, full/);
  const english = await hall.refused('/api/v1/scenarios/restaurant/plan?answers=small:huge', 400, 'request.invalid', { headers: { 'accept-language': 'en' } });
  assert.equal(english.errors[0]?.detail, 'must be one of: small, full');
  await hall.refused('/api/v1/scenarios/restaurant/plan?answers=small', 400, 'request.invalid');
  await hall.refused('/api/v1/scenarios/nothing/plan', 404, 'scenario.not-found');
});

test('an answer to a question that is not asked any more is passed over and told', async () => {
  const { answers, dropped, questions } = await plan('licensed:yes,entity:company', 'hotel');
  assert.deepEqual([answers, dropped, questions.some(({ id }) => id === 'entity')], [{ licensed: true }, ['entity'], false]);
});

test('numbers are kept within their limits and steps', async () => {
  const café = 'schoolDistance:150';
  assert.deepEqual([(await plan(café, 'internet-cafe')).stopped, (await plan(café, 'internet-cafe')).notices[0]?.kind], [true, 'stop']);
  const { errors } = await hall.refused('/api/v1/scenarios/internet-cafe/plan?answers=schoolDistance:-1', 400, 'request.invalid');
  assert.deepEqual(errors.map(({ pointer, code }) => [pointer, code]), [['/answers/schoolDistance', 'answer.tooSmall']]);
});

test('a key of one department reads the plan, and guides of others do not open', async () => {
  const { matters } = await plan(full, 'restaurant', testKeys.department);
  assert.ok(matters.every(({ matterId }) => matterId === null));
  assert.equal(matters[0]?.departmentId, 'market-regulation');
});

test('the revision changes with the scenario and with a guide in it, and with nothing else', async () => {
  const { db } = hall.database;
  const before = await plan(full);
  await raiseRevision(db, 'dezhou');
  assert.equal((await plan(full)).revision, before.revision, 'another catalogue, the same scenario');
  const linked = before.matters.find(({ matterId }) => matterId !== null)?.matterId ?? '';
  await db.updateTable('matters').set({ content_hash: 'changed' }).where('id', '=', linked).execute();
  await raiseRevision(db, 'dezhou');
  const changed = await plan(full);
  assert.notEqual(changed.revision, before.revision);
  await db.updateTable('scenarios').set({ definition: sql`jsonb_set(definition, '{name,zh}', '"开饭店"')` }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  const renamed = await plan(full);
  assert.deepEqual([renamed.name.zh, renamed.revision === changed.revision], ['开饭店', false]);
  await db.updateTable('scenarios').set({ definition: null }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  assert.equal((await plan(full)).name.zh, before.name.zh, 'the national one, where a database keeps none');
});
