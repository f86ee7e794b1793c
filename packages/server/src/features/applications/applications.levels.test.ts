import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, MatterGuide, NewPersonSession, Problem, ScenarioPlan } from '@hallkit/contract';
import { sql } from 'kysely';
import { applicantBy, applicantOf, completed, createApplicationHall, missingValues, restaurantAnswers, type Applicant } from '../../fixtures/applications.fixture.ts';
import { testKeys, testMatters, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { raiseRevision } from '../matters/matters.import.store.ts';

let hall: TestHall;
let li: Applicant;
before(async () => {
  hall = await createApplicationHall();
  li = await applicantOf(hall);
});
after(() => hall.close());

const api = '/api/v1/applications';
const matterId = (name: string): string => testMatters().find(({ content }) => content.hallId === 'dezhou' && content.name.zh === name)?.content.id ?? '';
const nurse = matterId('护士执业注册（首次）');
const advice = matterId('中药材种植与购销质量咨询');
const byCard = async (name: string, idNumber: string): Promise<Applicant> => applicantBy(hall, await hall.read<NewPersonSession>('/api/v1/person-sessions', post({ method: 'card', card: { name, idNumber } }, { key: testKeys.device })));
const at = ({ id }: Pick<Application, 'id'>, what: string): string => `${api}/${id}/${what}`;
const submit = (who: Applicant, draft: Application): Promise<Application> => hall.read<Application>(at(draft, 'submit'), post({ version: draft.version, declared: true }, who.as()));
const refusedFor = (who: Applicant, draft: Application, locale = 'zh-CN'): Promise<Problem> => hall.refused(at(draft, 'submit'), 403, 'identity.level', post({ version: draft.version, declared: true }, who.as({ headers: { 'accept-language': locale } })));
const cases = async (): Promise<number> => Number((await sql<{ n: string }>`select count(*) as n from cases`.execute(hall.database.db)).rows[0]?.n);

/** Makes a matter ask something else, as an import does. */
async function ask(id: string, level: MatterGuide['identityLevel']): Promise<void> {
  const { db } = hall.database;
  await sql`update matter_versions set content = jsonb_set(content, '{identityLevel}', to_jsonb(${level}::text)) where matter_id = ${id}`.execute(db);
  await raiseRevision(db, 'dezhou');
}

test('a guide says how surely it has to be known who submits: by card for a qualification, by phone for advice, else by name', async () => {
  const levels = await Promise.all([nurse, advice, testMatters().find(({ content }) => content.hallId === 'dezhou' && content.identityLevel === 'realName')?.content.id ?? ''].map(async (id) => (await hall.read<MatterGuide>(`/api/v1/matters/${id}`)).identityLevel));
  assert.deepEqual(levels, ['strong', 'registered', 'realName']);
});

test('a guide from before levels asks the usual one', async () => {
  const id = matterId('护士延续执业注册');
  await sql`update matter_versions set content = content - 'identityLevel' where matter_id = ${id}`.execute(hall.database.db);
  assert.equal((await hall.read<MatterGuide>(`/api/v1/matters/${id}`)).identityLevel, 'realName');
  assert.equal((await li.create({ matterId: id, applicant: { kind: 'self' } })).identityLevel, 'realName');
});

test('below the level a draft is filled in and kept, but not handed in; by card the same draft is', async () => {
  const draft = await completed(hall, { ...li, firmId: li.session.person.id }, await li.create({ matterId: nurse, applicant: { kind: 'self' } }));
  assert.deepEqual([draft.identityLevel, draft.faults, draft.ready, draft.actions], ['strong', [], true, ['save', 'discard', 'handOff']]);
  const before = await cases();
  const { errors, detail } = await refusedFor(li, draft);
  assert.deepEqual(errors.map(({ code, detail: how }) => [code, how]), [['level.strong', '需要核验证件：在大厅自助机刷身份证，或用市统一身份认证登录，然后接着办；已填的都保留']]);
  assert.match(detail, /已填的内容都保留/);
  assert.match((await refusedFor(li, draft, 'en')).errors[0]?.detail ?? '', /identity card on a kiosk/);
  assert.deepEqual([await cases(), (await li.get(draft.id)).version], [before, draft.version], 'nothing was written');
  const atKiosk = await byCard('李小敏', '37149919900612002X');
  const same = await atKiosk.get(draft.id);
  assert.deepEqual([same.version, same.actions.includes('submit')], [draft.version, true]);
  assert.equal((await submit(atKiosk, same)).state, 'submitted');
});

test('the level is told before what is missing, so that nobody learns it last', async () => {
  await refusedFor(li, await li.create({ matterId: nurse, applicant: { kind: 'self' } }));
});

test('advice is asked for by phone alone; the department sees the name that was typed', async () => {
  const stranger = await applicantOf(hall, '13700000778');
  const begun = await stranger.create({ matterId: advice, applicant: { kind: 'self' } });
  const draft = await completed(hall, { ...stranger, firmId: stranger.session.person.id }, await stranger.save(begun, { values: missingValues(begun) }));
  assert.deepEqual([draft.identityLevel, draft.faults], ['registered', []]);
  const done = await submit(stranger, draft);
  assert.equal(done.cases.length, 1);
  const { applicant } = await hall.database.db.selectFrom('cases').select('applicant').where('application_id', '=', done.id).executeTakeFirstOrThrow();
  assert.ok(applicant.name !== '', 'nobody is not a name');
});

test('a scenario asks the highest of the matters that the answers mean', async () => {
  const told = Object.entries(restaurantAnswers).map(([id, answer]) => `${id}:${answer === true ? 'yes' : answer === false ? 'no' : answer}`).join(',');
  const plan = (): Promise<ScenarioPlan> => hall.read<ScenarioPlan>(`/api/v1/scenarios/restaurant/plan?answers=${told}`);
  assert.equal((await plan()).identityLevel, 'realName');
  const draft = await completed(hall, li, await li.create({ scenarioId: 'restaurant', answers: restaurantAnswers, applicant: { kind: 'firm', firmId: li.firmId } }));
  assert.deepEqual([draft.identityLevel, draft.actions.includes('submit')], ['realName', true]);
  const certificate = draft.plan?.matters.find(({ matterId: id }) => id !== null)?.matterId ?? '';
  assert.notEqual(certificate, '');
  await ask(certificate, 'strong');
  const after = await li.get(draft.id);
  assert.deepEqual([after.stale, after.identityLevel, after.plan?.identityLevel], [true, 'strong', 'strong']);
  assert.equal((await plan()).identityLevel, 'strong');
  await refusedFor(li, await li.save(after, {}));
  await ask(certificate, 'realName');
});
