import { openingsOn } from '../calendar/openings.ts';
import type { OpeningRules } from '../calendar/openings.ts';
import { instantOf } from '../calendar/slots.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import { dayAfter, dayBounds, hallDay } from '../queue/hall-day.ts';
import type { Counter, Ending, Span } from './counter.ts';

/** What hours are counted by. */
interface HourQuestion {
  readonly start: number;
  readonly timeZone: string;
  readonly calendar: WorkCalendar;
  /** Opening hours of the hall; null: every hour of the clock counts. */
  readonly openings: Omit<OpeningRules, 'calendar'> | null;
  readonly pauses: readonly Span[];
}

const hourMs = 3_600_000;

/** The end of the year 9999, after which days have no four-digit year. */
const maxMs = 253_402_214_400_000;

/** A hall that has not opened for so many days does not open at all, or nobody has entered when. */
const patience = 400;

/** Milliseconds of a day's wall times. */
function wallOf(day: string, timeZone: string): (time: string) => number {
  const { from, to } = dayBounds(day, timeZone);
  // Only where clocks are changed a wall time must be looked up; that takes long.
  if (to.getTime() - from.getTime() !== 24 * hourMs) return (time) => Date.parse(instantOf(day, time, timeZone));
  return (time) => from.getTime() + Number(time.slice(0, 2)) * hourMs + Number(time.slice(3, 5)) * 60_000;
}

/** Times from a moment on at which the hall is open, by time and without overlap; unknown where nobody knows more. */
function* openTimes(start: number, { timeZone, calendar, openings }: HourQuestion): Generator<Span | UnknownDays> {
  if (!openings) {
    yield { from: start, to: Infinity };
    return;
  }
  const given = [...openings.hours, ...(openings.exceptions ?? []).flatMap((one) => one.openings)];
  let reached = start;
  let closedSince = hallDay(start, timeZone);
  // What opened yesterday evening may still be open.
  const overnight = given.some(({ from, to }) => to <= from);
  for (let day = overnight ? dayAfter(closedSince, -1) : closedSince; given.length > 0 && day < dayAfter(closedSince, patience); day = dayAfter(day, 1)) {
    const found = openingsOn(day, { ...openings, calendar });
    if (found.kind === 'unknown') {
      yield { kind: 'unknown', since: day };
      return;
    }
    if (found.kind === 'closed') continue;
    closedSince = day;
    const momentOf = wallOf(day, timeZone);
    for (const { from, to } of found.openings) {
      const span = { from: Math.max(reached, momentOf(from)), to: to > from ? momentOf(to) : wallOf(dayAfter(day, 1), timeZone)(to) };
      if (span.to <= span.from) continue;
      reached = span.to;
      yield span;
    }
  }
  yield { kind: 'unknown', since: closedSince };
}

/** Since when an open pause, the last, goes on; Infinity without one. */
function openSince(pauses: readonly Span[]): number {
  const last = pauses.at(-1);
  return last?.to === Infinity ? last.from : Infinity;
}

/** What is left of a span without pauses that are merged. */
function* without(pauses: readonly Span[], { from, to }: Span): Generator<Span> {
  let at = from;
  for (const pause of pauses) {
    if (pause.to <= at) continue;
    if (pause.from >= to) break;
    if (pause.from > at) yield { from: at, to: pause.from };
    at = pause.to;
  }
  if (at < to) yield { from: at, to };
}

/**
 * Counts hours to the moment: those in which the hall is open where its openings are given, else every hour. A pause
 * takes out exactly its own time. A limit that is used up just as the hall closes ends then, not when it opens again.
 */
export function hourCounter(question: HourQuestion): Counter {
  const { start, timeZone, pauses } = question;

  function advance(from: number, hours: number, spans: readonly Span[]): Ending {
    let left = hours * hourMs;
    if (left <= 0) return { kind: 'at', at: from, day: hallDay(from, timeZone) };
    const openFrom = openSince(spans);
    for (const open of openTimes(from, question)) {
      if ('kind' in open) return hallDay(Math.min(openFrom, maxMs), timeZone) < open.since ? { kind: 'open' } : open;
      for (const span of without(spans, open)) {
        const length = span.to - span.from;
        if (left <= length) return { kind: 'at', at: span.from + left, day: hallDay(span.from + left - 1, timeZone) };
        left -= length;
      }
      if (open.to >= openFrom) return { kind: 'open' };
    }
    return { kind: 'open' };
  }

  function measure(from: number, until: number, spans: readonly Span[]): number | UnknownDays {
    let sum = 0;
    // Nothing counts after an open pause has begun, whatever days come then.
    const to = Math.min(until, openSince(spans));
    if (from >= to) return 0;
    for (const open of openTimes(from, question)) {
      // A year nobody knows matters only where it lies before the end.
      if ('kind' in open) return open.since > hallDay(to, timeZone) ? sum / hourMs : open;
      if (open.from >= to) break;
      for (const span of without(spans, { from: open.from, to: Math.min(open.to, to) })) sum += span.to - span.from;
      if (open.to >= to) break;
    }
    return sum / hourMs;
  }

  return {
    unit: 'hours',
    end: (total) => advance(start, total, pauses),
    elapsed: (now) => measure(start, now, pauses),
    left(now, { at }) {
      const hours = now > at ? measure(at, now, []) : measure(Math.max(now, start), at, pauses);
      return typeof hours !== 'number' ? null : now > at ? 0 - hours : hours;
    },
    before(_ending, total, amount) {
      const found = advance(start, total - amount, pauses);
      return found.kind === 'at' ? found.at : null;
    },
    after({ at }, amount) {
      const found = advance(at, amount, []);
      return found.kind === 'at' ? found.at : null;
    },
  };
}
