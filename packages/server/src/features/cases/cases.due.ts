import type { Due } from '@hallkit/contract';
import { hallDay, readClock, workingDaysBetween, type Clock, type ClockReading, type LegalDue, type LimitReading, type UnknownDays } from '@hallkit/domain';

const nothing: Omit<Due, 'kind'> = { day: null, at: null, dueSoonAt: null, longOverdueAt: null, state: null, remaining: null, late: false, unknownFrom: null };

/** Has not begun, stands still, or does not count any more. */
export const openDue: Due = { kind: 'open', ...nothing };

const unknownDue = (since: string): Due => ({ kind: 'unknown', ...nothing, unknownFrom: since });

/** Hours of opening time as days of eight. */
const daysOf = ({ unit, remaining }: LimitReading): number | null => (remaining === null ? null : unit === 'hours' ? Math.ceil(remaining / 8) : Math.round(remaining));

/** A limit as the contract has it. @param run - How the clock stands: `stopped` is met, in time or late. */
export function dueOf(limit: LimitReading | UnknownDays | null, run: ClockReading['run']): Due {
  if (limit === null) return { kind: 'unpublished', ...nothing };
  if (limit.kind === 'unknown') return unknownDue(limit.since);
  const { dueDay, due, dueSoonAt, longOverdueAt, state, unknownSince } = limit;
  const late = state === 'overdue' || state === 'long_overdue';
  if (run === 'stopped') return { kind: 'met', day: dueDay, at: due, dueSoonAt: null, longOverdueAt: null, state: late ? state : 'on_time', remaining: daysOf(limit), late, unknownFrom: unknownSince };
  if (dueDay === null) return unknownSince === null ? openDue : unknownDue(unknownSince);
  return { kind: 'known', day: dueDay, at: due, dueSoonAt, longOverdueAt, state, remaining: daysOf(limit), late, unknownFrom: null };
}

/** A last day that somebody has named. @param doneAt - When it was kept; null while it was not. */
export function dueOnDay(limit: LegalDue | UnknownDays, now: Date, timeZone: string, doneAt: Date | null): Due {
  if (limit.kind === 'unknown') return unknownDue(limit.since);
  const read = doneAt ?? now;
  const late = read.getTime() >= Date.parse(limit.at);
  const left = workingDaysBetween(hallDay(read, timeZone), limit.day);
  const remaining = left.kind === 'days' ? left.days : null;
  const isSoon = doneAt === null && remaining !== null && remaining <= 2;
  return { ...nothing, kind: doneAt === null ? 'known' : 'met', day: limit.day, at: limit.at, state: late ? 'overdue' : isSoon ? 'due_soon' : 'on_time', remaining, late };
}

/** A limit in working days that the law sets: read by the same clock as all others, so that it is soon due and overdue alike. */
export function workingDaysDue(from: string, days: number, now: Date, timeZone: string, doneAt: string | null = null): Due {
  const limit = { value: days, unit: 'workingDays' as const };
  const clock: Clock = { kind: 'accept', startedAt: from, timeZone, calendar: 'workingDays', statutory: limit, promised: limit, pauses: [], extensions: [], stoppedAt: doneAt };
  const reading = readClock(clock, now);
  return reading.kind === 'unknown' ? unknownDue(reading.since) : dueOf(reading.statutory, reading.run);
}
