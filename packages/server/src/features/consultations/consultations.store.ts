import { sql, type Kysely, type Selectable } from 'kysely';
import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import { calendarRevision } from '../cases/cases.clock.ts';
import type { ConsultationKeys } from './consultations.clock.ts';
import type { ConsultationLogRow, ConsultationRecord, MatterRef } from './consultations.types.ts';

const columns = [
  'consultations.hall_id', 'consultations.id', 'consultations.number', 'consultations.tracking_id', 'consultations.state', 'consultations.version', 'consultations.department_id', 'consultations.department_name', 'consultations.matter_id', 'consultations.matter_name',
  'consultations.assigned_staff_id', 'consultations.may_publish', 'consultations.phone_sealed', 'consultations.locale', 'consultations.helpful', 'consultations.answered_at', 'consultations.created_at',
] as const;

/** Columns of a question, for the lists of this feature. */
export const consultationColumns: typeof columns = columns;

type Name<Column extends string> = Column extends `consultations.${infer Name}` ? Name : never;
type Row = Pick<Selectable<Database['consultations']>, Name<(typeof columns)[number]>>;

const named = (id: string | null, name: LocalizedText | null): DepartmentRef | null => (id === null || name === null ? null : { id, name });

/** A row as the record it is. */
export const consultationOf = (row: Row): ConsultationRecord => ({
  hallId: row.hall_id, id: row.id, number: row.number, trackingId: row.tracking_id, state: row.state, version: row.version, department: named(row.department_id, row.department_name), matter: named(row.matter_id, row.matter_name), assignedStaffId: row.assigned_staff_id,
  mayPublish: row.may_publish, phoneSealed: row.phone_sealed, locale: row.locale, helpful: row.helpful, answeredAt: row.answered_at, createdAt: row.created_at,
});

