import type { ComplaintReceipt, ComplaintRequest, Upload, UploadRequest } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record as recordEvents, type NewEvent } from '../../platform/events/record.store.ts';
import type { CallerPlace } from '../../platform/http/handler.ts';
import { earlierAnswer, once, type KeyedWrite } from '../../platform/http/idempotency.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { ReadyPhoto } from '../documents/documents.photos.ts';
import { secretId } from '../queue/queue.id.ts';
import { oversightEvents, raise } from '../supervision/supervision.oversight.ts';
import { watch } from '../supervision/supervision.watch.ts';
import { findAbout, type FoundAbout } from './complaints.about.ts';
import { complaintKeysOf, keysRevision, readComplaintNow } from './complaints.clock.ts';
import { keepPhotoFiles, keepPhotos, type KeptPhoto } from './complaints.photos.ts';
import { readingOf } from './complaints.step.ts';
import { countSent, insertComplaints } from './complaints.store.ts';
import { complaintEvents, tellCitizen } from './complaints.tell.ts';
import { openTracking } from './complaints.tracking.ts';
import { citizen, type ComplaintContext, type ComplaintLogRow, type ComplaintRecord } from './complaints.types.ts';

/** So many may come from one address in a day. */
const mostPerDay = 20;
/** Those that ask for something to be done: of a late case its department is urged. */
const urging: ReadonlySet<string> = new Set<ComplaintRequest['kind']>(['complaint', 'report', 'help']);

/** Who writes, from where. */
export interface ComplaintSender {
  readonly principal: Principal;
  readonly caller: CallerPlace;
  readonly locale: Locale;
}

/** What stands for an address on a day: of another day it is another, and nobody finds the address by it. */
const senderOf = ({ seal }: ComplaintContext, { address }: CallerPlace, day: string): string => seal.digest('complaint sender', `${day} ${address}`);

/** Begins the upload of a picture. @throws {HttpProblem} hall.not-found, upload.too-large, document.type, upload.limited, storage.full. */
export async function beginPhoto(db: Kysely<Database>, context: ComplaintContext, { principal, caller }: ComplaintSender, hallId: string, request: UploadRequest): Promise<Upload> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  return context.photos.begin(db, principal.networkId, senderOf(context, caller, hallDay(context.now(), 'Asia/Shanghai')), request);
}

/** A machine of the hall hands in for everybody who stands before it. @throws {HttpProblem} complaint.limited. */
async function countSender(db: Kysely<Database>, context: ComplaintContext, { principal, caller }: ComplaintSender, now: Date, timeZone: string): Promise<void> {
  if (principal.kind === 'device') return;
  const day = hallDay(now, timeZone);
  if ((await countSent(db, senderOf(context, caller, day), day)) > mostPerDay) throw new HttpProblem('complaint.limited', { headers: { 'retry-after': '3600' } });
}

/** A late case is watched more closely as soon as somebody complains of it. */
async function urgeCase(db: Kysely<Database>, hallId: string, kind: ComplaintRequest['kind'], { about, caseId, progressTopic }: FoundAbout, at: Date): Promise<NewEvent[]> {
  if (caseId === null || !about.late || about.department === null || !urging.has(kind)) return [];
  const raised = await raise(db, { hallId, kind: 'case', id: caseId, level: 'urged', by: 'applicant', reason: { zh: '办件逾期，有人投诉', en: 'The case is late, and somebody has complained' }, at });
  return raised ? oversightEvents({ hallId, kind: 'case', level: 'urged', departmentId: about.department.id, followers: progressTopic === null ? [] : [progressTopic] }) : [];
}

