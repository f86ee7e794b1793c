import { epochMs } from './instant.ts';
import type { Moment } from './instant.ts';

/** How long one service held a desk: from a call to the next call at the same desk while people waited. */
export interface ServiceTime {
  /** When the desk was free for the next visitor. */
  readonly at: Moment;
  /** Minutes, no-shows included: they hold the desk too. */
  readonly minutes: number;
}

/** The same weekday of the past weeks, summed up; kept instead of the log. */
export interface ServiceSummary {
  /** Services that were counted. */
  readonly count: number;
  /** Mean in minutes. */
  readonly mean: number;
  /** Standard deviation of single services in minutes. */
  readonly deviation: number;
  /** Standard deviation of the daily means in minutes: how much one day differs from another. Null with fewer than three days. */
  readonly betweenDays?: number | null | undefined;
}

/** What is believed about the services to come. */
export interface ServiceBelief {
  /** Expected minutes of one service. */
  readonly mean: number;
  /** Coefficient of variation of single services, 0 when all last equally long. */
  readonly variation: number;
  /** Standard error of `mean` in minutes: it may be another day than all others. */
  readonly error: number;
  readonly basis: 'today' | 'weekday' | 'both';
  /** Services it rests on. */
  readonly sampleSize: number;
}

/** Longer than any service: a desk that forgot to finish, or a lunch. */
const longest = 240;
/** Minutes after which an observation of today counts half: the afternoon is not the morning. */
const halfLife = 90;
/** Variation of services where too few are known, and how many observations it weighs. Halls are seen between 0.5 and 1. */
const usualVariation = 0.7;
const usualWeight = 6;
/** How much one day differs from another where nothing is known, as a share of the mean. */
const usualBetweenDays = 0.25;
/** Services of today below which a day without history says nothing. */
const fewest = 3;

interface Sample {
  readonly count: number;
  /** Observations that the weights leave. */
  readonly effective: number;
  /** Sum of the weights. */
  readonly sum: number;
  /** Minutes beyond which a service counts no more. */
  readonly cap: number;
  readonly mean: number;
  readonly variance: number;
}

function sampleOf(today: readonly ServiceTime[], now: Moment): Sample {
  const until = epochMs(now);
  const usable = today.filter(({ at, minutes }) => minutes > 0 && minutes <= longest && epochMs(at) <= until);
  const sorted = usable.map(({ minutes }) => minutes).sort((one, other) => one - other);
  // One desk left open over a break must not make everybody wait on paper: beyond five times the median is as five times.
  const cap = 5 * (sorted[Math.floor(sorted.length / 2)] ?? longest);
  let [sum, squares, mean, second] = [0, 0, 0, 0];
  for (const { at, minutes } of usable) {
    const weight = 0.5 ** ((until - epochMs(at)) / 60_000 / halfLife);
    const value = Math.min(minutes, cap);
    sum += weight;
    squares += weight * weight;
    const step = value - mean;
    mean += (step * weight) / sum;
    second += weight * step * (value - mean);
  }
  const effective = squares > 0 ? (sum * sum) / squares : 0;
  return { count: usable.length, effective, sum, cap, mean, variance: effective > 1 ? (second / sum) * (effective / (effective - 1)) : 0 };
}

/**
 * Minutes to add to the mean for services under way: those that have ended are the shorter ones. Of the time already
 * spent, 2c²/(1+c²) belongs to the mean (renewal theory): all of it where chance rules, none where all last alike.
 */
function unfinished(sample: Sample, underWay: readonly number[], c2: number): number {
  const spent = underWay.reduce((sum, minutes) => sum + Math.min(Math.max(0, minutes), sample.cap), 0);
  return ((2 * c2) / (1 + c2)) * (spent / sample.sum);
}

/**
 * What today and the same weekday tell about the services to come. Today weighs the more the longer its log grows: the
 * weekday's mean is a guess with the spread between days as its error, today's mean one with the error of its sample,
 * and each counts by its certainty.
 *
 * @param underWay - Minutes since the call of each service that has not ended.
 * @returns null when nothing is known: no history, and fewer than three services today.
 */
export function learnServices(today: readonly ServiceTime[], underWay: readonly number[], sameWeekday: ServiceSummary | null, now: Moment): ServiceBelief | null {
  const sample = sampleOf(today, now);
  const past = sameWeekday && sameWeekday.count > 0 && sameWeekday.mean > 0 ? sameWeekday : null;
  if (!past && sample.count < fewest) return null;

  const usual = past && past.count >= fewest ? Math.min(1.5, past.deviation / past.mean) : usualVariation;
  const rough = sample.count > 0 ? sample.mean : (past?.mean ?? 0);
  const variance = (sample.effective * sample.variance + usualWeight * (usual * rough) ** 2) / (sample.effective + usualWeight);
  const ofToday = sample.count > 0 ? variance / sample.effective : Infinity;
  const between = past ? Math.max(past.betweenDays ?? usualBetweenDays * past.mean, past.mean * 0.05) : 0;
  const ofPast = past ? between ** 2 + past.deviation ** 2 / past.count : Infinity;
  const share = past ? (sample.count > 0 ? ofPast / (ofPast + ofToday) : 0) : 1;
  const ofSample = sample.count > 0 ? sample.mean + unfinished(sample, underWay, variance / rough ** 2) : 0;
  const mean = share * ofSample + (1 - share) * (past?.mean ?? 0);
  return {
    mean,
    variation: Math.sqrt(variance) / rough,
    error: Math.sqrt(1 / (1 / ofPast + 1 / ofToday)),
    basis: !past ? 'today' : sample.count > 0 ? 'both' : 'weekday',
    sampleSize: sample.count + (past?.count ?? 0),
  };
}
