import type { WaitRange } from './wait.ts';

/** How often the range that was told held. */
export interface HitRate {
  /** Share from 0 to 1. */
  readonly share: number;
  /** Waits that were counted. */
  readonly sampleSize: number;
}

/** Share of waits that the range should hold: seven of ten, so that it can be trusted and is still of use. */
export const targetRate = 0.7;
/** Waits below which a rate is chance. */
const fewest = 20;
/** Observations that the target itself weighs, so that a few misses in the morning do not tear the range open. */
const targetWeight = 20;

/**
 * Whether a wait ended within what was told; people count whole minutes.
 *
 * @param minutes - From telling to the call.
 */
export const isHit = (range: Pick<WaitRange, 'low' | 'high'>, minutes: number): boolean => Math.round(minutes) >= range.low && Math.round(minutes) <= range.high;

/**
 * The rate to show beside a range; null while it would say nothing (below twenty waits).
 *
 * @example hitRate(71, 29) // { share: 0.71, sampleSize: 100 }
 */
export function hitRate(hits: number, misses: number): HitRate | null {
  const sampleSize = hits + misses;
  return sampleSize < fewest ? null : { share: hits / sampleSize, sampleSize };
}

/** Inverse of the standard normal distribution for 0.5 to 1 (Abramowitz and Stegun 26.2.23, error below 0.00045). */
function normalQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - probability));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
}

/**
 * Spread to use from now on: wider where the range held too rarely, narrower where it held too often.
 *
 * @param hits - Waits within the range told, of late (days, not years).
 * @param spread - The spread that was in use then.
 * @default 1
 * @returns Between 0.5 and 3; as before while nothing was counted.
 * @example calibrate(50, 50) // 1.4: half is too rare
 */
export function calibrate(hits: number, misses: number, spread = 1): number {
  const rate = (hits + targetRate * targetWeight) / (hits + misses + targetWeight);
  const factor = normalQuantile((1 + targetRate) / 2) / normalQuantile((1 + Math.min(0.99, Math.max(0.05, rate))) / 2);
  return Math.min(3, Math.max(0.5, spread * factor));
}
