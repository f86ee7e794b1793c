import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { noticeColumns, noticeOf } from './notices.store.ts';
import type { NoticeRecord } from './notices.types.ts';

const returned = noticeColumns.map((column) => `notices.${column}` as const);

/** Puts what is due among what is public, or away where it is over already; rows that another server is publishing are passed over. */
export async function publishDue(db: Kysely<Database>, now: Date, limit: number, only?: Pick<NoticeRecord, 'hallId' | 'id'>): Promise<NoticeRecord[]> {
  let due = db.selectFrom('notices').select(['hall_id', 'id', 'ends_at']).where('shelf', '=', 'coming').where('valid_from', '<=', now);
  due = only ? due.where('hall_id', '=', only.hallId).where('id', '=', only.id) : due.orderBy('valid_from').limit(limit).forUpdate().skipLocked();
  const rows = await db.with('due', () => due).updateTable('notices').from('due')
    .set({ shelf: sql`case when due.ends_at <= ${now} then 'ended' else 'public' end`, published_at: sql<Date | null>`case when due.ends_at <= ${now} then null else ${now}::timestamptz end` })
    .whereRef('notices.hall_id', '=', 'due.hall_id').whereRef('notices.id', '=', 'due.id').returning(returned).execute();
  return rows.map(noticeOf);
}

/** Puts away what is over. */
export async function endDue(db: Kysely<Database>, now: Date, limit: number): Promise<(NoticeRecord & { readonly wasPublic: boolean })[]> {
  const over = db.selectFrom('notices').select(['hall_id', 'id', 'shelf as was']).where('shelf', 'in', ['coming', 'public']).where('ends_at', '<=', now).orderBy('ends_at').limit(limit).forUpdate().skipLocked();
  const rows = await db.with('over', () => over).updateTable('notices').from('over').set({ shelf: 'ended' }).whereRef('notices.hall_id', '=', 'over.hall_id').whereRef('notices.id', '=', 'over.id').returning([...returned, 'over.was']).execute();
  return rows.map((row) => ({ ...noticeOf(row), wasPublic: row.was === 'public' }));
}

/** Notes that the subscribers of notices are to be told. */
export async function insertTellings(db: Kysely<Database>, notices: readonly Pick<NoticeRecord, 'hallId' | 'id'>[]): Promise<void> {
  if (notices.length === 0) return;
  await db.insertInto('notice_tellings').values(notices.map(({ hallId, id }) => ({ hall_id: hallId, notice_id: id }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** A notice whose subscribers are being told, and how far that has come. Another server passes it over meanwhile. */
export async function takeTelling(db: Kysely<Database>): Promise<{ readonly hallId: string; readonly noticeId: string; readonly toldTo: string } | undefined> {
  return db.selectFrom('notice_tellings').select(['hall_id as hallId', 'notice_id as noticeId', 'told_to as toldTo']).orderBy('hall_id').orderBy('notice_id').limit(1).forUpdate().skipLocked().executeTakeFirst();
}

/** Notes how far it has come; null: all have been told. */
export async function noteTelling(db: Kysely<Database>, { hallId, noticeId }: { readonly hallId: string; readonly noticeId: string }, toldTo: string | null): Promise<void> {
  if (toldTo === null) await db.deleteFrom('notice_tellings').where('hall_id', '=', hallId).where('notice_id', '=', noticeId).execute();
  else await db.updateTable('notice_tellings').set({ told_to: toldTo }).where('hall_id', '=', hallId).where('notice_id', '=', noticeId).execute();
}
