/** A part of the day with a limit of its own, by the clock of the hall; `from` belongs to it, `to` no longer. */
export interface TimeBand {
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`; `24:00` is the end of the day. */
  readonly to: string;
  /** Tickets that can be taken within; null without limit. */
  readonly limit: number | null;
}

/** How a queue gives out numbers in the course of a day. */
export interface TakingRules {
  /** `HH:MM` from which no number is given out any more; null while the hall is open. */
  readonly lastTicket: string | null;
  /** Bands in order, without overlap; none: the whole day is one without limit. */
  readonly bands: readonly TimeBand[];
  /** Tickets of a whole day; null without limit. */
  readonly dayLimit: number | null;
}

/** Why no number is given out: it is too late, this part or all of the day is full, or it lies between the bands. */
export type TakingRefusal = 'lastTicket' | 'bandFull' | 'dayFull' | 'outsideBands';

/** Whether a number can be taken now. */
export type TakingState =
  | {
      readonly open: true;
      /** Numbers left in this part of the day; null without limit. */
      readonly left: number | null;
    }
  | {
      readonly open: false;
      readonly reason: TakingRefusal;
      /** `HH:MM` of today when it is worth coming again; null when not today. */
      readonly again: string | null;
    };

/** The band a time of day lies in; null between bands. */
export const bandAt = (time: string, bands: readonly TimeBand[]): TimeBand | null => bands.find((band) => band.from <= time && time < band.to) ?? null;

/**
 * Whether a queue gives out a number at a time of day.
 *
 * @param time - `HH:MM` by the clock of the hall, see {@link wallTime}.
 * @param taken - Numbers taken today, and within the band of `time`; those given back by a cancel still count.
 * @example takingState({ lastTicket: '16:30', bands: [], dayLimit: null }, '16:30', { today: 80, band: 80 })
 * // { open: false, reason: 'lastTicket', again: null }
 */
export function takingState(rules: TakingRules, time: string, taken: { readonly today: number; readonly band: number }): TakingState {
  const { lastTicket, bands, dayLimit } = rules;
  if (lastTicket !== null && time >= lastTicket) return { open: false, reason: 'lastTicket', again: null };
  if (dayLimit !== null && taken.today >= dayLimit) return { open: false, reason: 'dayFull', again: null };
  const dayLeft = dayLimit === null ? Infinity : dayLimit - taken.today;
  const band = bandAt(time, bands);
  if (bands.length > 0 && (!band || (band.limit !== null && taken.band >= band.limit))) {
    const next = bands.filter((other) => other.from > time && other.limit !== 0 && (lastTicket === null || other.from < lastTicket)).sort((one, other) => (one.from < other.from ? -1 : 1))[0];
    return { open: false, reason: band ? 'bandFull' : 'outsideBands', again: next?.from ?? null };
  }
  const left = Math.min(dayLeft, band?.limit == null ? Infinity : band.limit - taken.band);
  return { open: true, left: Number.isFinite(left) ? left : null };
}
