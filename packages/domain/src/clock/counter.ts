import type { UnknownDays } from '../calendar/work-calendar.ts';
import type { ClockUnit } from './types.ts';

/** A time that does not count, in milliseconds since 1970; `to` is no longer part of it, Infinity while it is open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The end of a limit. */
export interface End {
  readonly kind: 'at';
  /** First moment that is too late, milliseconds since 1970. */
  readonly at: number;
  /** Last day in time, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The end of a limit, or why it has none: an open pause before it, or a year nobody knows. */
export type Ending = End | { readonly kind: 'open' } | UnknownDays;

/** Counts the time of one clock in one unit; the pauses and the start are in it. */
export interface Counter {
  readonly unit: ClockUnit;
  /** When so much has been used up. */
  readonly end: (total: number) => Ending;
  /** Used up at a moment. */
  readonly elapsed: (now: number) => number | UnknownDays;
  /** Left at a moment; negative when late. Null where nobody can count it. */
  readonly left: (now: number, end: End) => number | null;
  /** From when on only `amount` of `total` is left, milliseconds; null where nobody can know. */
  readonly before: (ending: Ending, total: number, amount: number) => number | null;
  /** From when on the end is passed by `amount`, pauses or not. */
  readonly after: (end: End, amount: number) => number | null;
}

/** Overlapping and touching spans made one, by time. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}
