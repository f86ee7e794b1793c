import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Card, CardActionRequest, CardList, Case } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T02:00:00Z')));
after(() => desk.close());

type Role = 'clerk' | 'approver' | 'supervisor';
/** A moment by the clock of the hall. */
const hallTime = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
/** Looks at all that is due at a moment. */
async function look(at: string): Promise<void> {
  desk.setNow(hallTime(at));
  const due = async (): Promise<number> => (await desk.hall.database.db.selectFrom('watches').select('subject_id').where('next_at', '<=', desk.now()).execute()).length;
  do await desk.hall.app.jobs.run('supervision.sweep'); while ((await due()) > 0);
}
async function opened(at = '2026-03-02 10:00', promised = 5): Promise<{ readonly id: string; readonly progressId: string }> {
  desk.setNow(hallTime(at));
  const { ids, progressId } = await desk.open({ planId: 'fire', department: 'fire-rescue', promised });
  return { id: ids['fire'] ?? '', progressId };
}
async function taken(promised = 5): Promise<{ readonly id: string; readonly progressId: string }> {
  const made = await opened('2026-03-02 10:00', promised);
  await desk.act(made.id, 'fire', 'accept');
  await desk.act(made.id, 'fire', 'startProcessing');
  return made;
}
const list = async (who: CaseStaff, query = ''): Promise<CardList> => desk.hall.read<CardList>(`/api/v1/halls/dezhou/cards${query}`, { headers: await desk.headers(who) });
const about = async (id: string, state = 'all'): Promise<readonly Card[]> => (await list('supervisor', `?state=${state}&subject=${id}`)).data;
const said = (cards: readonly Card[]): string[] => cards.map(({ level, rule, step, state }) => `${level} ${rule} ${step} ${state}`);
const act = async (card: Pick<Card, 'id' | 'version'>, who: CaseStaff, action: CardActionRequest['action'], text = '已与申请人商定'): Promise<Card> => desk.hall.read<Card>(`/api/v1/cards/${card.id}/actions`, post({ version: card.version, action, text }, { headers: await desk.headers(who) }));
const refused = async (card: Pick<Card, 'id' | 'version'>, who: CaseStaff, status: number, code: string, action: CardActionRequest['action'], text = '理由'): Promise<string> => (await desk.hall.refused(`/api/v1/cards/${card.id}/actions`, status, code, post({ version: card.version, action, text }, { headers: await desk.headers(who) }))).errors[0]?.detail ?? '';
async function redCard(): Promise<{ readonly id: string; readonly card: Card }> {
  const { id } = await taken();
  await look('2026-03-10 00:00');
  const [card] = await about(id);
  return { id, card: card ?? assert.fail('no card') };
}

test('near from the morning before the last day on, broken when the last day is over: not a minute earlier, and with the moment of the clock', async () => {
  const { id } = await taken();
  await look('2026-03-05 23:59');
  assert.deepEqual(said(await about(id)), []);
  await look('2026-03-06 00:00');
  assert.deepEqual(said(await about(id)), ['warning promiseDueSoon decision open']);
  await look('2026-03-09 23:59');
  assert.deepEqual(said(await about(id)), ['warning promiseDueSoon decision open']);
  await look('2026-03-10 00:00');
  const [red, warning] = await about(id);
  assert.deepEqual([red?.level, red?.rule, red?.at, red?.issuedAt, red?.dueDay, red?.lateBy, red?.ruleText.zh, red?.legalBasis], ['red', 'promiseOverdue', '2026-03-09T16:00:00.000Z', '2026-03-09T16:00:00.000Z', '2026-03-09', 1, '超过承诺的办结日期', null]);
  assert.deepEqual([red?.subject.kind, red?.subject.id, red?.department.id, red?.staff?.staffNo, red?.settledAt, warning?.lateBy], ['case', id, 'fire-rescue', '1103', null, null]);
  assert.match(red?.id ?? '', /^ca_[0-9A-Za-z]{22}$/);
});

test('after a time without any server: the same cards, once, however many servers look at one moment', async () => {
  const { id } = await taken();
  desk.setNow(hallTime('2026-03-20 09:30'));
  const second = await desk.hall.beside(() => desk.now());
  await Promise.all(Array.from({ length: 6 }, (_, n) => (n % 2 === 0 ? desk.hall.app : second).jobs.run('supervision.sweep')));
  await look('2026-03-20 09:30');
  const cards = await about(id);
  assert.deepEqual(cards.map(({ rule, at, issuedAt, lateBy }) => [rule, at, issuedAt, lateBy]), [['promiseOverdue', '2026-03-09T16:00:00.000Z', '2026-03-20T01:30:00.000Z', 9], ['promiseDueSoon', '2026-03-05T16:00:00.000Z', '2026-03-20T01:30:00.000Z', null]]);
  const events = await desk.hall.database.db.selectFrom('events').select('data').where('topic', '=', 'supervision.dezhou').where('type', '=', 'card.issued').execute();
  assert.equal(events.filter(({ data }) => cards.some(({ id: cardId }) => (data as { cardId?: string }).cardId === cardId)).length, 2, 'told once each');
  assert.ok(events.every(({ data }) => Object.keys(data).sort().join() === 'cardId,departmentId,kind,level'), 'nobody is named');
});

