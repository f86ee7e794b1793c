import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CaseList } from '@hallkit/contract';
import { sql } from 'kysely';
import { createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { caseLinesQuery } from '../applications/applications.store.ts';
import { countsQuery, inboxQuery, type InboxFilter } from './cases.list.store.ts';
import { seedSampleCases } from './cases.sample.store.ts';
import { siblingsQuery } from './cases.store.ts';

let desk: CaseDesk;
let total = 0;
before(async () => {
  desk = await createCaseDesk('2026-03-04T02:00:00Z');
  total = await seedSampleCases(desk.hall.database.db, 'dezhou', { now: desk.now(), count: 5800 });
  await desk.hall.database.pool.query('analyze');
});
after(() => desk.close());

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}
interface Read {
  /** Rows of a table that were looked at. */
  readonly rows: number;
  readonly nodes: readonly string[];
}
function readOf(node: Node, table: string): Read {
  const own = node['Relation Name'] === table ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  const below = (node.Plans ?? []).map((child) => readOf(child, table));
  return { rows: own + below.reduce((sum, { rows }) => sum + rows, 0), nodes: [...(node['Relation Name'] === table ? [`${node['Node Type']} ${node['Index Name'] ?? ''}`] : []), ...below.flatMap(({ nodes }) => nodes)] };
}
const planOf = (rows: readonly Record<string, unknown>[]): Node => ((rows[0]?.['QUERY PLAN'] as { Plan: Node }[])[0] as { Plan: Node }).Plan;
const of = (more: Partial<InboxFilter> = {}): InboxFilter => ({ hallId: 'dezhou', departmentId: 'fire-rescue', view: 'open', staffId: 'dezhou.1103', number: null, ...more });

async function pageRead(filter: InboxFilter, after: { sort: string; id: string } | null = null): Promise<Read> {
  const query = inboxQuery(desk.hall.database.db, filter, after, 21).compile();
  const { rows } = await desk.hall.database.pool.query<Record<string, unknown>>(`explain (analyze, format json) ${query.sql}`, [...query.parameters]);
  return readOf(planOf(rows), 'cases');
}

test('there are ten thousand cases', () => assert.ok(total >= 10_000, `${total} cases`));

test('a page of the inbox reads as many rows as it shows, along an index, in every view', async () => {
  const filters: readonly Partial<InboxFilter>[] = [{}, { departmentId: null }, { view: 'waiting' }, { view: 'done' }, { departmentId: null, view: 'done' }, { view: 'mine' }, { number: 'DZ26' }, { departmentId: null, number: 'DZ2602' }];
  for (const filter of filters) {
    const { rows, nodes } = await pageRead(of(filter));
    assert.ok(rows <= 21, `${JSON.stringify(filter)} read ${rows} rows: ${nodes.join(', ')}`);
    assert.ok(nodes.every((node) => node.startsWith('Index')), `${JSON.stringify(filter)}: ${nodes.join(', ')}`);
  }
  const far = await desk.hall.database.db.selectFrom('cases').select(['id', 'due_sort']).where('department_id', '=', 'fire-rescue').where('shelf', '=', 'open').orderBy('due_sort').orderBy('id').offset(400).limit(1).executeTakeFirstOrThrow();
  const { rows, nodes } = await pageRead(of(), { sort: far.due_sort.toISOString(), id: far.id });
  assert.ok(rows <= 22, `the four hundredth row read ${rows}: ${nodes.join(', ')}`);
});

test('the counts read no more than they can say', async () => {
  for (const departmentId of ['fire-rescue', null]) {
    const { rows } = await sql<Record<string, unknown>>`explain (analyze, format json) ${countsQuery({ hallId: 'dezhou', departmentId }, desk.now(), 100)}`.execute(desk.hall.database.db);
    const read = readOf(planOf(rows), 'cases');
    assert.ok(read.rows <= 100 + 200 + 100 + 100, `${departmentId} read ${read.rows}: ${read.nodes.join(', ')}`);
    assert.ok(read.nodes.every((node) => /^Index|^Bitmap/.test(node)), read.nodes.join(', '));
  }
});

test('who sees what: a clerk their department, a supervisor the hall or the department they name', async () => {
  const departments = async (who: CaseStaff, query = ''): Promise<string[]> => [...new Set((await desk.inbox(who, `?limit=100${query}`)).data.map(({ department }) => department.id))].sort();
  assert.deepEqual(await departments('fire'), ['fire-rescue']);
  assert.deepEqual(await departments('supervisor', '&department=health'), ['health']);
  assert.ok((await departments('supervisor')).length > 1);
  const headers = await desk.headers('fire');
  await desk.hall.refused('/api/v1/halls/dezhou/cases?department=health', 403, 'person.role', { headers });
  await desk.hall.refused('/api/v1/halls/dezhou-decheng/cases', 403, 'person.role', { headers });
  await desk.hall.refused('/api/v1/halls/nowhere/cases', 404, 'hall.not-found', { headers });
  await desk.hall.refused('/api/v1/halls/dezhou/cases', 403, 'person.role', { headers: await desk.citizen() });
  await desk.hall.refused('/api/v1/halls/dezhou/cases', 401, 'person.required');
});

