import { chinaCalendar, workingDaysBetween } from '../calendar/work-calendar.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { inTime } from '../cases/case-log.ts';
import type { CaseLogEntry } from '../cases/case-log.ts';
import { caseStates, isGranted } from '../cases/case-states.ts';
import type { CaseState } from '../cases/case-states.ts';
import { clockOf } from '../cases/read-case.ts';
import type { CaseLimits } from '../cases/read-case.ts';
import { workingDaysOf } from '../clock/combine.ts';
import { licensingLimits } from '../clock/law-limits.ts';
import { readClock } from '../clock/read-clock.ts';
import { isLate } from '../clock/state.ts';
import type { Clock, LimitReading } from '../clock/types.ts';
import { hallDay } from '../queue/hall-day.ts';
import { epochMs } from '../queue/instant.ts';

/** How a case has ended, by the clock; it does not change any more, whatever is done afterwards. */
export interface CaseOutcome {
  /** Whether the department has decided about it; otherwise it was given up, or there was nothing to decide. */
  readonly isDecision: boolean;
  readonly state: CaseState;
  /** When the papers came to the department, ISO 8601 in UTC; null where they never did. */
  readonly receivedAt: string | null;
  readonly endedAt: string;
  /** First moment that was too late by the promise, without one by the law; null where it had none. */
  readonly due: string | null;
  /** null where nobody can know, or nothing was promised. */
  readonly late: boolean | null;
  /** Working days used, pauses left out; null of what was never accepted. */
  readonly days: number | null;
  /** Working days that were promised, with an extension. */
  readonly promisedDays: number | null;
  /** Working days that the law gives, with an extension. */
  readonly legalDays: number | null;
}

/** A limit in working days, so that promises in days of the calendar and in hours can be averaged with them. */
function lengthOf(name: 'promised' | 'statutory', reading: LimitReading, clock: Clock, calendar: WorkCalendar, maxExtension: number): number | null {
  if (reading.unit !== 'calendarDays') return workingDaysOf({ value: reading.total, unit: reading.unit });
  // As if it had not stood still: those days are not of the limit.
  const whole = readClock({ ...clock, pauses: [] }, clock.stoppedAt ?? 0, calendar, { maxExtension });
  const limit = whole.kind === 'reading' ? whole[name] : null;
  if (limit?.kind !== 'limit' || limit.dueDay === null || clock.startedAt === null) return null;
  const found = workingDaysBetween(hallDay(clock.startedAt, clock.timeZone), limit.dueDay, calendar);
  return found.kind === 'days' ? found.days : null;
}

/**
 * How a case has ended, read from its log by the clocks that applicant and department read; null while it is open.
 *
 * @example caseOutcome(log, { statutory: { value: 20, unit: 'workingDays' }, promised: { value: 10, unit: 'workingDays' } }, 'Asia/Shanghai')?.late
 */
export function caseOutcome(log: readonly CaseLogEntry[], limits: CaseLimits, timeZone: string, calendar: WorkCalendar = chinaCalendar): CaseOutcome | null {
  const end = inTime(log).find(({ from, to }) => caseStates[to].isFinal && (from === null || !caseStates[from].isFinal));
  if (!end) return null;
  const { overall, receivedAt } = clockOf(log, limits, end.at, timeZone, calendar);
  const endedAt = new Date(epochMs(end.at)).toISOString();
  const common = { isDecision: isGranted(end.to) || end.to === 'refused', state: end.to, receivedAt, endedAt };
  const maxExtension = limits.joint ? licensingLimits.jointDecisionExtension : licensingLimits.decisionExtension;
  const reading = overall.startedAt === null ? null : readClock({ ...overall, calendar: 'workingDays' }, end.at, calendar, { maxExtension });
  if (reading?.kind !== 'reading') return { ...common, due: null, late: null, days: null, promisedDays: null, legalDays: null };
  const { promised, statutory, elapsed } = reading;
  const counted = promised ?? statutory;
  const length = (name: 'promised' | 'statutory'): number | null => (reading[name]?.kind === 'limit' ? lengthOf(name, reading[name], overall, calendar, maxExtension) : null);
  return { ...common, due: counted?.kind === 'limit' ? counted.due : null, late: counted?.kind === 'limit' ? isLate(counted.state) : null, days: elapsed, promisedDays: length('promised'), legalDays: length('statutory') };
}
