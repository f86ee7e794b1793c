import type { DepartmentRef, LocalizedText, SupervisionSettings } from '@hallkit/contract';
import { complaintActionsOf, nextComplaintState, type ComplaintAction, type ComplaintField, type ComplaintFault, type ComplaintRole, type OversightLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectDepartment, selectStaffNames, selectTimeZone } from '../cases/cases.store.ts';
import { oversightEvents, raise } from '../supervision/supervision.oversight.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';
import { watch } from '../supervision/supervision.watch.ts';
import { complaintKeysOf, keysRevision, readComplaintNow, type ComplaintNow } from './complaints.clock.ts';
import { hasComplaint, selectComplaintLog, writeComplaintStep, type ComplaintChange } from './complaints.store.ts';
import { complaintEvents, tellCitizen, type ComplaintTelling } from './complaints.tell.ts';
import type { ComplaintActor, ComplaintContext, ComplaintLogRow, ComplaintRecord } from './complaints.types.ts';

/** What comes with an action. */
export type GivenWithComplaint = Readonly<Partial<Record<Exclude<ComplaintField, 'days'>, string>>> & { readonly days?: number };

/** Who does what with a complaint. */
export interface ComplaintStepTaken {
  readonly action: ComplaintAction;
  readonly by: ComplaintActor;
  readonly roles: readonly ComplaintRole[];
  readonly given: GivenWithComplaint;
  /** Department of whoever acts; null of others. */
  readonly departmentId?: string | null;
  /** Pictures that come with it. */
  readonly photos?: number;
}

const at = (pointer: string, code: string, expected?: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code, ...(expected === undefined ? {} : { expected }) }] });

/** What a refusal of the rules is for the caller: what is possible now, or what the action needs. */
function problemOf(fault: ComplaintFault, read: ComplaintNow, { action, roles }: ComplaintStepTaken): HttpProblem {
  if (fault === 'action.role') return new HttpProblem('person.role');
  if (fault.startsWith('needs.')) return at(`/${fault.slice('needs.'.length)}`, 'action.needs');
  if (action === 'urge' && fault === 'action.days') return new HttpProblem('urge.too-soon', { errors: [{ in: 'body', pointer: '/action', code: 'day.before', ...(read.urgeFrom === null ? {} : { expected: read.urgeFrom }) }] });
  return new HttpProblem('complaint.action', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: complaintActionsOf(read.facts, roles).join(', ') }] });
}

const levels: Readonly<Partial<Record<ComplaintAction, Exclude<OversightLevel, 'none' | 'reminded'>>>> = { urge: 'urged', supervise: 'supervised', escalate: 'escalated' };

/** Who has it afterwards. @throws {HttpProblem} request.invalid for what is no department or nobody of it. */
async function holderAfter(db: Kysely<Database>, { hallId, department, assignedStaffId }: ComplaintRecord, { action, by, given, departmentId }: ComplaintStepTaken): Promise<{ readonly department: DepartmentRef | null; readonly assignedStaffId: string | null }> {
  if (action === 'assign' || action === 'transfer') {
    const found = given.departmentId === undefined ? department : await selectDepartment(db, hallId, given.departmentId);
    if (!found) throw at('/departmentId', 'department.foreign');
    if (action === 'transfer' && found.id === department?.id) throw at('/departmentId', 'department.same');
    if (given.staffId === undefined || action === 'transfer') return { department: found, assignedStaffId: found.id === department?.id ? assignedStaffId : null };
    const staff = (await selectStaffNames(db, hallId, [given.staffId])).get(given.staffId);
    if (!staff?.isHere || staff.departmentId !== found.id) throw at('/staffId', 'staff.foreign');
    return { department: found, assignedStaffId: staff.id };
  }
  // Whoever begins has it, unless it was given to somebody.
  const takes = action === 'start' && by.kind === 'staff' && department !== null && departmentId === department.id;
  return { department, assignedStaffId: takes ? (assignedStaffId ?? by.id) : assignedStaffId };
}

const dataOf = ({ finding, duplicateOf, days, departmentId }: GivenWithComplaint, staffId: string | null): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries({ finding, duplicateOf, days, departmentId, staffId: staffId ?? undefined }).filter(([, value]) => value !== undefined));

