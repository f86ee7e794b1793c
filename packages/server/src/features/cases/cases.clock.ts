import type { Due } from '@hallkit/contract';
import { clockOf, deemedAccepted, factsOf, followDue, isGranted, licensingLimits, readCase, supplementDeadline, type CaseFacts, type CaseLimits, type CaseLogEntry, type CaseState } from '@hallkit/domain';
import { calendarRevisionOf } from '../../platform/calendar-revision.ts';
import { dueOf, dueOnDay, openDue, workingDaysDue } from './cases.due.ts';
import type { LogRow } from './cases.types.ts';

/** Everything that the log of a case says at a moment. */
export interface CaseNow {
  readonly state: CaseState;
  readonly facts: CaseFacts;
  readonly receivedAt: string | null;
  readonly acceptedAt: string | null;
  readonly decidedAt: string | null;
  /** Silence has become acceptance, whether or not that has been written. */
  readonly deemed: boolean;
  readonly paused: boolean;
  /** By when the department has to say whether it accepts. */
  readonly acceptance: Due;
  readonly legal: Due;
  readonly promised: Due;
  /** By when the result has to be handed over; null unless it was granted. */
  readonly delivery: Due | null;
  /** By when papers that were agreed to follow have to come; null where none are. */
  readonly follow: Due | null;
  /** The date that counts now. */
  readonly next: Due;
  /** When silence becomes acceptance, or has, without anybody having written it; null where it cannot, or nobody can know. */
  readonly answerBy: string | null;
}

/** A row of the log as the rules read it. */
export const entryOf = ({ at, action, from, to, by, reason, data }: LogRow): CaseLogEntry => ({ at: at.toISOString(), action: action as CaseLogEntry['action'], from, to, by: { kind: by.kind, id: by.id }, reason: reason?.zh ?? null, data });

const answers = new Set(['accept', 'markNotNeeded', 'refuseAcceptance', 'requestSupplement', 'deem']);

function acceptanceOf(rows: readonly LogRow[], receivedAt: string | null, state: CaseState, now: Date, timeZone: string): Due {
  if (receivedAt === null || state === 'waiting' || state === 'supplementing') return openDue;
  const complete = rows.findLast(({ from, to }) => to === 'supplemented' && from !== 'supplemented');
  const from = complete?.at ?? new Date(receivedAt);
  const done = rows.find(({ at, action, from: before, to }) => at >= from && (answers.has(action) || (before !== to && (to === 'recalled' || to === 'withdrawn'))));
  return workingDaysDue(from.toISOString(), licensingLimits.supplementNotice, now, timeZone, done?.at.toISOString() ?? null);
}

/** With the decision before there is one, afterwards by the day that was named with it. */
function followOf(rows: readonly LogRow[], log: readonly CaseLogEntry[], facts: CaseFacts, untilDecision: Due, now: Date, timeZone: string): Due | null {
  const { due, came } = facts.toFollow ?? { due: [], came: [] };
  const lastCame = rows.findLast(({ action }) => action === 'handIn')?.at ?? null;
  if (due.length + came.length === 0 && lastCame === null) return null;
  const named = followDue(log, timeZone);
  return named === null ? untilDecision : dueOnDay(named, now, timeZone, due.length === 0 ? lastCame : null);
}

/**
 * Reads a case from its log. Citizen, clerk, index and job read the same.
 *
 * @throws RangeError where the log is empty.
 */
export function readNow(rows: readonly LogRow[], limits: CaseLimits, now: Date, timeZone: string): CaseNow {
  const log = rows.map(entryOf);
  const joint = limits.joint === true;
  const reading = readCase(log, limits, now, timeZone);
  const clocks = clockOf(log, limits, now, timeZone);
  // What the law puts in counts before the machine has written it.
  const state = reading.state === 'received' && clocks.deemed ? 'accepted' : reading.state;
  const run = reading.clock.kind === 'reading' ? reading.clock.run : 'running';
  const [legal, promised] = [dueOf(reading.legal, run), dueOf(reading.promised, run)];
  const granted = isGranted(state) ? rows.find(({ from, to }) => isGranted(to) && from !== to) : undefined;
  const handedOver = rows.find(({ action }) => action === 'deliver');
  const delivery = granted ? workingDaysDue(granted.at.toISOString(), licensingLimits.delivery, now, timeZone, handedOver?.at.toISOString() ?? null) : null;
  const acceptance = acceptanceOf(rows, clocks.receivedAt, state, now, timeZone);
  const accepting = state === 'received' || state === 'supplemented';
  // Also where that moment has passed: then the job finds it at once.
  const answer = reading.state === 'received' && clocks.receivedAt !== null ? supplementDeadline(clocks.receivedAt, timeZone) : null;
  const facts = { ...factsOf(log, { joint }), state };
  return {
    state, facts, receivedAt: clocks.receivedAt, acceptedAt: clocks.acceptedAt, decidedAt: clocks.decidedAt, deemed: clocks.deemed, paused: state === 'specialProcedure',
    acceptance, legal, promised, delivery, follow: followOf(rows, log, facts, promised.kind === 'unpublished' ? legal : promised, now, timeZone), next: accepting ? acceptance : (delivery ?? (promised.kind === 'unpublished' ? legal : promised)), answerBy: answer?.kind === 'due' ? answer.at : null,
  };
}

/** Whether papers that were received at a moment count as accepted by now, because nobody has answered. */
export const isSilent = (receivedAt: Date, now: Date, timeZone: string): boolean => deemedAccepted({ receivedAt: receivedAt.toISOString(), answeredAt: null }, now, timeZone).kind === 'deemed';

/** After everything that has a date. */
export const never: Date = new Date('9999-12-31T00:00:00Z');

/** What a case is found and sorted by; follows from its log, the calendar and nothing else. */
export interface SortKeys {
  readonly due: Date;
  readonly dueSoon: Date;
  readonly answer: Date | null;
}

/** The index keys of a case. */
export function sortKeysOf({ next, answerBy }: Pick<CaseNow, 'next' | 'answerBy'>): SortKeys {
  const due = next.kind === 'known' && next.at !== null ? new Date(next.at) : never;
  return { due, dueSoon: next.kind === 'known' && next.dueSoonAt !== null ? new Date(next.dueSoonAt) : due, answer: answerBy === null ? null : new Date(answerBy) };
}

/** Raised when the keys are made in another way. */
const keysVersion = 1;

/** By which calendar keys were made; those made by another are made again. */
export const calendarRevision = (): string => calendarRevisionOf(keysVersion);