test('an extension approved in time moves the date, a special procedure makes it stand still', async () => {
  const longer = await taken();
  await look('2026-03-06 09:00');
  await desk.act(longer.id, 'fire', 'proposeExtension', { days: 3, reason: { zh: '需要专家评审' } });
  desk.setNow(hallTime('2026-03-09 23:30'));
  await desk.act(longer.id, 'fireHead', 'approveExtension');
  await look('2026-03-10 00:00');
  assert.deepEqual(said(await about(longer.id)), ['warning promiseDueSoon decision lapsed'], 'the date it warned of is none any more');
  await look('2026-03-13 00:00');
  assert.deepEqual(said(await about(longer.id)), ['red promiseOverdue decision open', 'warning promiseDueSoon decision open', 'warning promiseDueSoon decision lapsed']);

  const paused = await taken();
  desk.setNow(hallTime('2026-03-04 10:00'));
  await desk.act(paused.id, 'fire', 'startSpecialProcedure', { kind: 'expertReview', days: 20, reason: { zh: '需专家到现场评审' } });
  await look('2026-03-20 09:00');
  assert.deepEqual(said(await about(paused.id)), []);
});

test('what is done in time lapses its warning, what is done late settles its card, and then nothing is watched', async () => {
  const { id } = await taken();
  await look('2026-03-06 09:00');
  await desk.act(id, 'fireHead', 'grant');
  await look('2026-03-06 10:00');
  assert.deepEqual((await about(id)).map(({ state, settledAt, actions }) => [state, settledAt, actions]), [['lapsed', hallTime('2026-03-06 09:00'), []]]);
  const late = await redCard();
  desk.setNow(hallTime('2026-03-12 09:00'));
  await desk.act(late.id, 'fireHead', 'refuse', { ground: 'conditionsNotMet', reason: { zh: '场所布置不符合要求' }, legalBasis: '第十五条' });
  await look('2026-03-16 09:00');
  const [red] = await about(late.id);
  assert.deepEqual([red?.state, red?.settledAt, red?.lateBy], ['open', hallTime('2026-03-12 09:00'), 3]);
  assert.equal((await desk.hall.database.db.selectFrom('watches').select('next_at').where('subject_id', '=', late.id).execute()).length, 0);
});

test('the one who is named or their department answers, a supervisor decides, and nobody about themselves', async () => {
  const { card } = await redCard();
  assert.deepEqual(card.actions, ['uphold', 'cancel']);
  const own = async (who: CaseStaff): Promise<Card> => desk.hall.read<Card>(`/api/v1/cards/${card.id}`, { headers: await desk.headers(who) });
  assert.deepEqual([(await own('fire')).actions, (await own('fireHead')).actions], [['reply'], ['reply']]);
  await refused(card, 'fire', 403, 'person.role', 'cancel');
  await refused(card, 'supervisor', 403, 'person.role', 'reply');
  await refused(card, 'health', 404, 'card.not-found', 'reply');
  await desk.hall.refused(`/api/v1/cards/${card.id}`, 404, 'card.not-found', { headers: await desk.headers('health') });
  await desk.hall.refused('/api/v1/cards/ca_0000000000000000000000', 404, 'card.not-found', { headers: await desk.headers('supervisor') });
  await refused({ ...card, version: 7 }, 'fire', 409, 'card.changed', 'reply');
  await refused(card, 'fire', 400, 'request.invalid', 'reply', '   ');
  const answered = await act(card, 'fire', 'reply', '现场核查改期，已与申请人商定。');
  assert.deepEqual([answered.state, answered.reply?.text, answered.reply?.staff.staffNo, answered.version, answered.actions], ['answered', '现场核查改期，已与申请人商定。', '1103', 1, []]);
  assert.equal(await refused(answered, 'fireHead', 409, 'card.action', 'reply') === '', false);
  const upheld = await act(answered, 'supervisor', 'uphold', '改期未按规定报批');
  assert.deepEqual([upheld.state, upheld.decision?.outcome, upheld.decision?.text, upheld.decision?.staff.staffNo, upheld.actions], ['upheld', 'upheld', '改期未按规定报批', '1900', []]);
  await refused(upheld, 'supervisor', 409, 'card.action', 'cancel');
});