/** Writes a complaint, in a transaction. */
async function write(db: Kysely<Database>, context: ComplaintContext, sender: ComplaintSender, hallId: string, { kind, text, about: asked, anonymous = false, contact }: ComplaintRequest, photos: readonly KeptPhoto[]): Promise<ComplaintReceipt> {
  const now = context.now();
  const { settings, timeZone } = await readingOf(db, hallId);
  const found = await findAbout(db, hallId, asked, now);
  const { about, caseId, ticketId, deskId, staffIds, facts } = found;
  const id = secretId('cp');
  await keepPhotos(db, context, { networkId: sender.principal.networkId, hallId, complaintId: id, seq: 1 }, photos);
  // What others wait for comes last: the count of the address, the number of the day, the counters of events.
  await countSender(db, context, sender, now, timeZone);
  const { trackingId, number, queryCode } = await openTracking(db, context.seal, { hallId, kind: 'complaint', subjectId: id, at: now });
  const named = !anonymous && (contact?.name !== undefined || contact?.phone !== undefined);
  const record: ComplaintRecord = {
    hallId, id, number, trackingId, kind, state: 'submitted', version: 1, text, about, caseId, ticketId, deskId, aboutDepartmentId: about.department?.id ?? null, staffIds, facts, anonymous,
    contactSealed: named ? context.seal.seal(JSON.stringify({ name: contact.name ?? null, phone: contact.phone ?? null })) : null, locale: sender.locale, department: null, assignedStaffId: null, reopened: 0, duplicateOf: null, photoCount: photos.length, createdAt: now, changedAt: now,
  };
  const log: ComplaintLogRow[] = [{ at: now, action: 'submit', from: null, to: 'submitted', by: citizen, department: null, text: null, data: {} }];
  const read = readComplaintNow(log, settings, now, timeZone);
  await insertComplaints(db, [{ record, log, keys: complaintKeysOf(read) }], keysRevision(settings));
  await watch(db, hallId, 'complaint', id);
  const urged = await urgeCase(db, hallId, kind, found, now);
  await tellCitizen(db, context, record, { template: 'complaint.received', queryCode, day: read.answerDue.day }, '1');
  await recordEvents(db, ...complaintEvents(record, []), ...urged);
  return { trackingId, number, queryCode, state: 'submitted', acceptDue: read.acceptDue, answerDue: read.answerDue };
}

/**
 * Does a write that comes with pictures: they are looked at, and their files kept, outside of any transaction, since that takes
 * its time; what follows is kept as a whole or not at all. The uploads stay until it is there.
 *
 * @throws {HttpProblem} upload.not-found, upload.incomplete, and 422 of a picture, each with a pointer.
 */
export async function withPhotos(db: Kysely<Database>, context: Pick<ComplaintContext, 'photos' | 'now'>, { networkId, hallId }: { readonly networkId: string; readonly hallId: string }, photoIds: readonly string[], keyed: KeyedWrite | null, status: number, work: (db: Kysely<Database>, kept: readonly KeptPhoto[]) => Promise<object>): Promise<{ readonly json: string; readonly replayed: boolean }> {
  const { photos } = context;
  let ready: readonly ReadyPhoto[] = [];
  try {
    ready = await photos.ready(db, networkId, photoIds);
  } catch (error) {
    // The same write has used them up already.
    const earlier = keyed ? await earlierAnswer(db, keyed) : undefined;
    if (earlier === undefined) throw error;
    return { json: earlier, replayed: true };
  }
  const kept = await keepPhotoFiles(db, context, hallId, ready);
  const answer = async (transaction: Kysely<Database>): Promise<{ status: number; body: string }> => ({ status, body: JSON.stringify(await work(transaction, kept)) });
  const done = keyed ? await once(db, keyed, answer) : { ...(await inTransaction(db, answer)), replayed: false };
  if (!done.replayed) await photos.clear(photoIds);
  return { json: done.body, replayed: done.replayed };
}

/**
 * Takes a complaint, report, suggestion, praise or call for help. Of an anonymous one nothing is kept that leads to who wrote
 * it: no contact, no address, no key of theirs.
 *
 * @throws {HttpProblem} hall.not-found, complaint.about, complaint.limited, and those of {@link withPhotos}.
 */
export async function createComplaint(db: Kysely<Database>, context: ComplaintContext, sender: ComplaintSender, hallId: string, request: ComplaintRequest, keyed: KeyedWrite | null): Promise<{ readonly json: string; readonly replayed: boolean }> {
  const { hallIds, networkId } = sender.principal;
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  if (request.text.trim() === '') throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/text', code: 'field.missing' }] });
  return withPhotos(db, context, { networkId, hallId }, request.photoIds ?? [], keyed, 201, (transaction, photos) => write(transaction, context, sender, hallId, request, photos));
}
