import type { Due } from '@hallkit/contract';
import { defaultSupervision, readClock, type Clock } from '@hallkit/domain';
import { openDue, workingDaysDue } from '../cases/cases.due.ts';
import { never } from '../cases/cases.clock.ts';
import type { ConsultationLogRow } from './consultations.types.ts';

/** One question of somebody, or one that was asked on, until it is answered. */
export interface Run {
  /** Of the row of the log with which it began, from 1. */
  readonly seq: number;
  readonly startedAt: Date;
  /** Promised then: what a hall changes afterwards holds for those who ask afterwards. */
  readonly days: number;
  readonly answeredAt: Date | null;
}

/** Every time that an answer was owed, in their order. */
export function runsOf(log: readonly ConsultationLogRow[]): Run[] {
  return log.flatMap(({ action, at, data: { days = 0 } }, index): Run[] => {
    if (action !== 'submit' && action !== 'followUp') return [];
    const answer = log.slice(index + 1).find((row) => row.action === 'answer');
    return [{ seq: index + 1, startedAt: at, days, answeredAt: answer?.at ?? null }];
  });
}

/** By when the last thing that was asked is answered. */
export function dueOfLog(log: readonly ConsultationLogRow[], now: Date, timeZone: string): Due {
  const last = runsOf(log).at(-1);
  return last ? workingDaysDue(last.startedAt.toISOString(), last.days, now, timeZone, last.answeredAt?.toISOString() ?? null) : openDue;
}

const words = new Set(['answer', 'helpful', 'notHelpful']);

/** When silence closes what was answered: so many working days, as they held with the answer, after the last word. Where holidays are not published yet it waits for them, and says so. */
export function closingOf(log: readonly ConsultationLogRow[], now: Date, timeZone: string): Due {
  const [answer, word] = [log.findLast(({ action }) => action === 'answer'), log.findLast(({ action }) => words.has(action))];
  if (log.at(-1)?.to !== 'answered' || !answer || !word) return openDue;
  return workingDaysDue(word.at.toISOString(), answer.data.closeDays ?? defaultSupervision.consultationCloseDays, now, timeZone);
}

/** The clock of a run. */
export function clockOfRun({ startedAt, days, answeredAt }: Run, timeZone: string): Clock {
  const limit = { value: days, unit: 'workingDays' as const };
  return { kind: 'overall', startedAt: startedAt.toISOString(), timeZone, calendar: 'workingDays', statutory: null, promised: limit, pauses: [], extensions: [], stoppedAt: answeredAt?.toISOString() ?? null };
}

/** What the figures keep of the first answer: whether it was late, and the working days it took. */
export function firstAnswer(log: readonly ConsultationLogRow[], timeZone: string): { readonly at: Date; readonly late: boolean; readonly days: number | null } | null {
  const [first] = runsOf(log);
  if (!first?.answeredAt) return null;
  const reading = readClock(clockOfRun(first, timeZone), first.answeredAt);
  const late = dueOfLog(log.slice(0, log.findIndex(({ action }) => action === 'answer') + 1), first.answeredAt, timeZone).late;
  return { at: first.answeredAt, late, days: reading.kind === 'reading' ? reading.elapsed : null };
}

/** Index keys of a question. */
export interface ConsultationKeys {
  readonly due: Date;
  readonly dueSoon: Date;
  /** null: silence closes nothing, or nobody can know when. */
  readonly close: Date | null;
}

/** Index keys of a question: while an answer is owed, its date; once it is there, when silence closes it. */
export function keysOf(log: readonly ConsultationLogRow[], now: Date, timeZone: string): ConsultationKeys {
  const { kind, at, dueSoonAt } = dueOfLog(log, now, timeZone);
  const due = kind === 'known' && at !== null ? new Date(at) : never;
  const closing = closingOf(log, now, timeZone);
  return { due, dueSoon: kind === 'known' && dueSoonAt !== null ? new Date(dueSoonAt) : due, close: closing.at === null ? null : new Date(closing.at) };
}
