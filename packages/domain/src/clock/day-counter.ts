import { isWorkday } from '../calendar/work-calendar.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import { dayAfter, dayBounds, hallDay } from '../queue/hall-day.ts';
import type { Counter, Ending, Span } from './counter.ts';

/** Paused days, both ends included; null without an end. */
interface DaySpan {
  readonly first: string;
  readonly last: string | null;
}

/** What days are counted by. */
interface DayQuestion {
  readonly unit: 'workingDays' | 'calendarDays';
  readonly start: number;
  readonly timeZone: string;
  readonly calendar: WorkCalendar;
  readonly pauses: readonly Span[];
}

type DayEnding = { readonly kind: 'day'; readonly day: string } | { readonly kind: 'open' } | UnknownDays;

/**
 * Counts whole days of a hall. The day of the start is not counted, day 1 is the next that counts (Civil Code art. 201,
 * Administrative Licensing Law art. 82).
 *
 * A pause takes out every day it touches: from the day it begins to the day it ends, both included, and the count goes
 * on with the day after. Law only says that the time of a special procedure "does not count" (art. 45). Whole days are
 * the reading under which the agency never has less than the days it was given, which does not depend on the hour at
 * which somebody pressed a button, and which anybody can check with a calendar on the wall. So a day that begins as used up is
 * given back when a pause begins on it; a pause within the day of the start changes nothing, for that day does not
 * count anyway; and a pause that begins after the last day changes nothing either: it cannot mend what is late.
 *
 * Where days of the calendar are counted and the last is not worked, the next working day is the last (Civil Code
 * art. 203).
 */
export function dayCounter({ unit, start, timeZone, calendar, pauses }: DayQuestion): Counter {
  const startDay = hallDay(start, timeZone);
  // A pause that ends at midnight does not touch the day that begins then.
  const spans: readonly DaySpan[] = pauses.map(({ from, to }) => ({ first: hallDay(from, timeZone), last: to === Infinity ? null : hallDay(to - 1, timeZone) }));
  const pausedOn = (day: string): DaySpan | undefined => spans.find(({ first, last }) => first <= day && (last === null || day <= last));
  const counts = (day: string): boolean | null => (unit === 'calendarDays' ? true : isWorkday(day, calendar));
  const startOf = (day: string): number => dayBounds(day, timeZone).from.getTime();

  /** The day `days` counted days after another, over the pauses. */
  function nth(from: string, days: number): DayEnding {
    let at = from;
    for (let left = days; left > 0; ) {
      at = dayAfter(at, 1);
      const pause = pausedOn(at);
      if (pause?.last === null) return { kind: 'open' };
      if (pause) at = pause.last;
      else {
        const counted = counts(at);
        if (counted === null) return { kind: 'unknown', since: at };
        if (counted) left -= 1;
      }
    }
    return { kind: 'day', day: at };
  }

  /** Where the last day is free, the next that is worked and not paused. */
  function worked(found: DayEnding): DayEnding {
    let at = found;
    while (at.kind === 'day') {
      const { day } = at;
      const works = isWorkday(day, calendar);
      if (works === null) return { kind: 'unknown', since: day };
      if (works) return at;
      at = nth(day, 1);
    }
    return at;
  }

  /** Counted days after a day up to and including another, with or without those paused. */
  function count(from: string, to: string, paused: boolean): number | UnknownDays {
    let days = 0;
    for (let at = dayAfter(from, 1); at <= to; at = dayAfter(at, 1)) {
      const pause = paused ? undefined : pausedOn(at);
      if (pause?.last === null) break;
      if (pause) at = pause.last;
      else {
        const counted = counts(at);
        if (counted === null) return { kind: 'unknown', since: at };
        if (counted) days += 1;
      }
    }
    return days;
  }

  /** The day `days` counted days before another, no earlier than the start. */
  function back(from: string, days: number): string {
    let at = from;
    for (let left = days; left > 0 && at > startDay; ) {
      at = dayAfter(at, -1);
      if (at > startDay && !pausedOn(at) && counts(at)) left -= 1;
    }
    return at > startDay ? at : startDay;
  }

  const ending = (total: number): DayEnding => {
    // On the spot means today, unless today is paused; then the first day that is not.
    if (total === 0 && !pausedOn(startDay)) return { kind: 'day', day: startDay };
    const found = nth(startDay, Math.max(total, 1));
    return unit === 'calendarDays' ? worked(found) : found;
  };

  return {
    unit,
    end(total): Ending {
      const found = ending(total);
      return found.kind === 'day' ? { kind: 'at', day: found.day, at: dayBounds(found.day, timeZone).to.getTime() } : found;
    },
    elapsed: (now) => count(startDay, hallDay(now, timeZone), false),
    left(now, { day }) {
      const today = hallDay(now, timeZone);
      const late = today > day;
      const days = late ? count(day, today, true) : count(today < startDay ? startDay : today, day, false);
      return typeof days !== 'number' ? null : late ? 0 - days : days;
    },
    before(found, total, amount) {
      if (found.kind === 'at') return startOf(back(found.day, amount));
      const day = nth(startDay, Math.max(total - amount, 0));
      return day.kind === 'day' ? startOf(day.day) : null;
    },
    after({ day, at }, amount) {
      let late = day;
      for (let left = amount; left > 0; ) {
        late = dayAfter(late, 1);
        const counted = counts(late);
        if (counted === null) return null;
        if (counted) left -= 1;
      }
      return Math.max(at, startOf(late));
    },
  };
}
