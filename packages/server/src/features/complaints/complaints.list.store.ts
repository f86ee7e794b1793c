import type { ComplaintKind } from '@hallkit/contract';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { complaintColumns, complaintOf } from './complaints.store.ts';
import type { ComplaintRecord } from './complaints.types.ts';

/** Which complaints. */
export interface ComplaintFilter {
  readonly hallId: string;
  /** null: of the whole hall, those without a department too. */
  readonly departmentId: string | null;
  readonly view: 'open' | 'unassigned' | 'mine' | 'waiting' | 'done';
  readonly kind: ComplaintKind | null;
  readonly staffId: string;
}

/** The last row of a page: what it is sorted by, and its id. */
export interface ComplaintPlace {
  readonly sort: string;
  readonly id: string;
}

/** A page of the inbox, those that are due first first; of what is done the last changed. Read along an index. */
export async function selectComplaintInbox(db: Kysely<Database>, { hallId, departmentId, view, kind, staffId }: ComplaintFilter, after: ComplaintPlace | null, limit: number): Promise<{ readonly record: ComplaintRecord; readonly place: ComplaintPlace }[]> {
  const isDone = view === 'done';
  let query = db.selectFrom('complaints').select([...complaintColumns, 'due_sort']).where('hall_id', '=', hallId);
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  if (kind !== null) query = query.where('kind', '=', kind);
  if (view === 'unassigned') query = query.where('state', 'in', ['submitted', 'accepted', 'reopened']);
  else if (view === 'mine') query = query.where('shelf', '=', 'open').where('assigned_staff_id', '=', staffId);
  else query = query.where('shelf', '=', view);
  if (after) query = query.where(isDone ? sql<boolean>`(changed_at, id) < (${after.sort}::timestamptz, ${after.id})` : sql<boolean>`(due_sort, id) > (${after.sort}::timestamptz, ${after.id})`);
  const rows = await (isDone ? query.orderBy('changed_at', 'desc').orderBy('id', 'desc') : query.orderBy('due_sort').orderBy('id')).limit(limit).execute();
  // Timestamps have milliseconds here: as a text nothing of them is lost.
  return rows.map((row) => ({ record: complaintOf(row), place: { sort: (isDone ? row.changed_at : row.due_sort).toISOString(), id: row.id } }));
}

/** How many wait, each counted up to `most`: what it takes does not grow with the hall. */
export async function countComplaints(db: Kysely<Database>, { hallId, departmentId }: Pick<ComplaintFilter, 'hallId' | 'departmentId'>, now: Date, most: number): Promise<{ readonly open: number; readonly dueSoon: number; readonly overdue: number }> {
  const of = departmentId === null ? sql`hall_id = ${hallId}` : sql`hall_id = ${hallId} and department_id = ${departmentId}`;
  const count = (where: RawBuilder<unknown>, limit: number): RawBuilder<number> => sql<number>`(select count(*)::int from (select 1 from complaints where ${of} and shelf = 'open' ${where} limit ${limit}) as found)`;
  const { rows } = await sql<{ open: number; soon: number; overdue: number }>`select ${count(sql``, most)} as open, ${count(sql`and due_soon_sort <= ${now}`, most * 2)} as soon, ${count(sql`and due_sort <= ${now}`, most)} as overdue`.execute(db);
  const { open = 0, soon = 0, overdue = 0 } = rows[0] ?? {};
  return { open, dueSoon: Math.min(most, Math.max(0, soon - overdue)), overdue };
}

/** By what complaints are alike. */
export type SimilarTo = { readonly kind?: ComplaintKind } & ({ readonly caseId: string } | { readonly deskId: string } | { readonly departmentId: string });

/** Complaints under way about the same, the newest first. */
export async function selectSimilar(db: Kysely<Database>, hallId: string, to: SimilarTo, exceptId: string | null, limit: number): Promise<ComplaintRecord[]> {
  let query = db.selectFrom('complaints').select(complaintColumns).where('hall_id', '=', hallId).where('shelf', '<>', 'done');
  query = 'caseId' in to ? query.where('case_id', '=', to.caseId) : 'deskId' in to ? query.where('desk_id', '=', to.deskId) : query.where('about_department_id', '=', to.departmentId);
  if (to.kind !== undefined) query = query.where('kind', '=', to.kind);
  if (exceptId !== null) query = query.where('id', '<>', exceptId);
  return (await query.orderBy('created_at', 'desc').orderBy('id').limit(limit).execute()).map(complaintOf);
}

/** The last open complaint about each of some cases. */
export async function selectComplaintsOfCases(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, Pick<ComplaintRecord, 'number' | 'state'>>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db.selectFrom('complaints').distinctOn('case_id').select(['case_id', 'number', 'state']).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).where('shelf', '<>', 'done').orderBy('case_id').orderBy('created_at', 'desc').execute();
  return new Map(rows.flatMap(({ case_id, number, state }) => (case_id === null ? [] : [[case_id, { number, state }]])));
}
