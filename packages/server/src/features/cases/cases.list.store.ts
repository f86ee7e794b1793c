import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { caseColumns, recordOf } from './cases.store.ts';
import type { CaseRecord } from './cases.types.ts';

/** Which cases. */
export interface InboxFilter {
  readonly hallId: string;
  /** null: of the whole hall. */
  readonly departmentId: string | null;
  readonly view: 'open' | 'mine' | 'waiting' | 'done';
  readonly staffId: string;
  /** Beginning of the number of a case; of whatever view. */
  readonly number: string | null;
}

/** The last row of a page: what it is sorted by, and its id. */
export interface InboxPlace {
  readonly sort: string;
  readonly id: string;
}

/** A row of the inbox. */
export interface InboxRow {
  readonly record: CaseRecord;
  readonly place: InboxPlace;
  readonly applicationNumber: string;
}

const likeOf = (beginning: string): string => `${beginning.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** A page of the inbox, read along an index: as many rows as are shown, however many there are. */
export async function selectInbox(db: Kysely<Database>, { hallId, departmentId, view, staffId, number }: InboxFilter, after: InboxPlace | null, limit: number): Promise<InboxRow[]> {
  // What each order is sorted by, as a text of which nothing is lost: timestamps have milliseconds here.
  const [order, direction] = number !== null ? (['case_no', 'asc'] as const) : view === 'done' ? (['changed_at', 'desc'] as const) : (['due_sort', 'asc'] as const);
  let query = db.selectFrom('cases').innerJoin('applications', (join) => join.onRef('applications.hall_id', '=', 'cases.hall_id').onRef('applications.id', '=', 'cases.application_id'))
    .select([...caseColumns, 'applications.number as application_number', 'cases.due_sort']).where('cases.hall_id', '=', hallId);
  if (departmentId !== null) query = query.where('cases.department_id', '=', departmentId);
  if (number !== null) query = query.where(sql<boolean>`cases.case_no like ${likeOf(number)}`);
  else if (view === 'mine') query = query.where('cases.shelf', '=', 'open').where('cases.assigned_staff_id', '=', staffId);
  else query = query.where('cases.shelf', '=', view);
  if (after) {
    const value: RawBuilder<unknown> = order === 'case_no' ? sql`${after.sort}` : sql`${after.sort}::timestamptz`;
    query = query.where(direction === 'asc' ? (order === 'case_no' ? sql<boolean>`cases.case_no ~>~ ${value}` : sql<boolean>`(cases.due_sort, cases.id) > (${value}, ${after.id})`) : sql<boolean>`(cases.changed_at, cases.id) < (${value}, ${after.id})`);
  }
  const sorted = order === 'case_no' ? query.orderBy(sql`cases.case_no using ~<~`) : query.orderBy(`cases.${order}`, direction).orderBy('cases.id', direction);
  return (await sorted.limit(limit).execute()).map((row) => ({
    record: recordOf(row), applicationNumber: row.application_number ?? '', place: { sort: order === 'case_no' ? row.case_no : (order === 'due_sort' ? row.due_sort : row.changed_at).toISOString(), id: row.id },
  }));
}

/** How many wait, as far as counting goes. */
export interface InboxCounts {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly unread: number;
}

/** Counts along the indexes, each up to `most`: what it takes does not grow with the hall. */
export async function countInbox(db: Kysely<Database>, { hallId, departmentId }: Pick<InboxFilter, 'hallId' | 'departmentId'>, now: Date, most: number): Promise<InboxCounts> {
  const of = departmentId === null ? sql`hall_id = ${hallId}` : sql`hall_id = ${hallId} and department_id = ${departmentId}`;
  const count = (where: RawBuilder<unknown>, limit: number): RawBuilder<number> => sql<number>`(select count(*)::int from (select 1 from cases where ${of} and ${where} limit ${limit}) as found)`;
  const { rows } = await sql<{ open: number; soon: number; overdue: number; unread: number }>`
    select ${count(sql`shelf = 'open'`, most)} as open, ${count(sql`shelf = 'open' and due_soon_sort <= ${now}`, most * 2)} as soon, ${count(sql`shelf = 'open' and due_sort <= ${now}`, most)} as overdue, ${count(sql`unread`, most)} as unread`.execute(db);
  const { open = 0, soon = 0, overdue = 0, unread = 0 } = rows[0] ?? {};
  return { open, dueSoon: Math.min(most, Math.max(0, soon - overdue)), overdue, unread };
}
