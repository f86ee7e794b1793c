import type { Moment } from './instant.ts';
import { learnServices } from './wait-learning.ts';
import type { ServiceSummary, ServiceTime } from './wait-learning.ts';

/** What a waiting time is estimated from. */
export interface WaitQuestion {
  /** Tickets that will be called before, as {@link orderTickets} puts them. */
  readonly ahead: number;
  /** Desks that serve this queue now; a desk shared with other queues counts by its share, 0.5. */
  readonly desksServing: number;
  /** Of these, desks without a visitor.
   * @default 0 */
  readonly desksIdle?: number;
  readonly today: readonly ServiceTime[];
  /** Minutes since the call of each service under way; without them a desk that is stuck is noticed only when it is free again.
   * @default [] */
  readonly underWay?: readonly number[];
  /** The same weekday of the past weeks; null when there is none. */
  readonly sameWeekday: ServiceSummary | null;
  readonly now: Moment;
  /** Width of the range, learnt from its own hits and misses, see {@link calibrate}.
   * @default 1 */
  readonly spread?: number;
}

/** A waiting time as a range in minutes that people use. */
export interface WaitRange {
  readonly low: number;
  readonly high: number;
  /** What it rests on: today's log, the same weekday of past weeks, or both. */
  readonly basis: 'today' | 'weekday' | 'both';
  /** Services it rests on. */
  readonly sampleSize: number;
}

/** Distance in standard deviations of the 15th and 85th percentile. */
const z85 = 1.0364;

/** Minutes as one says them; beyond, in hours. */
const said = [0, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240];
const stepBeyond = 60;

/** The step a number of minutes lies nearest to. */
function nearest(minutes: number): number {
  if (minutes > (said.at(-1) ?? 0)) return Math.round(minutes / stepBeyond) * stepBeyond;
  return said.reduce((best, step) => (Math.abs(step - minutes) < Math.abs(best - minutes) ? step : best), 0);
}

/**
 * A range in the minutes that people use: each end the step it lies nearest to, and never both the same.
 *
 * @example roundRange(11.3, 17.8) // { low: 10, high: 20 }
 * @example roundRange(0, 0.4) // { low: 0, high: 2 }
 */
export function roundRange(low: number, high: number): { low: number; high: number } {
  const [down, up] = [nearest(low), nearest(high)];
  if (up > down) return { low: down, high: up };
  const above = said.find((step) => step > down) ?? down + stepBeyond;
  const below = said.findLast((step) => step < down) ?? down;
  // Both ends fell on one step: go to the side the range leans to.
  return (low + high) / 2 >= down || below === down ? { low: down, high: above } : { low: below, high: down };
}

/**
 * How long somebody will wait, as the range that holds in seven of ten cases.
 *
 * With all desks busy, the wait for `ahead` tickets is the time to the call number `ahead + 1`: calls come at `desks`
 * times the rate of one desk, the first of them after what is left of a service under way (renewal theory: half a
 * service for equal ones, a whole one where they vary as chance would have it). Its spread has two sources, kept apart
 * because only one of them shrinks with the number ahead: services differ, and the mean itself may be wrong today.
 * The quantiles are those of the gamma distribution with that mean and spread (Wilson–Hilferty), which like the wait
 * is never negative and has its tail on the late side.
 *
 * @returns null when nothing is known, or no desk serves the queue: an invented figure would be worse.
 */
export function estimateWait(question: WaitQuestion): WaitRange | null {
  const { ahead, desksServing: desks, desksIdle = 0, spread = 1 } = question;
  const belief = learnServices(question.today, question.underWay ?? [], question.sameWeekday, question.now);
  if (!belief || !(desks > 0) || !(ahead >= 0)) return null;
  const { basis, sampleSize, variation } = belief;
  const busyAhead = ahead - desksIdle;
  if (busyAhead < 0) return { low: 0, high: 2, basis, sampleSize };

  const c2 = variation ** 2;
  const perCall = belief.mean / desks;
  const first = (1 + c2) / 2;
  const calls = busyAhead + first;
  const mean = calls * perCall;
  // Third moment of a gamma service time; desks out of step add up to a sixth of a call while services are alike.
  const firstVariance = ((1 + c2) * (1 + 2 * c2)) / 3 - first ** 2;
  const outOfStep = desks > 1 ? (Math.max(0, 1 - c2) * (desks - 1)) / 6 : 0;
  const variance = perCall ** 2 * (busyAhead * c2 + firstVariance + outOfStep) + (calls * (belief.error / desks)) ** 2;
  const quantile = (z: number): number => {
    const shape = mean ** 2 / variance;
    return mean * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  };
  return { ...roundRange(quantile(-z85 * spread), quantile(z85 * spread)), basis, sampleSize };
}
