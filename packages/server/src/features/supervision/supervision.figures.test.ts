import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Figures, FigureRow } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { testKeys } from '../../fixtures/hall.fixture.ts';
import { seedSampleCases } from '../cases/cases.sample.store.ts';
import { figuresQuery } from '../cases/cases.figures.store.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-01-05T02:00:00Z')));
after(() => desk.close());

/** A moment by the clock of the hall. */
const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
const figures = (query = ''): Promise<Figures> => desk.hall.read<Figures>(`/api/v1/halls/dezhou/figures${query}`);
const cases = ({ decided, onTime, late, open, lateOpen }: FigureRow): number[] => [decided, onTime, late, open, lateOpen];
const of = (id: string, { departments }: Figures): FigureRow | undefined => departments.find(({ department }) => department.id === id)?.figures;

/** A case that is under review. @returns Its id. */
async function underReview(day: string, department: string, who: CaseStaff, promised: number): Promise<string> {
  desk.setNow(at(`${day} 09:00`));
  const id = (await desk.open({ planId: 'one', department, promised })).ids['one'] ?? '';
  desk.setNow(at(`${day} 10:00`));
  await desk.act(id, who, 'accept');
  await desk.act(id, who, 'startProcessing');
  return id;
}

test('a hall in which nothing has happened has noughts and no averages, and says how they are counted', async () => {
  const { total, departments, method, provenance, from, to, readAt } = await figures();
  assert.deepEqual([cases(total), total.averageDays, total.share, departments], [[0, 0, 0, 0, 0], null, null, []]);
  assert.deepEqual([from, to, readAt], ['2026-01-01', '2026-01-05', '2026-01-05T02:00:00.000Z']);
  assert.match(method.zh, /工作日/);
  assert.deepEqual([provenance.kind, provenance.note.zh.includes('样例')], ['generated', true], 'the staff of this hall are a sample');
});

test('a figure changes at the moment when a case becomes late, when it is decided late, and never afterwards', async () => {
  const id = await underReview('2026-03-02', 'fire-rescue', 'fire', 3);
  desk.setNow(at('2026-03-05 23:59'));
  assert.deepEqual(cases((await figures()).total), [0, 0, 0, 1, 0], 'the last day is in time');
  desk.setNow(at('2026-03-06 00:00'));
  const late = await figures();
  assert.deepEqual([cases(late.total), cases(of('fire-rescue', late) ?? late.total), late.departments.length], [[0, 0, 0, 1, 1], [0, 0, 0, 1, 1], 1]);
  desk.setNow(at('2026-03-10 15:00'));
  await desk.act(id, 'fireHead', 'grant');
  const { total } = await figures();
  assert.deepEqual([cases(total), total.averageDays, total.averagePromisedDays, total.averageLegalDays, total.share], [[1, 0, 1, 0, 0], 6, 3, 20, 2]);
  assert.deepEqual(cases((await figures('?from=2026-03-01&to=2026-03-09')).total), [0, 0, 0, 1, 1], 'as it stood on the 9th');
  assert.deepEqual(cases((await figures('?from=2026-03-01&to=2026-03-05')).total), [0, 0, 0, 1, 0], 'and on the 5th, the last day of the promise');
  assert.deepEqual(cases((await figures('?from=2026-03-01&to=2026-03-01')).total), [0, 0, 0, 0, 0], 'and before it came');
  desk.setNow(at('2026-03-11 09:00'));
  await desk.act(id, 'fire', 'deliver', { tracking: { carrier: 'EMS', number: 'EM1' } });
  await desk.act(id, 'fireHead', 'revoke', { reason: { zh: '撤销理由' }, legalBasis: '《行政许可法》第六十九条', remedies: { zh: '可以申请行政复议' } } as object);
  assert.deepEqual((await figures()).total, total, 'handing over and revoking do not change how it was decided');
});

test('what was decided in time counts so, by department; what was given up is not decided', async () => {
  const [one, other, given] = [await underReview('2026-04-01', 'health', 'health', 5), await underReview('2026-04-01', 'market-regulation', 'market', 10), await underReview('2026-04-01', 'health', 'health', 5)];
  desk.setNow(at('2026-04-03 11:00'));
  await desk.act(one, 'healthHead', 'refuse', { ground: 'conditionsNotMet', reason: { zh: '场所平面布置不符合要求' }, legalBasis: '《公共场所卫生管理条例》', remedies: { zh: '可以申请行政复议' } } as object);
  await desk.act(other, 'marketHead', 'grant');
  await desk.withdraw(given);
  const read = await figures();
  assert.deepEqual([read.from, read.to, read.departments.map(({ department }) => department.id)], ['2026-04-01', '2026-04-03', ['health', 'market-regulation']]);
  assert.deepEqual([cases(read.total), cases(of('health', read) ?? read.total)], [[2, 2, 0, 0, 0], [1, 1, 0, 0, 0]]);
  assert.deepEqual([read.total.averageDays, read.total.averagePromisedDays, read.total.share], [2, 7.5, 0.27]);
  const march = await figures('?from=2026-03-01&to=2026-03-31');
  assert.equal(march.total.decided, 1);
  assert.equal((await figures('?from=2026-03-01&to=2026-04-30')).total.decided, 3);
});