/** A question of some halls; locked until the transaction ends where it is to be changed. */
export async function selectConsultation(db: Kysely<Database>, hallIds: readonly string[], by: { readonly id: string } | { readonly trackingId: string }, { lock = false }: { readonly lock?: boolean } = {}): Promise<ConsultationRecord | undefined> {
  if (hallIds.length === 0) return undefined;
  let query = db.selectFrom('consultations').select(columns).where('hall_id', 'in', [...hallIds]);
  query = 'id' in by ? query.where('id', '=', by.id) : query.where('tracking_id', '=', by.trackingId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && consultationOf(row);
}

/** Questions of a hall. */
export async function selectConsultations(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<ConsultationRecord[]> {
  return ids.length === 0 ? [] : (await db.selectFrom('consultations').select(columns).where('hall_id', '=', hallId).where('id', 'in', [...ids]).execute()).map(consultationOf);
}

/** The logs of questions, each in its order. */
export async function selectConsultationLogs(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, ConsultationLogRow[]>> {
  const logs = new Map<string, ConsultationLogRow[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return logs;
  const rows = await db.selectFrom('consultation_log').select(['consultation_id', 'at', 'action', 'from_state', 'to_state', 'by_kind', 'by_id', 'department', 'text', 'data']).where('hall_id', '=', hallId).where('consultation_id', 'in', [...ids]).orderBy('consultation_id').orderBy('seq').execute();
  for (const { consultation_id: id, at, action, from_state: from, to_state: to, by_kind, by_id, department, text, data } of rows) logs.get(id)?.push({ at, action, from, to, by: { kind: by_kind, id: by_id }, department, text, data });
  return logs;
}

/** What is set when a question changes; the version rises by one with each row of the log. */
export interface ConsultationChange {
  readonly keys: ConsultationKeys;
  readonly department?: DepartmentRef;
  readonly assignedStaffId?: string | null;
  readonly helpful?: boolean | null;
  readonly answered?: { readonly at: Date; readonly late: boolean; readonly days: number | null } | null;
}

/** A question to be written. */
export interface NewConsultation extends Omit<ConsultationRecord, 'version' | 'answeredAt' | 'helpful'>, Pick<ConsultationChange, 'keys' | 'answered'> {
  readonly helpful?: boolean | null;
  readonly log: readonly ConsultationLogRow[];
}

const json = (value: object | null | undefined): string | null => (value ? JSON.stringify(value) : null);
const logValues = (hallId: string, id: string, seq: number, { at, action, from, to, by, department, text, data }: ConsultationLogRow) => ({ hall_id: hallId, consultation_id: id, seq, at, action, from_state: from, to_state: to, by_kind: by.kind, by_id: by.id, department: json(department), text, data: JSON.stringify(data) });

/** Writes questions with their logs. */
export async function insertConsultations(db: Kysely<Database>, rows: readonly NewConsultation[]): Promise<void> {
  if (rows.length === 0) return;
  await db.insertInto('consultations').values(rows.map(({ hallId, id, number, trackingId, state, department, matter, assignedStaffId, mayPublish, phoneSealed, locale, helpful = null, createdAt, keys, answered, log }) => ({
    hall_id: hallId, id, number, tracking_id: trackingId, state, version: log.length, department_id: department?.id ?? null, department_name: json(department?.name), matter_id: matter?.id ?? null, matter_name: json(matter?.name), assigned_staff_id: assignedStaffId,
    may_publish: mayPublish, phone_sealed: phoneSealed, locale, helpful, due_sort: keys.due, due_soon_sort: keys.dueSoon, close_sort: keys.close, calendar_revision: calendarRevision(), answered_at: answered?.at ?? null, answered_late: answered?.late ?? null, answer_days: answered?.days ?? null,
    created_at: createdAt, changed_at: log.at(-1)?.at ?? createdAt,
  }))).execute();
  await db.insertInto('consultation_log').values(rows.flatMap(({ hallId, id, log }) => log.map((row, at) => logValues(hallId, id, at + 1, row)))).execute();
}

/** Writes a step of a question that is locked: a row of the log, and what the log says now. */
export async function writeConsultation(db: Kysely<Database>, { hallId, id }: Pick<ConsultationRecord, 'hallId' | 'id'>, seq: number, row: ConsultationLogRow, { keys, department, assignedStaffId, helpful, answered }: ConsultationChange): Promise<void> {
  await db.insertInto('consultation_log').values(logValues(hallId, id, seq, row)).execute();
  await db.updateTable('consultations').set({
    state: row.to, version: seq, due_sort: keys.due, due_soon_sort: keys.dueSoon, close_sort: keys.close, calendar_revision: calendarRevision(), changed_at: row.at,
    ...(department ? { department_id: department.id, department_name: JSON.stringify(department.name) } : {}), ...(assignedStaffId === undefined ? {} : { assigned_staff_id: assignedStaffId }), ...(helpful === undefined ? {} : { helpful }),
    ...(answered ? { answered_at: answered.at, answered_late: answered.late, answer_days: answered.days } : {}),
  }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** A department of a hall. */
export async function selectDepartment(db: Kysely<Database>, hallId: string, id: string): Promise<DepartmentRef | undefined> {
  return db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst();
}

/** Lines of the departments of a hall, which everybody may have. */
export async function selectDepartmentLines(db: Kysely<Database>, hallId: string): Promise<string[]> {
  return (await db.selectFrom('departments').select('phone').where('hall_id', '=', hallId).where('phone', 'is not', null).execute()).flatMap(({ phone }) => phone?.number ?? []);
}

/** A matter of some halls, with its department and what people call it. */
export async function selectMatterOf(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<(MatterRef & { readonly departmentId: string; readonly everydayNames: readonly string[] }) | undefined> {
  if (hallIds.length === 0) return undefined;
  const row = await db.selectFrom('matters').select(['id', 'name_zh', 'name_en', 'department_id', 'everyday_names']).where('hall_id', 'in', [...hallIds]).where('id', '=', id).executeTakeFirst();
  return row && { id: row.id, name: { zh: row.name_zh, en: row.name_en }, departmentId: row.department_id, everydayNames: row.everyday_names };
}

/** Somebody of the staff. */
export interface Colleague {
  readonly id: string;
  readonly staffNo: string;
  readonly name: LocalizedText;
  readonly departmentId: string | null;
}

/** Those who work in some departments of a hall now, and those who are named. */
export async function selectColleagues(db: Kysely<Database>, hallId: string, departmentIds: readonly string[], ids: readonly string[] = []): Promise<Colleague[]> {
  if (departmentIds.length + ids.length === 0) return [];
  return db.selectFrom('staff').select(['id', 'staff_no as staffNo', 'name', 'department_id as departmentId']).where('hall_id', '=', hallId)
    .where((where) => where.or([where.and([where('department_id', 'in', [...departmentIds, '']), where('left_at', 'is', null)]), where('id', 'in', [...ids, ''])])).orderBy('staff_no').execute();
}

/** Counts what came from an address on a day. @returns How many with this one. */
export async function countSender(db: Kysely<Database>, subject: string, day: string): Promise<number> {
  const row = await db.insertInto('consultation_senders').values({ subject, day, sent: 1 }).onConflict((conflict) => conflict.column('subject').doUpdateSet({ sent: sql<number>`consultation_senders.sent + 1` })).returning('sent').executeTakeFirstOrThrow();
  return row.sent;
}

/** Forgets who has asked before a day. */
export async function sweepSenders(db: Kysely<Database>, before: string): Promise<void> {
  await db.deleteFrom('consultation_senders').where('day', '<', before).execute();
}
