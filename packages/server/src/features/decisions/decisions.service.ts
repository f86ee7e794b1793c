import type { LocalizedText, Party, Provenance, PublishedDecision, PublishedDecisionList } from '@hallkit/contract';
import { addWorkingDays, chinaCalendar, dayAfter, hallDay, instantOf, licensingLimits, maskName, type WorkCalendar } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { withoutPersonal } from '../notifications/notifications.mask.ts';
import { secretId } from '../queue/queue.id.ts';
import { searchable, wantedOf } from './decisions.search.ts';
import { countPublished, insertDecisions, selectDecision, selectPublished, selectPublishing, type After, type DecisionFilter, type NewDecision } from './decisions.store.ts';

/** When decisions become public: so many working days afterwards, at this time of the hall. */
export interface Publishing {
  readonly afterDays: number;
  readonly time: string;
}

/** Unless the hall says otherwise: the next working day at nine. */
export const defaultPublishing: Publishing = { afterDays: 1, time: '09:00' };

/**
 * When a decision becomes public; never later than the seven working days in which it has to be (双公示). Where nobody
 * knows whether the days after it are worked it is the next day: to publish early is always in time.
 */
export function publishAt(decidedAt: Date, timeZone: string, { afterDays, time }: Publishing = defaultPublishing, calendar: WorkCalendar = chinaCalendar): Date {
  const day = hallDay(decidedAt, timeZone);
  const days = Math.min(afterDays, licensingLimits.publicity);
  if (days === 0) return decidedAt;
  const found = addWorkingDays(day, days, calendar);
  return new Date(instantOf(found.kind === 'day' ? found.day : dayAfter(day, 1), time, timeZone));
}

/** A decision of a case as the department knows it. */
export interface DecisionToPublish {
  readonly hallId: string;
  readonly timeZone: string;
  readonly caseId: string;
  readonly number: string;
  readonly kind: LocalizedText;
  readonly result: PublishedDecision['result'];
  /** By its full name; people are masked here. */
  readonly party: Party;
  readonly matter: PublishedDecision['matter'];
  readonly content: LocalizedText | null;
  readonly department: PublishedDecision['department'];
  readonly decidedAt: Date;
  readonly validUntil: string | null;
  readonly provenance: Provenance;
}

const bare = ({ zh, en }: LocalizedText): LocalizedText => ({ zh: withoutPersonal(zh), en: en === null ? null : withoutPersonal(en) });

/** The row that everybody may see: no identity number, people masked, also where somebody has written a number into a text. */
export function publicRow(given: DecisionToPublish, publishing?: Publishing): NewDecision {
  const { party: { kind, name, number }, decidedAt, timeZone, matter, result } = given;
  const party = { kind, name: kind === 'person' ? maskName(name) : name, uscc: kind === 'firm' ? number : null };
  const decidedOn = hallDay(decidedAt, timeZone);
  return {
    hallId: given.hallId, id: secretId('de'), caseId: given.caseId, number: given.number, kind: given.kind, result, party, matter, content: given.content && bare(given.content), department: given.department,
    decidedOn, validFrom: result === 'granted' || result === 'grantedToFollow' ? decidedOn : null, validUntil: given.validUntil, provenance: given.provenance,
    publishAt: publishAt(decidedAt, timeZone, publishing), search: searchable([party.name, party.uscc, given.number, matter.name.zh, matter.name.en]),
  };
}

/** Writes a decision that becomes public by itself; in the transaction of the decision, once. */
export async function publishDecision(db: Kysely<Database>, given: DecisionToPublish): Promise<void> {
  await insertDecisions(db, [publicRow(given, await selectPublishing(db, given.hallId))]);
}

/** What is asked for. */
export interface DecisionQuery {
  readonly q?: string;
  readonly department?: string;
  readonly result?: PublishedDecision['result'];
  readonly from?: string;
  readonly to?: string;
}

/** @throws {HttpProblem} hall.not-found, request.invalid where the days are the wrong way round. */
export function filterOf({ hallIds, departmentId }: Principal, hallId: string, { q, department, result, from, to }: DecisionQuery): DecisionFilter {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  if (from !== undefined && to !== undefined && to < from) throw new HttpProblem('request.invalid', { errors: [{ in: 'query', pointer: '/to', code: 'day.before', expected: from }] });
  return { hallId, departmentId: departmentId ?? department ?? null, result: result ?? null, from: from ?? null, to: to ?? null, wanted: departmentId !== null && department !== undefined && department !== departmentId ? { words: [], pieces: [] } : wantedOf(q) };
}

/** Counting ends here, and so does an export. */
export const mostCounted = 10_000;

const packed = ({ decidedOn, id }: After): string => Buffer.from(`${decidedOn} ${id}`).toString('base64url');

function afterOf(revision: string | undefined): After | null {
  if (revision === undefined) return null;
  const [decidedOn = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { decidedOn, id };
}

/** A page of published decisions, the newest first. @throws {HttpProblem} hall.not-found, cursor.malformed, cursor.mismatch. */
export async function listDecisions(db: Kysely<Database>, principal: Principal, hallId: string, { limit = 20, cursor, ...query }: DecisionQuery & { readonly limit?: number; readonly cursor?: string }): Promise<PublishedDecisionList> {
  const filter = filterOf(principal, hallId, query);
  const asked = { list: 'decisions', hallId, department: filter.departmentId, ...query };
  const place = decodeCursor(cursor, asked);
  const [rows, total] = await Promise.all([selectPublished(db, filter, afterOf(place?.revision), limit + 1), countPublished(db, filter, mostCounted)]);
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed(last) }, asked) : null, total };
}

/** One published decision. @throws {HttpProblem} decision.not-found, also for one that is not public yet. */
export async function decisionOf(db: Kysely<Database>, { hallIds, departmentId }: Principal, id: string): Promise<PublishedDecision> {
  const found = await selectDecision(db, hallIds, departmentId, id);
  if (!found) throw new HttpProblem('decision.not-found');
  return found;
}
