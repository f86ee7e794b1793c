import { sql, type Kysely } from 'kysely';
import type { CardLevel, LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A hall, as its figures name it. */
export interface FigureHall {
  readonly name: LocalizedText;
  readonly timeZone: string;
  /** Its staff, and so its work, are those of the sample. */
  readonly isSample: boolean;
}

/** A hall. */
export async function selectFigureHall(db: Kysely<Database>, hallId: string): Promise<FigureHall | undefined> {
  const row = await db.selectFrom('halls').select(['content', (eb) => eb.exists(eb.selectFrom('staff').select('id').whereRef('staff.hall_id', '=', 'halls.id').where('is_sample', '=', true).where('left_at', 'is', null)).as('isSample')]).where('id', '=', hallId).executeTakeFirst();
  return row && { name: row.content.name, timeZone: row.content.timeZone, isSample: Boolean(row.isSample) };
}

/** Names of departments of a hall. */
export async function selectDepartmentNames(db: Kysely<Database>, hallId: string): Promise<ReadonlyMap<string, LocalizedText>> {
  return new Map((await db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).execute()).map(({ id, name }) => [id, name]));
}

/** Yellow and red cards. */
export interface CardFigures {
  readonly yellow: number;
  readonly red: number;
}

const ofLevel = (level: CardLevel): ReturnType<typeof sql<number>> => sql<number>`(count(*) filter (where level = ${level}))::int`;

/** Cards that became due in a time and were not cancelled, by department; what lapsed was a warning or a date that was moved. */
export async function selectCardFigures(db: Kysely<Database>, hallId: string, from: Date, until: Date): Promise<ReadonlyMap<string, CardFigures>> {
  const rows = await db.selectFrom('cards').select(['department_id', ofLevel('yellow').as('yellow'), ofLevel('red').as('red')]).where('hall_id', '=', hallId).where('at', '>=', from).where('at', '<', until).where('state', 'not in', ['cancelled', 'lapsed']).groupBy('department_id').execute();
  return new Map(rows.map(({ department_id, ...counts }) => [department_id, counts]));
}

/** The same by day of the hall, of the hall or of a department. */
export async function selectCardDays(db: Kysely<Database>, hallId: string, from: Date, until: Date, timeZone: string, departmentId: string | null): Promise<ReadonlyMap<string, CardFigures>> {
  const day = sql<string>`to_char(at at time zone ${sql.lit(timeZone)}, 'YYYY-MM-DD')`;
  let query = db.selectFrom('cards').select([day.as('day'), ofLevel('yellow').as('yellow'), ofLevel('red').as('red')]).where('hall_id', '=', hallId).where('at', '>=', from).where('at', '<', until).where('state', 'not in', ['cancelled', 'lapsed']).groupBy(day);
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  return new Map((await query.execute()).map(({ day: on, ...counts }) => [on, counts]));
}

/** Cards that are not decided, by department; along the index of those. */
export async function selectPendingCards(db: Kysely<Database>, hallId: string): Promise<ReadonlyMap<string, CardFigures & { readonly warnings: number }>> {
  const rows = await db.selectFrom('cards').select(['department_id', ofLevel('warning').as('warnings'), ofLevel('yellow').as('yellow'), ofLevel('red').as('red')]).where('hall_id', '=', hallId).where(sql<boolean>`state in ('open', 'answered')`).groupBy('department_id').execute();
  return new Map(rows.map(({ department_id, ...counts }) => [department_id, counts]));
}

/** How many work in each department. */
export async function selectStaffCounts(db: Kysely<Database>, hallId: string): Promise<ReadonlyMap<string, { readonly staff: number }>> {
  const rows = await db.selectFrom('staff').select(['department_id', sql<number>`count(*)::int`.as('staff')]).where('hall_id', '=', hallId).where('left_at', 'is', null).where('department_id', 'is not', null).groupBy('department_id').execute();
  return new Map(rows.map(({ department_id, staff }) => [department_id ?? '', { staff }]));
}
