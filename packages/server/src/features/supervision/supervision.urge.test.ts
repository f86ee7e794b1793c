import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Lane, Oversight, Progress } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T02:00:00Z')));
after(() => desk.close());

const hallTime = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
async function look(at: string): Promise<void> {
  desk.setNow(hallTime(at));
  await desk.hall.app.jobs.run('supervision.sweep');
}
interface Made {
  readonly id: string;
  readonly progressId: string;
}
async function taken(promised = 5): Promise<Made> {
  desk.setNow(hallTime('2026-03-02 10:00'));
  const { ids, progressId } = await desk.open({ planId: 'fire', department: 'fire-rescue', promised });
  const id = ids['fire'] ?? '';
  await desk.act(id, 'fire', 'accept');
  await desk.act(id, 'fire', 'startProcessing');
  return { id, progressId };
}
const lane = async ({ id, progressId }: Made): Promise<Lane> => (await desk.hall.read<Progress>(`/api/v1/progress/${progressId}`)).lanes.find(({ caseId }) => caseId === id) ?? assert.fail('no lane');
const urge = async ({ id, progressId }: Made, body: object = {}): Promise<Oversight> => desk.hall.read<Oversight>(`/api/v1/progress/${progressId}/cases/${id}/urge`, post(body));
const supervise = async ({ id }: Made, who: CaseStaff, body: object): Promise<Oversight> => desk.hall.read<Oversight>(`/api/v1/cases/${id}/oversight`, post(body, { headers: await desk.headers(who) }));
const levels = async (made: Made): Promise<readonly unknown[]> => {
  const [shown, view, row] = [await lane(made), await desk.read(made.id, 'fire'), (await desk.inbox('fire', '?limit=100')).data.find(({ id }) => id === made.id)];
  assert.deepEqual(row?.oversight ?? view.oversight, view.oversight, 'the inbox says the same');
  assert.equal(shown.oversight.level, view.oversight.level, 'and so does the progress');
  return [view.oversight.level, view.oversight.by];
};

test('a card raises how closely a case is watched, an unanswered red one is escalated, and once it is decided nobody looks after it any more', async () => {
  const made = await taken();
  assert.deepEqual(await levels(made), ['none', null]);
  await look('2026-03-06 00:00');
  assert.deepEqual(await levels(made), ['reminded', 'system']);
  await look('2026-03-10 00:00');
  assert.deepEqual(await levels(made), ['supervised', 'system']);
  assert.deepEqual((await lane(made)).oversight.reason?.zh, '超过承诺的办结日期');
  await look('2026-03-12 23:59');
  assert.deepEqual(await levels(made), ['supervised', 'system']);
  await look('2026-03-14 00:00');
  assert.deepEqual(await levels(made), ['escalated', 'system'], 'Wednesday, Thursday and Friday have passed without an answer');
  const { db } = desk.hall.database;
  const told = await db.selectFrom('events').select(['topic', 'data']).where('type', '=', 'oversight.changed').orderBy('position').execute();
  for (const topic of [`progress.${made.progressId}`, 'department.dezhou.fire-rescue', 'supervision.dezhou']) assert.deepEqual(told.filter((event) => event.topic === topic).map(({ data }) => (data as { level: string }).level).sort(), ['escalated', 'reminded', 'supervised'], topic);
  const before = await db.selectFrom('oversight_log').select('n').where('subject_id', '=', made.id).execute();
  await desk.act(made.id, 'fire', 'note', { note: '催过了' });
  await look('2026-03-16 09:00');
  assert.equal((await db.selectFrom('oversight_log').select('n').where('subject_id', '=', made.id).execute()).length, before.length, 'said once');
  await desk.act(made.id, 'fireHead', 'grant');
  await look('2026-03-16 10:00');
  assert.deepEqual(await levels(made), ['none', null]);
});

test('a red card that was answered is not escalated', async () => {
  const made = await taken();
  await look('2026-03-10 00:00');
  const [card] = (await desk.read(made.id, 'fire')).cards;
  await desk.hall.read(`/api/v1/cards/${card?.id}/actions`, post({ version: 0, action: 'reply', text: '现场核查改期' }, { headers: await desk.headers('fire') }));
  await look('2026-03-20 09:00');
  assert.deepEqual(await levels(made), ['supervised', 'system']);
});

