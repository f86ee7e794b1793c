import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, Case, Lane, Progress } from '@hallkit/contract';
import { addPaper, applicantOf, createApplicationHall, readyRestaurant, type Applicant } from '../../fixtures/applications.fixture.ts';
import { testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

let hall: TestHall;
let li: Applicant;
// A Wednesday, 10:00 in the hall; no holiday is near.
const start = new Date('2026-11-25T02:00:00Z');
let now = start;
const staff = new Map<string, { readonly authorization: string }>();
before(async () => {
  hall = await createApplicationHall({ clock: () => now });
  li = await applicantOf(hall);
});
after(() => hall.close());

/** Clerk and approver of a department. */
const heads: Readonly<Record<string, readonly [clerk: string, approver: string]>> = { 'market-regulation': ['1101', '1201'], health: ['1102', '1202'], 'fire-rescue': ['1103', '1203'], 'urban-management': ['1104', '1204'] };

async function act(id: string, department: string, action: string, more: object = {}): Promise<Case> {
  const rows = await hall.database.db.selectFrom('staff').select(['staff_no as no', 'roles']).where('department_id', '=', department).where('hall_id', '=', 'dezhou').orderBy('staff_no').execute();
  const head = ['grant', 'grantToFollow', 'refuse', 'revoke'].includes(action);
  const no = rows.find(({ roles }) => roles.includes(head ? 'approver' : 'clerk'))?.no ?? heads[department]?.[head ? 1 : 0] ?? '';
  const headers = staff.get(no) ?? (await signIn(hall, no));
  staff.set(no, headers);
  const { version } = await hall.read<Case>(`/api/v1/cases/${id}`, { headers });
  return hall.read<Case>(`/api/v1/cases/${id}/actions`, post({ version, action, ...more }, { headers }));
}
const handIn = async (): Promise<Application> => {
  const draft = await readyRestaurant(hall, li);
  return hall.read<Application>(`/api/v1/applications/${draft.id}/submit`, post({ version: draft.version, declared: true }, li.as()));
};
const read = (progressId: string | null, key?: string): Promise<Progress> => hall.read<Progress>(`/api/v1/progress/${progressId}`, key === undefined ? {} : { key });
const laneOf = ({ lanes }: Progress, planId: string): Lane => lanes.find((lane) => lane.planId === planId) ?? assert.fail(planId);

test('handed in: a lane for each case, which path decides, by when the whole ends, what is next', async () => {
  now = start;
  const { progressId, number } = await handIn();
  const progress = await read(progressId);
  assert.deepEqual([progress.number, progress.state, progress.applicant, progress.late, progress.name.zh], [number, 'submitted', { kind: 'firm', name: '德州样例餐饮有限公司' }, false, '我要开饭店']);
  assert.deepEqual(progress.lanes.map(({ planId, state, waitsFor }) => [planId, state, waitsFor.map((no) => no.slice(-2))]), [
    ['check-of-the-business-licence', 'received', []], ['health-certificates-of-the-staff', 'received', []], ['food-business-licence-new', 'waiting', ['01', '02']], ['fire-check-commitment', 'waiting', ['01']], ['filing-of-shop-signboards', 'waiting', ['01']],
  ]);
  assert.ok(progress.lanes.every(({ stateText, steps, nationalCode, state }) => stateText.en !== null && steps.length === 1 && (nationalCode === null) === (state === 'waiting')));
  assert.equal(progress.due.kind, 'known');
  assert.ok(progress.criticalPath.at(-1)?.endsWith('-03'), 'the food licence ends last');
  assert.deepEqual([progress.next.who, progress.next.by !== null, progress.next.caseNo?.slice(0, -3)], ['department', true, number]);
  const text = JSON.stringify(progress);
  for (const secret of ['37149919900612002X', '13800003210', '李小敏']) assert.ok(!text.includes(secret), secret);
});

test('each department moves its lane and the others move with it, to the certificates', async () => {
  now = start;
  const { progressId, cases } = await handIn();
  const [check = '', health = '', food = '', fire = '', sign = ''] = cases.map(({ id }) => id);
  // Staff have seen the originals.
  await hall.database.db.updateTable('documents').set({ trust_grade: 'B' }).where('trust_grade', '=', 'C').execute();
  await act(check, 'market-regulation', 'accept');
  const accepted = await read(progressId);
  assert.deepEqual([accepted.state, laneOf(accepted, 'check-of-the-business-licence').promised.kind], ['underWay', 'known']);
  await act(check, 'market-regulation', 'grant');
  const begun = await read(progressId);
  assert.deepEqual(begun.lanes.map(({ state }) => state), ['granted', 'received', 'waiting', 'received', 'received'], 'what waited for it begins, what waits for another does not');
  await act(fire, 'fire-rescue', 'requestSupplement', { items: [{ key: 'floor-plan', text: { zh: '平面图缺疏散出口', en: 'The plan lacks the exits' } }] });
  const asked = await read(progressId);
  assert.deepEqual([asked.state, asked.next.who, asked.next.action, asked.next.caseNo?.slice(-2)], ['waitingForYou', 'applicant', 'supply', '04']);
  assert.equal(laneOf(asked, 'fire-check-commitment').legal.kind, 'open', 'while papers are missing nothing counts');
  const plan = await addPaper(hall, li, 'floor-plan');
  const version = (await hall.read<{ version: number }>(`/api/v1/applications/${(await li.get(await idOf(progressId))).id}/cases/${fire}`, li.as())).version;
  await hall.read(`/api/v1/cases/${fire}/supplement`, post({ version, documents: { 'floor-plan': plan } }, li.as()));
  assert.equal((await read(progressId)).state, 'underWay');
  for (const [id, department] of [[health, 'health'], [fire, 'fire-rescue'], [sign, 'urban-management']] as const) {
    await act(id, department, 'accept');
    await act(id, department, 'grant');
  }
  assert.equal(laneOf(await read(progressId), 'food-business-licence-new').state, 'received');
  await act(food, 'market-regulation', 'accept');
  await act(food, 'market-regulation', 'grant');
  const done = await read(progressId);
  assert.deepEqual([done.state, done.due.kind, done.due.late, done.lanes.every(({ decision }) => decision === 'granted')], ['completed', 'met', false, true]);
  assert.deepEqual((await li.get(await idOf(progressId))).state, 'completed');
});

test('what is late says so, and the whole moves with it', async () => {
  now = start;
  const { progressId, cases } = await handIn();
  const before = await read(progressId);
  await act(cases[0]?.id ?? '', 'market-regulation', 'accept');
  now = new Date(start.getTime() + 9 * 86_400_000);
  const late = await read(progressId);
  assert.deepEqual([late.late, laneOf(late, 'check-of-the-business-licence').promised.late, late.due.late], [true, true, true]);
  assert.ok((late.due.day ?? '') > (before.due.day ?? '9'), `${late.due.day} after ${before.due.day}`);
  assert.equal(laneOf(late, 'health-certificates-of-the-staff').state, 'accepted', 'silence for five working days is acceptance, whether or not anybody has written it');
});

test('one refusal does not stop the others; in the end it is granted in part', async () => {
  now = start;
  const { progressId, cases } = await handIn();
  const [check = '', health = '', food = '', fire = '', sign = ''] = cases.map(({ id }) => id);
  await act(check, 'market-regulation', 'accept');
  await act(check, 'market-regulation', 'grant');
  await act(fire, 'fire-rescue', 'accept');
  await act(fire, 'fire-rescue', 'refuse', { reason: { zh: '疏散通道不够', en: 'No second way out' }, legalBasis: '《消防法》第十五条' });
  for (const [id, department] of [[health, 'health'], [sign, 'urban-management']] as const) {
    await act(id, department, 'accept');
    await act(id, department, 'grant');
  }
  await act(food, 'market-regulation', 'accept');
  await act(food, 'market-regulation', 'grant');
  const done = await read(progressId);
  assert.deepEqual([done.state, laneOf(done, 'fire-check-commitment').decision, laneOf(done, 'fire-check-commitment').next.who], ['partlyGranted', 'refused', 'applicant']);
});

test('to who has another id, or the key of another hall, there is no progress', async () => {
  const { progressId } = await handIn();
  await hall.refused('/api/v1/progress/pg_0000000000000000000000', 404, 'progress.not-found');
  await hall.database.db.updateTable('site_keys').set({ scopes: ['catalogue:read', 'queue:take'] }).where('key', '=', testKeys.county).execute();
  await hall.refused('/api/v1/progress/nothing', 404, 'progress.not-found');
  assert.equal((await read(progressId)).id, progressId);
});

const idOf = async (progressId: string | null): Promise<string> => (await hall.database.db.selectFrom('applications').select('id').where('progress_id', '=', progressId).executeTakeFirstOrThrow()).id;
