import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CardList, SupervisionSettings } from '@hallkit/contract';
import { defaultSupervision } from '@hallkit/domain';
import { sql } from 'kysely';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { caseSource } from '../cases/cases.watch.ts';
import { insertCards, type NewCard } from './supervision.store.ts';
import { sweep } from './supervision.sweep.ts';
import type { WatchSource } from './supervision.types.ts';
import { takeDueQuery } from './supervision.watch.store.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T02:00:00Z')));
after(() => desk.close());

const hallTime = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
async function taken(): Promise<string> {
  desk.setNow(hallTime('2026-03-02 10:00'));
  const id = (await desk.open({ planId: 'fire', department: 'fire-rescue', promised: 5 })).ids['fire'] ?? '';
  await desk.act(id, 'fire', 'accept');
  await desk.act(id, 'fire', 'startProcessing');
  return id;
}
const cardsOf = async (id: string): Promise<string[]> => (await desk.hall.database.db.selectFrom('cards').select(['level', 'rule']).where('subject_id', '=', id).orderBy('at').execute()).map(({ level, rule }) => `${level} ${rule}`);
const nextOf = async (id: string): Promise<string | null | undefined> => {
  const row = await desk.hall.database.db.selectFrom('watches').select('next_at').where('subject_id', '=', id).executeTakeFirst();
  return row && (row.next_at?.toISOString() ?? null);
};
const run = (job: 'sweep' | 'renew'): Promise<void> => desk.hall.app.jobs.run(`supervision.${job}`);

test('looked at once after each step, and then not before something can become due', async () => {
  const id = await taken();
  assert.equal(await nextOf(id), new Date(0).toISOString());
  await run('sweep');
  assert.equal(await nextOf(id), hallTime('2026-03-06 00:00'));
  await desk.act(id, 'fire', 'startSpecialProcedure', { kind: 'expertReview', days: 5, reason: { zh: '需专家到现场评审' } });
  await run('sweep');
  assert.equal(await nextOf(id), hallTime('2026-03-06 00:00'), 'the days of the special procedure');
  await desk.withdraw(id);
  await run('sweep');
  assert.equal(await nextOf(id), undefined);
});

test('a step that is being written is passed over and comes next time; the sweep waits for nobody', async () => {
  const id = await taken();
  await run('sweep');
  desk.setNow(hallTime('2026-03-10 00:00'));
  await desk.hall.database.db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('watches').select('next_at').where('subject_id', '=', id).forUpdate().execute();
    await run('sweep');
    assert.deepEqual(await cardsOf(id), []);
  });
  await run('sweep');
  assert.deepEqual(await cardsOf(id), ['warning promiseDueSoon', 'red promiseOverdue']);
});

test('what cannot be read holds up nothing else, and is tried again later', async () => {
  const [bad, good] = [await taken(), await taken()];
  desk.setNow(hallTime('2026-03-10 00:00'));
  const broken: WatchSource = {
    read(db, hallId, ids, moment) {
      if (ids.includes(bad)) throw new Error('a log that nobody can read');
      return caseSource.read(db, hallId, ids, moment);
    },
  };
  await assert.rejects(sweep(desk.hall.database.db, { now: desk.now, sources: { case: broken } }), /nobody can read/);
  assert.deepEqual([await cardsOf(bad), await cardsOf(good)], [[], ['warning promiseDueSoon', 'red promiseOverdue']]);
  assert.equal(await nextOf(bad), hallTime('2026-03-10 00:10'));
  desk.setNow(hallTime('2026-03-10 00:10'));
  await run('sweep');
  assert.deepEqual(await cardsOf(bad), ['warning promiseDueSoon', 'red promiseOverdue']);
});

test('a card is whole or not there: what fails in the middle leaves nothing', async () => {
  const id = await taken();
  desk.setNow(hallTime('2026-03-10 00:00'));
  const { db } = desk.hall.database;
  const stops: WatchSource = { read: (transaction, hallId, ids, moment) => caseSource.read(transaction, hallId, ids, moment).then((found) => new Map([...found].map(([key, watched]) => [key, { ...watched, followers: [null as unknown as string] }]))) };
  await assert.rejects(sweep(db, { now: desk.now, sources: { case: stops } }));
  assert.deepEqual([await cardsOf(id), (await db.selectFrom('oversights').select('level').where('subject_id', '=', id).execute()).length], [[], 0]);
  desk.setNow(hallTime('2026-03-10 01:00'));
  await run('sweep');
  assert.deepEqual(await cardsOf(id), ['warning promiseDueSoon', 'red promiseOverdue']);
});

test('the table itself keeps a second card of one key out, whoever writes it', async () => {
  const id = await taken();
  const { db } = desk.hall.database;
  const card = (n: number): NewCard => ({
    hall_id: 'dezhou', id: `ca_${String(n).padStart(22, '0')}`, kind: 'case', subject_id: id, key: 'stepSkipped review 9', level: 'yellow', rule: 'stepSkipped', step: 'review', anchor: '9', at: desk.now(), due: null, due_day: null,
    subject_number: 'DZ', subject_name: { zh: '事项', en: null }, department_id: 'fire-rescue', department_name: { zh: '消防', en: null }, staff_id: null, issued_at: desk.now(),
  });
  const written = await Promise.all([1, 2, 3].map((n) => db.transaction().execute((transaction) => insertCards(transaction, [card(n)]))));
  assert.deepEqual(written.map(({ size }) => size).sort(), [0, 0, 1]);
  assert.deepEqual(await cardsOf(id), ['yellow stepSkipped']);
});