test('who follows an application urges, once in three working days, while the department has something to do', async () => {
  const made = await taken();
  assert.equal((await lane(made)).mayUrge, true);
  const first = await urge(made, { text: '下周一就要开业了' });
  assert.deepEqual([first.level, first.by, first.reason?.zh], ['urged', 'applicant', '下周一就要开业了']);
  assert.equal((await lane(made)).mayUrge, false);
  const path = `/api/v1/progress/${made.progressId}/cases/${made.id}/urge`;
  const { errors } = await desk.hall.refused(path, 409, 'urge.too-soon', post({}));
  assert.match(errors[0]?.detail ?? '', /2026-03-05/);
  desk.setNow(hallTime('2026-03-04 23:59'));
  await desk.hall.refused(path, 409, 'urge.too-soon', post({}));
  desk.setNow(hallTime('2026-03-05 00:00'));
  const [one, two] = await Promise.all([desk.hall.call(path, post({})), desk.hall.call(path, post({}))]);
  assert.deepEqual([one.statusCode, two.statusCode].sort(), [200, 409], 'two at once are one');
  await desk.act(made.id, 'fireHead', 'grant');
  await desk.hall.refused(path, 409, 'urge.not-needed', post({}));
  assert.equal((await lane(made)).mayUrge, false);
  const other = await taken();
  await desk.hall.refused(`/api/v1/progress/${other.progressId}/cases/${made.id}/urge`, 404, 'case.not-found', post({}));
  await desk.hall.refused(`/api/v1/progress/pg_0000000000000000000000/cases/${made.id}/urge`, 404, 'case.not-found', post({}));
  await desk.hall.refused(`/api/v1/progress/${other.progressId}/cases/${other.id}/urge`, 400, 'request.invalid', post({ text: '字'.repeat(501) }));
});

test('nothing is urged while the applicant has it', async () => {
  desk.setNow(hallTime('2026-03-02 10:00'));
  const { ids, progressId } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const made = { id: ids['fire'] ?? '', progressId };
  await desk.act(made.id, 'fire', 'requestSupplement', { items: [{ key: 'area', text: { zh: '面积' } }] });
  assert.equal((await lane(made)).mayUrge, false);
  await desk.hall.refused(`/api/v1/progress/${progressId}/cases/${made.id}/urge`, 409, 'urge.not-needed', post({}));
});

test('a supervisor has a case looked after more closely; it never falls; what is written is for the department', async () => {
  const made = await taken();
  const path = `/api/v1/cases/${made.id}/oversight`;
  await desk.hall.refused(path, 403, 'person.role', post({ level: 'urged', reason: '请抓紧' }, { headers: await desk.headers('fire') }));
  await desk.hall.refused(path, 404, 'case.not-found', post({ level: 'urged', reason: '请抓紧' }, { headers: await desk.headers('health') }));
  const supervised = await supervise(made, 'supervisor', { level: 'supervised', reason: '承诺时限已过，请于今日办结。' });
  assert.deepEqual([supervised.level, supervised.by, supervised.reason?.zh], ['supervised', 'supervisor', '承诺时限已过，请于今日办结。']);
  const { errors } = await desk.hall.refused(path, 409, 'oversight.lower', post({ level: 'urged', reason: '请抓紧' }, { headers: await desk.headers('supervisor') }));
  assert.match(errors[0]?.detail ?? '', /supervised/);
  assert.equal((await supervise(made, 'supervisor', { level: 'supervised', reason: '明天上午前办结' })).reason?.zh, '明天上午前办结', 'the same level may be said anew');
  assert.equal((await urge(made)).level, 'supervised', 'urging raises nothing that is higher');
  const shown = (await lane(made)).oversight;
  assert.deepEqual([shown.level, shown.by, shown.reason], ['supervised', 'supervisor', null]);
  assert.equal((await desk.read(made.id, 'fire')).oversight.reason?.zh, '明天上午前办结');
  await desk.act(made.id, 'fireHead', 'grant');
  await desk.hall.refused(path, 409, 'urge.not-needed', post({ level: 'escalated', reason: '太晚了' }, { headers: await desk.headers('supervisor') }));
});