test('those that are due first come first, and all pages together are every case once', async () => {
  const seen: CaseList['data'] = [];
  let cursor: string | null = null;
  do {
    const page: CaseList = await desk.inbox('health', `?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`);
    seen.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor !== null);
  const { count } = await desk.hall.database.db.selectFrom('cases').select(({ fn }) => fn.countAll<number>().as('count')).where('department_id', '=', 'health').where('shelf', '=', 'open').executeTakeFirstOrThrow();
  assert.deepEqual([seen.length, new Set(seen.map(({ id }) => id)).size], [count, count]);
  const dates = seen.map(({ due }) => (due.kind === 'known' ? (due.at ?? '9') : '9'));
  assert.deepEqual(dates, [...dates].sort(), 'in the order of what is shown');
});

test('counts and numbers', async () => {
  const { counts, data } = await desk.inbox('fire', '?limit=100');
  assert.ok(counts.open > 0 && counts.overdue > 0 && counts.unread > 0);
  assert.equal(data.filter(({ due }) => due.state === 'overdue' || due.state === 'long_overdue').length, Math.min(100, counts.overdue));
  const number = data[0]?.caseNo ?? '';
  assert.deepEqual((await desk.inbox('fire', `?number=${number.toLowerCase()}`)).data.map(({ caseNo }) => caseNo), [number]);
  assert.deepEqual((await desk.inbox('health', `?number=${number}`)).data, [], 'of another department');
  assert.deepEqual((await desk.inbox('fire', '?number=DZ99')).data, []);
  const mine = await desk.inbox('fire', '?view=mine');
  assert.ok(mine.data.length > 0 && mine.data.every(({ assignedTo }) => assignedTo?.staffNo === '1103'));
});

test('a case of the sample opens like any other: what was filled in, and its form as a file', async () => {
  const [{ id } = { id: '' }] = (await desk.inbox('fire')).data;
  const view = await desk.read(id, 'fire');
  assert.ok(view.values.length === 3 && view.values.every(({ value }) => value !== null));
  const form = view.documents.find(({ key }) => key === 'application-form');
  const file = await desk.hall.call(form?.fileUrl ?? '', { headers: await desk.headers('fire') });
  assert.deepEqual([file.statusCode, file.rawPayload.subarray(0, 5).toString()], [200, '%PDF-'], file.body.slice(0, 300));
  await desk.hall.refused(`/api/v1/cases/${id}/papers/none`, 404, 'paper.not-found', { headers: await desk.headers('fire') });
  await desk.hall.refused(form?.fileUrl ?? '', 404, 'case.not-found', { headers: await desk.headers('market') });
});

test('the sample looks like a hall at work: every state, dates that fit, decisions made public', async () => {
  const { db } = desk.hall.database;
  const states = new Set((await db.selectFrom('cases').select('state').distinct().execute()).map(({ state }) => state));
  for (const state of ['waiting', 'received', 'accepted', 'processing', 'supplementing', 'supplemented', 'specialProcedure', 'specialProcedureEnded', 'granted', 'grantedToFollow', 'refused', 'notNeeded', 'withdrawn', 'recalled', 'acceptanceRefused'] as const) assert.ok(states.has(state), state);
  const silent = await db.selectFrom('cases').select('id').where('state', '=', 'received').where('answer_sort', '<=', desk.now()).execute();
  assert.equal(silent.length, 0, 'nothing that silence would change at once');
  const early = await db.selectFrom('case_log').select('case_id').where('at', '>', desk.now()).execute();
  assert.equal(early.length, 0, 'nothing of tomorrow');
  const bad = await sql<{ id: string }>`select cases.id from cases where state <> (select to_state from case_log where case_log.hall_id = cases.hall_id and case_id = cases.id order by seq desc limit 1)`.execute(db);
  assert.equal(bad.rows.length, 0);
  assert.ok((await db.selectFrom('decisions').select('id').where('published_at', 'is not', null).limit(10).execute()).length === 10);
});

test('the cases of applications are read by them alone, also in a hall that has filled since PostgreSQL counted it', async () => {
  const { db, pool } = desk.hall.database;
  const applications = await db.selectFrom('applications').select(['hall_id as hallId', 'id']).where('progress_id', 'is not', null).limit(20).execute();
  // Another hall is all that it has seen.
  await pool.query('alter table cases set (autovacuum_enabled = off)');
  await pool.query(`update cases set hall_id = 'elsewhere'`);
  await pool.query('analyze cases');
  await pool.query(`update cases set hall_id = 'dezhou'`);
  for (const query of [caseLinesQuery(db, applications).compile(), siblingsQuery(db, 'dezhou', applications[0]?.id ?? '').compile()]) {
    const { rows } = await pool.query<Record<string, unknown>>(`explain (analyze, format json) ${query.sql}`, [...query.parameters]);
    const read = readOf(planOf(rows), 'cases');
    assert.ok(read.rows >= 1 && read.rows <= 150, `${query.sql} read ${read.rows} rows: ${read.nodes.join(', ')}`);
  }
});
