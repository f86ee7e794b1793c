import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerVote, Board, Card, CardList, Complaint, ComplaintList, ComplaintReceipt, Consultation, ConsultationList, Figures, Notice, Oversight, PublishedAnswerList, Rating, RatingInvitation, RatingList, RatingReceipt, SandboxMessageList, Snapshot, SnapshotKeys, SnapshotList, StaffNotice, StaffNoticeList, Subscription, SupervisionOverview, TrackedComplaint, TrackedConsultation, TrackedRating } from '@hallkit/contract';
import { mockTokens, mockTrackings } from './live/situations.ts';
import { mockFetch } from './mock-fetch.ts';
import type { MockOptions } from './options.ts';

const hour = 3_600_000;

/** A hall of its own on a Wednesday morning, whose clock the test moves. */
function hallAt(options: MockOptions = {}) {
  const clock = { now: Date.parse('2026-11-25T09:20:00+08:00') };
  const answer = mockFetch({ now: () => clock.now, ...options });
  const send = (path: string, body?: object, token?: string, key = 'pk_test_dezhou'): Promise<Response> =>
    answer(new Request(`https://hall.example/api/v1${path}`, { headers: { 'hall-key': key, 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) }));
  const ask = async <T>(path: string, body?: object, token?: string, key?: string): Promise<T> => {
    const response = await send(path, body, token, key);
    const found = (await response.json()) as T & { code?: string };
    assert.ok(response.ok, `${path} ${found.code}`);
    return found;
  };
  const refused = async (path: string, body?: object, token?: string): Promise<string> => ((await (await send(path, body, token)).json()) as { code: string }).code;
  return { clock, send, ask, refused, later: (hours: number) => void (clock.now += hours * hour) };
}

const { clerk, approver, supervisor, citizen } = mockTokens;
const hall = '/halls/dezhou';

test('a notice becomes public by a second pair of eyes, is on the board, and is told to who asked for it', async () => {
  const { ask, refused } = hallAt({ watch: 'empty' });
  const subscription = await ask<Subscription>(`${hall}/notice-subscriptions`, { channel: 'sms', address: '13800003219', kinds: ['policy'] });
  assert.deepEqual([subscription.state, subscription.address], ['pending', '138****3219']);
  const messages = async (): Promise<string[]> => (await ask<SandboxMessageList>('/sandbox/messages')).data.map(({ text }) => text);
  const code = /\d{6}/.exec((await messages())[0] ?? '')?.[0] ?? '';
  assert.equal(await refused(`/notice-subscriptions/${subscription.id}/confirm`, { code: code === '111111' ? '111112' : '111111' }), 'code.wrong');
  assert.equal((await ask<Subscription>(`/notice-subscriptions/${subscription.id}/confirm`, { code })).state, 'active');
  const draft = await ask<StaffNotice>(`${hall}/notice-desk`, { kind: 'policy', title: { zh: '首次贷款贴息' }, body: { zh: '今日起申请。' }, onBoard: true }, clerk);
  assert.equal(await refused(`${hall}/notice-desk`, { kind: 'policy', title: { zh: '坏链接' }, body: { zh: '看。' }, links: [{ text: { zh: '点' }, url: 'https://www.gov.cn@evil.example/' }] }, clerk), 'request.invalid');
  const act = (action: string, version: number, token: string, more: object = {}): Promise<StaffNotice> => ask(`/staff-notices/${draft.id}/actions`, { version, action, ...more }, token);
  const submitted = await act('submit', 0, clerk);
  assert.deepEqual([submitted.state, submitted.actions], ['submitted', ['withdraw']]);
  assert.equal(await refused(`/staff-notices/${draft.id}/actions`, { version: 1, action: 'approve' }, clerk), 'notice.own');
  assert.deepEqual((await ask<StaffNoticeList>(`${hall}/notice-desk?view=toApprove`, undefined, approver)).data.map(({ id }) => id), [draft.id]);
  assert.equal((await act('approve', 1, approver)).publishedAt, '2026-11-25T01:20:00.000Z');
  assert.equal((await ask<Notice>(`/notices/${draft.id}`)).title.zh, '首次贷款贴息');
  assert.deepEqual((await ask<Board>(`${hall}/board`)).notices.map(({ text }) => text.zh), ['首次贷款贴息']);
  assert.match((await messages())[0] ?? '', /首次贷款贴息/);
  await act('withdraw', 2, approver, { reason: '另行通知' });
  assert.equal(await refused(`/notices/${draft.id}`), 'notice.not-found');
});

