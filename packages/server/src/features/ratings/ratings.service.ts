import type { Rating, RatingActionRequest, RatingInvitation, RatingList, RatingReceipt, RatingRequest, TrackedRating } from '@hallkit/contract';
import { hallDay, isBadGrade, ratingActions, ratingShownOn, ratingStep, ratingTags, type RatingRole } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents } from '../../platform/events/record.store.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { staffOf } from '../cases/cases.access.ts';
import { never } from '../cases/cases.clock.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { openTracking } from '../complaints/complaints.tracking.ts';
import { listScope } from '../consultations/consultations.access.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import { secretId } from '../queue/queue.id.ts';
import { answerDue, keysOf } from './ratings.clock.ts';
import { countRatings, insertRating, selectGiven, selectRating, selectRatingLogs, selectRatings, writeRating, type RatingFilter, type RatingPlace } from './ratings.store.ts';
import type { RatingContext, RatingLogRow, RatingRecord, Subject } from './ratings.types.ts';
import { staffView, trackedView } from './ratings.view.ts';

/** Counting ends here: so many or more. */
const mostCounted = 1000;

/**
 * What can be rated. Whoever served somebody knows the ticket too: of a visit the grade is not told again, by which it
 * would be known whose it was.
 */
export async function invitation(db: Kysely<Database>, { days }: Pick<RatingContext, 'days'>, { kind, what, department, day, closed, hallId, key }: Subject): Promise<RatingInvitation> {
  const given = (await selectGiven(db, hallId, [key])).get(key);
  const why = given === undefined ? closed : 'given';
  const { verify, answer } = await days(db, hallId);
  return { kind, what, department, day, open: why === null, closed: why, grade: kind === 'case' ? (given ?? null) : null, tags: ratingTags.map(({ id, text, good }) => ({ id, text, good })), verifyDays: verify, answerDays: answer };
}

/** Whoever works here does not rate. @throws {HttpProblem} rating.staff. */
export function demandVisitor({ person }: Pick<Principal, 'person'>): void {
  if (person?.kind === 'staff') throw new HttpProblem('rating.staff');
}

/** Rates a visit or case, once. @throws {HttpProblem} rating.closed, rating.given, request.invalid for a word that is none. */
export async function rate(db: Kysely<Database>, context: RatingContext, subject: Subject, { grade, tags = [], text, phone }: RatingRequest, locale: Locale): Promise<RatingReceipt> {
  const strange = tags.findIndex((tag) => !ratingTags.some(({ id }) => id === tag));
  if (strange >= 0) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: `/tags/${strange}`, code: 'field.value', expected: ratingTags.map(({ id }) => id).join(', ') }] });
  const { hallId, timeZone, kind, key, what, department, closed } = subject;
  if ((await selectGiven(db, hallId, [key])).has(key)) throw new HttpProblem('rating.given');
  if (closed !== null) throw new HttpProblem('rating.closed', { errors: [{ in: 'body', pointer: '/grade', code: `rating.${closed}` }] });
  const [now, id, days] = [context.now(), secretId('ra'), await context.days(db, hallId)];
  const day = hallDay(now, timeZone);
  const shownOn = ratingShownOn(day);
  const isBad = isBadGrade(grade);
  const opened = isBad ? await openTracking(db, context.seal, { hallId, kind: 'rating', subjectId: id, at: now }) : { trackingId: secretId('tr'), number: null, queryCode: null };
  const state = isBad ? ('open' as const) : ('recorded' as const);
  const written = await insertRating(db, {
    hallId, id, kind, subjectKey: key, trackingId: opened.trackingId, number: opened.number, grade, tags: [...new Set(tags)], text: text ?? null, phoneSealed: phone === undefined || !isBad ? null : context.seal.seal(phone), locale, what, department, day, shownOn, state,
    keys: isBad ? keysOf({ grade, shownOn, state }, [], days, now, timeZone) : { due: never, dueSoon: never },
  });
  if (!written) throw new HttpProblem('rating.given');
  // Nobody is told, nor shown it before the next working day: a list that moves while somebody leaves the desk would tell whose it is.
  if (isBad) await context.watch(db, hallId, id);
  return { ...opened, grade, shownOn, answerDue: answerDue({ grade, shownOn }, [], days, now, timeZone) };
}

/** What came of a rating, for whoever gave it. @throws {HttpProblem} tracking.not-found. */
export async function readTracked(db: Kysely<Database>, { now, days }: Pick<RatingContext, 'now' | 'days'>, { hallIds }: Principal, trackingId: string): Promise<TrackedRating> {
  const record = await selectRating(db, hallIds, { trackingId });
  if (!record) throw new HttpProblem('tracking.not-found');
  const log = (await selectRatingLogs(db, record.hallId, [record.id])).get(record.id) ?? [];
  return trackedView(record, log, { now: now(), timeZone: await selectTimeZone(db, record.hallId), days: await days(db, record.hallId) });
}

