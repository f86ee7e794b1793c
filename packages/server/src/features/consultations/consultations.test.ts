import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Consultation, ConsultationList, ConsultationReceipt, PublishedAnswerList, TrackedConsultation, TrackingRef } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { testKeys, testOrigin } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { figuresOf, loadOf } from './consultations.figures.ts';
import { consultationsWatched } from './consultations.watch.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

const all = '/api/v1/halls/dezhou/consultations';
const ask = (body: object, headers: Record<string, string> = {}): Promise<ConsultationReceipt> => desk.hall.read<ConsultationReceipt>(all, post(body, { headers }));
const tracked = (trackingId: string): Promise<TrackedConsultation> => desk.hall.read<TrackedConsultation>(`/api/v1/tracked-consultations/${trackingId}`);
const own = (trackingId: string, body: object): Promise<TrackedConsultation> => desk.hall.read<TrackedConsultation>(`/api/v1/tracked-consultations/${trackingId}/actions`, post(body));
const inbox = async (who: CaseStaff, query = '?limit=100'): Promise<ConsultationList> => desk.hall.read<ConsultationList>(`/api/v1/halls/dezhou/consultation-inbox${query}`, { headers: await desk.headers(who) });
const one = async (who: CaseStaff, number: string, view = 'open'): Promise<Consultation> => {
  const found = (await inbox(who, `?limit=100&view=${view}`)).data.find((each) => each.number === number);
  assert.ok(found, number);
  return found;
};
const act = async (who: CaseStaff, { id, version }: Pick<Consultation, 'id' | 'version'>, body: object): Promise<Consultation> => desk.hall.read<Consultation>(`/api/v1/consultations/${id}/actions`, post({ version, ...body }, { headers: await desk.headers(who) }));
const refused = async (who: CaseStaff, { id, version }: Pick<Consultation, 'id' | 'version'>, status: number, code: string, body: object) => desk.hall.refused(`/api/v1/consultations/${id}/actions`, status, code, post({ version, ...body }, { headers: await desk.headers(who) }));
const find = (q: string, more = ''): Promise<PublishedAnswerList> => desk.hall.read<PublishedAnswerList>(`${all}?q=${encodeURIComponent(q)}${more}`);
const count = async (table: 'consultations' | 'consultation_log'): Promise<number> => (await desk.hall.database.db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;

test('asked, answered, asked on, answered again: with a clock of its own each time', async () => {
  const receipt = await ask({ text: '店面还在装修，可以先申请食品经营许可吗？', departmentId: 'market-regulation', phone: '13800003210', mayPublish: true });
  assert.match(receipt.number, /^DZZ261125\d{7}$/);
  assert.deepEqual([receipt.due.kind, receipt.due.day], ['known', '2026-11-30']);
  assert.deepEqual(await desk.hall.read<TrackingRef>('/api/v1/tracking-lookups', post({ number: receipt.number, queryCode: receipt.queryCode })), { kind: 'consultation', trackingId: receipt.trackingId });
  const first = await tracked(receipt.trackingId);
  assert.deepEqual([first.state, first.actions, first.version, first.messages.map(({ from }) => from)], ['assigned', [], 1, ['citizen']]);
  const answered = await act('market', await one('market', receipt.number), { action: 'answer', text: '可以先申请，现场核查前装修完毕即可。' });
  assert.deepEqual([answered.state, answered.due.kind, answered.due.late, answered.actions, answered.assignedTo?.staffNo], ['answered', 'met', false, ['answer', 'publish', 'close'], '1101']);
  const read = await tracked(receipt.trackingId);
  assert.deepEqual([read.messages[1]?.from, read.messages[1]?.department?.id, read.actions], ['department', 'market-regulation', ['helpful', 'notHelpful', 'followUp']]);
  desk.setNow('2026-11-30T02:00:00Z');
  await desk.hall.refused(`/api/v1/tracked-consultations/${receipt.trackingId}/actions`, 400, 'request.invalid', post({ version: 2, action: 'followUp' }));
  const onward = await own(receipt.trackingId, { version: 2, action: 'followUp', text: '那排烟口要先装好吗？' });
  assert.deepEqual([onward.state, onward.due.kind, onward.due.day, onward.actions], ['assigned', 'known', '2026-12-03', []]);
  await desk.hall.refused(`/api/v1/tracked-consultations/${receipt.trackingId}/actions`, 409, 'consultation.changed', post({ version: 2, action: 'helpful' }));
  await act('market', await one('market', receipt.number), { action: 'answer', text: '要，核查时一并看。' });
  const helped = await own(receipt.trackingId, { version: 4, action: 'helpful' });
  assert.deepEqual([helped.helpful, helped.actions, helped.messages.length], [true, ['notHelpful', 'followUp'], 4]);
  assert.ok((await desk.hall.refused(`/api/v1/tracked-consultations/${receipt.trackingId}/actions`, 409, 'consultation.action', post({ version: 5, action: 'helpful' }))).errors[0]?.detail.includes('followUp'));
  const told = await desk.hall.database.db.selectFrom('notifications').select('template').where('about', '=', receipt.trackingId).execute();
  assert.deepEqual(told.map(({ template }) => template), ['consultation.answered', 'consultation.answered']);
  const heard = await desk.hall.database.db.selectFrom('events').select(['type', 'data']).where('topic', '=', `consultation.${receipt.trackingId}`).execute();
  assert.deepEqual(heard.map(({ data }) => data), ['assigned', 'answered', 'assigned', 'answered', 'answered'].map((state) => ({ state })));
  const kept = JSON.stringify([await desk.hall.database.db.selectFrom('consultations').selectAll().execute(), await desk.hall.database.db.selectFrom('consultation_log').selectAll().execute()]);
  assert.ok(!kept.includes('13800003210'), 'the number lies sealed');
});

test('without a department it is with the hall, until a supervisor gives it to one; staff see their own alone', async () => {
  const receipt = await ask({ text: '我该找哪个部门？' });
  assert.equal((await tracked(receipt.trackingId)).state, 'submitted');
  assert.ok(!(await inbox('market')).data.some(({ number }) => number === receipt.number));
  const found = await one('supervisor', receipt.number);
  assert.deepEqual([found.department, found.actions], [null, ['assign']]);
  await refused('market', found, 404, 'consultation.not-found', { action: 'assign', departmentId: 'market-regulation' });
  await refused('supervisor', found, 409, 'consultation.action', { action: 'answer', text: '……' });
  assert.equal((await refused('supervisor', found, 400, 'request.invalid', { action: 'assign', departmentId: 'nowhere' })).errors[0]?.pointer, '/departmentId');
  const given = await act('supervisor', found, { action: 'assign', departmentId: 'health' });
  assert.deepEqual([given.state, given.department?.id], ['assigned', 'health']);
  const heard = await desk.hall.database.db.selectFrom('events').select('data').where('topic', '=', 'supervision.dezhou').where('type', '=', 'consultation.changed').orderBy('seq').execute();
  assert.deepEqual(heard.map(({ data }) => data), [{ number: receipt.number, state: 'submitted' }, { number: receipt.number, state: 'assigned' }], 'supervisors hear of what no department has');
  const clerk = given.colleagues.find(({ staffNo }) => staffNo === '1102');
  assert.ok(clerk);
  assert.equal((await refused('health', given, 400, 'request.invalid', { action: 'assign', staffId: 'nobody' })).errors[0]?.pointer, '/staffId');
  const mine = await act('health', given, { action: 'assign', staffId: clerk.id });
  assert.deepEqual((await inbox('health', '?view=mine')).data.map(({ number }) => number), [mine.number]);
  await desk.hall.refused('/api/v1/halls/dezhou/consultation-inbox?department=health', 403, 'person.role', { headers: await desk.headers('market') });
});

test('a matter brings its department; what there is not is told, and nothing is written', async () => {
  const matter = await desk.hall.database.db.selectFrom('matters').select(['id', 'department_id']).where('hall_id', '=', 'dezhou').where('department_id', '=', 'health').executeTakeFirstOrThrow();
  const receipt = await ask({ text: '这个事项要多久？', matterId: matter.id });
  const found = await tracked(receipt.trackingId);
  assert.deepEqual([found.department?.id, found.matter?.id], ['health', matter.id]);
  const before = await count('consultations');
  for (const [body, pointer] of [[{ text: '问', matterId: 'none' }, '/matterId'], [{ text: '问', departmentId: 'none' }, '/departmentId'], [{ text: '' }, '/text'], [{ text: 'x'.repeat(2001) }, '/text'], [{ text: '问', phone: '110' }, '/phone']] as const) {
    assert.equal((await desk.hall.refused(all, 400, 'request.invalid', post(body))).errors[0]?.pointer, pointer);
  }
  assert.equal(await count('consultations'), before);
  await desk.hall.refused(all, 403, 'key.scope', post({ text: '问' }, { key: testKeys.readOnly, headers: { origin: testOrigin } }));
  await desk.hall.refused('/api/v1/tracked-consultations/tr_0000000000000000000000', 404, 'tracking.not-found');
});

test('made public only with consent, and without anybody’s number; found at once, and gone when it is taken back', async () => {
  const silent = await ask({ text: '开小卖部要什么证？', departmentId: 'market-regulation', mayPublish: false });
  const answered = await act('market', await one('market', silent.number), { action: 'answer', text: '办营业执照和备案。' });
  assert.ok(!answered.actions.includes('publish'));
  await refused('market', answered, 409, 'consultation.action', { action: 'publish', question: '问', answer: '答' });
  const receipt = await ask({ text: '我叫李小敏，电话13800003210，锅炉房改造要报批吗？', departmentId: 'market-regulation', phone: '13800003210', mayPublish: true });
  const open = await act('market', await one('market', receipt.number), { action: 'answer', text: '要。' });
  for (const [question, answer, pointer] of [
    ['锅炉房改造，我电话 138-0000-3210', '要报批。', '/question'], ['锅炉房改造要报批吗？', '请把身份证 37149919900612002X 传来', '/answer'], ['锅炉房改造要报批吗？', '退到卡 6222021234567890128', '/answer'], ['锅炉房改造 li@example.org', '要', '/question'],
  ] as const) {
    const problem = await refused('market', open, 422, 'consultation.personal-data', { action: 'publish', question, answer });
    assert.deepEqual(problem.errors.map((error) => error.pointer), [pointer]);
  }
  await refused('market', open, 400, 'request.invalid', { action: 'publish', question: '锅炉房改造要报批吗？' });
  assert.deepEqual((await find('锅炉房改造')).data, []);
  const published = await act('market', open, { action: 'publish', question: '锅炉房改造要报批吗？', answer: '要，先到特种设备窗口申请，也可拨打 12345。' });
  assert.deepEqual([published.published?.question, published.actions], ['锅炉房改造要报批吗？', ['answer', 'unpublish', 'close']]);
  const found = await find('改造锅炉要不要报批');
  assert.deepEqual([found.data.map(({ question }) => question), found.confident, found.answerTime.promised], [['锅炉房改造要报批吗？'], true, 3]);
  assert.ok(!JSON.stringify(found).includes('李小敏') && !JSON.stringify(found).includes(receipt.number));
  await own(receipt.trackingId, { version: 3, action: 'helpful' });
  assert.equal((await find('锅炉房改造')).data[0]?.helpful, 1);
  const taken = await act('market', { id: published.id, version: 4 }, { action: 'unpublish' });
  assert.equal(taken.published, null);
  assert.deepEqual((await find('锅炉房改造')).data, []);
  await act('market', taken, { action: 'publish', question: '锅炉房改造需要审批吗？', answer: '需要。' });
  assert.deepEqual((await find('锅炉房改造')).data.map(({ question, helpful }) => [question, helpful]), [['锅炉房改造需要审批吗？', 1]]);
  const left = await desk.hall.database.db.selectFrom('consultation_pieces').selectAll().where('piece', 'in', ['报批', '审批', '']).execute();
  assert.deepEqual(Object.fromEntries(left.map(({ piece, answers }) => [piece, answers])), { '': 1, 报批: 0, 审批: 1 });
  assert.deepEqual([(await find('外星人登陆怎么办')).confident, (await find('？！')).data.length, (await find('的吗')).data.length], [false, 0, 0]);
});

test('thirty a day from one address, and then none until tomorrow; others may still ask', async () => {
  const before = await count('consultations');
  const from = (remoteAddress: string, n: number) => desk.hall.call(all, post({ text: `第 ${n} 问` }, { remoteAddress }));
  const answers = [];
  for (let n = 0; n < 30; n += 6) answers.push(...(await Promise.all([0, 1, 2, 3, 4, 5, 6].map((at) => from('198.51.100.7', n + at)))));
  assert.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 30);
  const [late] = answers.filter(({ statusCode }) => statusCode !== 201);
  assert.deepEqual([late?.statusCode, late?.json<{ code: string }>().code], [429, 'consultation.limited']);
  assert.equal(await count('consultations'), before + 30);
  assert.equal((await from('198.51.100.8', 1)).statusCode, 201);
  assert.ok(!JSON.stringify(await desk.hall.database.db.selectFrom('consultation_senders').selectAll().execute()).includes('198.51'));
  desk.setNow('2026-12-01T02:00:00Z');
  assert.equal((await from('198.51.100.7', 1)).statusCode, 201);
});