test('a hall begins with notices, lines and figures, or with nothing, or with more than a board shows', async () => {
  const count = async (watch: MockOptions['watch']): Promise<number[]> => {
    const { ask } = hallAt({ watch });
    const [board, { total }] = [await ask<Board>(`${hall}/board`), await ask<Figures>(`${hall}/figures`)];
    return [board.notices.length, board.cases.length, board.convenience.length, total.decided].map((one) => Math.sign(one) * Math.min(one, 40));
  };
  const [ordinary, empty, busy] = [await count('ordinary'), await count('empty'), await count('busy')];
  assert.ok(ordinary.every((one) => one > 0), String(ordinary));
  assert.deepEqual(empty, [0, 0, 0, 0]);
  assert.deepEqual(busy.slice(0, 2), [20, 30]);
});

test('figures add up, and those of each day are signed, one after the other, and stay', async () => {
  const { ask, later } = hallAt();
  const { total, departments } = await ask<Figures>(`${hall}/figures?from=2026-11-01&to=2026-11-24`);
  assert.equal(departments.reduce((sum, { figures }) => sum + figures.decided, 0), total.decided);
  assert.equal(total.onTime + total.late, total.decided);
  assert.ok((total.averageDays ?? 99) < (total.averagePromisedDays ?? 0));
  const [newest, before] = (await ask<SnapshotList>(`${hall}/snapshots?limit=2`)).data;
  const [snapshot, { keys }] = [await ask<Snapshot>(`${hall}/snapshots/${newest?.day}`), await ask<SnapshotKeys>(`${hall}/snapshot-keys`)];
  assert.deepEqual([newest?.day, before?.day, snapshot.previous], ['2026-11-24', '2026-11-23', before?.sha256]);
  const [head = '', body = '', signature = ''] = snapshot.jws.split('.');
  const key = await crypto.subtle.importKey('jwk', keys[0] as JsonWebKey, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  assert.ok(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(signature, 'base64url'), Buffer.from(`${head}.${body}`)));
  assert.deepEqual((JSON.parse(Buffer.from(body, 'base64url').toString()) as { figures: object }).figures, snapshot.figures);
  later(24);
  assert.equal((await ask<SnapshotList>(`${hall}/snapshots?limit=1`)).data[0]?.day, '2026-11-25');
  assert.deepEqual(await ask<Snapshot>(`${hall}/snapshots/2026-11-24`), snapshot);
});

