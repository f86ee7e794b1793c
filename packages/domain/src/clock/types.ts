import type { UnknownDays } from '../calendar/work-calendar.ts';
import type { Moment } from '../queue/instant.ts';

/** What a limit counts: working days (Administrative Licensing Law art. 82), days of the calendar, or hours. */
export type ClockUnit = 'workingDays' | 'calendarDays' | 'hours';

/** A limit as law or promise states it; the contract's `TimeLimit` is one. */
export interface ClockLimit {
  /** Whole number; 0 of whatever unit: on the spot, that is on the day the clock starts. */
  readonly value: number;
  readonly unit: ClockUnit;
}

/** A time that does not count: a special procedure (art. 45), a request for information to the one who complained. */
export interface ClockPause {
  readonly from: Moment;
  /** No longer part of the pause; null while nobody knows. */
  readonly to: Moment | null;
  readonly reason: string;
  readonly by: string;
}

/** A prolongation (art. 42). */
export interface ClockExtension {
  /** Working days; calendar days for a limit in those. */
  readonly days: number;
  /** Told to the applicant. */
  readonly reason: string;
  readonly requestedBy: string;
  /** Who heads the agency; null: asked for only, which changes nothing. */
  readonly approvedBy: string | null;
  /** When it was approved or, until then, asked for. */
  readonly at: Moment;
}

/**
 * The one record from which every deadline is derived: the citizen's countdown, the clerk's inbox, the supervisor's
 * cards and the public figures read the same, and none of them stores a date.
 */
export interface Clock {
  /** What is timed: until acceptance, one step or state, or the whole. */
  readonly kind: 'accept' | 'state' | 'overall';
  /** Null until it starts: papers that must be supplemented before acceptance do not use up anything. */
  readonly startedAt: Moment | null;
  /** IANA name of the hall's zone: there a day begins and ends. */
  readonly timeZone: string;
  /** What `elapsed` is counted in. */
  readonly calendar: ClockUnit;
  /** By law; null where there is none or nobody published it. */
  readonly statutory: ClockLimit | null;
  /** As the hall promises. */
  readonly promised: ClockLimit | null;
  readonly pauses: readonly ClockPause[];
  readonly extensions: readonly ClockExtension[];
  /** When what is timed was done or given up. */
  readonly stoppedAt: Moment | null;
}

/** How a limit stands, from good to bad. */
export type ClockState = 'on_time' | 'due_soon' | 'overdue' | 'long_overdue';

/** When a limit changes its state, ISO 8601 in UTC; null where it is open or nobody can know. */
export interface StateTimes {
  readonly dueSoonAt: string | null;
  /** First moment that is too late: the end of the due day, or the exact moment for hours. */
  readonly due: string | null;
  readonly longOverdueAt: string | null;
}

/** What a clock says of one limit. */
export interface LimitReading extends StateTimes {
  readonly kind: 'limit';
  /** Of `total` and `remaining`. */
  readonly unit: ClockUnit;
  /** The limit with its extension. */
  readonly total: number;
  /** Last day in time, `YYYY-MM-DD` by the clock of the hall. */
  readonly dueDay: string | null;
  /** First day of which nobody knows whether it is worked, where that keeps `due` from being known. */
  readonly unknownSince: string | null;
  /**
   * Left after today; hours, with fractions, from now. 0 is the last day, negative is late; on a weekend after the last
   * day it is late by 0. Null where nobody can count it.
   */
  readonly remaining: number | null;
  readonly state: ClockState;
}

/**
 * Something in the record that the law does not allow, and was not counted: a promise later than the law (the law's
 * date is given), an extension longer than allowed (cut), a second one, one approved when the limit had passed.
 */
export interface ClockWarning {
  readonly kind: 'promise_over_limit' | 'extension_over_limit' | 'extension_again' | 'extension_too_late';
  readonly limit: 'statutory' | 'promised';
}

/** What a clock says at a moment. */
export interface ClockReading {
  readonly kind: 'reading';
  readonly run: 'not_started' | 'running' | 'paused' | 'stopped';
  /** Since when it stands still, ISO 8601 in UTC; null unless paused. */
  readonly pausedSince: string | null;
  /** Of `elapsed`. */
  readonly unit: ClockUnit;
  /** Used up, today included, pauses left out; hours with fractions. Null where nobody can count it. */
  readonly elapsed: number | null;
  /** Null without such a limit; unknown where not even the state can be told. */
  readonly statutory: LimitReading | UnknownDays | null;
  /** Never later than `statutory`. */
  readonly promised: LimitReading | UnknownDays | null;
  /** When to read again if nothing happens before: the next change of a state or of `run` that can be foreseen. */
  readonly changesAt: string | null;
  readonly warnings: readonly ClockWarning[];
}
