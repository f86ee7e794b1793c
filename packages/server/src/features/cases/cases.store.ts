import { sql, type Kysely, type Selectable, type SelectQueryBuilder } from 'kysely';
import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import { calendarRevision, type SortKeys } from './cases.clock.ts';
import type { CaseApplication, CaseRecord, LogRow } from './cases.types.ts';

const columns = [
  'cases.hall_id', 'cases.id', 'cases.case_no', 'cases.application_id', 'cases.position', 'cases.plan_id', 'cases.matter_id', 'cases.matter_version', 'cases.matter_name', 'cases.department_id', 'cases.department_name', 'cases.result', 'cases.applicant',
  'cases.applicant_id', 'cases.person_id', 'cases.state', 'cases.version', 'cases.joint', 'cases.limits', 'cases.waits_for', 'cases.hands_in', 'cases.assigned_staff_id', 'cases.unread', 'cases.fee_due', 'cases.message_open', 'cases.papers_to_follow',
  'cases.blocked', 'cases.delivery_state', 'cases.received_at', 'cases.changed_at',
] as const;

/** Columns of a case, for the lists of this feature. */
export const caseColumns: typeof columns = columns;

type Name<Column extends string> = Column extends `cases.${infer Name}` ? Name : never;
type Row = Pick<Selectable<Database['cases']>, Name<(typeof columns)[number]>>;

/** A row as the record it is. */
export const recordOf = (row: Row): CaseRecord => ({
  hallId: row.hall_id, id: row.id, caseNo: row.case_no, applicationId: row.application_id, position: row.position, planId: row.plan_id, matterId: row.matter_id, matterVersion: row.matter_version, matterName: row.matter_name,
  department: { id: row.department_id, name: row.department_name }, result: row.result, applicant: row.applicant, applicantId: row.applicant_id, personId: row.person_id, state: row.state, version: row.version, joint: row.joint,
  limits: row.limits, waitsFor: row.waits_for, handsIn: row.hands_in, assignedStaffId: row.assigned_staff_id, unread: row.unread, feeDue: row.fee_due, messageOpen: row.message_open, papersToFollow: row.papers_to_follow,
  blocked: row.blocked, deliveryState: row.delivery_state, receivedAt: row.received_at, changedAt: row.changed_at,
});

