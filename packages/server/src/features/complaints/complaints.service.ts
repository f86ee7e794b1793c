import type { Complaint, ComplaintActionRequest, OwnComplaintActionRequest, TrackedComplaint } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { KeyedWrite } from '../../platform/http/idempotency.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { isForStaff, lockedComplaint, staffComplaint, trackedComplaint } from './complaints.access.ts';
import { withPhotos } from './complaints.create.ts';
import { keepPhotos } from './complaints.photos.ts';
import { takeComplaintStep } from './complaints.step.ts';
import { selectComplaints } from './complaints.store.ts';
import { citizen, type ComplaintContext, type ComplaintRecord } from './complaints.types.ts';
import { complaintRolesOf, complaintView, trackedView } from './complaints.view.ts';

const again = async (db: Kysely<Database>, record: ComplaintRecord): Promise<ComplaintRecord> => (await selectComplaints(db, [record.hallId], [record.id]))[0] ?? record;

/** A complaint for who is signed in. @throws {HttpProblem} complaint.not-found, person.role. */
export async function readComplaintOf(db: Kysely<Database>, context: ComplaintContext, principal: Principal, id: string): Promise<Complaint> {
  const { record, person } = await staffComplaint(db, principal, id);
  return complaintView(db, context, record, person);
}

/** Does something with a complaint. @throws {HttpProblem} complaint.not-found, complaint.conflict, complaint.changed, complaint.action, person.role, request.invalid. */
export async function actOnComplaint(db: Kysely<Database>, context: ComplaintContext, principal: Principal, id: string, { version, action, ...given }: ComplaintActionRequest): Promise<Complaint> {
  const { record: seen, person } = await staffComplaint(db, principal, id);
  if (seen.staffIds.includes(person.id)) throw new HttpProblem('complaint.conflict');
  const record = await lockedComplaint(db, seen, version);
  // Somebody may have passed it on meanwhile.
  if (!isForStaff(person, record)) throw new HttpProblem('complaint.not-found');
  await takeComplaintStep(db, context, record, { action, by: { kind: 'staff', id: person.id, name: person.name }, roles: complaintRolesOf(person, record), given, departmentId: person.departmentId });
  const done = await again(db, record);
  // Passed on to others it is theirs; what has become of it is told a last time.
  return complaintView(db, context, done, person);
}

/** A complaint for who follows it. @throws {HttpProblem} tracking.not-found. */
export async function readTracked(db: Kysely<Database>, context: ComplaintContext, principal: Principal, trackingId: string): Promise<TrackedComplaint> {
  return trackedView(db, context, await trackedComplaint(db, principal, trackingId));
}

/** Does something with one's own complaint. @throws {HttpProblem} tracking.not-found, complaint.changed, complaint.action, urge.too-soon, request.invalid, and those of pictures. */
export async function actOnTracked(db: Kysely<Database>, context: ComplaintContext, principal: Principal, trackingId: string, { version, action, text, photoIds = [] }: OwnComplaintActionRequest, keyed: KeyedWrite | null): Promise<{ readonly json: string; readonly replayed: boolean }> {
  const seen = await trackedComplaint(db, principal, trackingId);
  if (photoIds.length > 0 && action !== 'supply' && action !== 'reopen') throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/photoIds', code: 'field.unknown' }] });
  return withPhotos(db, context, { networkId: principal.networkId, hallId: seen.hallId }, photoIds, keyed, 200, async (transaction, kept) => {
    const record = await lockedComplaint(transaction, seen, version);
    const seq = record.version + 1;
    await keepPhotos(transaction, context, { networkId: principal.networkId, hallId: record.hallId, complaintId: record.id, seq }, kept);
    await takeComplaintStep(transaction, context, record, { action, by: citizen, roles: ['citizen'], given: text === undefined ? {} : { text }, photos: kept.length });
    return trackedView(transaction, context, await again(transaction, record));
  });
}