test('a card counts on the day the rule was broken, until it is cancelled', async () => {
  const { db } = desk.hall.database;
  const card = { hall_id: 'dezhou', kind: 'case' as const, subject_id: 'cs_one', rule: 'promiseOverdue' as const, step: 'decision' as const, anchor: '2', subject_number: 'DZ', subject_name: JSON.stringify({ zh: '事项', en: null }), department_id: 'health', department_name: JSON.stringify({ zh: '卫健委', en: null }), issued_at: new Date() };
  await db.insertInto('cards').values([
    { ...card, id: 'ca_red', key: 'one', level: 'red', state: 'upheld', at: new Date(at('2026-04-02 00:00')) }, { ...card, id: 'ca_yellow', key: 'two', level: 'yellow', state: 'open', at: new Date(at('2026-04-03 00:00')) },
    { ...card, id: 'ca_none', key: 'three', level: 'red', state: 'cancelled', at: new Date(at('2026-04-02 00:00')) }, { ...card, id: 'ca_warning', key: 'four', level: 'warning', state: 'open', at: new Date(at('2026-04-02 00:00')) },
  ]).execute();
  const { total } = await figures('?from=2026-04-01&to=2026-04-03');
  assert.deepEqual([total.yellow, total.red], [1, 1]);
  const before = await figures('?from=2026-04-01&to=2026-04-02');
  assert.deepEqual([before.total.yellow, before.total.red, of('health', before)?.red], [0, 1, 1]);
});

test('a key of a department sees its own figures, a foreign hall is none, and days that cannot be are refused', async () => {
  desk.setNow(at('2026-04-03 12:00'));
  const own = await desk.hall.read<Figures>('/api/v1/halls/dezhou/figures?from=2026-04-01', { key: testKeys.department, headers: { origin: 'https://scjg.dezhou.example' } });
  assert.deepEqual([own.departments.map(({ department }) => department.id), own.total.decided], [['health'], 1]);
  await desk.hall.refused('/api/v1/halls/nowhere/figures', 404, 'hall.not-found');
  for (const [query, pointer] of [['?from=2026-04-02&to=2026-04-01', '/to'], ['?from=2026-04-09', '/to'], ['?from=2024-01-01&to=2026-04-01', '/from']] as const) {
    const { errors } = await desk.hall.refused(`/api/v1/halls/dezhou/figures${query}`, 400, 'request.invalid');
    assert.equal(errors[0]?.pointer, pointer, query);
  }
});

test('what ended before outcomes were kept, or follows from another calendar, is computed as the case says', async () => {
  const { db } = desk.hall.database;
  const before = await db.selectFrom('case_outcomes').selectAll().orderBy('case_id').execute();
  await db.updateTable('case_outcomes').set({ late: null, days: null, promised_days: null, due: null, revision: null }).execute();
  await db.updateTable('case_outcomes').set({ revision: 'of another calendar' }).where('department_id', '=', 'health').execute();
  await desk.hall.app.jobs.run('cases.outcomes');
  assert.deepEqual(await db.selectFrom('case_outcomes').selectAll().orderBy('case_id').execute(), before);
  assert.ok(before.length >= 4);
});

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}
const rowsOf = (node: Node, table: string): number =>
  (node['Relation Name'] === table ? ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1) : 0) + (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child, table), 0);

test('with ten thousand decided cases the figures of some days read those of these days and what is open', async () => {
  const { db, pool } = desk.hall.database;
  await seedSampleCases(db, 'dezhou', { count: 60, now: desk.now() });
  await pool.query(`insert into case_outcomes (hall_id, case_id, department_id, state, is_decision, received_at, ended_at, late, days, promised_days, legal_days, revision)
    select 'dezhou', 'cs_past_' || n, 'health', 'granted', true, '2025-06-01', timestamptz '2025-06-02 01:00+00' + n * interval '15 minutes', false, 2, 5, 20, '' from generate_series(1, 10000) n`);
  await pool.query('vacuum analyze case_outcomes, cases');
  const [from, until] = [new Date(at('2025-07-01 00:00')), new Date(at('2025-07-04 00:00'))];
  const inRange = Number((await db.selectFrom('case_outcomes').select((eb) => eb.fn.countAll<number>().as('count')).where('ended_at', '>=', from).where('ended_at', '<', until).executeTakeFirstOrThrow()).count);
  const open = Number((await db.selectFrom('cases').select((eb) => eb.fn.countAll<number>().as('count')).where('shelf', '<>', 'done').executeTakeFirstOrThrow()).count);
  assert.ok(inRange > 200 && inRange < 400);
  const query = figuresQuery({ hallId: 'dezhou', from, until, asOf: desk.now() }).compile(db);
  const client = await pool.connect();
  // So few open cases as here would be read as a whole; a hall has more.
  await client.query('begin; set local enable_seqscan = off');
  const { rows } = await client.query<Record<string, unknown>>(`explain (analyze, format json) ${query.sql}`, [...query.parameters]).finally(() => client.query('rollback'));
  client.release();
  const plan = ((rows[0]?.['QUERY PLAN'] as { Plan: Node }[])[0] as { Plan: Node }).Plan;
  assert.ok(rowsOf(plan, 'case_outcomes') <= inRange + 5, `${rowsOf(plan, 'case_outcomes')} outcomes for ${inRange}`);
  assert.ok(rowsOf(plan, 'cases') <= open + 5, `${rowsOf(plan, 'cases')} cases for ${open} open ones`);
});
