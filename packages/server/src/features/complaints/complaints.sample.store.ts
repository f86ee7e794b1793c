import type { DepartmentRef } from '@hallkit/contract';
import { addWorkingDays, hallDay, instantOf, isWorkday, trackingNumber } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectHall } from '../applications/applications.store.ts';
import { selectDepartment } from '../cases/cases.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';
import { watchAll } from '../supervision/supervision.watch.ts';
import { findAbout, type FoundAbout } from './complaints.about.ts';
import { complaintKeysOf, keysRevision, readComplaintNow } from './complaints.clock.ts';
import { sampleComplaints, type SampleComplaint, type SampleStep } from './complaints.sample.ts';
import { insertComplaints } from './complaints.store.ts';
import { insertTracking } from './complaints.tracking.store.ts';
import { citizen, machine, type ComplaintActor, type ComplaintLogRow, type ComplaintRecord } from './complaints.types.ts';

/** Numbers of the sample begin here, out of the way of those that are given out. */
const firstNumber = 900_001;

/** A working day so many before another; where nobody knows the calendar, days of the week. */
function dayBefore(day: string, days: number): string {
  const found = addWorkingDays(day, -days);
  return found.kind === 'day' ? found.day : new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Who deals with it: a clerk of the department, and the supervisor of the hall. */
async function actorsOf(db: Kysely<Database>, hallId: string, departmentId: string): Promise<{ readonly department: ComplaintActor; readonly supervisor: ComplaintActor }> {
  const staff = await db.selectFrom('staff').select(['id', 'name', 'department_id as departmentId', 'roles']).where('hall_id', '=', hallId).where('left_at', 'is', null).orderBy('staff_no').execute();
  const actor = (found: (typeof staff)[number] | undefined): ComplaintActor => (found ? { kind: 'staff', id: found.id, name: found.name } : machine);
  return { department: actor(staff.findLast((one) => one.departmentId === departmentId && !one.roles.includes('approver'))), supervisor: actor(staff.find(({ roles }) => roles.includes('supervisor'))) };
}

/** What a complaint of the sample is about: a case or desk that is there, else its department or the hall. */
async function aboutOf(db: Kysely<Database>, hallId: string, { about, department }: SampleComplaint, n: number, now: Date): Promise<FoundAbout> {
  if (about === 'case') {
    const found = await db.selectFrom('cases').innerJoin('applications', (join) => join.onRef('applications.hall_id', '=', 'cases.hall_id').onRef('applications.id', '=', 'cases.application_id')).select(['cases.id', 'applications.progress_id as progressId'])
      .where('cases.hall_id', '=', hallId).where('cases.department_id', '=', department).where('cases.shelf', '=', 'open').orderBy('cases.due_sort').orderBy('cases.id').limit(1).executeTakeFirst();
    if (found?.progressId) return findAbout(db, hallId, { kind: 'case', caseId: found.id, progressId: found.progressId }, now);
  }
  if (about === 'desk') {
    const desk = await db.selectFrom('desks').select('id').where('hall_id', '=', hallId).orderBy('id').offset(n % 3).limit(1).executeTakeFirst();
    if (desk) return findAbout(db, hallId, { kind: 'desk', deskId: desk.id }, now);
  }
  return findAbout(db, hallId, about === 'hall' ? undefined : { kind: 'department', departmentId: department }, now);
}

/**
 * Fills a hall with invented complaints at every stage. Their query codes are nobody's: they are for staff to look at, as the
 * note of the sample hall says of all that is in it.
 *
 * @returns How many there are.
 */
export async function seedSampleComplaints(db: Kysely<Database>, hallId: string, now: Date = new Date()): Promise<number> {
  const place = await selectHall(db, hallId);
  if (!place) return 0;
  const { hall: { timeZone }, prefix } = place;
  const settings = await settingsOf(db, hallId);
  const today = hallDay(now, timeZone);
  const base = isWorkday(today) === false ? dayBefore(today, 1) : today;
  const made: { record: ComplaintRecord; log: ComplaintLogRow[]; keys: ReturnType<typeof complaintKeysOf> }[] = [];
  for (const [n, sample] of sampleComplaints.entries()) {
    const department = await selectDepartment(db, hallId, sample.department);
    if (!department) continue;
    const actors = await actorsOf(db, hallId, department.id);
    const found = await aboutOf(db, hallId, sample, n, now);
    const log = logOf(sample, { department, actors, at: (ago, step) => momentOf(base, ago, n, step, timeZone, now) });
    const last = log.at(-1);
    const [first] = log;
    if (!first || !last) continue;
    const read = readComplaintNow(log, settings, now, timeZone);
    const id = secretId('cp');
    const number = trackingNumber(prefix, 'complaint', hallDay(first.at, timeZone), firstNumber + n);
    const trackingId = secretId('tr');
    const staffId = last.data['staffId'];
    await insertTracking(db, { hallId, id: trackingId, kind: 'complaint', subjectId: id, number, queryCodeHash: 'sample' }, first.at);
    made.push({
      log, keys: complaintKeysOf(read),
      record: {
        hallId, id, number, trackingId, kind: sample.kind, state: last.to, version: log.length, text: sample.text, about: found.about, caseId: found.caseId, ticketId: null, deskId: found.deskId, aboutDepartmentId: found.about.department?.id ?? null, staffIds: found.staffIds, facts: found.facts,
        anonymous: sample.anonymous ?? false, contactSealed: null, locale: 'zh-CN', department: last.department, assignedStaffId: typeof staffId === 'string' ? staffId : null, reopened: read.reopened, duplicateOf: null, photoCount: 0, createdAt: first.at, changedAt: last.at,
      },
    });
  }
  await insertComplaints(db, made, keysRevision(settings));
  await watchAll(db, 'complaint', made.map(({ record }) => ({ hallId, id: record.id })));
  return made.length;
}

/** A moment of a working day, never in the future. */
function momentOf(base: string, ago: number, n: number, step: number, timeZone: string, now: Date): Date {
  const found = new Date(instantOf(dayBefore(base, ago), `${String(9 + (step % 7)).padStart(2, '0')}:${String((n * 7 + step * 11) % 60).padStart(2, '0')}`, timeZone));
  return found < now ? found : new Date(now.getTime() - (30 - Math.min(step, 29)) * 60_000);
}

function logOf({ ago, steps }: SampleComplaint, { department, actors, at }: { readonly department: DepartmentRef; readonly actors: { readonly department: ComplaintActor; readonly supervisor: ComplaintActor }; readonly at: (ago: number, step: number) => Date }): ComplaintLogRow[] {
  const byOf = ({ by = 'department' }: SampleStep): ComplaintActor => (by === 'citizen' ? citizen : by === 'system' ? machine : actors[by]);
  const log: ComplaintLogRow[] = [{ at: at(ago, 0), action: 'submit', from: null, to: 'submitted', by: citizen, department: null, text: null, data: {} }];
  for (const [index, step] of steps.entries()) {
    const before = log.at(-1) as ComplaintLogRow;
    const isAssigned = before.department !== null || step.action === 'assign';
    const staffId = step.action === 'start' ? actors.department.id : before.data['staffId'];
    log.push({ at: new Date(Math.max(at(step.ago, index + 1).getTime(), before.at.getTime())), action: step.action, from: before.to, to: step.to, by: byOf(step), department: isAssigned ? department : null, text: step.text ?? null, data: { ...step.data, ...(staffId ? { staffId } : {}) } });
  }
  return log;
}
