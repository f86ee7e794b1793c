import type { OpeningRules } from '../calendar/openings.ts';
import { chinaCalendar } from '../calendar/work-calendar.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import { hallDay } from '../queue/hall-day.ts';
import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import { mergeSpans } from './counter.ts';
import type { Counter, End, Span } from './counter.ts';
import { dayCounter } from './day-counter.ts';
import { hourCounter } from './hour-counter.ts';
import { licensingLimits } from './law-limits.ts';
import { clockStateAt, defaultClockThresholds, isLate } from './state.ts';
import type { ClockThresholds } from './state.ts';
import type { Clock, ClockExtension, ClockLimit, ClockReading, ClockUnit, ClockWarning, LimitReading } from './types.ts';

/** What a hall may set. */
export interface ClockRules {
  /** Opening hours, for limits in hours; null: every hour of the clock counts.
   * @default null */
  readonly openings?: Omit<OpeningRules, 'calendar'> | null;
  /** @default a day before, five days after */
  readonly thresholds?: ClockThresholds;
  /** Most days of an extension: 10, or 15 where departments decide jointly (Administrative Licensing Law art. 42); null without limit.
   * @default 10 */
  readonly maxExtension?: number | null;
}

/** Hours of a day by which a limit in hours is extended: a working day (Labour Law art. 36), or all where every hour counts. */
const hoursOfDay = { open: 8, clock: 24 };

/** Above it a limit is a slip of the keyboard: eleven years of hours. */
const maxLimit = 100_000;

const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

function momentOf(moment: Moment, what: string): number {
  const ms = epochMs(moment);
  if (Number.isNaN(ms)) throw new RangeError(`no moment: ${what}`);
  return ms;
}

function wholeNumber(value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least || value > maxLimit) throw new RangeError(`no limit: ${value}`);
  return value;
}

/** Pauses that have begun; what runs on when the clock stops ends with it. */
function pausesUntil(clock: Clock, now: number, stopped: boolean): readonly Span[] {
  const spans = clock.pauses.map(({ from, to }) => ({ from: momentOf(from, 'from of a pause'), to: to === null ? Infinity : momentOf(to, 'to of a pause') }));
  for (const { from, to } of spans) if (to < from) throw new RangeError('a pause that ends before it begins');
  const begun = spans.filter(({ from, to }) => to > from && (stopped ? from < now : from <= now));
  return mergeSpans(stopped ? begun.map(({ from, to }) => ({ from, to: Math.min(to, now) })) : begun);
}

/** Approved extensions up to a moment, by time: only the first counts. */
const approvedUntil = (clock: Clock, now: number): readonly (ClockExtension & { readonly ms: number })[] =>
  clock.extensions
    .map((one) => ({ ...one, days: wholeNumber(one.days, 1), ms: momentOf(one.at, 'at of an extension') }))
    .filter(({ approvedBy, ms }) => approvedBy !== null && ms <= now)
    .sort((one, other) => one.ms - other.ms);

/**
 * Reads a clock: what is used up, what is left, when each limit ends and how it stands.
 *
 * - Day 1 is the next working day after the start; holidays do not count, make-up weekends do (Administrative Licensing
 *   Law art. 82). A limit of 0 is the day itself, on the spot.
 * - Pauses do not count (art. 45): whole days for limits in days, see {@link dayCounter}; their exact time for hours.
 *   While one is open its limits have no date (`due` null, `pausedSince` set), unless they had ended before it began.
 * - The first approved extension lengthens both limits, once, by no more than `maxExtension` (art. 42), and only where
 *   the limit had not ended when it was approved. For a limit in hours a day of it is 8 hours of opening time.
 * - A promise later than the law is read as the law, with a warning.
 * - What lies after `now` has not happened yet: read with an earlier moment, a record tells what it told then. When the
 *   clock has stopped, it tells for good how it stood at that moment; nothing is soon due any more.
 * - Beyond the years whose holidays are published there are no dates: `due` is null and `unknownSince` says from
 *   where; what is left can still be told as long as today is known.
 *
 * @param calendar - Which days are worked.
 * @returns `unknown` when not even the state of a limit can be told.
 * @throws RangeError where a moment, zone or limit is none.
 * @example
 * readClock({ kind: 'overall', startedAt: '2026-02-13T02:00:00Z', timeZone: 'Asia/Shanghai', calendar: 'workingDays', statutory: { value: 20, unit: 'workingDays' }, promised: { value: 2, unit: 'workingDays' }, pauses: [], extensions: [], stoppedAt: null }, '2026-02-14T02:00:00Z')
 * // promised: { dueDay: '2026-02-24', due: '2026-02-24T16:00:00Z', remaining: 1, state: 'due_soon', … }
 */
