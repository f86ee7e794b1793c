/** How full a slot is, in the words of the contract; `full` is the only one that cannot be booked. */
export type FillLevel = 'free' | 'filling' | 'nearlyFull' | 'full';

/**
 * How full a slot is: `nearlyFull` when a fifth of the places or the last one is left, `filling` from half on.
 *
 * @param taken - Places booked and held: a hold that has not ended occupies its place.
 * @param capacity - Places of the slot; none: full.
 * @example fillLevel(3, 4) // 'nearlyFull'
 */
export function fillLevel(taken: number, capacity: number): FillLevel {
  const left = capacity - taken;
  if (left <= 0) return 'full';
  if (left <= capacity / 5 || (left === 1 && taken > 0)) return 'nearlyFull';
  return left <= capacity / 2 ? 'filling' : 'free';
}

/** Limits that keep a few from taking all places; null without limit. */
export interface QuotaRules {
  /** Bookings of one person on one day. */
  readonly perDay: number | null;
  /** Bookings of one person for one matter on one day: for two certificates one needs one place. */
  readonly perMatterAndDay: number | null;
  /** Bookings of one person still to come, on all days. */
  readonly open: number | null;
  /** Days ahead for which one can book; 0 is only today. */
  readonly daysAhead: number | null;
  /** Minutes before the start until which one can book. */
  readonly minutesBefore: number;
}

/** What a hall begins with. */
export const defaultQuotaRules: QuotaRules = { perDay: 3, perMatterAndDay: 1, open: 5, daysAhead: 14, minutesBefore: 0 };

/** A booking or hold of a person that has not been cancelled. */
export interface PersonBooking {
  /** `YYYY-MM-DD` by the clock of the hall. */
  readonly day: string;
  readonly matterId: string | null;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
}

/** Why a booking is refused; the first that applies, those nobody can help by choosing otherwise last. */
export type QuotaRefusal = 'past' | 'tooSoon' | 'tooFarAhead' | 'sameTime' | 'matterQuota' | 'dayQuota' | 'openQuota';

/**
 * Whether somebody may book one more slot; whether the slot has a place left is another question, which only the
 * database can answer.
 *
 * @param wanted - The slot.
 * @param own - What the same person has booked or holds, the slot being rescheduled left out.
 * @param now - The moment, and the day it is by the clock of the hall.
 * @returns null when nothing stands against it.
 */
export function quotaRefusal(wanted: PersonBooking, own: readonly PersonBooking[], now: { readonly at: number; readonly day: string }, rules: QuotaRules = defaultQuotaRules): QuotaRefusal | null {
  const reached = (limit: number | null, count: number): boolean => limit !== null && count >= limit;
  if (wanted.startsAt <= now.at) return 'past';
  if (wanted.startsAt - now.at < rules.minutesBefore * 60_000) return 'tooSoon';
  if (rules.daysAhead !== null && (Date.parse(wanted.day) - Date.parse(now.day)) / 86_400_000 > rules.daysAhead) return 'tooFarAhead';
  if (own.some((booking) => booking.startsAt === wanted.startsAt)) return 'sameTime';
  const sameDay = own.filter((booking) => booking.day === wanted.day);
  if (wanted.matterId !== null && reached(rules.perMatterAndDay, sameDay.filter((booking) => booking.matterId === wanted.matterId).length)) return 'matterQuota';
  if (reached(rules.perDay, sameDay.length)) return 'dayQuota';
  return reached(rules.open, own.filter((booking) => booking.startsAt > now.at).length) ? 'openQuota' : null;
}
