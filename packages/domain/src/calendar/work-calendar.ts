import chineseDays from 'chinese-days';
import { dayAfter } from '../queue/hall-day.ts';

/** A name in the languages of the hall. */
export interface DayName {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a day is for those who work by the state's calendar. `makeup` is a weekend day that is worked in exchange for a
 * longer holiday. `unknown` lies in a year whose arrangement nobody has published: its weekends may be worked and its
 * weekdays free, so that nothing can be said, and nothing is.
 */
export type DayKind =
  | { readonly kind: 'workday' | 'weekend'; readonly name: null }
  | { readonly kind: 'holiday' | 'makeup'; readonly name: DayName }
  | { readonly kind: 'unknown'; readonly name: null };

/** Which days are worked. */
export interface WorkCalendar {
  /** @param day - `YYYY-MM-DD`. */
  readonly dayKind: (day: string) => DayKind;
}

/** ISO 8601 weekday: 1 is Monday. */
export function weekdayOf(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(weekday)) throw new RangeError(`no day: ${day}`);
  return weekday === 0 ? 7 : weekday;
}

const firstKnownYear = 2004;
let lastKnown: number | undefined;

/**
 * What the kept table says of a day: `Spring Festival,春节,4` of a holiday or one made up for; null of any other.
 * West of Greenwich table and question are both read a day too early, which comes out right; the weekday the package
 * then gives for other days does not, and is not used.
 */
function entryOf(day: string): { readonly work: boolean; readonly name: DayName } | null {
  const { work, name } = chineseDays.getDayDetail(day);
  const [en = '', zh] = name.split(',');
  return zh === undefined ? null : { work, name: { zh, en } };
}

/** Last year whose holidays the State Council had published when the table was made; National Day is in every one. */
export function lastKnownYear(): number {
  if (lastKnown === undefined) {
    lastKnown = firstKnownYear;
    while (entryOf(`${lastKnown + 1}-10-01`)) lastKnown += 1;
  }
  return lastKnown;
}

/** Days already asked for; there are no more than the table has. Counting a limit asks for the same days again and again. */
const asked = new Map<string, DayKind>();

/**
 * The calendar of mainland China: public holidays and make-up working days as the General Office of the State Council
 * arranges them each autumn for the year to come, from 2004 to {@link lastKnownYear}.
 *
 * @throws RangeError where the day is none.
 * @example chinaCalendar.dayKind('2026-02-14') // { kind: 'makeup', name: { zh: '春节', en: 'Spring Festival' } }
 * @example chinaCalendar.dayKind('2031-10-01') // { kind: 'unknown', name: null }
 */
export const chinaCalendar: WorkCalendar = {
  dayKind(day) {
    const known = asked.get(day);
    if (known) return known;
    const weekend = weekdayOf(day) > 5;
    const year = Number(day.slice(0, 4));
    if (year < firstKnownYear || year > lastKnownYear()) return { kind: 'unknown', name: null };
    const entry = entryOf(day);
    const kind: DayKind = entry ? { kind: entry.work ? 'makeup' : 'holiday', name: entry.name } : { kind: weekend ? 'weekend' : 'workday', name: null };
    asked.set(day, kind);
    return kind;
  },
};

/** Whether a day is worked; null where nobody can know. */
export function isWorkday(day: string, calendar: WorkCalendar = chinaCalendar): boolean | null {
  const { kind } = calendar.dayKind(day);
  return kind === 'unknown' ? null : kind === 'workday' || kind === 'makeup';
}

/**
 * A calendar with days of one's own: holidays of a year that the table does not have yet, a day off after a flood.
 *
 * @param days - Kinds by day; they go before those of the calendar.
 * @param years - Years that are complete with `days`: their other days are workdays and weekends.
 * @default no year
 * @example withDays(chinaCalendar, { '2027-01-01': { kind: 'holiday', name: { zh: '元旦', en: 'New Year' } } }, [2027])
 */
export function withDays(calendar: WorkCalendar, days: Readonly<Record<string, DayKind>>, years: readonly number[] = []): WorkCalendar {
  return {
    dayKind(day) {
      const own = Object.hasOwn(days, day) ? days[day] : undefined;
      if (own) return own;
      if (!years.includes(Number(day.slice(0, 4)))) return calendar.dayKind(day);
      return { kind: weekdayOf(day) > 5 ? 'weekend' : 'workday', name: null };
    },
  };
}

/** A count of working days ran into a year that nobody knows. */
export interface UnknownDays {
  readonly kind: 'unknown';
  /** First day of which nothing is known, `YYYY-MM-DD`. */
  readonly since: string;
}

/**
 * The day on which a limit of so many working days ends: the day it begins is not counted (Civil Code art. 201), day 1
 * is the next working day, holidays do not count and make-up weekends do (Administrative Licensing Law art. 82).
 *
 * @param days - Working days; 0 is the day itself, negative counts back.
 * @throws RangeError where the day is none or `days` no whole number.
 * @example addWorkingDays('2026-02-13', 2) // { kind: 'day', day: '2026-02-24' }: Saturday the 14th is made up, then nine days are free
 */
export function addWorkingDays(day: string, days: number, calendar: WorkCalendar = chinaCalendar): { readonly kind: 'day'; readonly day: string } | UnknownDays {
  if (!Number.isSafeInteger(days)) throw new RangeError(`no number of days: ${days}`);
  weekdayOf(day);
  let at = day;
  for (let left = Math.abs(days); left > 0; ) {
    at = dayAfter(at, Math.sign(days));
    const worked = isWorkday(at, calendar);
    if (worked === null) return { kind: 'unknown', since: at };
    if (worked) left -= 1;
  }
  return { kind: 'day', day: at };
}

/**
 * Working days after a day up to and including another: how many of a limit are used up, or, from today to its end,
 * left. The reverse of {@link addWorkingDays}.
 *
 * @returns Negative where `to` lies before `from`.
 * @example workingDaysBetween('2026-02-13', '2026-02-24') // { kind: 'days', days: 2 }
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar = chinaCalendar): { readonly kind: 'days'; readonly days: number } | UnknownDays {
  weekdayOf(from);
  weekdayOf(to);
  const step = from <= to ? 1 : -1;
  let count = 0;
  for (let at = from; at !== to; ) {
    at = dayAfter(at, step);
    const worked = isWorkday(at, calendar);
    if (worked === null) return { kind: 'unknown', since: at };
    if (worked) count += step;
  }
  return { kind: 'days', days: count };
}
