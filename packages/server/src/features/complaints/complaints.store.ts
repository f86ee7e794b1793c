import type { DepartmentRef } from '@hallkit/contract';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ComplaintKeys } from './complaints.clock.ts';
import type { ComplaintLogRow, ComplaintRecord } from './complaints.types.ts';

const columns = [
  'hall_id', 'id', 'number', 'tracking_id', 'kind', 'state', 'version', 'text', 'about', 'case_id', 'ticket_id', 'desk_id', 'about_department_id', 'staff_ids', 'facts', 'anonymous', 'contact_sealed', 'locale', 'department_id', 'department_name',
  'assigned_staff_id', 'reopened', 'duplicate_of', 'photo_count', 'created_at', 'changed_at',
] as const;

/** Columns of a complaint, for the lists of this feature. */
export const complaintColumns: typeof columns = columns;

/** A row as the record it is. */
export const complaintOf = (row: Pick<Selectable<Database['complaints']>, (typeof columns)[number]>): ComplaintRecord => ({
  hallId: row.hall_id, id: row.id, number: row.number, trackingId: row.tracking_id, kind: row.kind, state: row.state, version: row.version, text: row.text, about: row.about, caseId: row.case_id, ticketId: row.ticket_id, deskId: row.desk_id,
  aboutDepartmentId: row.about_department_id, staffIds: row.staff_ids, facts: row.facts, anonymous: row.anonymous, contactSealed: row.contact_sealed, locale: row.locale,
  department: row.department_id !== null && row.department_name !== null ? { id: row.department_id, name: row.department_name } : null, assignedStaffId: row.assigned_staff_id, reopened: row.reopened, duplicateOf: row.duplicate_of, photoCount: row.photo_count,
  createdAt: row.created_at, changedAt: row.changed_at,
});

const json = (value: object | null): string | null => value && JSON.stringify(value);

/** Complaints of some halls by their ids, in no order. */
export async function selectComplaints(db: Kysely<Database>, hallIds: readonly string[], ids: readonly string[]): Promise<ComplaintRecord[]> {
  if (hallIds.length === 0 || ids.length === 0) return [];
  return (await db.selectFrom('complaints').select(columns).where('hall_id', 'in', [...hallIds]).where('id', 'in', [...ids]).execute()).map(complaintOf);
}