export function readClock(clock: Clock, now: Moment, calendar: WorkCalendar = chinaCalendar, rules: ClockRules = {}): ClockReading | UnknownDays {
  const { openings = null, thresholds = defaultClockThresholds, maxExtension = licensingLimits.decisionExtension } = rules;
  const at = momentOf(now, 'now');
  const stop = clock.stoppedAt === null ? Infinity : momentOf(clock.stoppedAt, 'stoppedAt');
  const stopped = stop <= at;
  const told = Math.min(stop, at);
  const pauses = pausesUntil(clock, told, stopped);
  const extensions = approvedUntil(clock, told);
  const start = clock.startedAt === null ? null : momentOf(clock.startedAt, 'startedAt');
  const today = hallDay(told, clock.timeZone);
  const warnings: ClockWarning[] = [];

  const counters = new Map<ClockUnit, Counter>();
  function counterOf(unit: ClockUnit, from: number): Counter {
    const counter = counters.get(unit) ?? (unit === 'hours' ? hourCounter({ start: from, timeZone: clock.timeZone, calendar, openings, pauses }) : dayCounter({ unit, start: from, timeZone: clock.timeZone, calendar, pauses }));
    counters.set(unit, counter);
    return counter;
  }

  function totalOf(name: ClockWarning['limit'], value: number, counter: Counter): number {
    const [first, second] = extensions;
    if (!first) return value;
    if (second) warnings.push({ kind: 'extension_again', limit: name });
    const ending = counter.end(value);
    if (ending.kind === 'at' && first.ms >= ending.at) {
      warnings.push({ kind: 'extension_too_late', limit: name });
      return value;
    }
    if (maxExtension !== null && first.days > maxExtension) warnings.push({ kind: 'extension_over_limit', limit: name });
    const days = Math.min(first.days, maxExtension ?? first.days);
    return value + days * (counter.unit !== 'hours' ? 1 : openings ? hoursOfDay.open : hoursOfDay.clock);
  }

  function read(name: ClockWarning['limit'], limit: ClockLimit | null): LimitReading | UnknownDays | null {
    if (!limit) return null;
    const value = wholeNumber(limit.value, 0);
    // On the spot is today, whatever it would be counted in.
    const unit = value === 0 ? 'workingDays' : limit.unit;
    if (start === null) return { kind: 'limit', unit, total: value, dueSoonAt: null, due: null, longOverdueAt: null, dueDay: null, unknownSince: null, remaining: value, state: 'on_time' };
    const counter = counterOf(unit, start);
    const total = totalOf(name, value, counter);
    return readLimit(counter, total, { start, now: told, today, stopped, thresholds });
  }

  const statutory = read('statutory', clock.statutory);
  let promised = read('promised', clock.promised);
  if (isLater(promised, statutory)) {
    promised = statutory;
    warnings.push({ kind: 'promise_over_limit', limit: 'promised' });
  }
  const elapsed = start === null || told <= start ? 0 : counterOf(clock.calendar, start).elapsed(told);
  if (typeof elapsed !== 'number' && statutory?.kind !== 'limit' && promised?.kind !== 'limit') return elapsed;
  const begun = start !== null && start <= told;
  const pause = begun && !stopped ? pauses.find(({ from, to }) => from <= told && told < to) : undefined;
  const changes = stopped ? [] : [...[statutory, promised].flatMap(timesOf), ...clock.pauses.flatMap(({ from, to }) => [epochMs(from), to === null ? Infinity : epochMs(to)]), start ?? Infinity, stop].filter((ms) => ms > at && ms < Infinity);
  return {
    kind: 'reading',
    run: stopped ? 'stopped' : !begun ? 'not_started' : pause ? 'paused' : 'running',
    pausedSince: pause ? iso(pause.from) : null,
    unit: clock.calendar,
    elapsed: typeof elapsed === 'number' ? elapsed : null,
    statutory,
    promised,
    changesAt: changes.length > 0 ? iso(Math.min(...changes)) : null,
    warnings,
  };
}

/** When and how a limit is read. */
interface ReadingMoment {
  readonly start: number;
  readonly now: number;
  /** The day of `now`. */
  readonly today: string;
  readonly stopped: boolean;
  readonly thresholds: ClockThresholds;
}

const timesOf = (reading: LimitReading | UnknownDays | null): readonly number[] => (reading?.kind === 'limit' ? [reading.dueSoonAt, reading.due, reading.longOverdueAt].map((moment) => (moment === null ? Infinity : Date.parse(moment))) : []);

/** Whether a promise certainly ends after the law's limit. */
function isLater(promised: LimitReading | UnknownDays | null, statutory: LimitReading | UnknownDays | null): boolean {
  if (!promised || statutory?.kind !== 'limit') return false;
  if (statutory.due !== null) return promised.kind !== 'limit' || promised.due === null || Date.parse(promised.due) > Date.parse(statutory.due);
  return promised.kind === 'limit' && promised.due === null && promised.unit === statutory.unit && promised.total > statutory.total;
}

/** What an end that is open leaves. */
const leftOf = (total: number, used: number | UnknownDays): number | null => (typeof used === 'number' ? Math.max(total - used, 0) : null);

/** One limit, its length known. */
function readLimit(counter: Counter, total: number, { start, now, today, stopped, thresholds }: ReadingMoment): LimitReading | UnknownDays {
  const ending = counter.end(total);
  // The year that hides the end has begun: the limit may be over or not.
  if (ending.kind === 'unknown' && today >= ending.since) return ending;
  const by = counter.unit === 'hours' ? 'hours' : 'days';
  const end: End | null = ending.kind === 'at' ? ending : null;
  const soon = counter.before(ending, total, thresholds.dueSoon[by]);
  const late = end && counter.after(end, thresholds.longOverdue[by]);
  const times = { dueSoonAt: soon === null ? null : iso(Math.max(soon, start)), due: end && iso(end.at), longOverdueAt: late === null ? null : iso(late) };
  const state = clockStateAt(times, now);
  return {
    kind: 'limit',
    unit: counter.unit,
    total,
    ...times,
    dueDay: end && end.day,
    unknownSince: ending.kind === 'unknown' ? ending.since : null,
    remaining: end ? counter.left(now, end) : leftOf(total, counter.elapsed(Math.max(now, start))),
    state: stopped && !isLate(state) ? 'on_time' : state,
  };
}
