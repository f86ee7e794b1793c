import { chinaCalendar, weekdayOf } from './work-calendar.ts';
import type { DayName, WorkCalendar } from './work-calendar.ts';

/** A row of opening hours, as the contract has it. */
export interface HoursRow {
  /** ISO 8601 weekdays, 1 is Monday. */
  readonly days: readonly number[];
  readonly season: 'all' | 'summer' | 'winter';
  /** `HH:MM` by the clock of the hall. */
  readonly from: string;
  /** `HH:MM`; `24:00` is midnight, and what is not after `from` belongs to the next day. */
  readonly to: string;
}

/** From when to when a hall is open, by its clock. */
export interface Opening {
  readonly from: string;
  readonly to: string;
}

/** A day on which a hall keeps other hours than usual: closed for training, open on a Sunday. */
export interface OpeningException {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** None: closed. */
  readonly openings: readonly Opening[];
  readonly note: DayName | null;
}

/** What the openings of a hall depend on. */
export interface OpeningRules {
  readonly hours: readonly HoursRow[];
  /** The hall's own days; they go before everything else, also in a year that nobody knows.
   * @default [] */
  readonly exceptions?: readonly OpeningException[];
  /** Public holidays; null for a hall that keeps none.
   * @default chinaCalendar */
  readonly calendar?: WorkCalendar | null;
  /** First and last day of summer, `MM-DD`.
   * @default June to September */
  readonly summer?: { readonly from: string; readonly to: string };
}

/** Whether a hall is open on a day, and why not. */
export type DayOpenings =
  | { readonly kind: 'open'; readonly openings: readonly Opening[]; /** Of a make-up day or exception. */ readonly name: DayName | null }
  | { readonly kind: 'closed'; readonly reason: 'holiday' | 'exception' | 'weekday'; readonly name: DayName | null }
  | { readonly kind: 'unknown' };

const inSummer = (day: string, { from, to }: { readonly from: string; readonly to: string }): boolean => {
  const date = day.slice(5);
  // South of the equator summer begins in one year and ends in the next.
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
};

/**
 * Opening hours of a hall on a day: its exceptions first, then public holidays (closed), then its week. A make-up
 * working day has the hours of a Monday, since it stands for a weekday; where the hall is closed on Mondays, its own.
 *
 * @param day - `YYYY-MM-DD` by the clock of the hall.
 * @returns `unknown` in a year whose holidays nobody has published: no appointment can be promised there.
 * @throws RangeError where the day is none.
 */
export function openingsOn(day: string, rules: OpeningRules): DayOpenings {
  const { hours, exceptions = [], calendar = chinaCalendar, summer = { from: '06-01', to: '09-30' } } = rules;
  const weekday = weekdayOf(day);
  const exception = exceptions.find((one) => one.day === day);
  if (exception) return exception.openings.length > 0 ? { kind: 'open', openings: sorted(exception.openings), name: exception.note } : { kind: 'closed', reason: 'exception', name: exception.note };
  const kind = calendar?.dayKind(day) ?? { kind: 'workday', name: null };
  if (kind.kind === 'unknown') return { kind: 'unknown' };
  if (kind.kind === 'holiday') return { kind: 'closed', reason: 'holiday', name: kind.name };
  const season = inSummer(day, summer) ? 'summer' : 'winter';
  const of = (wanted: number): Opening[] => sorted(hours.filter((row) => row.days.includes(wanted) && (row.season === 'all' || row.season === season)));
  const monday = kind.kind === 'makeup' ? of(1) : [];
  const openings = monday.length > 0 ? monday : of(weekday);
  return openings.length > 0 ? { kind: 'open', openings, name: kind.name } : { kind: 'closed', reason: 'weekday', name: null };
}

/** By time, and without what else a row says. */
const sorted = (openings: readonly Opening[]): Opening[] => openings.map(({ from, to }) => ({ from, to })).sort((one, other) => (one.from < other.from ? -1 : 1));