test('cards follow from the clock: of what is late a red one, once; who is named replies, a supervisor decides', async () => {
  const { ask, refused, later } = hallAt({ situation: 'watched' });
  const cards = (query = ''): Promise<CardList> => ask(`${hall}/cards?limit=100${query}`, undefined, supervisor);
  const { data, counts } = await cards();
  assert.ok(counts.red >= 3 && counts.yellow >= 2 && counts.warning >= 2, JSON.stringify(counts));
  assert.deepEqual(new Set(data.map(({ id }) => id)).size, data.length);
  assert.deepEqual((await cards()).data.map(({ id }) => id), data.map(({ id }) => id), 'looking again issues none');
  for (const rule of ['promiseOverdue', 'limitOverdue', 'refusalWithoutReason', 'noticeMissing']) assert.ok(data.some((card) => card.rule === rule), rule);
  const own = data.find(({ level, subject, department }) => level === 'red' && subject.kind === 'case' && department.id === 'market-regulation') as Card;
  const answered = await ask<Card>(`/cards/${own.id}/actions`, { version: 0, action: 'reply', text: '现场核查改期。' }, clerk);
  assert.deepEqual([answered.state, answered.actions, answered.reply?.staff.staffNo], ['answered', [], '1101']);
  assert.equal(await refused(`/cards/${own.id}/actions`, { version: 1, action: 'uphold', text: 'x' }, clerk), 'person.role');
  assert.equal(await refused(`/cards/${own.id}/actions`, { version: 0, action: 'uphold', text: 'x' }, supervisor), 'card.changed');
  assert.equal((await ask<Card>(`/cards/${own.id}/actions`, { version: 1, action: 'cancel', text: '已商定。' }, supervisor)).state, 'cancelled');
  assert.ok((await ask<CardList>(`${hall}/cards`, undefined, clerk)).data.every(({ department }) => department.id === 'market-regulation'));
  const { departments, cards: all } = await ask<SupervisionOverview>(`${hall}/supervision`, undefined, supervisor);
  assert.equal(departments.reduce((sum, { red }) => sum + red, 0), all.red);
  later(24 * 14);
  const escalated = (await cards('&level=red&state=open')).data.map(({ subject }) => subject.id);
  assert.ok(escalated.length > 0);
});

test('who follows a late case complains in two steps, urges once, and the department reads of both', async () => {
  const { ask, refused } = hallAt({ situation: 'late' });
  const [application] = (await ask<{ data: { progressId: string; cases: { id: string; state: string }[] }[] }>('/applications', undefined, citizen)).data;
  const late = application?.cases.find(({ state }) => state === 'processing');
  const about = { kind: 'case', progressId: application?.progressId, caseId: late?.id };
  const receipt = await ask<ComplaintReceipt>(`${hall}/complaints`, { kind: 'complaint', text: '承诺的日子过了。', about });
  assert.match(receipt.number, /^DZT261125\d{7}$/);
  const path = `/tracked-complaints/${receipt.trackingId}`;
  assert.deepEqual((await ask<TrackedComplaint>(path)).about.late, true);
  assert.equal(await refused(`${hall}/complaints`, { kind: 'complaint', text: 'x', about: { ...about, progressId: 'pg_0000000000000000000000' } }), 'complaint.about');
  const progress = await ask<{ complaintUrl: string; lanes: { caseId: string; complaint: object; mayUrge: boolean }[] }>(`/progress/${application?.progressId}`);
  assert.match(progress.complaintUrl, new RegExp(`case=${late?.id}`));
  assert.deepEqual(progress.lanes.find(({ caseId }) => caseId === late?.id)?.complaint, { number: receipt.number, state: 'submitted' });
  const urge = `/progress/${application?.progressId}/cases/${late?.id}/urge`;
  assert.equal((await ask<Oversight>(urge, {})).level, 'supervised', 'the red card weighs more');
  assert.equal(await refused(urge, {}), 'urge.too-soon');
  const row = (await ask<ComplaintList>(`${hall}/complaints?view=unassigned&limit=100`, undefined, supervisor)).data.find(({ number }) => number === receipt.number);
  let complaint = await ask<Complaint>(`/complaints/${row?.id}`, undefined, supervisor);
  assert.equal(complaint.facts?.promised.late, true);
  for (const [action, more, token] of [['accept', {}, supervisor], ['assign', { departmentId: 'market-regulation' }, supervisor], ['start', {}, approver], ['answer', { text: '今日办结。' }, approver]] as const) complaint = await ask(`/complaints/${row?.id}/actions`, { version: complaint.version, action, ...more }, token);
  const answered = await ask<TrackedComplaint>(path);
  assert.deepEqual([answered.state, answered.statements.map(({ text }) => text), answered.actions], ['answered', ['今日办结。'], ['reopen', 'close']]);
  assert.equal((await ask<TrackedComplaint>(`${path}/actions`, { version: answered.version, action: 'reopen', text: '还没有办结。' })).state, 'reopened');
});