/** A case of some halls. */
export async function selectCase(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<CaseRecord | undefined> {
  const row = await db.selectFrom('cases').select(columns).where('id', '=', id).where('hall_id', 'in', [...hallIds]).executeTakeFirst();
  return row && recordOf(row);
}

/**
 * A case that nobody else can change until the transaction ends. Locks are taken in one order everywhere: the
 * application, the fees of the case, its cases; so that departments that act at once wait for one another, and never in a circle.
 */
export async function lockCase(db: Kysely<Database>, { hallId, id, applicationId }: Pick<CaseRecord, 'hallId' | 'id' | 'applicationId'>): Promise<CaseRecord | undefined> {
  await db.selectFrom('applications').select('id').where('hall_id', '=', hallId).where('id', '=', applicationId).forUpdate().execute();
  await db.selectFrom('fees').select('id').where('hall_id', '=', hallId).where('case_id', '=', id).orderBy('id').forUpdate().execute();
  const row = await db.selectFrom('cases').select(columns).where('hall_id', '=', hallId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && recordOf(row);
}

/** The state of a case that nobody else can change meanwhile; for who holds its fee already. */
export async function lockCaseAlone(db: Kysely<Database>, { hallId, id }: Pick<CaseRecord, 'hallId' | 'id'>): Promise<CaseRecord['state'] | undefined> {
  return (await db.selectFrom('cases').select('state').where('hall_id', '=', hallId).where('id', '=', id).forUpdate().executeTakeFirst())?.state;
}

/** The query of the cases of an application; read by the application alone, whatever PostgreSQL has counted of the hall, hence the offset. */
export function siblingsQuery(db: Kysely<Database>, hallId: string, applicationId: string): Pick<SelectQueryBuilder<Database, 'cases', Row>, 'compile' | 'execute'> {
  const own = db.selectFrom('cases').selectAll().where('application_id', '=', applicationId).offset(0).as('cases');
  return db.selectFrom(own).select(columns).where('cases.hall_id', '=', hallId).orderBy('cases.position');
}

/** The cases of an application, in their order. */
export async function selectSiblings(db: Kysely<Database>, hallId: string, applicationId: string): Promise<CaseRecord[]> {
  return (await siblingsQuery(db, hallId, applicationId).execute()).map(recordOf);
}

/** The application of a case. */
export async function selectApplication(db: Kysely<Database>, hallId: string, applicationId: string): Promise<CaseApplication | undefined> {
  const row = await db
    .selectFrom('applications')
    .innerJoin('halls', 'halls.id', 'applications.hall_id')
    .select(['applications.hall_id', 'applications.id', 'number', 'progress_id', 'locale', 'person_id', 'submitted_at', 'handed_in', 'halls.network_id', sql<string>`halls.content ->> 'timeZone'`.as('time_zone')])
    .where('applications.hall_id', '=', hallId).where('applications.id', '=', applicationId)
    .executeTakeFirst();
  if (!row) return undefined;
  const name = (row.handed_in as { readonly name?: LocalizedText } | null)?.name;
  return {
    hallId: row.hall_id, id: row.id, number: row.number ?? '', progressId: row.progress_id ?? '', locale: row.locale, personId: row.person_id, submittedAt: row.submitted_at ?? new Date(0), name: name ?? { zh: row.number ?? '', en: null },
    timeZone: row.time_zone, networkId: row.network_id,
  };
}

/** The time zone of a hall. */
export async function selectTimeZone(db: Kysely<Database>, hallId: string): Promise<string> {
  return (await db.selectFrom('halls').select(sql<string>`content ->> 'timeZone'`.as('zone')).where('id', '=', hallId).executeTakeFirst())?.zone ?? 'Asia/Shanghai';
}

const logColumns = ['case_id', 'at', 'action', 'from_state', 'to_state', 'by_kind', 'by_id', 'by_name', 'reason', 'note', 'data'] as const;

/** The logs of cases, each in its order. */
export async function selectLogs(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<Map<string, LogRow[]>> {
  const logs = new Map<string, LogRow[]>(caseIds.map((id) => [id, []]));
  if (caseIds.length === 0) return logs;
  const rows = await db.selectFrom('case_log').select(logColumns).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).orderBy('case_id').orderBy('seq').execute();
  for (const { case_id, at, action, from_state, to_state, by_kind, by_id, by_name, reason, note, data } of rows) {
    logs.get(case_id)?.push({ at, action, from: from_state, to: to_state, by: { kind: by_kind, id: by_id, name: by_name }, reason, note, data });
  }
  return logs;
}

/** The log of a case. */
export async function selectLog(db: Kysely<Database>, { hallId, id }: Pick<CaseRecord, 'hallId' | 'id'>): Promise<LogRow[]> {
  return (await selectLogs(db, hallId, [id])).get(id) ?? [];
}

/** Adds a row to the log of a case that is locked. */
export async function appendLog(db: Kysely<Database>, { hallId, id }: Pick<CaseRecord, 'hallId' | 'id'>, seq: number, { at, action, from, to, by, reason, note, data }: LogRow): Promise<void> {
  const json = (value: object | null): string | null => value && JSON.stringify(value);
  await db.insertInto('case_log').values({ hall_id: hallId, case_id: id, seq, at, action, from_state: from, to_state: to, by_kind: by.kind, by_id: by.id, by_name: json(by.name), reason: json(reason), note, data: JSON.stringify(data) }).execute();
}

/** What is set when a case changes; the version rises by one. */
export interface CaseChange {
  readonly state: CaseRecord['state'];
  readonly keys: SortKeys;
  readonly at: Date;
  readonly receivedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly deliveryState: CaseRecord['deliveryState'];
  readonly more?: { readonly assignedStaffId?: string | null; readonly department?: DepartmentRef; readonly unread?: boolean; readonly messageOpen?: boolean; readonly papersToFollow?: boolean; readonly blocked?: boolean };
}

/** Writes what the log of a case says now. */
export async function updateCase(db: Kysely<Database>, { hallId, id }: Pick<CaseRecord, 'hallId' | 'id'>, { state, keys, at, receivedAt, acceptedAt, decidedAt, deliveryState, more = {} }: CaseChange): Promise<void> {
  const { assignedStaffId, department, unread, messageOpen, papersToFollow, blocked } = more;
  await db.updateTable('cases').set({
    state, version: sql<number>`version + 1`, due_sort: keys.due, due_soon_sort: keys.dueSoon, answer_sort: keys.answer, calendar_revision: calendarRevision(), received_at: receivedAt, accepted_at: acceptedAt, decided_at: decidedAt, delivery_state: deliveryState, changed_at: at,
    ...(assignedStaffId === undefined ? {} : { assigned_staff_id: assignedStaffId }), ...(department ? { department_id: department.id, department_name: JSON.stringify(department.name) } : {}), ...(unread === undefined ? {} : { unread }),
    ...(messageOpen === undefined ? {} : { message_open: messageOpen }), ...(papersToFollow === undefined ? {} : { papers_to_follow: papersToFollow }), ...(blocked === undefined ? {} : { blocked }),
  }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** An application whose cases have all ended is closed; one of which something is open again is not. */
export async function closeApplication(db: Kysely<Database>, hallId: string, applicationId: string, isOver: boolean, at: Date): Promise<void> {
  await db.updateTable('applications').set({ state: isOver ? 'closed' : 'submitted', closed_at: isOver ? at : null }).where('hall_id', '=', hallId).where('id', '=', applicationId).where('state', '=', isOver ? 'submitted' : 'closed').execute();
}

/** A department of a hall. */
export async function selectDepartment(db: Kysely<Database>, hallId: string, id: string): Promise<DepartmentRef | undefined> {
  return db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst();
}

/** Somebody who works in a hall. */
export interface StaffRow {
  readonly id: string;
  readonly staffNo: string;
  readonly name: LocalizedText;
  readonly departmentId: string | null;
}

/** Staff of a department who are there; no department has more than a list can show. */
export async function selectColleagues(db: Kysely<Database>, hallId: string, departmentId: string): Promise<StaffRow[]> {
  return db.selectFrom('staff').select(['id', 'staff_no as staffNo', 'name', 'department_id as departmentId']).where('hall_id', '=', hallId).where('department_id', '=', departmentId).where('left_at', 'is', null).orderBy('staff_no').limit(200).execute();
}

/** Staff by their ids, also those who have left. */
export async function selectStaffNames(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, StaffRow & { readonly isHere: boolean }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('staff').select(['id', 'staff_no as staffNo', 'name', 'department_id as departmentId', 'left_at as leftAt']).where('hall_id', '=', hallId).where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map(({ leftAt, ...row }) => [row.id, { ...row, isHere: leftAt === null }]));
}
