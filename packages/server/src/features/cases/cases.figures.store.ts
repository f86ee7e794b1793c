import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { FigureCounts, LoadCounts } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';

/** A time and the moment of which open cases are counted. */
export interface FigureTime {
  readonly hallId: string;
  readonly from: Date;
  /** No longer in it. */
  readonly until: Date;
  readonly asOf: Date;
}

type CaseCounts = Pick<FigureCounts, 'decided' | 'onTime' | 'late' | 'open' | 'lateOpen' | 'days' | 'daysOf' | 'promisedDays' | 'promisedOf' | 'promisedUsed' | 'legalDays' | 'legalOf'>;
/** What cases of a department come to. */
export type CaseFigures = CaseCounts & { readonly departmentId: string };

/** States in which the clock of the decision runs or stands still: before, `due_sort` is about the acceptance. */
const accepted = sql`('accepted', 'processing', 'specialProcedure', 'specialProcedureEnded')`;

/**
 * The query of the figures, in one statement so that no case is counted twice while it is decided. What it reads grows
 * with what was decided in the time, with what is open now and with what has ended since, and not with the hall's history.
 * Once a limit has passed nothing moves it any more: so the date that a case ended with, or has now, says whether it was late at a moment before.
 */
export function figuresQuery({ hallId, from, until, asOf }: FigureTime): RawBuilder<CaseFigures> {
  return sql<CaseFigures>`
    select department_id as "departmentId", sum(decided)::int as decided, sum(on_time)::int as "onTime", sum(late)::int as late, sum(open)::int as open, sum(late_open)::int as "lateOpen", sum(days) as days, sum(days_of)::int as "daysOf",
      sum(promised_days) as "promisedDays", sum(promised_of)::int as "promisedOf", sum(promised_used) as "promisedUsed", sum(legal_days) as "legalDays", sum(legal_of)::int as "legalOf"
    from (
      select department_id, count(*) as decided, count(*) filter (where not late) as on_time, count(*) filter (where late) as late, 0 as open, 0 as late_open, coalesce(sum(days), 0) as days, count(days) as days_of,
        coalesce(sum(promised_days) filter (where days is not null), 0) as promised_days, count(promised_days) filter (where days is not null) as promised_of, coalesce(sum(days) filter (where promised_days is not null), 0) as promised_used,
        coalesce(sum(legal_days), 0) as legal_days, count(legal_days) as legal_of
      from case_outcomes where hall_id = ${hallId} and ended_at >= ${from} and ended_at < ${until} and ended_at <= ${asOf} and is_decision group by department_id
      union all
      select department_id, 0, 0, 0, count(*), count(*) filter (where state in ${accepted} and due_sort <= ${asOf}), 0, 0, 0, 0, 0, 0, 0
      from cases where hall_id = ${hallId} and shelf <> 'done' and received_at <= ${asOf} group by department_id
      union all
      select department_id, 0, 0, 0, count(*), count(*) filter (where due <= ${asOf}), 0, 0, 0, 0, 0, 0, 0
      from case_outcomes where hall_id = ${hallId} and ended_at > ${asOf} and received_at <= ${asOf} group by department_id) as part
    group by department_id`;
}

/** What cases come to, by department. */
export const selectFigures = async (db: Kysely<Database>, time: FigureTime): Promise<readonly CaseFigures[]> => (await figuresQuery(time).execute(db)).rows;

/** Whether outcomes of a hall are still to be computed. */
export async function hasPendingOutcomes(db: Kysely<Database>, hallId: string): Promise<boolean> {
  return (await db.selectFrom('case_outcomes').select('case_id').where('hall_id', '=', hallId).where('revision', 'is', null).limit(1).executeTakeFirst()) !== undefined;
}

/** A department with its load. */
export type CaseLoad = Pick<LoadCounts, 'open' | 'dueSoon' | 'late' | 'waiting'> & { readonly departmentId: string };

/** Open cases by department, as the inboxes of the departments count them. */
export async function selectLoad(db: Kysely<Database>, hallId: string, now: Date): Promise<readonly CaseLoad[]> {
  const { rows } = await sql<CaseLoad>`
    select department_id as "departmentId", (count(*) filter (where with_department))::int as open, (count(*) filter (where with_department and due_soon_sort <= ${now} and due_sort > ${now}))::int as "dueSoon",
      (count(*) filter (where with_department and due_sort <= ${now}))::int as late, (count(*) filter (where not with_department))::int as waiting
    from (select department_id, state not in ('waiting', 'supplementing') as with_department, due_sort, due_soon_sort from cases where hall_id = ${hallId} and shelf <> 'done') as found group by department_id`.execute(db);
  return rows;
}

/** A day of a hall with what was decided on it. */
export interface DecidedDay {
  readonly day: string;
  readonly decided: number;
  readonly late: number;
}

/** Decisions of a time by day, of the hall or of a department. */
export async function selectDecidedDays(db: Kysely<Database>, { hallId, from, until }: Pick<FigureTime, 'hallId' | 'from' | 'until'>, timeZone: string, departmentId: string | null): Promise<readonly DecidedDay[]> {
  const { rows } = await sql<DecidedDay>`
    select to_char(ended_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, count(*)::int as decided, (count(*) filter (where late))::int as late
    from case_outcomes where hall_id = ${hallId} and ended_at >= ${from} and ended_at < ${until} and is_decision and (${departmentId}::text is null or department_id = ${departmentId}) group by 1`.execute(db);
  return rows;
}