/** What somebody of the staff is to a rating; nothing where it is not theirs. */
const rolesFor = ({ hallId, departmentId, roles }: StaffPerson, rating: Pick<RatingRecord, 'hallId' | 'department'>): RatingRole[] =>
  hallId !== rating.hallId ? [] : [...(roles.includes('supervisor') ? (['supervisor'] as const) : []), ...(departmentId !== null && departmentId === rating.department?.id ? (['department'] as const) : [])];

/** What is asked for. */
export interface RatingQuery {
  readonly view?: RatingFilter['view'];
  readonly department?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const packed = ({ sort, id }: RatingPlace): string => Buffer.from(`${sort}\n${id}`).toString('base64url');

function afterOf(revision: string | undefined): RatingPlace | null {
  if (revision === undefined) return null;
  const [sort = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split('\n');
  return { sort, id };
}

/** Ratings of one's department; supervisors see the hall. @throws {HttpProblem} hall.not-found, person.role, cursor.malformed, cursor.mismatch. */
export async function listRatings(db: Kysely<Database>, { now, days }: Pick<RatingContext, 'now' | 'days'>, principal: Principal, hallId: string, { view = 'bad', department, limit = 20, cursor }: RatingQuery): Promise<RatingList> {
  const { person, departmentId } = listScope(principal, hallId, department);
  const timeZone = await selectTimeZone(db, hallId);
  const filter: RatingFilter = { hallId, departmentId, view, today: hallDay(now(), timeZone) };
  const asked = { list: 'ratings', hallId, departmentId, view };
  const place = decodeCursor(cursor, asked);
  const rows = await selectRatings(db, filter, afterOf(place?.revision), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const logs = await selectRatingLogs(db, hallId, shown.map(({ record }) => record.id));
  const moment = { now: now(), timeZone, days: await days(db, hallId) };
  return {
    data: shown.map(({ record }) => staffView(record, logs.get(record.id) ?? [], rolesFor(person, record), moment)),
    nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed(last.place) }, asked) : null,
    counts: await countRatings(db, filter, moment.now, mostCounted),
  };
}

/** Does something about a bad rating. @throws {HttpProblem} rating.not-found, rating.changed, rating.action with what is possible, person.role, request.invalid. */
export async function actOnRating(db: Kysely<Database>, context: RatingContext, principal: Principal, id: string, { version, action, finding, text }: RatingActionRequest): Promise<Rating> {
  const person = staffOf(principal);
  const record = await selectRating(db, principal.hallIds, { id }, { lock: true });
  const timeZone = await selectTimeZone(db, record?.hallId ?? person.hallId);
  const roles = record && record.shownOn <= hallDay(context.now(), timeZone) ? rolesFor(person, record) : [];
  if (!record || roles.length === 0) throw new HttpProblem('rating.not-found');
  if (version !== record.version) throw new HttpProblem('rating.changed', { errors: [{ in: 'body', pointer: '/version', code: 'field.value', expected: String(record.version) }] });
  const next = ratingStep(record, action, roles, { finding, text });
  if (!next.ok && next.fault === 'action.role') throw new HttpProblem('person.role');
  if (!next.ok && next.fault === 'action.state') throw new HttpProblem('rating.action', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: ratingActions(record, roles).join(', ') }] });
  if (!next.ok) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: `/${next.fault.slice('needs.'.length)}`, code: 'action.needs' }] });
  const log = (await selectRatingLogs(db, record.hallId, [id])).get(id) ?? [];
  const [now, days] = [context.now(), await context.days(db, record.hallId)];
  const at = new Date(Math.max(now.getTime(), log.at(-1)?.at.getTime() ?? 0));
  const row: RatingLogRow = { at, action, to: next.to, staffId: person.id, finding: action === 'verify' ? (finding ?? null) : null, text };
  const after: RatingRecord = { ...record, state: next.to, version: record.version + 1, finding: row.finding ?? record.finding };
  await writeRating(db, record, row, keysOf(after, [...log, row], days, at, timeZone), hallDay(at, timeZone));
  if ((action === 'answer' || action === 'exclude') && record.phoneSealed !== null && record.number !== null) {
    await enqueue(db, { hallId: record.hallId, eventKey: `rating.answered ${id} ${after.version}`, template: 'rating.answered', data: { number: record.number, what: record.what }, to: { phone: context.seal.open(record.phoneSealed) }, locale: record.locale, about: record.trackingId });
  }
  await context.watch(db, record.hallId, id);
  if (record.department) await recordEvents(db, { hallId: record.hallId, topic: `department.${record.hallId}.${record.department.id}`, type: 'rating.changed', data: { id, state: next.to } });
  return staffView(after, [...log, row], roles, { now, timeZone, days });
}
