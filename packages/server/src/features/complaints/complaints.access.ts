import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { staffOf } from '../cases/cases.access.ts';
import { lockComplaint, selectComplaints } from './complaints.store.ts';
import { trackedBy } from './complaints.tracking.ts';
import type { ComplaintRecord } from './complaints.types.ts';

/** Whether a complaint is for somebody: of their department, or for supervisors of their hall. */
export const isForStaff = ({ hallId, departmentId, roles }: StaffPerson, record: Pick<ComplaintRecord, 'hallId' | 'department'>): boolean =>
  record.hallId === hallId && (roles.includes('supervisor') || (record.department !== null && record.department.id === departmentId));

/** A complaint for who is signed in. @throws {HttpProblem} complaint.not-found, also for one of another department: the answer tells nothing. */
export async function staffComplaint(db: Kysely<Database>, principal: Principal, id: string): Promise<{ readonly record: ComplaintRecord; readonly person: StaffPerson }> {
  const person = staffOf(principal);
  const [record] = await selectComplaints(db, principal.hallIds, [id]);
  if (!record || !isForStaff(person, record)) throw new HttpProblem('complaint.not-found');
  return { record, person };
}

/** The complaint of a tracking id. @throws {HttpProblem} tracking.not-found. */
export async function trackedComplaint(db: Kysely<Database>, { hallIds }: Principal, trackingId: string): Promise<ComplaintRecord> {
  const { hallId, subjectId } = await trackedBy(db, hallIds, trackingId, 'complaint');
  const [record] = await selectComplaints(db, [hallId], [subjectId]);
  if (!record) throw new HttpProblem('tracking.not-found');
  return record;
}

/** The same complaint once nobody else can change it. @throws {HttpProblem} complaint.not-found, complaint.changed. */
export async function lockedComplaint(db: Kysely<Database>, seen: ComplaintRecord, version: number): Promise<ComplaintRecord> {
  const record = await lockComplaint(db, seen.hallId, seen.id);
  if (!record) throw new HttpProblem('complaint.not-found');
  if (record.version !== version) throw new HttpProblem('complaint.changed', { errors: [{ in: 'body', pointer: '/version', code: 'field.value', expected: String(record.version) }] });
  return record;
}
