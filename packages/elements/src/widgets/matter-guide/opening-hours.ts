import type { Hours } from '@hallkit/contract';

/** Half of the year with opening hours of its own. */
export type Season = 'summer' | 'winter';

/** Days of the week that share their hours; a day is 1 (Monday) to 7 (Sunday), times are `HH:MM`. */
export interface OpeningRow {
  readonly days: readonly number[];
  readonly times: readonly { readonly from: string; readonly to: string }[];
}

/** Where a hall's clock stands now. */
export interface OpeningNow {
  readonly day: number;
  readonly season: Season;
  /** Today's hours; empty on a day when the hall is closed. */
  readonly times: OpeningRow['times'];
  readonly state: 'open' | 'before' | 'between' | 'after' | 'closed';
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether hours change with the season at all. */
export const seasonal = (hours: Hours): boolean => hours.some(({ season }) => season !== 'all');

/** The week in one season, days with the same hours together and in the order of the week. */
export function openingRows(hours: Hours, season: Season): OpeningRow[] {
  const rows: { days: number[]; times: OpeningRow['times']; key: string }[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const times = timesOf(hours, day, season);
    if (times.length === 0) continue;
    const key = JSON.stringify(times.map(({ from, to }) => [from, to]));
    const known = rows.find((row) => row.key === key);
    if (known) known.days.push(day);
    else rows.push({ days: [day], times, key });
  }
  return rows.map(({ days, times }) => ({ days, times }));
}

/**
 * What the hours mean at an instant. Public holidays are not known here.
 *
 * @param timeZone - IANA zone of the hall: a visitor abroad asks about the hall's clock, not their own.
 */
export function openingNow(hours: Hours, now: Date, timeZone: string): OpeningNow {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', month: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now).map(({ type, value }) => [type, value]),
  );
  const month = Number(parts['month']);
  // Summer hours run from June to September unless the hall says otherwise (contract, Hours).
  const season: Season = month >= 6 && month <= 9 ? 'summer' : 'winter';
  const day = weekdays.indexOf(parts['weekday'] ?? '') + 1;
  const times = timesOf(hours, day, season);
  const clock = `${parts['hour']}:${parts['minute']}`;
  return { day, season, times, state: stateAt(clock, times) };
}

function stateAt(clock: string, times: OpeningRow['times']): OpeningNow['state'] {
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return 'closed';
  if (times.some(({ from, to }) => from <= clock && clock < to)) return 'open';
  if (clock < first.from) return 'before';
  return clock >= last.to ? 'after' : 'between';
}

function timesOf(hours: Hours, day: number, season: Season): OpeningRow['times'] {
  return hours
    .filter((row) => row.days.includes(day) && (row.season === 'all' || row.season === season))
    .map(({ from, to }) => ({ from, to }))
    .sort((one, other) => one.from.localeCompare(other.from));
}
