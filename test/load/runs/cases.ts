// Ten thousand cases in the sample hall: what it costs to show a page, a case and a progress, beside the same with sixty; and
// how many rows each reads. Listing must never read all of them.
import assert from 'node:assert/strict';
import type { CaseList, ApplicationList, PublishedDecisionList } from '@hallkit/contract';
import { startTestServer } from '@hallkit/server/testing';
import type pg from 'pg';
import { ask, signInCitizen, signInStaff, told } from '../../support/citizen.ts';
import { rowsRead } from '../../support/rows-read.ts';
import { count } from '../../support/run.ts';
import type { Figure, Run } from '../../support/run.ts';

/** Rows that a call may look at in one table with one query: a page of twenty, and what belongs to each. */
const mostRows = 150;
/** A table of no more pages may be read whole. Those that grow with the cases have hundreds, in short, too. */
const fewPages = 16;
/** Four counts of the inbox end at a thousand each, the one that two are told apart by at twice as much. */
const mostCounted = 5000;
const isCount = (query: string): boolean => /\bcount\(/i.test(query);
const hall = '/halls/dezhou/cases';

interface Caller {
  readonly name: string;
  call(): Promise<unknown>;
}

/** What is called; who is signed in is asked once. */
async function callersOf(base: string, database: pg.Client): Promise<readonly Caller[]> {
  const [li, clerk, supervisor] = await Promise.all([signInCitizen(base), signInStaff(base, '1101'), signInStaff(base, '1900')]);
  const { rows: [own] } = await database.query<{ id: string; case_no: string }>(`select id, case_no from cases where department_id = 'market-regulation' and shelf = 'open' order by due_sort, id limit 1`);
  // Of her own and of her firm's: as many as there are in the hall, the busiest agent that can be.
  await database.query(`update applications set person_id = $1 where person_id <> $1`, [li.person.id]);
  const { rows: [mine] } = await database.query<{ progress_id: string }>(`select progress_id from applications where progress_id is not null order by id limit 1`);
  const { rows: [decided] } = await database.query<{ number: string }>('select number from decisions where published_at is not null order by id limit 1');
  await database.query('analyze');
  const page = async <List extends { readonly nextCursor: string | null }>(path: string, number: number, token?: string): Promise<List> => {
    let list = await told<List>(ask(base, path, token));
    for (let at = 1; at < number && list.nextCursor !== null; at += 1) list = await told<List>(ask(base, `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(list.nextCursor)}`, token));
    return list;
  };
  /** The cursor is fetched before it is counted. */
  const third = async (name: string, path: string, token?: string): Promise<Caller> => {
    const second = await page<CaseList>(path, 2, token);
    const cursor = second.nextCursor === null ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(second.nextCursor)}`;
    return { name, call: () => told(ask(base, path + cursor, token)) };
  };
  const views = ['open', 'mine', 'waiting', 'done'] as const;
  return [
    ...views.map((view): Caller => ({ name: `inbox, ${view}`, call: () => page<CaseList>(`${hall}?view=${view}`, 1, clerk) })),
    await third('inbox, third page', `${hall}?view=open`, clerk),
    ...views.map((view): Caller => ({ name: `inbox of the hall, ${view}`, call: () => page<CaseList>(`${hall}?view=${view}`, 1, supervisor) })),
    await third('inbox of the hall, third page', `${hall}?view=done`, supervisor),
    { name: 'inbox, by number', call: () => page<CaseList>(`${hall}?number=${own?.case_no.slice(0, 12)}`, 1, clerk) },
    { name: 'a case', call: () => told(ask(base, `/cases/${own?.id}`, clerk)) },
    { name: 'a progress', call: () => told(ask(base, `/progress/${mine?.progress_id}`)) },
    { name: 'my applications', call: () => page<ApplicationList>('/applications', 1, li.token) },
    await third('my applications, third page', '/applications?state=submitted', li.token),
    { name: 'decisions', call: () => page<PublishedDecisionList>('/halls/dezhou/decisions', 1) },
    await third('decisions, third page', '/halls/dezhou/decisions'),
    { name: 'decisions, by number', call: () => page<PublishedDecisionList>(`/halls/dezhou/decisions?q=${decided?.number}`, 1) },
  ];
}

/** The middle of several times of each call, in milliseconds. */
async function timed(callers: readonly Caller[], turns: number): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const { name, call } of callers) {
    const spent: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const begun = performance.now();
      await call();
      spent.push(performance.now() - begun);
    }
    found.set(name, spent.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0);
  }
  return found;
}

const cases: Run = async ({ short }) => {
  const server = await startTestServer();
  const database = await server.connect();
  try {
    const total = async (): Promise<number> => Number((await database.query<{ count: string }>('select count(*) from cases')).rows[0]?.count);
    let made = Number((await database.query<{ count: string }>(`select count(*) from applications where revision = 'sample'`)).rows[0]?.count);
    if (made === 0) await server.addApplications((made = 60), 0);
    const few = await total();
    const turns = short ? 3 : 41;
    const before = await timed(await callersOf(server.base, database), turns);
    await server.addApplications(short ? 1300 : 5800, made);
    const many = await total();
    const callers = await callersOf(server.base, database);
    const after = await timed(callers, turns);
    // What jobs read meanwhile is no part of an answer.
    await server.rest();
    const figures: Figure[] = [count('cases', many), count('cases before', few)];
    for (const { name, call } of callers) {
      const { read } = await rowsRead(database, call);
      for (const { table, rows, pages, query } of read) assert.ok(pages <= fewPages || rows <= (isCount(query) ? mostCounted : mostRows), `${name} looks at ${rows} rows of ${table}, which has ${pages} pages: ${query}`);
      figures.push({ name, value: after.get(name) ?? 0, unit: 'ms' }, { name: `${name}, beside the same with ${few} cases`, value: (after.get(name) ?? 0) / Math.max(0.1, before.get(name) ?? 0), unit: '×' }, count(`${name}: most rows of one table, counts aside`, Math.max(0, ...read.flatMap(({ rows, query }) => (isCount(query) ? [] : [rows])))));
    }
    return figures;
  } finally {
    await database.end();
    await server.stop();
  }
};
export default cases;
