// Cases that pass their dates when a run says so, and what is due in them, worked out from their logs without the server.
import assert from 'node:assert/strict';
import type { CardLevel } from '@hallkit/contract';
import { cardsDue, defaultSupervision, isAbove, oversightOfCard, watchedCase } from '@hallkit/domain';
import type { CaseLimits, CaseLogEntry, OversightLevel } from '@hallkit/domain';
import type pg from 'pg';

/** Ends the id of each of ours. */
const mark = '-due-';

interface CaseRow {
  readonly id: string;
  readonly limits: CaseLimits;
  readonly joint: boolean;
  readonly log: readonly { at: string; action: CaseLogEntry['action']; from: CaseLogEntry['from']; to: CaseLogEntry['to']; kind: CaseLogEntry['by']['kind']; staff: string | null; data: Record<string, unknown> }[];
}

/** What a case must have got by a moment. */
export interface Expected {
  /** Level, key and moment of each card, in order. */
  readonly cards: readonly string[];
  readonly level: OversightLevel;
}

/** Makes so many open cases, as young as those of the sample are, and looked at by nobody. @returns Their ids. */
export async function makeCases(database: pg.Client, count: number): Promise<string[]> {
  const batch = Math.random().toString(36).slice(2, 8);
  const names = async (table: string): Promise<string[]> => (await database.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name = $1 and table_schema = current_schema() and is_generated = 'NEVER' and column_name not in ('id', 'case_no', 'plan_id', 'case_id') order by 1`, [table])).rows.map(({ name }) => name);
  const [ofCase, ofLog] = [(await names('cases')).join(', '), (await names('case_log')).join(', ')];
  const { rows: [some] } = await database.query<{ count: number }>(`create temporary table models as select hall_id as hall, id as model, case_no as no, plan_id as plan, row_number() over (order by id) - 1 as n from cases
    where shelf <> 'done' and not exists (select 1 from case_decisions where case_id = cases.id) and not exists (select 1 from fees where case_id = cases.id) and (select count(*) from case_log where case_id = cases.id) > 1 order by id limit 100`).then(() => database.query<{ count: number }>('select count(*)::int from models'));
  const models = some?.count ?? 0;
  assert.ok(models >= 10, `${models} cases of the sample to go by`);
  await database.query(`create temporary table copies as select models.*, model || '${mark}${batch}-' || turn as id, no || '-${batch}-' || turn as case_no, plan || '-${batch}-' || turn as plan_id from models, generate_series(1, $1::int) as turn order by turn, n limit $2`, [Math.ceil(count / models), count]);
  await database.query(`insert into cases (id, case_no, plan_id, ${ofCase}) select copies.id, copies.case_no, copies.plan_id, ${ofCase.split(', ').map((name) => `cases.${name}`).join(', ')} from copies join cases on cases.hall_id = copies.hall and cases.id = copies.model`);
  await database.query(`insert into case_log (case_id, ${ofLog}) select copies.id, ${ofLog.split(', ').map((name) => `case_log.${name}`).join(', ')} from copies join case_log on case_log.hall_id = copies.hall and case_log.case_id = copies.model`);
  // They are young: whatever the sample was late with comes when a run says so.
  await database.query(`update case_log set at = at + (now() - last) from (select case_id, max(at) as last from case_log where case_id like '%${mark}%' group by case_id) as own where own.case_id = case_log.case_id`);
  const { rows } = await database.query<{ id: string }>('select id from copies order by id');
  await database.query('drop table models, copies');
  return rows.map(({ id }) => id);
}

/** Lets days pass over cases, and has them looked at. */
export async function letPass(database: pg.Client, ids: readonly string[], days: number): Promise<void> {
  await database.query('begin');
  await database.query(`update case_log set at = at - $2 * interval '1 day' where case_id = any($1)`, [ids, days]);
  await database.query(`insert into watches (hall_id, kind, subject_id, next_at) select hall_id, 'case', id, to_timestamp(0) from cases where id = any($1) on conflict (hall_id, kind, subject_id) do update set next_at = to_timestamp(0)`, [ids]);
  await database.query('commit');
}

/** How many of them wait to be looked at. */
export const waiting = async (database: pg.Client): Promise<number> => (await database.query<{ count: number }>(`select count(*)::int from watches where next_at <= now() and subject_id like '%${mark}%'`)).rows[0]?.count ?? 0;

/** What is due by a moment in each case, by its log, the calendar and the rules that a hall has which set none. */
export async function expectedOf(database: pg.Client, now: Date): Promise<ReadonlyMap<string, Expected>> {
  const { rows: [own] } = await database.query(`select 1 from supervision_settings`);
  assert.equal(own, undefined, 'the sample hall sets rules of its own');
  const { rows } = await database.query<CaseRow>(`select id, limits, joint, (select json_agg(json_build_object('at', at, 'action', action, 'from', from_state, 'to', to_state, 'kind', by_kind, 'staff', by_id, 'data', data) order by seq) from case_log where case_id = cases.id) as log from cases where id like '%${mark}%'`);
  return new Map(rows.map(({ id, limits, joint, log }) => {
    const entries = log.map(({ at, action, from, to, kind, staff, data }): CaseLogEntry => ({ at: new Date(at).toISOString(), action, from, to, by: { kind, id: staff }, data }));
    const { endedAt, ...thing } = watchedCase({ log: entries, limits: { ...limits, joint }, refusals: [], fees: [], publishedAt: null }, { now, timeZone: 'Asia/Shanghai', dueSoonDays: defaultSupervision.dueSoonDays });
    const { cards } = cardsDue(thing, defaultSupervision, now);
    const raised = cards.filter(({ settledAt, at }) => !thing.over && settledAt === null && (endedAt === null || Date.parse(at) > Date.parse(endedAt))).map(({ level }) => oversightOfCard[level]);
    return [id, { cards: cards.map(({ level, key, at }) => `${level} ${key} ${new Date(at).toISOString()}`).sort(), level: raised.reduce<OversightLevel>((most, level) => (isAbove(level, most) ? level : most), 'none') }];
  }));
}

interface CardRow {
  readonly id: string;
  readonly subject: string;
  readonly level: CardLevel;
  readonly key: string;
  readonly at: Date;
}

/** Every card that is due is there once, was issued once and told once; so is how closely each case is watched. @returns Cards and oversights. */
export async function assertCards(database: pg.Client): Promise<{ readonly cards: number; readonly oversights: number }> {
  const expected = await expectedOf(database, new Date());
  const { rows: cards } = await database.query<CardRow>(`select id, subject_id as subject, level, key, at from cards where subject_id like '%${mark}%'`);
  const found = new Map([...expected.keys()].map((id): [string, string[]] => [id, []]));
  for (const { subject, level, key, at } of cards) found.get(subject)?.push(`${level} ${key} ${at.toISOString()}`);
  for (const [id, { cards: due }] of expected) assert.deepEqual(found.get(id)?.sort(), due, id);
  const { rows: issues } = await database.query<{ id: string }>(`select card_id as id from card_log where action = 'issue' and card_id in (select id from cards where subject_id like '%${mark}%')`);
  const ids = cards.map(({ id }) => id).sort();
  assert.deepEqual(issues.map(({ id }) => id).sort(), ids, 'each card has one line that issued it');
  const { rows: events } = await database.query<{ id: string }>(`select data ->> 'cardId' as id from events where type = 'card.issued' and data ->> 'cardId' in (select id from cards where subject_id like '%${mark}%')`);
  assert.deepEqual(events.map(({ id }) => id).sort(), ids, 'each card was told once');
  const { rows: raised } = await database.query<{ id: string; level: OversightLevel; log: readonly OversightLevel[] }>(`select subject_id as id, level, (select array_agg(level order by n) from oversight_log where oversight_log.subject_id = oversights.subject_id) as log from oversights where subject_id like '%${mark}%'`);
  const levels = new Map(raised.map(({ id, ...rest }) => [id, rest]));
  for (const [id, { level }] of expected) {
    const { level: now = 'none', log = [] } = levels.get(id) ?? {};
    assert.equal(now, level, id);
    assert.equal(log.at(-1) ?? 'none', level, id);
    assert.ok(log.every((one, at) => at === 0 || isAbove(one, log[at - 1] ?? 'none')), `${id}: raised twice: ${log.join()}`);
  }
  return { cards: cards.length, oversights: raised.length };
}
