import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ConsultationKeys } from './consultations.clock.ts';
import { consultationColumns, consultationOf } from './consultations.store.ts';
import type { ConsultationRecord } from './consultations.types.ts';

/** Which questions. */
export interface InboxFilter {
  readonly hallId: string;
  /** null: of the whole hall. */
  readonly departmentId: string | null;
  readonly view: 'open' | 'mine' | 'done';
  readonly staffId: string;
}

/** The last row of a page: what it is sorted by, and its id. */
export interface InboxPlace {
  readonly sort: string;
  readonly id: string;
}

/** A page of questions, those that are due first first; of those that are done the newest. */
export async function selectInbox(db: Kysely<Database>, { hallId, departmentId, view, staffId }: InboxFilter, after: InboxPlace | null, limit: number): Promise<{ readonly record: ConsultationRecord; readonly place: InboxPlace }[]> {
  const [order, direction] = view === 'done' ? (['changed_at', 'desc'] as const) : (['due_sort', 'asc'] as const);
  let query = db.selectFrom('consultations').select([...consultationColumns, sql<Date>`${sql.ref(order)}`.as('sort')]).where('hall_id', '=', hallId).where('shelf', '=', view === 'done' ? 'done' : 'open');
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  if (view === 'mine') query = query.where('assigned_staff_id', '=', staffId);
  if (after) query = query.where(direction === 'asc' ? sql<boolean>`(due_sort, id) > (${after.sort}::timestamptz, ${after.id})` : sql<boolean>`(changed_at, id) < (${after.sort}::timestamptz, ${after.id})`);
  const rows = await query.orderBy(order, direction).orderBy('id', direction).limit(limit).execute();
  return rows.map((row) => ({ record: consultationOf(row), place: { sort: row.sort.toISOString(), id: row.id } }));
}

/** How many wait, each counted up to `most`. */
export async function countInbox(db: Kysely<Database>, { hallId, departmentId }: Pick<InboxFilter, 'hallId' | 'departmentId'>, now: Date, most: number): Promise<{ readonly open: number; readonly dueSoon: number; readonly overdue: number }> {
  const of = departmentId === null ? sql`hall_id = ${hallId}` : sql`hall_id = ${hallId} and department_id = ${departmentId}`;
  const count = (where: RawBuilder<unknown>, limit: number): RawBuilder<number> => sql<number>`(select count(*)::int from (select 1 from consultations where ${of} and shelf = 'open' and ${where} limit ${limit}) as found)`;
  const { rows } = await sql<{ open: number; soon: number; overdue: number }>`select ${count(sql`true`, most)} as open, ${count(sql`due_soon_sort <= ${now}`, most * 2)} as soon, ${count(sql`due_sort <= ${now}`, most)} as overdue`.execute(db);
  const { open = 0, soon = 0, overdue = 0 } = rows[0] ?? {};
  return { open, dueSoon: Math.min(most, Math.max(0, soon - overdue)), overdue };
}

/** Questions that are open, or that silence will close, whose keys follow from another calendar, locked; those that somebody is writing have new ones then. */
export async function selectStale(db: Kysely<Database>, revision: string, limit: number): Promise<ConsultationRecord[]> {
  const rows = await db.selectFrom('consultations').select(consultationColumns).where((where) => where.or([where('shelf', '=', 'open'), where('state', '=', 'answered')])).where((where) => where.or([where('calendar_revision', '<', revision), where('calendar_revision', '>', revision), where('calendar_revision', 'is', null)])).limit(limit).forUpdate().skipLocked().execute();
  return rows.map(consultationOf);
}

/** Writes the keys of a question; nothing else has changed. */
export async function updateKeys(db: Kysely<Database>, { hallId, id }: Pick<ConsultationRecord, 'hallId' | 'id'>, { due, dueSoon, close }: ConsultationKeys, revision: string): Promise<void> {
  await db.updateTable('consultations').set({ due_sort: due, due_soon_sort: dueSoon, close_sort: close, calendar_revision: revision }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Answered questions that silence closes by now, those first that have waited longest. */
export async function selectSilent(db: Kysely<Database>, now: Date, limit: number): Promise<{ readonly hallId: string; readonly id: string }[]> {
  return db.selectFrom('consultations').select(['hall_id as hallId', 'id']).where('state', '=', 'answered').where('close_sort', '<=', now).orderBy('close_sort').limit(limit).execute();
}
