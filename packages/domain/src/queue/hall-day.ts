import { epochMs } from './instant.ts';
import type { Moment } from './instant.ts';

/** A wall clock's day and time. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a thousand times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
}

/** Milliseconds since 1970 that a clock in UTC would need to show what the wall shows. */
function wallMs(ms: number, timeZone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(ms)) parts[type] = Number(value);
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0);
}

/**
 * What the clock on the wall of a hall shows.
 *
 * @param timeZone - IANA name.
 * @throws RangeError when the zone is unknown or the moment none.
 * @example wallTime('2026-03-01T20:30:00Z', 'Asia/Shanghai') // { day: '2026-03-02', time: '04:30' }
 */
export function wallTime(moment: Moment, timeZone: string): WallTime {
  const text = new Date(wallMs(epochMs(moment), timeZone)).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/**
 * The day of a hall: numbers restart with it, personal data ends with it.
 *
 * @returns `YYYY-MM-DD` in the zone of the hall.
 */
export const hallDay = (moment: Moment, timeZone: string): string => wallTime(moment, timeZone).day;

/** The day after so many days: `dayAfter('2026-02-28', 1)` is `2026-03-01`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

const starts = new Map<string, number>();

/** Looking up a day takes fifty times as long as remembering it; a list of deadlines asks for the same few days. */
function startOf(day: string, timeZone: string): number {
  const key = `${day} ${timeZone}`;
  let start = starts.get(key);
  if (start === undefined) {
    if (starts.size >= 4096) starts.clear();
    start = findStart(day, timeZone);
    starts.set(key, start);
  }
  return start;
}

/** First moment of a day: midnight, or where the clock is put forward over midnight, the moment that follows. */
function findStart(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight)) throw new RangeError(`no day: ${day}`);
  const offsets = [-dayMs, dayMs].map((around) => wallMs(midnight + around, timeZone) - (midnight + around));
  const shown = offsets.map((offset) => midnight - offset).filter((ms) => wallMs(ms, timeZone) === midnight);
  if (shown.length > 0) return Math.min(...shown);
  // No clock shows this midnight: look for the moment from which it shows the day.
  let [before, after] = [midnight - dayMs, midnight + dayMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallMs(middle, timeZone) < midnight) before = middle;
    else after = middle;
  }
  return after;
}

/**
 * Bounds of a hall's day; it lasts 23, 24 or 25 hours where clocks are changed.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `from` belongs to the day, `to` no longer.
 * @throws RangeError when the zone is unknown or the day none.
 * @example dayBounds('2026-03-02', 'Asia/Shanghai').from.toISOString() // '2026-03-01T16:00:00.000Z'
 */
export function dayBounds(day: string, timeZone: string): { readonly from: Date; readonly to: Date } {
  return { from: new Date(startOf(day, timeZone)), to: new Date(startOf(dayAfter(day, 1), timeZone)) };
}
