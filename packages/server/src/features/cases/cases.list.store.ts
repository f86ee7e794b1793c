import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { caseColumns, recordOf } from './cases.store.ts';
import type { CaseRecord } from './cases.types.ts';

/** Which cases. */
export interface InboxFilter {
  readonly hallId: string;
  /** null: of the whole hall. */
  readonly departmentId: string | null;
  readonly view: 'open' | 'mine' | 'waiting' | 'late' | 'done';
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

type Order = readonly ['case_no', 'asc'] | readonly ['changed_at', 'desc'] | readonly ['due_sort', 'asc'];
const orderOf = ({ view, number }: InboxFilter): Order => (number !== null ? ['case_no', 'asc'] : view === 'done' ? ['changed_at', 'desc'] : ['due_sort', 'asc']);

type InboxResult = Parameters<typeof recordOf>[0] & { readonly application_number: string | null; readonly due_sort: Date };

/** The query of a page: read along an index, as many rows as are shown, however many there are. */
export function inboxQuery(db: Kysely<Database>, filter: InboxFilter, after: InboxPlace | null, limit: number, now: Date = new Date()): SelectQueryBuilder<Database, 'cases' | 'applications', InboxResult> {
  const { hallId, departmentId, view, staffId, number } = filter;
  const [order, direction] = orderOf(filter);
  let query = db.selectFrom('cases').innerJoin('applications', (join) => join.onRef('applications.hall_id', '=', 'cases.hall_id').onRef('applications.id', '=', 'cases.application_id'))
    .select([...caseColumns, 'applications.number as application_number', 'cases.due_sort']).where('cases.hall_id', '=', hallId);
  if (departmentId !== null) query = query.where('cases.department_id', '=', departmentId);
  if (number !== null) query = query.where(sql<boolean>`cases.case_no like ${likeOf(number)}`);
  else if (view === 'mine') query = query.where('cases.shelf', '=', 'open').where('cases.assigned_staff_id', '=', staffId);
  else if (view === 'late') query = query.where('cases.shelf', '=', 'open').where('cases.due_sort', '<=', now);
  else query = query.where('cases.shelf', '=', view);
  if (after && order === 'case_no') query = query.where(sql<boolean>`cases.case_no ~>~ ${after.sort}`);
  else if (after && direction === 'asc') query = query.where(sql<boolean>`(cases.due_sort, cases.id) > (${after.sort}::timestamptz, ${after.id})`);
  else if (after) query = query.where(sql<boolean>`(cases.changed_at, cases.id) < (${after.sort}::timestamptz, ${after.id})`);
  return (order === 'case_no' ? query.orderBy(sql`cases.case_no using ~<~`) : query.orderBy(`cases.${order}`, direction).orderBy('cases.id', direction)).limit(limit);
}

/** A page of the inbox. */
export async function selectInbox(db: Kysely<Database>, filter: InboxFilter, after: InboxPlace | null, limit: number, now: Date): Promise<InboxRow[]> {
  const [order] = orderOf(filter);
  return (await inboxQuery(db, filter, after, limit, now).execute()).map((row) => ({
    // Timestamps have milliseconds here: as a text nothing of them is lost.
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

/** Counts along the indexes, each up to `most` (twice as many for what is soon due, because the overdue are among them): what it takes does not grow with the hall. */
export function countsQuery({ hallId, departmentId }: Pick<InboxFilter, 'hallId' | 'departmentId'>, now: Date, most: number): RawBuilder<{ open: number; soon: number; overdue: number; unread: number }> {
  const of = departmentId === null ? sql`hall_id = ${hallId}` : sql`hall_id = ${hallId} and department_id = ${departmentId}`;
  // In the order of an index, so that it is that index which is read.
  const count = (where: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number): RawBuilder<number> => sql<number>`(select count(*)::int from (select 1 from cases where ${of} and ${where} order by ${order} limit ${limit}) as found)`;
  const [due, soon] = [sql`hall_id, due_sort, id`, sql`hall_id, due_soon_sort`];
  return sql<{ open: number; soon: number; overdue: number; unread: number }>`
    select ${count(sql`shelf = 'open'`, due, most)} as open, ${count(sql`shelf = 'open' and due_soon_sort <= ${now}`, soon, most * 2)} as soon, ${count(sql`shelf = 'open' and due_sort <= ${now}`, due, most)} as overdue, ${count(sql`unread`, sql`hall_id, department_id`, most)} as unread`;
}

/** How many wait. */
export async function countInbox(db: Kysely<Database>, filter: Pick<InboxFilter, 'hallId' | 'departmentId'>, now: Date, most: number): Promise<InboxCounts> {
  const { rows } = await countsQuery(filter, now, most).execute(db);
  const { open = 0, soon = 0, overdue = 0, unread = 0 } = rows[0] ?? {};
  return { open, dueSoon: Math.min(most, Math.max(0, soon - overdue)), overdue, unread };
}
