import { chinaCalendar } from '../calendar/work-calendar.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import { deemedAccepted, deliveryDue, licensingLimits, publicityDue, supplementDeadline } from '../clock/law-limits.ts';
import type { LegalDue } from '../clock/law-limits.ts';
import { readClock } from '../clock/read-clock.ts';
import type { ClockRules } from '../clock/read-clock.ts';
import type { Clock, ClockExtension, ClockLimit, ClockPause, ClockReading, LimitReading } from '../clock/types.ts';
import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import { factsOf, inTime } from './case-log.ts';
import type { CaseLogEntry } from './case-log.ts';
import { caseStates, isGranted } from './case-states.ts';
import type { CaseState } from './case-states.ts';

/** Limits of a case, copied when the application was handed in. */
export interface CaseLimits {
  readonly statutory: ClockLimit | null;
  readonly promised: ClockLimit | null;
  /** Departments decide together: an extension may have 15 working days in place of 10 (Administrative Licensing Law art. 42). */
  readonly joint?: boolean;
}

/** Where the acceptance of a case stands. */
export type AcceptanceReading =
  /** Waits for another case; no papers are with the department. */
  | { readonly kind: 'waiting' }
  /** The department has to answer by `due`; silence is acceptance then, unless papers had been missing. */
  | { readonly kind: 'open'; readonly due: LegalDue | UnknownDays }
  /** Missing papers are with the applicant; nothing counts meanwhile. */
  | { readonly kind: 'supplementing'; readonly since: string }
  /** `deemed`: because nobody answered in time, on the day of the receipt (art. 32). */
  | { readonly kind: 'accepted'; readonly at: string; readonly deemed: boolean }
  /** Not accepted, or taken back before. */
  | { readonly kind: 'ended'; readonly at: string };

/** A legal last day and when it was kept. */
export interface DueReading {
  readonly due: LegalDue | UnknownDays;
  /** ISO 8601 in UTC; null while it was not. */
  readonly doneAt: string | null;
}

/** What the log says at a moment; a date that depends on a year whose holidays are not published is `unknown`, never guessed. */
export interface CaseReading {
  readonly state: CaseState;
  readonly acceptance: AcceptanceReading;
  /** The clock of the decision; `not_started` until acceptance. */
  readonly clock: ClockReading | UnknownDays;
  readonly legal: LimitReading | UnknownDays | null;
  readonly promised: LimitReading | UnknownDays | null;
  /** Handing over the certificate, once granted. */
  readonly delivery: DueReading | null;
  /** Publishing what was granted; when that was done is not in the log of the case. */
  readonly publicity: (LegalDue | UnknownDays) | null;
}

/** The records from which every date of a case is derived. */
export interface CaseClocks {
  /** When the papers came to the department; null while it waits for another case. */
  readonly receivedAt: string | null;
  /** First answer of the department: accepted, refused, not needed or missing papers named. */
  readonly answeredAt: string | null;
  readonly acceptedAt: string | null;
  /** Accepted because nobody answered in time. */
  readonly deemed: boolean;
  readonly decidedAt: string | null;
  readonly overall: Clock;
}

const iso = (moment: Moment): string => new Date(epochMs(moment)).toISOString().replace('.000Z', 'Z');
const answers: readonly string[] = ['accept', 'markNotNeeded', 'refuseAcceptance', 'requestSupplement'];

function pausesOf(rows: readonly CaseLogEntry[]): ClockPause[] {
  return rows.flatMap((row, at): ClockPause[] => {
    if (row.action !== 'startSpecialProcedure') return [];
    const end = rows.slice(at + 1).find(({ from, to }) => from === 'specialProcedure' && to !== 'specialProcedure');
    return [{ from: row.at, to: end?.at ?? null, reason: String(row.data?.kind ?? row.reason ?? ''), by: row.by.id ?? '' }];
  });
}

function extensionsOf(rows: readonly CaseLogEntry[]): ClockExtension[] {
  const { extension } = rows.length > 0 ? factsOf(rows) : { extension: null };
  if (extension?.state !== 'approved' || extension.days < 1) return [];
  return [{ days: extension.days, reason: extension.reason, requestedBy: extension.proposedBy, approvedBy: extension.decidedBy, at: extension.at }];
}

/**
 * The clocks of a case, from its log up to a moment.
 *
 * An answer that came too late changes nothing: the case counts as accepted on the day of the receipt, whether or not the
 * machine has written so yet (`deem`).
 *
 * @param log - Rows of the case; later ones than `now` are passed over.
 * @throws RangeError where a moment or zone is none.
 */
