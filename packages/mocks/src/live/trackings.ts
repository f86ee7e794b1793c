import type { TrackingLookup, TrackingRef } from '@hallkit/contract';
import { hallDay, parseTrackingNumber, queryCode, readQueryCode, trackingNumber } from '@hallkit/domain';
import type { TrackedKind } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';
import type { TrackingRecord } from './watch.ts';

const [most, within] = [10, 15 * 60_000];

/** What is known of a tracking beforehand, for something that is there from the beginning. */
export type GivenTracking = Partial<Pick<TrackingRecord, 'trackingId' | 'queryCode'>>;

/** A number and a query code for something that can be followed. */
export function openTracking(live: Live, kind: TrackedKind, subjectId: string, given: GivenTracking = {}): TrackingRecord {
  const day = hallDay(live.now(), live.timeZone);
  const series = `${kind} ${day}`;
  const sequence = (live.space.series.get(series) ?? 0) + 1;
  live.space.series.set(series, sequence);
  const made = { trackingId: newId('tr_'), kind, subjectId, number: trackingNumber('DZ', kind, day, sequence), queryCode: queryCode(crypto.getRandomValues(new Uint8Array(6))), ...given };
  live.watch.trackings.set(made.trackingId, made);
  return made;
}

/** An id alone, of what is only looked at again by who keeps it. */
export function openSilently(live: Live, kind: TrackedKind, subjectId: string): TrackingRecord {
  const made = { trackingId: newId('tr_'), kind, subjectId, number: '', queryCode: '' };
  live.watch.trackings.set(made.trackingId, made);
  return made;
}

/** What somebody follows. @throws {MockProblem} tracking.not-found, also for something of another kind. */
export function trackedBy(live: Live, trackingId: string, kind: TrackedKind): TrackingRecord {
  const found = live.watch.trackings.get(trackingId);
  if (found?.kind !== kind) throw new MockProblem('tracking.not-found');
  return found;
}

/** The id of a number and a query code. @throws {MockProblem} tracking.not-found, rate.limited. */
export function findTracking(live: Live, { number: typed, queryCode: code }: TrackingLookup): TrackingRef {
  const number = parseTrackingNumber(typed)?.number ?? typed;
  const tries = (live.space.lookups.get(number) ?? []).filter((at) => at > live.now() - within);
  if (tries.length >= most) throw new MockProblem('rate.limited', [], { 'retry-after': String(Math.ceil(within / 1000)) });
  live.space.lookups.set(number, [...tries, live.now()]);
  const found = [...live.watch.trackings.values()].find((one) => one.number === number);
  if (!found || found.queryCode !== readQueryCode(code)) throw new MockProblem('tracking.not-found');
  return { kind: found.kind, trackingId: found.trackingId };
}
