import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** Questions that came between two moments, and how many of them had been answered in time by a third; by department, '' without one. */
export async function selectFigures(db: Kysely<Database>, hallId: string, { from, until, asOf }: { readonly from: Date; readonly until: Date; readonly asOf: Date }): Promise<Map<string, { readonly consultations: number; readonly consultationsInTime: number }>> {
  const { rows } = await sql<{ department: string; consultations: number; inTime: number }>`
    select coalesce(department_id, '') as department, count(*)::int as consultations, count(*) filter (where answered_at <= ${asOf} and not answered_late)::int as "inTime"
    from consultations where hall_id = ${hallId} and created_at >= ${from} and created_at < ${until} and created_at <= ${asOf} group by 1`.execute(db);
  return new Map(rows.map(({ department, consultations, inTime }) => [department, { consultations, consultationsInTime: inTime }]));
}

/** Open questions by department. */
export async function selectLoad(db: Kysely<Database>, hallId: string): Promise<Map<string, { readonly consultations: number }>> {
  const { rows } = await sql<{ department: string; consultations: number }>`select coalesce(department_id, '') as department, count(*)::int as consultations from consultations where hall_id = ${hallId} and shelf = 'open' group by 1`.execute(db);
  return new Map(rows.map(({ department, consultations }) => [department, { consultations }]));
}
