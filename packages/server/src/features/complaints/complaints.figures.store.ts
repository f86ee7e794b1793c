import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

interface Counted {
  readonly departmentId: string | null;
  readonly count: number;
}

const department = sql<string | null>`coalesce(department_id, about_department_id)`;

/** Complaints received in a time, by the department that has them, else the one they are about. */
export async function countReceived(db: Kysely<Database>, hallId: string, from: Date, to: Date): Promise<readonly Counted[]> {
  return db.selectFrom('complaints').select([department.as('departmentId'), sql<number>`count(*)::int`.as('count')]).where('hall_id', '=', hallId).where('created_at', '>=', from).where('created_at', '<', to).groupBy(department).execute();
}

/** Complaints received in a time by day of the hall, of the hall or of a department. */
export async function countReceivedByDay(db: Kysely<Database>, hallId: string, from: Date, to: Date, timeZone: string, departmentId: string | null): Promise<readonly { readonly day: string; readonly count: number }[]> {
  const { rows } = await sql<{ day: string; count: number }>`
    select to_char(created_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, count(*)::int as count from complaints
    where hall_id = ${hallId} and created_at >= ${from} and created_at < ${to} and (${departmentId}::text is null or ${department} = ${departmentId}) group by 1`.execute(db);
  return rows;
}

/** Complaints answered in a time, and how many of them while there was time. */
export async function countAnswered(db: Kysely<Database>, hallId: string, from: Date, to: Date): Promise<readonly (Counted & { readonly inTime: number })[]> {
  return db.selectFrom('complaints').select([department.as('departmentId'), sql<number>`count(*)::int`.as('count'), sql<number>`(count(*) filter (where answered_late is not true))::int`.as('inTime')]).where('hall_id', '=', hallId).where('answered_at', '>=', from).where('answered_at', '<', to).groupBy(department).execute();
}

/** Open complaints now, and how many of them are late. */
export async function countOpenNow(db: Kysely<Database>, hallId: string, now: Date): Promise<readonly (Counted & { readonly late: number })[]> {
  return db.selectFrom('complaints').select([department.as('departmentId'), sql<number>`count(*)::int`.as('count'), sql<number>`(count(*) filter (where due_sort <= ${now}))::int`.as('late')]).where('hall_id', '=', hallId).where('shelf', '=', 'open').groupBy(department).execute();
}
