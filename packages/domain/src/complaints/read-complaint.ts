import { addWorkingDays, chinaCalendar } from '../calendar/work-calendar.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Clock, ClockExtension, ClockPause } from '../clock/types.ts';
import { dayBounds, hallDay } from '../queue/hall-day.ts';
import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import { complaintRows } from './complaint-log.ts';
import type { ComplaintLogEntry, ComplaintRuleFacts } from './complaint-log.ts';
import { complaintStates } from './complaint-states.ts';

/** Days of a hall, in working days; `SupervisionSettings` has them. */
export interface ComplaintDays {
  readonly complaintAcceptDays: number;
  readonly complaintAnswerDays: number;
  readonly complaintReopenDays: number;
  readonly urgeEveryDays: number;
}

/** A run of a clock; `anchor` tells one from the next: the number of the row of the log that began it, from 1. */
export interface ComplaintRun {
  readonly clock: Clock;
  readonly anchor: string;
}

/** What the log of a complaint says at a moment. */
export interface ComplaintReading {
  readonly facts: ComplaintRuleFacts;
  readonly acceptance: ComplaintRun;
  /** Each answer that was or is due: the first from acceptance, another from each time it was taken up again. Empty before acceptance. */
  readonly answers: readonly ComplaintRun[];
  /**
   * The answer that is due, or was last. Before acceptance it is counted from the last day of that: nobody has to answer by
   * then yet, but whoever waits knows the latest date.
   */
  readonly answer: ComplaintRun;
  readonly acceptedAt: string | null;
  readonly answeredAt: string | null;
  /** The clock of the answer stands still: something was asked of who wrote it. */
  readonly paused: boolean;
  /** How often it was taken up again. */
  readonly reopened: number;
  /** Last day on which it may be taken up again, and the moment when silence closes it; null unless it was answered, or where nobody can know. */
  readonly reopenUntil: string | null;
  readonly closesAt: string | null;
  /** First day on which who wrote it may urge again; null where they never did. */
  readonly urgeFrom: string | null;
}

const iso = (moment: Moment): string => new Date(epochMs(moment)).toISOString().replace('.000Z', 'Z');

/** A limit in working days as both law and promise: it is soon due and overdue like every other. */
const clockOf = (kind: Clock['kind'], startedAt: string | null, days: number, timeZone: string, more: Partial<Pick<Clock, 'pauses' | 'extensions' | 'stoppedAt'>> = {}): Clock => {
  const limit = { value: days, unit: 'workingDays' as const };
  return { kind, startedAt, timeZone, calendar: 'workingDays', statutory: limit, promised: limit, pauses: [], extensions: [], stoppedAt: null, ...more };
};

function pausesOf(rows: readonly ComplaintLogEntry[]): ClockPause[] {
  return rows.flatMap((row, at): ClockPause[] => {
    if (row.to !== 'infoRequested' || row.from === 'infoRequested') return [];
    const end = rows.slice(at + 1).find(({ from, to }) => from === 'infoRequested' && to !== 'infoRequested');
    return [{ from: row.at, to: end?.at ?? null, reason: row.text ?? '', by: row.by.id ?? '' }];
  });
}

const extensionsOf = (rows: readonly ComplaintLogEntry[]): ClockExtension[] =>
  rows.flatMap(({ action, data, text, by, at }) => (action === 'extend' ? [{ days: Number(data?.days ?? 1), reason: text ?? '', requestedBy: by.id ?? '', approvedBy: by.id ?? '', at }] : []));

/** The runs of the answer: each ends with an answer, or where nobody has to answer any more. */
function answersOf(rows: readonly ComplaintLogEntry[], days: number, timeZone: string): ComplaintRun[] {
  const starts = rows.flatMap((row, at) => (row.from !== row.to && (row.to === 'reopened' || (row.action === 'accept' && row.to === 'accepted')) ? [at] : []));
  return starts.map((start, n) => {
    const run = rows.slice(start, starts[n + 1] ?? rows.length);
    const end = run.find(({ from, to }) => from !== to && (to === 'answered' || complaintStates[to].isFinal));
    return { clock: clockOf('state', iso(rows[start]?.at ?? 0), days, timeZone, { pauses: pausesOf(run), extensions: extensionsOf(run), stoppedAt: end ? iso(end.at) : null }), anchor: String(start + 1) };
  });
}