test('figures count what came and what was answered in time; the usual time is the middle one; supervision reads the same clock', async () => {
  const { db } = desk.hall.database;
  desk.setNow('2026-12-07T02:00:00Z');
  const { number, trackingId } = await ask({ text: '会迟到的问题', departmentId: 'fire-rescue' });
  const range = { from: '2026-12-07', to: '2026-12-31', timeZone: 'Asia/Shanghai', asOf: new Date('2026-12-31T00:00:00Z') };
  assert.deepEqual((await figuresOf(db, 'dezhou', range)).get('fire-rescue'), { consultations: 1, consultationsInTime: 0 });
  assert.deepEqual((await loadOf(db, 'dezhou')).get('fire-rescue'), { consultations: 1 });
  desk.setNow('2026-12-12T02:00:00Z');
  const open = await one('fire', number);
  assert.deepEqual([open.due.late, open.due.day, (await inbox('fire')).counts.overdue], [true, '2026-12-10', 1]);
  const moment = { now: desk.now(), timeZone: 'Asia/Shanghai', settings: await settingsOf(db, 'dezhou') };
  const watched = (await consultationsWatched.read(db, 'dezhou', [open.id], moment)).get(open.id);
  assert.deepEqual(watched?.thing.terms.map(({ step, kind, dueDay, doneAt }) => [step, kind, dueDay, doneAt]), [['answer', 'promise', '2026-12-10', null]]);
  assert.deepEqual([watched?.thing.over, watched?.holderAt('2026-12-11T00:00:00Z').department.id, watched?.followers], [false, 'fire-rescue', [`consultation.${trackingId}`]]);
  assert.ok(await db.selectFrom('watches').select('subject_id').where('kind', '=', 'consultation').where('subject_id', '=', open.id).executeTakeFirst());
  await act('fire', open, { action: 'answer', text: '抱歉晚了。' });
  assert.deepEqual((await figuresOf(db, 'dezhou', range)).get('fire-rescue'), { consultations: 1, consultationsInTime: 0 });
  assert.equal((await loadOf(db, 'dezhou')).get('fire-rescue'), undefined);
  assert.equal((await find('')).answerTime.usual, 0);
});

test('two who answer at the same moment: one does, the other reads again', async () => {
  const receipt = await ask({ text: '同时答', departmentId: 'market-regulation' });
  const found = await one('market', receipt.number);
  const answers = await Promise.all([1, 2, 3].map(async (n) => desk.hall.call(`/api/v1/consultations/${found.id}/actions`, post({ version: found.version, action: 'answer', text: `答 ${n}` }, { headers: await desk.headers('market') }))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409]);
  assert.equal((await tracked(receipt.trackingId)).messages.length, 2);
});
