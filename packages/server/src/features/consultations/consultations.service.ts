import type { Consultation, ConsultationList, ConsultationReceipt, ConsultationRequest, DepartmentRef, TrackedConsultation } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents } from '../../platform/events/record.store.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { openTracking } from '../complaints/complaints.tracking.ts';
import { secretId } from '../queue/queue.id.ts';
import { listScope, rolesFor, trackedConsultation } from './consultations.access.ts';
import { findAnswers } from './consultations.answers.ts';
import { selectPublicTexts } from './consultations.answers.store.ts';
import { dueOfLog, keysOf } from './consultations.clock.ts';
import { countInbox, selectInbox, type InboxFilter, type InboxPlace } from './consultations.list.store.ts';
import { countSender, insertConsultations, selectColleagues, selectConsultationLogs, selectDepartment, selectMatterOf } from './consultations.store.ts';
import { eventsOf } from './consultations.tell.ts';
import type { ConsultationContext, ConsultationLogRow, ConsultationRecord, MatterRef } from './consultations.types.ts';
import { staffView, trackedView } from './consultations.view.ts';

/** Questions that one address may ask on a day. */
const mostOfDay = 30;
/** Counting ends here: so many or more. */
const mostCounted = 1000;
/** Answered questions that a department is shown beside a new one. */
const mostSimilar = 3;

const unknown = (pointer: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code: 'field.value', expected: pointer === '/matterId' ? 'GET /matters' : 'GET /halls/{hallId}/departments' }] });

/** Which department answers: the one that is named, else that of the matter. @throws {HttpProblem} request.invalid for what there is not. */
async function placeOf(db: Kysely<Database>, { hallIds, departmentId: bound }: Principal, hallId: string, { departmentId, matterId }: ConsultationRequest): Promise<{ readonly department: DepartmentRef | null; readonly matter: MatterRef | null }> {
  const matter = matterId === undefined ? undefined : await selectMatterOf(db, hallIds, matterId);
  if (matterId !== undefined && !matter) throw unknown('/matterId');
  const id = departmentId ?? matter?.departmentId ?? bound;
  const department = id === null ? undefined : await selectDepartment(db, hallId, id);
  if (departmentId !== undefined && !department) throw unknown('/departmentId');
  return { department: department ?? null, matter: matter ? { id: matter.id, name: matter.name } : null };
}

/** Asks a person. @throws {HttpProblem} hall.not-found, consultation.limited, request.invalid. */
export async function createConsultation(db: Kysely<Database>, context: ConsultationContext, principal: Principal, hallId: string, request: ConsultationRequest, { address, locale }: { readonly address: string; readonly locale: Locale }): Promise<ConsultationReceipt> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const [now, timeZone] = [context.now(), await selectTimeZone(db, hallId)];
  const { department, matter } = await placeOf(db, principal, hallId, request);
  const day = hallDay(now, timeZone);
  // A digest with the day in it: nobody can tell later who asked, nor follow an address from day to day.
  const sent = await countSender(db, context.seal.digest('consultation sender', `${hallId} ${day} ${address}`), day);
  if (sent > mostOfDay) throw new HttpProblem('consultation.limited', { headers: { 'retry-after': '3600' } });
  const state = department ? 'assigned' : 'submitted';
  const log: ConsultationLogRow[] = [{ at: now, action: 'submit', from: null, to: state, by: { kind: 'citizen', id: null }, department, text: request.text, data: { days: await context.answerDays(db, hallId) } }];
  const id = secretId('cn');
  const { trackingId, number, queryCode } = await openTracking(db, context.seal, { hallId, kind: 'consultation', subjectId: id, at: now });
  await insertConsultations(db, [{
    hallId, id, number, trackingId, state, department, matter, assignedStaffId: null, mayPublish: request.mayPublish ?? false, phoneSealed: request.phone === undefined ? null : context.seal.seal(request.phone), locale, createdAt: now, log, keys: keysOf(log, now, timeZone),
  }]);
  await context.watch(db, hallId, id);
  await recordEvents(db, ...eventsOf({ hallId, trackingId, number, state, departments: [department] }));
  return { trackingId, number, queryCode, due: dueOfLog(log, now, timeZone) };
}

/** A question for the one who asked. @throws {HttpProblem} tracking.not-found. */
export async function readTracked(db: Kysely<Database>, { now }: Pick<ConsultationContext, 'now'>, principal: Principal, trackingId: string): Promise<TrackedConsultation> {
  const record = await trackedConsultation(db, principal, trackingId);
  const [log = []] = [(await selectConsultationLogs(db, record.hallId, [record.id])).get(record.id)];
  return trackedView(record, log, (await selectPublicTexts(db, record.hallId, [record.id])).get(record.id), { now: now(), timeZone: await selectTimeZone(db, record.hallId) });
}

/** Questions as somebody of the staff sees them. */
export async function readForStaff(db: Kysely<Database>, { now }: Pick<ConsultationContext, 'now'>, person: StaffPerson, hallId: string, records: readonly ConsultationRecord[]): Promise<Consultation[]> {
  const ids = records.map(({ id }) => id);
  const moment = { now: now(), timeZone: await selectTimeZone(db, hallId) };
  const logs = await selectConsultationLogs(db, hallId, ids);
  const published = await selectPublicTexts(db, hallId, ids);
  const staff = await selectColleagues(db, hallId, [...new Set(records.flatMap(({ department }) => department?.id ?? []))], [...new Set(records.flatMap(({ assignedStaffId }) => assignedStaffId ?? []))]);
  const views: Consultation[] = [];
  for (const record of records) {
    const log = logs.get(record.id) ?? [];
    const text = record.state === 'submitted' || record.state === 'assigned' ? log.findLast(({ action }) => action === 'submit' || action === 'followUp')?.text : null;
    const { answers } = text ? await findAnswers(db, { hallId, departmentId: null, matterId: null }, text) : { answers: [] };
    views.push(staffView({ record, log, published: published.get(record.id), roles: rolesFor(person, record), staff, similar: answers.slice(0, mostSimilar) }, moment));
  }
  return views;
}

/** What is asked for. */
export interface ConsultationQuery {
  readonly view?: InboxFilter['view'];
  readonly department?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const packed = ({ sort, id }: InboxPlace): string => Buffer.from(`${sort} ${id}`).toString('base64url');

function afterOf(revision: string | undefined): InboxPlace | null {
  if (revision === undefined) return null;
  const [sort = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { sort, id };
}

/** Questions of one's department, those that are due first first; supervisors see the hall. @throws {HttpProblem} hall.not-found, person.role, cursor.malformed, cursor.mismatch. */
export async function listConsultations(db: Kysely<Database>, context: Pick<ConsultationContext, 'now'>, principal: Principal, hallId: string, { view = 'open', department, limit = 20, cursor }: ConsultationQuery): Promise<ConsultationList> {
  const { person, departmentId } = listScope(principal, hallId, department);
  const filter: InboxFilter = { hallId, departmentId, view, staffId: person.id };
  const asked = { list: 'consultations', ...filter };
  const place = decodeCursor(cursor, asked);
  const rows = await selectInbox(db, filter, afterOf(place?.revision), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: await readForStaff(db, context, person, hallId, shown.map(({ record }) => record)),
    nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed(last.place) }, asked) : null,
    counts: await countInbox(db, filter, context.now(), mostCounted),
  };
}