/** Before acceptance: from the last day of it, or from today once that has passed. */
function expected(submittedAt: string, days: ComplaintDays, now: Moment, timeZone: string, calendar: WorkCalendar): string {
  const last = addWorkingDays(hallDay(submittedAt, timeZone), days.complaintAcceptDays, calendar);
  const from = last.kind === 'day' ? dayBounds(last.day, timeZone).from.getTime() : epochMs(submittedAt);
  return iso(Math.max(from, epochMs(now)));
}

/**
 * Reads a complaint: how acceptance and answer stand, until when it may be taken up again, what may be done. Whoever wrote
 * it, the department, supervision and the public figures read the same.
 *
 * Limits by GB/T 36113-2018: accepted within five working days, answered within fifteen; a hall may set others.
 *
 * @param log - Rows of the complaint, of which the first says that it was handed in; later ones than `now` are passed over.
 * @throws RangeError where nothing had been handed in by `now`.
 * @example readComplaint(log, { complaintAcceptDays: 5, complaintAnswerDays: 15, complaintReopenDays: 10, urgeEveryDays: 3 }, Date.now(), 'Asia/Shanghai').facts.state // 'inProgress'
 */
export function readComplaint(log: readonly ComplaintLogEntry[], days: ComplaintDays, now: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): ComplaintReading {
  const rows = complaintRows(log, now);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new RangeError('no complaint without a log');
  const submittedAt = iso(first.at);
  const taken = rows.find(({ action }) => action === 'accept');
  const decided = rows.find(({ from, to }) => from === 'submitted' && to !== 'submitted');
  const acceptance = { clock: clockOf('accept', submittedAt, days.complaintAcceptDays, timeZone, { stoppedAt: decided ? iso(decided.at) : null }), anchor: '1' };
  const answers = answersOf(rows, days.complaintAnswerDays, timeZone);
  const isOver = complaintStates[last.to].isFinal;
  const planned = { clock: clockOf('state', isOver ? null : expected(submittedAt, days, now, timeZone, calendar), days.complaintAnswerDays, timeZone), anchor: '1' };
  const answered = rows.findLast(({ from, to }) => to === 'answered' && from !== 'answered');
  const until = answered ? addWorkingDays(hallDay(answered.at, timeZone), days.complaintReopenDays, calendar) : null;
  const reopenUntil = until?.kind === 'day' && (last.to === 'answered' || last.to === 'closed') ? until.day : null;
  const closesAt = reopenUntil === null ? null : dayBounds(reopenUntil, timeZone).to.toISOString().replace('.000Z', 'Z');
  const urged = rows.findLast(({ action, by }) => action === 'urge' && by.kind === 'citizen');
  const again = urged ? addWorkingDays(hallDay(urged.at, timeZone), days.urgeEveryDays, calendar) : null;
  const urgeFrom = again?.kind === 'day' ? again.day : null;
  const asked = last.to === 'infoRequested' ? rows.findLast(({ from, to }) => to === 'infoRequested' && from !== 'infoRequested') : undefined;
  return {
    facts: {
      state: last.to, isAssigned: rows.some(({ to }) => to === 'assigned'), before: asked?.from ?? null, extended: rows.some(({ action }) => action === 'extend'),
      // Where nobody knows the holidays, nobody is turned away either.
      reopenable: closesAt === null || epochMs(now) < epochMs(closesAt), urgeable: urgeFrom === null || hallDay(now, timeZone) >= urgeFrom,
    },
    acceptance, answers, answer: answers.at(-1) ?? planned,
    acceptedAt: taken ? iso(taken.at) : null, answeredAt: answered ? iso(answered.at) : null, paused: last.to === 'infoRequested', reopened: rows.filter(({ action }) => action === 'reopen').length,
    reopenUntil, closesAt: last.to === 'answered' ? closesAt : null, urgeFrom,
  };
}