test('thresholds of a hall: read by its staff, set by a supervisor, one version after another, and for what becomes due from then on', async () => {
  const path = '/api/v1/halls/dezhou/supervision-settings';
  const as = async (who: 'fire' | 'supervisor'): Promise<{ headers: { authorization: string } }> => ({ headers: await desk.headers(who) });
  assert.deepEqual(await desk.hall.read<SupervisionSettings>(path, await as('fire')), defaultSupervision);
  const before = await taken();
  desk.setNow(hallTime('2026-03-10 09:00'));
  const given = { ...defaultSupervision, dueSoonDays: 3, rules: [{ rule: 'promiseOverdue' as const, level: 'yellow' as const }, { rule: 'noticeMissing' as const, level: 'off' as const }] };
  await desk.hall.refused(path, 403, 'person.role', post(given, await as('fire')));
  await desk.hall.refused(path, 400, 'request.invalid', post({ ...given, rules: [...given.rules, ...given.rules] }, await as('supervisor')));
  const [one, two] = await Promise.all([1, 2].map(async () => desk.hall.call(path, post(given, await as('supervisor')))));
  assert.deepEqual([one?.statusCode, two?.statusCode].sort(), [200, 409], 'of two at once one');
  const saved = await desk.hall.read<SupervisionSettings>(path, await as('fire'));
  assert.deepEqual([saved.version, saved.dueSoonDays, saved.rules.map(({ level }) => level)], [1, 3, ['warning', 'warning', 'yellow', 'yellow', 'red', 'red', 'off', 'red', 'yellow']], 'what was not named stays');
  await desk.hall.refused(path, 409, 'settings.changed', post(given, await as('supervisor')));
  await run('sweep');
  assert.deepEqual((await cardsOf(before)).at(-1), 'red promiseOverdue', 'broken under the old ones');
  const later = await taken();
  await run('sweep');
  const next = await nextOf(later);
  assert.equal(next, hallTime('2026-03-04 00:00'), 'three days before');
  desk.setNow(hallTime('2026-03-17 09:00'));
  await desk.hall.read(path, post({ ...saved, dueSoonDays: 0 }, await as('supervisor')));
  await run('renew');
  assert.equal(await nextOf(later), new Date(0).toISOString(), 'looked at anew by the new ones');
  await run('sweep');
  await run('renew');
  assert.notEqual(await nextOf(later), new Date(0).toISOString(), 'and only once');
  const list = await desk.hall.read<CardList>(`/api/v1/halls/dezhou/cards?subject=${later}&state=all`, await as('supervisor'));
  assert.deepEqual(list.data.find(({ rule }) => rule === 'promiseOverdue')?.level, 'red', 'its date lay before anything was saved');
});

test('finding what is due reads no more with ten thousand more that are watched', async () => {
  const { db, pool } = desk.hall.database;
  const rowsRead = async (): Promise<{ rows: number; nodes: string }> => {
    await pool.query('analyze watches');
    const query = takeDueQuery(db, ['case', 'complaint', 'consultation', 'rating'], new Date(hallTime('2026-03-02 10:00')), 25).compile();
    const { rows } = await pool.query<Record<string, unknown>>(`explain (analyze, format json) ${query.sql}`, [...query.parameters]);
    let read = 0;
    const nodes: string[] = [];
    const walk = (node: { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; 'Actual Rows': number; 'Rows Removed by Filter'?: number; Plans?: never[] }): void => {
      if (node['Relation Name'] === 'watches') [read, nodes[nodes.length]] = [read + node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0), `${node['Node Type']} ${node['Index Name'] ?? ''}`];
      for (const child of node.Plans ?? []) walk(child);
    };
    walk(((rows[0]?.['QUERY PLAN'] as { Plan: never }[])[0] as { Plan: never }).Plan);
    return { rows: read, nodes: nodes.join(', ') };
  };
  const add = (from: number, to: number, at: string): Promise<unknown> => sql`insert into watches (hall_id, kind, subject_id, next_at) select 'dezhou', 'complaint', 'cp_' || n, ${at}::timestamptz + n * interval '1 minute' from generate_series(${from}::int, ${to}::int) as n`.execute(db);
  await db.deleteFrom('watches').execute();
  await add(1, 1000, '2026-03-03T00:00:00Z');
  await add(2001, 2010, '2026-02-20T00:00:00Z');
  const few = await rowsRead();
  await add(10_001, 20_000, '2026-03-03T00:00:00Z');
  const many = await rowsRead();
  assert.deepEqual([few.rows, many.rows], [10, 10], `${few.nodes}; ${many.nodes}`);
  assert.match(many.nodes, /Index Scan watches_due/);
});
