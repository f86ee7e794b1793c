import type { Kysely } from 'kysely';
import type { HallRecord } from '@hallkit/catalogue';
import type { LocalizedText, Phone } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A hall with its counts. */
export interface HallRow {
  readonly content: HallRecord;
  readonly departments: number;
  readonly matters: number;
}

/** A department of a hall with its count. */
export interface DepartmentRow {
  readonly id: string;
  readonly hallId: string;
  readonly name: LocalizedText;
  readonly phone: Phone | null;
  readonly matters: number;
}

/** Halls in their order, with what is in force in them. */
export async function selectHalls(db: Kysely<Database>, hallIds: readonly string[]): Promise<HallRow[]> {
  if (hallIds.length === 0) return [];
  return db
    .selectFrom('halls')
    .leftJoin('matters', (join) => join.onRef('matters.hall_id', '=', 'halls.id').on('matters.state', '=', 'inForce'))
    .where('halls.id', 'in', [...hallIds])
    .select(({ fn }) => ['halls.content', fn.count<number>('matters.department_id').distinct().as('departments'), fn.count<number>('matters.id').as('matters')])
    .groupBy(['halls.id', 'halls.content', 'halls.position'])
    .orderBy('halls.position')
    .execute();
}

/** Departments of a hall that have matters in force, most first. */
export async function selectDepartments(db: Kysely<Database>, hallId: string, departmentId: string | null): Promise<DepartmentRow[]> {
  let query = db
    .selectFrom('departments')
    .innerJoin('matters', (join) => join.onRef('matters.hall_id', '=', 'departments.hall_id').onRef('matters.department_id', '=', 'departments.id').on('matters.state', '=', 'inForce'))
    .where('departments.hall_id', '=', hallId)
    .select(({ fn }) => ['departments.id', 'departments.hall_id as hallId', 'departments.name', 'departments.phone', fn.count<number>('matters.id').as('matters')])
    .groupBy(['departments.hall_id', 'departments.id'])
    .orderBy('matters', 'desc')
    .orderBy('departments.id');
  if (departmentId !== null) query = query.where('departments.id', '=', departmentId);
  return query.execute();
}

/** A number that grows with every change of the network's catalogue. */
export async function selectRevision(db: Kysely<Database>, networkId: string): Promise<string> {
  const row = await db.selectFrom('catalogue_revisions').select('revision').where('hall_id', '=', networkId).executeTakeFirst();
  return String(row?.revision ?? 0);
}

/** Whether anything has been filled in. */
export async function hasHalls(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom('halls').select('id').limit(1).executeTakeFirst()) !== undefined;
}