test('whoever supervises and deals with cases too decides neither about themselves nor about what they have answered', async () => {
  const { db } = desk.hall.database;
  const rolesOf = async (staffNo: string): Promise<Role[]> => (await db.selectFrom('staff').select('roles').where('staff_no', '=', staffNo).executeTakeFirstOrThrow()).roles;
  const become = (staffNo: string, roles: Role[]): Promise<unknown> => db.updateTable('staff').set({ roles }).where('staff_no', '=', staffNo).execute();
  const [before, headBefore] = [await rolesOf('1103'), await rolesOf('1203')];
  const { card } = await redCard();
  /** What somebody may do with the card who has signed in since. */
  const fresh = async (staffNo: string): Promise<Card> => desk.hall.read<Card>(`/api/v1/cards/${card.id}`, { headers: await signIn(desk.hall, staffNo) });
  const tried = async (staffNo: string, version: number): Promise<unknown> => desk.hall.refused(`/api/v1/cards/${card.id}/actions`, 403, 'person.role', post({ version, action: 'cancel', text: '理由' }, { headers: await signIn(desk.hall, staffNo) }));
  await become('1103', ['clerk', 'supervisor']);
  assert.deepEqual([card.staff?.staffNo, (await fresh('1103')).actions], ['1103', ['reply']]);
  await tried('1103', 0);
  await become('1103', before);
  await become('1203', [...headBefore, 'supervisor']);
  assert.deepEqual((await fresh('1203')).actions, ['reply', 'uphold', 'cancel'], 'of the department, and named by nobody');
  await act(card, 'fireHead', 'reply');
  assert.deepEqual((await fresh('1203')).actions, []);
  await tried('1203', 1);
  await become('1203', headBefore);
});

test('a card that was cancelled stays as it is and is not issued again', async () => {
  const { id, card } = await redCard();
  const cancelled = await act(card, 'supervisor', 'cancel', '停电一天，非部门原因');
  assert.deepEqual([cancelled.state, cancelled.decision?.outcome, cancelled.reply], ['cancelled', 'cancelled', null]);
  await desk.act(id, 'fire', 'note', { note: '已电话联系' });
  await look('2026-03-11 09:00');
  assert.deepEqual(said(await about(id)).filter((text) => text.startsWith('red')), ['red promiseOverdue decision cancelled']);
  assert.ok(!(await list('fire')).data.some((one) => one.id === card.id), 'nothing is left to do with it');
});

test('two who decide at one moment: one of them', async () => {
  const { card } = await redCard();
  const headers = await desk.headers('supervisor');
  const answers = await Promise.all((['uphold', 'cancel', 'cancel'] as const).map((action) => desk.hall.call(`/api/v1/cards/${card.id}/actions`, post({ version: card.version, action, text: '理由' }, { headers }))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409]);
});

test('rules that are broken without a date of their own: silence, a reason that says nothing, a review that was skipped, a fee without basis', async () => {
  const silent = await opened('2026-03-02 10:00', 10);
  await look('2026-03-10 00:00');
  assert.deepEqual(said(await about(silent.id)), ['yellow noticeMissing acceptance open', 'warning stepDueSoon acceptance open']);
  const [notice] = await about(silent.id);
  assert.deepEqual([notice?.at, notice?.staff, notice?.legalBasis], ['2026-03-09T16:00:00.000Z', null, '《行政许可法》第三十二条'], 'nobody had taken it');
  const skipped = await opened();
  await desk.act(skipped.id, 'fire', 'accept');
  await desk.act(skipped.id, 'fireHead', 'refuse', { reason: { zh: '不符' }, legalBasis: '第一条' });
  await look('2026-03-02 10:00');
  assert.deepEqual(said(await about(skipped.id)).sort(), ['red refusalWithoutReason decision open', 'yellow stepSkipped review open']);
  assert.deepEqual((await about(skipped.id)).map(({ staff }) => staff?.staffNo), ['1203', '1203'], 'whoever decided');
  await desk.hall.database.db.insertInto('fees').values({ hall_id: 'dezhou', id: 'fe_0000000000000000000001', case_id: silent.id, case_no: 'x', application_id: 'x', department_id: 'fire-rescue', position: 0, item: JSON.stringify({ zh: '工本费', en: null }), amount: 1000, basis: '', state: 'due', created_at: desk.now(), changed_at: desk.now() }).execute();
  await desk.act(silent.id, 'fire', 'note', { note: '收费' });
  await look('2026-03-10 09:00');
  assert.ok(said(await about(silent.id)).includes('red feeWithoutBasis acceptance open'));
});