/** A complaint that nobody else can change until the transaction ends. */
export async function lockComplaint(db: Kysely<Database>, hallId: string, id: string): Promise<ComplaintRecord | undefined> {
  const row = await db.selectFrom('complaints').select(columns).where('hall_id', '=', hallId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && complaintOf(row);
}

/** Whether a hall has a complaint of this number. */
export async function hasComplaint(db: Kysely<Database>, hallId: string, number: string): Promise<boolean> {
  return (await db.selectFrom('complaints').select('id').where('hall_id', '=', hallId).where('number', '=', number).executeTakeFirst()) !== undefined;
}

const keyColumns = ({ due, dueSoon, close, answeredAt, answeredLate }: ComplaintKeys, revision: string) => ({ due_sort: due, due_soon_sort: dueSoon, close_sort: close, answered_at: answeredAt, answered_late: answeredLate, sort_revision: revision });

/** Writes complaints with their logs. */
export async function insertComplaints(db: Kysely<Database>, made: readonly { readonly record: ComplaintRecord; readonly log: readonly ComplaintLogRow[]; readonly keys: ComplaintKeys }[], revision: string): Promise<void> {
  if (made.length === 0) return;
  await db.insertInto('complaints').values(made.map(({ record: one, keys }) => ({
    hall_id: one.hallId, id: one.id, number: one.number, tracking_id: one.trackingId, kind: one.kind, state: one.state, version: one.version, text: one.text, about: JSON.stringify(one.about), case_id: one.caseId, ticket_id: one.ticketId, desk_id: one.deskId,
    about_department_id: one.aboutDepartmentId, staff_ids: [...one.staffIds], facts: json(one.facts), anonymous: one.anonymous, contact_sealed: one.contactSealed, locale: one.locale, department_id: one.department?.id ?? null, department_name: json(one.department?.name ?? null),
    assigned_staff_id: one.assignedStaffId, reopened: one.reopened, duplicate_of: one.duplicateOf, photo_count: one.photoCount, created_at: one.createdAt, changed_at: one.changedAt, ...keyColumns(keys, revision),
  }))).execute();
  for (const { record, log } of made) await insertLog(db, record, 1, log);
}

async function insertLog(db: Kysely<Database>, { hallId, id }: Pick<ComplaintRecord, 'hallId' | 'id'>, from: number, rows: readonly ComplaintLogRow[]): Promise<void> {
  await db.insertInto('complaint_log').values(rows.map(({ at, action, from: before, to, by, department, text, data }, n) => ({
    hall_id: hallId, complaint_id: id, seq: from + n, at, action, from_state: before, to_state: to, by_kind: by.kind, by_id: by.id, by_name: json(by.name), department: json(department), text, data: JSON.stringify(data),
  }))).execute();
}

/** The logs of complaints, each in its order. */
export async function selectComplaintLogs(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, ComplaintLogRow[]>> {
  const logs = new Map<string, ComplaintLogRow[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return logs;
  const rows = await db.selectFrom('complaint_log').select(['complaint_id', 'at', 'action', 'from_state', 'to_state', 'by_kind', 'by_id', 'by_name', 'department', 'text', 'data']).where('hall_id', '=', hallId).where('complaint_id', 'in', [...ids]).orderBy('complaint_id').orderBy('seq').execute();
  for (const { complaint_id, at, action, from_state, to_state, by_kind, by_id, by_name, department, text, data } of rows) {
    logs.get(complaint_id)?.push({ at, action, from: from_state, to: to_state, by: { kind: by_kind, id: by_id, name: by_name }, department, text, data });
  }
  return logs;
}

/** The log of a complaint. */
export const selectComplaintLog = async (db: Kysely<Database>, { hallId, id }: Pick<ComplaintRecord, 'hallId' | 'id'>): Promise<ComplaintLogRow[]> => (await selectComplaintLogs(db, hallId, [id])).get(id) ?? [];

/** What is set when a complaint changes; the version rises by one. */
export interface ComplaintChange {
  readonly department: DepartmentRef | null;
  readonly assignedStaffId: string | null;
  readonly reopened: number;
  readonly duplicateOf: string | null;
  readonly photoCount: number;
}

/** Adds a row to the log of a complaint that is locked, and writes what the log says now. */
export async function writeComplaintStep(db: Kysely<Database>, record: Pick<ComplaintRecord, 'hallId' | 'id'>, seq: number, row: ComplaintLogRow, { department, assignedStaffId, reopened, duplicateOf, photoCount }: ComplaintChange, keys: ComplaintKeys, revision: string): Promise<void> {
  await insertLog(db, record, seq, [row]);
  await db.updateTable('complaints').set({
    state: row.to, version: sql<number>`version + 1`, department_id: department?.id ?? null, department_name: json(department?.name ?? null), assigned_staff_id: assignedStaffId, reopened, duplicate_of: duplicateOf, photo_count: photoCount, changed_at: row.at, ...keyColumns(keys, revision),
  }).where('hall_id', '=', record.hallId).where('id', '=', record.id).execute();
}

/** Complaints whose silence has lasted until now. */
export async function selectSilentComplaints(db: Kysely<Database>, now: Date, limit: number): Promise<Pick<ComplaintRecord, 'hallId' | 'id'>[]> {
  return db.selectFrom('complaints').select(['hall_id as hallId', 'id']).where('close_sort', '<=', now).orderBy('close_sort').limit(limit).execute();
}

/** Halls in which something is still to be done. */
export async function selectBusyHalls(db: Kysely<Database>): Promise<string[]> {
  return (await db.selectFrom('complaints').select('hall_id').distinct().where('shelf', '<>', 'done').execute()).map(({ hall_id }) => hall_id);
}

/** Complaints whose keys follow from another calendar or other settings, locked; those that somebody is writing have new ones then. */
export async function selectStaleComplaints(db: Kysely<Database>, hallId: string, revision: string, limit: number): Promise<ComplaintRecord[]> {
  const rows = await db.selectFrom('complaints').select(columns).where('hall_id', '=', hallId).where('shelf', '<>', 'done').where('sort_revision', '<>', revision).limit(limit).forUpdate().skipLocked().execute();
  return rows.map(complaintOf);
}

/** Writes the keys of a complaint; nothing else has changed. */
export async function updateComplaintKeys(db: Kysely<Database>, { hallId, id }: Pick<ComplaintRecord, 'hallId' | 'id'>, keys: ComplaintKeys, revision: string): Promise<void> {
  await db.updateTable('complaints').set(keyColumns(keys, revision)).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Counts a complaint of an address on a day. @returns How many there were, this one included. */
export async function countSent(db: Kysely<Database>, subject: string, day: string): Promise<number> {
  const row = await db.insertInto('complaint_senders').values({ subject, day, sent: 1 }).onConflict((conflict) => conflict.column('subject').doUpdateSet({ sent: sql<number>`complaint_senders.sent + 1` })).returning('sent').executeTakeFirstOrThrow();
  return row.sent;
}

/** Forgets what was counted before a day. */
export const sweepSenders = async (db: Kysely<Database>, day: string): Promise<void> => void (await db.deleteFrom('complaint_senders').where('day', '<', day).execute());