test('whoever a complaint names cannot deal with it, and contact is for supervisors alone', async () => {
  const { ask, refused } = hallAt();
  const { data } = await ask<ComplaintList>(`${hall}/complaints?limit=100`, undefined, clerk);
  const own = data.find(({ about }) => about.kind === 'staff');
  assert.deepEqual((await ask<Complaint>(`/complaints/${own?.id}`, undefined, clerk)).actions, []);
  assert.equal(await refused(`/complaints/${own?.id}/actions`, { version: own?.version, action: 'start' }, clerk), 'complaint.conflict');
  const { id } = (await ask<ComplaintList>(`${hall}/complaints?view=waiting&limit=100`, undefined, clerk)).data[0] as ComplaintList['data'][number];
  assert.equal((await ask<Complaint>(`/complaints/${id}`, undefined, clerk)).contact, null);
  assert.equal((await ask<Complaint>(`/complaints/${id}`, undefined, supervisor)).contact?.phone, '13800003210');
});

test('what was answered and is left alone is closed by itself', async () => {
  const { ask, later } = hallAt();
  assert.equal((await ask<TrackedComplaint>(`/tracked-complaints/${mockTrackings.complaint}`)).state, 'answered');
  later(24 * 20);
  const closed = await ask<TrackedComplaint>(`/tracked-complaints/${mockTrackings.complaint}`);
  assert.deepEqual([closed.state, closed.steps.at(-1)?.state], ['closed', 'closed']);
});

test('a question is found among those answered, or asked; nothing of a person is made public', async () => {
  const { ask, refused } = hallAt();
  const found = await ask<PublishedAnswerList>(`${hall}/consultations?q=${encodeURIComponent('健康证在哪办')}`);
  assert.match(found.data[0]?.question ?? '', /健康证/);
  assert.deepEqual([found.confident, found.answerTime.promised], [true, 3]);
  assert.equal((await ask<PublishedAnswerList>(`${hall}/consultations?q=${encodeURIComponent('火星移民')}`)).confident, false);
  const { trackingId, number } = await ask<{ trackingId: string; number: string }>(`${hall}/consultations`, { text: '宠物店要办什么证？', departmentId: 'market-regulation', mayPublish: true });
  const { data } = await ask<ConsultationList>(`${hall}/consultation-inbox?limit=100`, undefined, clerk);
  const question = data.find((one) => one.number === number) as Consultation;
  const act = (version: number, action: string, more: object): Promise<Consultation> => ask(`/consultations/${question.id}/actions`, { version, action, ...more }, clerk);
  await act(0, 'answer', { text: '办理营业执照和动物诊疗许可。' });
  assert.equal(await refused(`/consultations/${question.id}/actions`, { version: 1, action: 'publish', question: '宠物店要办什么证？', answer: '请联系 138 0000 3210。' }, clerk), 'consultation.personal-data');
  await act(1, 'publish', { question: '宠物店要办什么证？', answer: '办理营业执照和动物诊疗许可。' });
  const helped = await ask<TrackedConsultation>(`/tracked-consultations/${trackingId}/actions`, { version: 2, action: 'helpful' });
  assert.deepEqual([helped.helpful, helped.published], [true, true]);
  assert.equal((await ask<PublishedAnswerList>(`${hall}/consultations?q=${encodeURIComponent('宠物店')}`)).data[0]?.helpful, 1);
});