test('who is refused for papers without having been told of them gets a card for it, however the reason is worded; a refusal that names no ground, one for that', async () => {
  const refusal = { reason: { zh: '请按窗口告示备好后再来' }, legalBasis: '《行政许可法》第三十二条' };
  const after = async (more: object): Promise<readonly string[]> => {
    const { id } = await opened();
    await desk.act(id, 'fire', 'refuseAcceptance', { ...refusal, ...more });
    await look('2026-03-02 10:00');
    return said(await about(id));
  };
  assert.deepEqual(await after({ ground: 'papersMissing' }), ['yellow noticeMissing acceptance open']);
  assert.deepEqual(await after({ ground: 'conditionsNotMet', reason: { zh: '申请材料表明场所不符合要求' } }), []);
  assert.deepEqual(await after({}), ['red refusalWithoutReason acceptance open']);
});

test('a card names who had the case then, and its department then', async () => {
  const { id } = await taken();
  await desk.act(id, 'fire', 'assign', { staffId: 'dezhou.1203' });
  desk.setNow(hallTime('2026-03-10 10:00'));
  await desk.act(id, 'fire', 'handOver', { departmentId: 'health', reason: { zh: '应由卫健部门办理' } });
  await look('2026-03-10 11:00');
  const [red] = await about(id);
  assert.deepEqual([red?.department.id, red?.staff?.staffNo], ['fire-rescue', '1203'], 'at midnight it had not been handed over');
  assert.ok((await list('fire')).data.some((card) => card.id === red?.id));
  assert.ok(!(await list('health')).data.some((card) => card.id === red?.id));
});

test('lists: the newest first, by level, state and department, in pages; counts of what is not decided', async () => {
  const all = await list('supervisor', '?state=all&limit=100');
  const moments = all.data.map(({ at }) => at);
  assert.deepEqual(moments, [...moments].sort().reverse());
  const pages: string[] = [];
  for (let cursor: string | null = null, n = 0; n === 0 || cursor !== null; n += 1) {
    const page: CardList = await list('supervisor', `?state=all&limit=3${cursor === null ? '' : `&cursor=${cursor}`}`);
    pages.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  assert.deepEqual(pages, all.data.map(({ id }) => id));
  const pending = await list('fire', '?limit=100');
  assert.ok(pending.data.every(({ state, department }) => (state === 'open' || state === 'answered') && department.id === 'fire-rescue'));
  for (const level of ['warning', 'yellow', 'red'] as const) {
    assert.equal((await list('fire', `?level=${level}&limit=100`)).data.length, pending.counts[level], level);
    assert.equal(pending.data.filter((card) => card.level === level).length, pending.counts[level]);
  }
  assert.deepEqual(new Set((await list('supervisor', '?state=decided&limit=100')).data.map(({ state }) => state)), new Set(['upheld', 'cancelled']));
  assert.deepEqual((await list('health')).counts, { warning: 0, yellow: 0, red: 0 });
  const asked = async (who: CaseStaff): Promise<object> => ({ headers: await desk.headers(who) });
  await desk.hall.refused('/api/v1/halls/dezhou/cards?department=fire-rescue', 403, 'person.role', await asked('health'));
  await desk.hall.refused('/api/v1/halls/dezhou-decheng/cards', 403, 'person.role', await asked('supervisor'));
  await desk.hall.refused('/api/v1/halls/jinan/cards', 404, 'hall.not-found', await asked('supervisor'));
  await desk.hall.refused('/api/v1/halls/dezhou/cards', 401, 'person.required');
  await desk.hall.refused('/api/v1/halls/dezhou/cards', 403, 'person.role', { headers: await desk.citizen() });
});

test('a case shows its cards to those who may see it', async () => {
  const { id, card } = await redCard();
  const view: Case = await desk.read(id, 'fire');
  assert.deepEqual(view.cards.map((one) => [one.id === card.id, one.actions]), [[true, ['reply']], [false, ['reply']]]);
  assert.deepEqual((await desk.read(id, 'supervisor')).cards[0]?.actions, ['uphold', 'cancel']);
});

test('late cases are a view of the inbox', async () => {
  const { id } = await taken();
  const shown = async (): Promise<boolean> => (await desk.inbox('fire', '?view=late&limit=100')).data.some((row) => row.id === id);
  desk.setNow(hallTime('2026-03-09 23:59'));
  assert.equal(await shown(), false);
  desk.setNow(hallTime('2026-03-10 00:00'));
  assert.equal(await shown(), true);
  await desk.hall.app.jobs.run('cases.deem');
  const rows = (await desk.inbox('fire', '?view=late&limit=100')).data;
  assert.ok(rows.every(({ due }) => due.late && due.kind === 'known'));
  await desk.act(id, 'fireHead', 'grant');
  assert.equal(await shown(), false);
});
