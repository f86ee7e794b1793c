import { sql, type Expression, type ExpressionBuilder, type Kysely, type Selectable, type SqlBool } from 'kysely';
import type { NoticeRequest, Provenance } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import type { NoticeContent, NoticeLogRow, NoticeRecord, Shelf } from './notices.types.ts';

/** Columns of a record. */
export const noticeColumns = ['hall_id', 'id', 'content', 'department_id', 'department_name', 'author_id', 'state', 'shelf', 'version', 'valid_from', 'ends_at', 'published_at', 'changed_at', 'provenance'] as const;
type Row = Pick<Selectable<Database['notices']>, (typeof noticeColumns)[number]>;

/** A row as the record it is. */
export const noticeOf = (row: Row): NoticeRecord => ({
  hallId: row.hall_id, id: row.id, content: row.content, department: row.department_id !== null && row.department_name !== null ? { id: row.department_id, name: row.department_name } : null, authorId: row.author_id,
  state: row.state, shelf: row.shelf, version: row.version, validFrom: row.valid_from, endsAt: row.ends_at, publishedAt: row.published_at, changedAt: row.changed_at, provenance: row.provenance,
});

/** What is found and sorted by; it follows from what staff wrote. */
const keysOf = ({ content, validFrom, endsAt, search }: NoticeContent) => ({
  kind: content.kind, content: JSON.stringify(content), audience: content.audience ?? ('everyone' as const), topics: content.topics ?? [], important: content.important ?? false, on_board: content.onBoard ?? false, valid_from: validFrom, ends_at: endsAt, search_text: search.text, pieces: search.pieces,
});

/** A notice to be written. */
export type NewNotice = NoticeContent & Pick<NoticeRecord, 'hallId' | 'id' | 'department' | 'authorId' | 'state' | 'shelf' | 'publishedAt'> & { readonly at: Date; readonly provenance: Provenance; readonly version?: number };

/** Writes notices; one that is there already stays as it is. */
export async function insertNotices(db: Kysely<Database>, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await db.insertInto('notices').values(notices.map((one) => ({
    hall_id: one.hallId, id: one.id, ...keysOf(one), department_id: one.department?.id ?? null, department_name: one.department && JSON.stringify(one.department.name), author_id: one.authorId, state: one.state, shelf: one.shelf, version: one.version ?? 0,
    published_at: one.publishedAt, created_at: one.at, changed_at: one.at, provenance: JSON.stringify(one.provenance),
  }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** A notice of some halls. */
export async function selectNotice(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<NoticeRecord | undefined> {
  const row = await db.selectFrom('notices').select(noticeColumns).where('id', '=', id).where('hall_id', 'in', [...hallIds]).executeTakeFirst();
  return row && noticeOf(row);
}

/** A notice that nobody else can change until the transaction ends. */
export async function lockNotice(db: Kysely<Database>, { hallId, id }: Pick<NoticeRecord, 'hallId' | 'id'>): Promise<NoticeRecord | undefined> {
  const row = await db.selectFrom('notices').select(noticeColumns).where('hall_id', '=', hallId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && noticeOf(row);
}

/** What changes with a step. */
export interface NoticeChange {
  readonly state: NoticeRecord['state'];
  readonly shelf: Shelf;
  readonly at: Date;
  /** Of a save. */
  readonly content?: NoticeContent;
  /** Of an approval: when it becomes public. */
  readonly validFrom?: Date;
}

/** Writes a step of a notice. */
export async function updateNotice(db: Kysely<Database>, { hallId, id }: Pick<NoticeRecord, 'hallId' | 'id'>, { state, shelf, at, content, validFrom }: NoticeChange): Promise<void> {
  await db.updateTable('notices').set({ state, shelf, changed_at: at, version: sql<number>`version + 1`, ...(content ? keysOf(content) : {}), ...(validFrom ? { valid_from: validFrom } : {}) }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Adds a line to the log of a notice that is locked. */
export async function appendLog(db: Kysely<Database>, { hallId, id }: Pick<NoticeRecord, 'hallId' | 'id'>, { at, action, staffId, reason }: NoticeLogRow): Promise<void> {
  await sql`
    insert into notice_log (hall_id, notice_id, seq, at, action, staff_id, reason)
    select ${hallId}, ${id}, coalesce(max(seq), 0) + 1, ${at}, ${action}, ${staffId}, ${reason}::text from notice_log where hall_id = ${hallId} and notice_id = ${id}`.execute(db);
}

/** The logs of notices, each in its order. */
export async function selectLogs(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, NoticeLogRow[]>> {
  const logs = new Map<string, NoticeLogRow[]>();
  if (ids.length === 0) return logs;
  const rows = await db.selectFrom('notice_log').select(['notice_id', 'at', 'action', 'staff_id', 'reason']).where('hall_id', '=', hallId).where('notice_id', 'in', [...ids]).orderBy('notice_id').orderBy('seq').execute();
  for (const { notice_id, at, action, staff_id, reason } of rows) logs.set(notice_id, [...(logs.get(notice_id) ?? []), { at, action, staffId: staff_id, reason }]);
  return logs;
}

/** Which notices of the desk. */
export interface DeskFilter {
  readonly hallId: string;
  readonly view: 'mine' | 'toApprove' | 'inForce' | 'ended';
  readonly staffId: string;
  /** Null of supervisors, who see the hall. */
  readonly departmentId: string | null;
  readonly isSupervisor: boolean;
  readonly mayApprove: boolean;
}

/** The last row of a page. */
export interface DeskPlace {
  readonly changedAt: string;
  readonly id: string;
}

function onDesk({ hallId, view, staffId, departmentId, isSupervisor, mayApprove }: DeskFilter, now: Date) {
  return ({ and, or, eb, val }: ExpressionBuilder<Database, 'notices'>): Expression<SqlBool> => {
    const own = isSupervisor ? [] : [or([eb('department_id', 'is', null), ...(departmentId === null ? [] : [eb('department_id', '=', departmentId)]), ...(view === 'toApprove' ? [] : [eb('author_id', '=', staffId)])])];
    const views = {
      mine: () => [eb('shelf', '=', 'desk'), eb('author_id', '=', staffId)],
      toApprove: () => [eb('shelf', '=', 'desk'), eb('state', '=', 'submitted'), eb('author_id', '<>', staffId), eb(val(mayApprove), '=', true), ...own],
      inForce: () => [eb('shelf', 'in', ['coming', 'public']), or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]), ...own],
      ended: () => [eb('shelf', '=', 'ended'), ...own],
    };
    return and([eb('hall_id', '=', hallId), ...views[view]()]);
  };
}

/** Notices of the desk, those that changed last first. */
export async function selectDesk(db: Kysely<Database>, filter: DeskFilter, now: Date, after: DeskPlace | null, limit: number): Promise<NoticeRecord[]> {
  let query = db.selectFrom('notices').select(noticeColumns).where(onDesk(filter, now));
  if (after) query = query.where(sql<SqlBool>`(changed_at, id) < (${after.changedAt}::timestamptz, ${after.id})`);
  return (await query.orderBy('changed_at', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(noticeOf);
}

/** Those of some matters that a hall has. */
export async function selectKnownMatters(db: Kysely<Database>, hallId: string, { matterIds = [] }: NoticeRequest): Promise<Set<string>> {
  if (matterIds.length === 0) return new Set();
  return new Set((await db.selectFrom('matters').select('id').where('hall_id', '=', hallId).where('id', 'in', [...matterIds]).execute()).map(({ id }) => id));
}