function tellingOf(action: ComplaintAction, department: DepartmentRef | null, { reopenUntil }: ComplaintNow): ComplaintTelling | null {
  switch (action) {
    case 'requestInfo': return { template: 'complaint.question' };
    case 'answer': return { template: 'complaint.answered', department: department?.name ?? null, day: reopenUntil };
    case 'refuse': case 'markDuplicate': return { template: 'complaint.rejected' };
    default: return null;
  }
}

const wordsOf = (by: ComplaintActor, text: string | undefined): LocalizedText => (by.kind === 'citizen' ? { zh: '提交人催办', en: 'Urged by whoever wrote it' } : { zh: text ?? '班值长督办', en: text ?? 'By a supervisor' });

/** Watches it more closely; never less than before. */
async function watchCloser(db: Kysely<Database>, { hallId, id }: ComplaintRecord, { by, given }: ComplaintStepTaken, level: NonNullable<(typeof levels)[ComplaintAction]>, moment: Date): Promise<void> {
  await raise(db, { hallId, kind: 'complaint', id, level, by: by.kind === 'citizen' ? 'applicant' : 'supervisor', byId: by.id, reason: wordsOf(by, given.text), at: moment });
}

/**
 * Takes a step of a complaint that is locked: its log grows, and everything that follows is written with it.
 *
 * @returns The number of the row of the log.
 * @throws {HttpProblem} complaint.action, urge.too-soon, person.role, request.invalid.
 */
export async function takeComplaintStep(db: Kysely<Database>, context: ComplaintContext, record: ComplaintRecord, step: ComplaintStepTaken): Promise<number> {
  const { hallId, department: before } = record;
  const { action, by, roles, given, photos = 0 } = step;
  const [settings, timeZone, log] = [await settingsOf(db, hallId), await selectTimeZone(db, hallId), await selectComplaintLog(db, record)];
  // Never before the line above, however the clocks of two servers differ.
  const now = new Date(Math.max(context.now().getTime(), log.at(-1)?.at.getTime() ?? 0));
  const read = readComplaintNow(log, settings, now, timeZone);
  const next = nextComplaintState(read.facts, action, roles, given);
  if (!next.ok) throw problemOf(next.fault, read, step);
  if (given.duplicateOf !== undefined && action === 'markDuplicate' && (given.duplicateOf === record.number || !(await hasComplaint(db, hallId, given.duplicateOf)))) throw at('/duplicateOf', 'complaint.foreign');
  const { department, assignedStaffId } = await holderAfter(db, record, step);
  const row: ComplaintLogRow = { at: now, action, from: read.facts.state, to: next.to, by, department, text: given.text ?? null, data: dataOf(given, assignedStaffId) };
  const after = readComplaintNow([...log, row], settings, now, timeZone);
  const change: ComplaintChange = { department, assignedStaffId, reopened: after.reopened, duplicateOf: action === 'markDuplicate' ? (given.duplicateOf ?? null) : record.duplicateOf, photoCount: record.photoCount + photos };
  const seq = log.length + 1;
  await writeComplaintStep(db, record, seq, row, change, complaintKeysOf(after), keysRevision(settings));
  const level = levels[action];
  if (level) await watchCloser(db, record, step, level, now);
  await watch(db, hallId, 'complaint', record.id);
  const telling = tellingOf(action, department, after);
  if (telling) await tellCitizen(db, context, record, telling, String(seq));
  const departmentIds = [before, department].flatMap((one) => one?.id ?? []);
  const followers = [`complaint.${record.trackingId}`];
  await recordEvents(db, ...complaintEvents({ ...record, state: next.to }, departmentIds), ...(level && department ? oversightEvents({ hallId, kind: 'complaint', level, departmentId: department.id, followers }) : []));
  return seq;
}

/** Settings and zone by which complaints of a hall are read. */
export async function readingOf(db: Kysely<Database>, hallId: string): Promise<{ readonly settings: SupervisionSettings; readonly timeZone: string }> {
  return { settings: await settingsOf(db, hallId), timeZone: await selectTimeZone(db, hallId) };
}
