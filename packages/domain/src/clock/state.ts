import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import type { ClockState, StateTimes } from './types.ts';

/** When a limit is called soon due or long overdue; a hall's own settings. */
export interface ClockThresholds {
  /** Soon due when no more than this is left: days (of the limit's kind) after today, or hours. */
  readonly dueSoon: { readonly days: number; readonly hours: number };
  /** Long overdue when it is late by this. */
  readonly longOverdue: { readonly days: number; readonly hours: number };
}

/** What a hall begins with: a warning one working day before, as electronic supervision often has it. */
export const defaultClockThresholds: ClockThresholds = { dueSoon: { days: 1, hours: 1 }, longOverdue: { days: 5, hours: 8 } };

/** From good to bad. */
export const clockStates: readonly ClockState[] = ['on_time', 'due_soon', 'overdue', 'long_overdue'];

/**
 * The state of a limit at a moment, from what the server has read: a page goes on without a holiday table.
 *
 * @example clockStateAt(reading.promised, Date.now()) // 'due_soon'
 */
export function clockStateAt({ dueSoonAt, due, longOverdueAt }: StateTimes, now: Moment): ClockState {
  const at = epochMs(now);
  const reached = (moment: string | null): boolean => moment !== null && at >= epochMs(moment);
  if (reached(due)) return reached(longOverdueAt) ? 'long_overdue' : 'overdue';
  return reached(dueSoonAt) ? 'due_soon' : 'on_time';
}

/** Whether a limit has passed. */
export const isLate = (state: ClockState): boolean => state === 'overdue' || state === 'long_overdue';

/** The worst of several states, as an inbox sorts and a lane is coloured; `on_time` of none. */
export const worstState = (states: Iterable<ClockState>): ClockState => [...states].reduce<ClockState>((worst, state) => (clockStates.indexOf(state) > clockStates.indexOf(worst) ? state : worst), 'on_time');