test('a visit is rated once, by nobody of the staff; a bad rating is shown a day later, shows nothing of who gave it, and is answered', async () => {
  const { ask, refused, later } = hallAt();
  const desk = 'dezhou.desk-06';
  const device = 'dk_test_dezhou';
  const { id } = await ask<{ id: string }>('/queues/dezhou.construction/tickets', {});
  assert.equal((await ask<RatingInvitation>(`/tickets/${id}/rating`)).closed, 'notYet');
  for (const action of ['call-next', 'serve', 'finish']) await ask(`/desks/${desk}/${action}`, { ticketId: id }, undefined, device);
  assert.equal((await ask<RatingInvitation>(`/desks/${desk}/rating`, undefined, undefined, device)).open, true);
  assert.equal(await refused(`/tickets/${id}/rating`, { grade: 'satisfied' }, clerk), 'rating.staff');
  const receipt = await ask<RatingReceipt>(`/tickets/${id}/rating`, { grade: 'dissatisfied', tags: ['manner'], text: '说话很冲' });
  assert.match(receipt.number ?? '', /^DZP/);
  assert.equal(await refused(`/tickets/${id}/rating`, { grade: 'satisfied' }), 'rating.given');
  const seen = async (): Promise<Rating | undefined> => (await ask<RatingList>(`${hall}/ratings?limit=100`, undefined, supervisor)).data.find(({ text }) => text === '说话很冲');
  assert.deepEqual([receipt.shownOn, await seen()], ['2026-11-26', undefined]);
  later(24);
  const rating = (await seen()) as Rating;
  assert.doesNotMatch(JSON.stringify(rating), new RegExp(`${id}|desk-06|DZP|T(?!16:00:00Z)\\d\\d:`));
  for (const [version, action, more] of [[0, 'verify', { finding: 'justified' }], [1, 'correct', {}], [2, 'answer', {}]] as const) await ask(`/ratings/${rating.id}/actions`, { version, action, text: '已处理。', ...more }, supervisor);
  assert.equal((await ask<TrackedRating>(`/tracked-ratings/${receipt.trackingId}`)).answer, '已处理。');
});

test('a reader says once that an answer helped; nobody of the staff does', async () => {
  const { ask, refused, later } = hallAt();
  const { data: [first] } = await ask<PublishedAnswerList>(`${hall}/consultations`);
  const path = `/published-answers/${first?.id}/helpful`;
  const vote = (token?: string, key?: string) => ask<AnswerVote>(path, { helpful: true }, token, key);
  const { helpful } = await vote();
  assert.deepEqual([helpful, (await vote()).counted, (await vote(citizen)).helpful], [(first?.helpful ?? 0) + 1, false, helpful + 1]);
  assert.deepEqual([(await vote(undefined, 'dk_test_dezhou')).counted, (await vote(undefined, 'dk_test_dezhou')).counted], [true, false]);
  later(24);
  assert.equal((await vote(undefined, 'dk_test_dezhou')).counted, true);
  assert.deepEqual([await refused(path, { helpful: true }, clerk), await refused('/published-answers/an_none/helpful', { helpful: true })], ['person.role', 'answer.not-found']);
});

test('silence closes an answered question after the days of the hall, and waits where the holidays are not published', async () => {
  const { ask, later, clock } = hallAt();
  const answered = async (): Promise<string> => {
    const { trackingId, number } = await ask<{ trackingId: string; number: string }>(`${hall}/consultations`, { text: '要带什么？', departmentId: 'market-regulation' });
    const { id, version } = (await ask<ConsultationList>(`${hall}/consultation-inbox?limit=100`, undefined, supervisor)).data.find((one) => one.number === number) as Consultation;
    await ask(`/consultations/${id}/actions`, { version, action: 'answer', text: '身份证。' }, supervisor);
    return trackingId;
  };
  const read = (id: string) => ask<TrackedConsultation>(`/tracked-consultations/${id}`);
  const quiet = await answered();
  assert.deepEqual([(await read(quiet)).closing.day, (await read(quiet)).state], ['2026-12-09', 'answered']);
  later(15 * 24);
  assert.deepEqual([(await read(quiet)).state, (await read(quiet)).closing.kind], ['closed', 'open']);
  clock.now = Date.parse('2026-12-28T09:20:00+08:00');
  const waiting = await answered();
  later(60 * 24);
  assert.deepEqual([(await read(waiting)).state, (await read(waiting)).closing.kind, (await read(waiting)).closing.unknownFrom], ['answered', 'unknown', '2027-01-01']);
});
