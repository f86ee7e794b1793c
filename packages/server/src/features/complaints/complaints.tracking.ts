import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { TrackingLookup, TrackingRef } from '@hallkit/contract';
import { hallDay, parseTrackingNumber, queryCode, readQueryCode, trackingNumber, type TrackedKind } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import { lookupWindow } from '../applications/applications.lookup.ts';
import { countLookup, forgiveLookup, selectHall } from '../applications/applications.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { insertTracking, selectByNumber, selectTracking, takeTrackingNumber } from './complaints.tracking.store.ts';

/** What opens something again: the secret id by itself, number and query code together. The code is told once. */
export interface OpenedTracking {
  readonly trackingId: string;
  readonly number: string;
  readonly queryCode: string;
}

/** Wrong tries of a number within the window. */
const mostTries = 10;

const purpose = 'tracking code';
const codeHash = ({ digest }: Pick<Seal, 'digest'>, number: string, code: string): string => digest(purpose, `${number} ${code}`);

/**
 * Makes a complaint, question or rating one that can be followed; in the transaction that writes it, and there last, since others of
 * the kind wait for their number until it ends.
 *
 * @throws {HttpProblem} hall.not-found.
 * @example const { trackingId, number, queryCode } = await openTracking(db, seal, { hallId: 'dezhou', kind: 'rating', subjectId: 'ra_…', at: now() });
 */
export async function openTracking(db: Kysely<Database>, seal: Pick<Seal, 'digest'>, { hallId, kind, subjectId, at }: { readonly hallId: string; readonly kind: TrackedKind; readonly subjectId: string; readonly at: Date }): Promise<OpenedTracking> {
  const place = await selectHall(db, hallId);
  if (!place) throw new HttpProblem('hall.not-found');
  const { hall: { timeZone }, networkId, prefix } = place;
  const day = hallDay(at, timeZone);
  const opened = { trackingId: secretId('tr'), number: trackingNumber(prefix, kind, day, await takeTrackingNumber(db, networkId, kind, day)), queryCode: queryCode(randomBytes(6)) };
  await insertTracking(db, { hallId, id: opened.trackingId, kind, subjectId, number: opened.number, queryCodeHash: codeHash(seal, opened.number, opened.queryCode) }, at);
  return opened;
}

/**
 * What a secret id is of.
 *
 * @param hallIds - Halls that the key sees.
 * @throws {HttpProblem} tracking.not-found, also for an id of another kind or hall.
 */
export async function trackedBy(db: Kysely<Database>, hallIds: readonly string[], trackingId: string, kind: TrackedKind): Promise<{ readonly hallId: string; readonly subjectId: string; readonly number: string }> {
  const found = await selectTracking(db, hallIds, trackingId);
  if (found?.kind !== kind) throw new HttpProblem('tracking.not-found');
  return { hallId: found.hallId, subjectId: found.subjectId, number: found.number };
}

const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * Finds something again by number and query code. A number that there is not and a wrong code are told alike, and both count as a try.
 *
 * @param db - Not in a transaction: a try counts although it is refused.
 * @throws {HttpProblem} tracking.not-found, rate.limited.
 */
export async function lookUpTracking(db: Kysely<Database>, { seal, now }: { readonly seal: Pick<Seal, 'digest' | 'digests'>; readonly now: () => Date }, { networkId, hallIds }: Principal, { number: text, queryCode: typed }: TrackingLookup): Promise<TrackingRef> {
  const number = parseTrackingNumber(text)?.number;
  const code = readQueryCode(typed);
  // A slip that the check digit finds is no guess.
  if (number === undefined || code === null) throw new HttpProblem('tracking.not-found');
  const at = now();
  const subject = seal.digest('tracking lookup', number);
  // Counted first and taken back after: guesses at once are no more than the others.
  const { tries, firstAt } = await countLookup(db, networkId, subject, { now: at, since: new Date(at.getTime() - lookupWindow) });
  if (tries > mostTries) throw new HttpProblem('rate.limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil((firstAt.getTime() + lookupWindow - at.getTime()) / 1000))) } });
  const found = await selectByNumber(db, hallIds, number);
  if (!found || !seal.digests(purpose, `${number} ${code}`).some((hash) => isSame(hash, found.queryCodeHash))) throw new HttpProblem('tracking.not-found');
  await forgiveLookup(db, networkId, subject);
  return { kind: found.kind, trackingId: found.id };
}