export function clockOf(log: readonly CaseLogEntry[], limits: CaseLimits, now: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): CaseClocks {
  const rows = inTime(log).filter(({ at }) => epochMs(at) <= epochMs(now));
  const first = (fits: (row: CaseLogEntry) => boolean): string | null => {
    const found = rows.find(fits);
    return found ? iso(found.at) : null;
  };
  const receivedAt = first(({ to }) => to === 'received');
  const answeredAt = first(({ action }) => answers.includes(action));
  const endedAt = first(({ from, to }) => caseStates[to].isFinal && (from === null || !caseStates[from].isFinal));
  const taken = first(({ to, action }) => to === 'accepted' && action !== 'deem');
  const written = rows.some(({ action }) => action === 'deem');
  // What was taken back before the time was over was never accepted.
  const until = answeredAt ?? endedAt;
  const silence = receivedAt === null ? null : deemedAccepted({ receivedAt, answeredAt: until }, now, timeZone, calendar);
  const deemed = written || silence?.kind === 'deemed';
  const acceptedAt = deemed ? receivedAt : taken;
  return {
    receivedAt, answeredAt, acceptedAt, deemed, decidedAt: endedAt,
    overall: { kind: 'overall', startedAt: acceptedAt, timeZone, calendar: limits.statutory?.unit ?? limits.promised?.unit ?? 'workingDays', statutory: limits.statutory, promised: limits.promised, pauses: pausesOf(rows), extensions: extensionsOf(rows), stoppedAt: endedAt },
  };
}

function acceptanceOf(rows: readonly CaseLogEntry[], { receivedAt, acceptedAt, deemed, decidedAt }: CaseClocks, state: CaseState, timeZone: string, calendar: WorkCalendar): AcceptanceReading {
  if (acceptedAt !== null) return { kind: 'accepted', at: acceptedAt, deemed };
  if (decidedAt !== null) return { kind: 'ended', at: decidedAt };
  if (receivedAt === null) return { kind: 'waiting' };
  const cameTo = (wanted: CaseState): Moment => rows.findLast(({ from, to }) => to === wanted && from !== wanted)?.at ?? receivedAt;
  if (state === 'supplementing') return { kind: 'supplementing', since: iso(cameTo('supplementing')) };
  return { kind: 'open', due: supplementDeadline(state === 'supplemented' ? cameTo('supplemented') : receivedAt, timeZone, calendar) };
}

/**
 * Reads a case: how acceptance stands, how the limits of the decision stand, by when the result is to be handed over and
 * published. The citizen's page, the clerk's inbox and supervision read the same.
 *
 * @param log - Rows of the case, of which the first says that it was handed in.
 * @param rules - Thresholds and opening hours of the hall; the longest extension follows from `limits.joint`.
 * @throws RangeError where nothing had been handed in by `now`, or a moment or zone is none.
 * @example readCase(log, { statutory: { value: 20, unit: 'workingDays' }, promised: { value: 10, unit: 'workingDays' } }, Date.now(), 'Asia/Shanghai').promised
 */
export function readCase(log: readonly CaseLogEntry[], limits: CaseLimits, now: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar, rules: Omit<ClockRules, 'maxExtension'> = {}): CaseReading {
  const rows = inTime(log).filter(({ at }) => epochMs(at) <= epochMs(now));
  const { state } = factsOf(rows);
  const clocks = clockOf(rows, limits, now, timeZone, calendar);
  const clock = readClock(clocks.overall, now, calendar, { ...rules, maxExtension: limits.joint ? licensingLimits.jointDecisionExtension : licensingLimits.decisionExtension });
  const grantedAt = rows.find(({ to }) => isGranted(to))?.at ?? null;
  const handedOver = rows.find(({ action }) => action === 'deliver')?.at ?? null;
  return {
    state,
    acceptance: acceptanceOf(rows, clocks, state, timeZone, calendar),
    clock,
    legal: clock.kind === 'reading' ? clock.statutory : clock,
    promised: clock.kind === 'reading' ? clock.promised : clock,
    delivery: grantedAt === null ? null : { due: deliveryDue(grantedAt, timeZone, calendar), doneAt: handedOver === null ? null : iso(handedOver) },
    publicity: grantedAt === null ? null : publicityDue(grantedAt, timeZone, calendar),
  };
}
