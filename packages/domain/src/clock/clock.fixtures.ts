import type { OpeningRules } from '../calendar/openings.ts';
import { chinaCalendar } from '../calendar/work-calendar.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Clock, ClockExtension, ClockPause, ClockReading, LimitReading } from './types.ts';
import { readClock } from './read-clock.ts';
import type { ClockRules } from './read-clock.ts';

/** A wall time in Shanghai: `at('2026-03-02 10:00')`. */
export const at = (time: string): string => `${time.replace(' ', 'T')}:00+08:00`;

/** A clock of working days in Shanghai. */
export const clockFrom = (start: string | null, more: Partial<Clock> = {}): Clock => ({ kind: 'overall', startedAt: start === null ? null : at(start), timeZone: 'Asia/Shanghai', calendar: 'workingDays', statutory: null, promised: null, pauses: [], extensions: [], stoppedAt: null, ...more });

/** A pause by wall times in Shanghai. */
export const pause = (from: string, to: string | null): ClockPause => ({ from: at(from), to: to === null ? null : at(to), reason: 'hearing', by: 'S007' });

/** An extension by wall time in Shanghai. */
export const extension = (days: number, when: string, approvedBy: string | null = 'S001'): ClockExtension => ({ days, reason: 'expert review abroad', requestedBy: 'S007', approvedBy, at: at(when) });

/** Three hours in the morning, three and a half in the afternoon. */
export const openings: Omit<OpeningRules, 'calendar'> = { hours: [{ days: [1, 2, 3, 4, 5], season: 'all', from: '09:00', to: '12:00' }, { days: [1, 2, 3, 4, 5], season: 'all', from: '13:30', to: '17:00' }] };

/** China's calendar as it was before anybody published 2027. */
export const until2026: WorkCalendar = { dayKind: (day) => (day < '2027' ? chinaCalendar.dayKind(day) : { kind: 'unknown', name: null }) };

/** What a clock says, which must be something. */
export function reading(clock: Clock, now: string, rules: ClockRules = {}, calendar: WorkCalendar = until2026): ClockReading {
  const found = readClock(clock, now.includes('T') ? now : at(now), calendar, rules);
  if (found.kind === 'unknown') throw new Error(`unknown since ${found.since}`);
  return found;
}

/** What it says of one limit, which must be something. */
export function limitOf(clock: Clock, now: string, name: 'statutory' | 'promised' = 'promised', rules: ClockRules = {}): LimitReading {
  const found = reading(clock, now, rules)[name];
  if (found?.kind !== 'limit') throw new Error(`no ${name} limit, ${found?.since}`);
  return found;
}
