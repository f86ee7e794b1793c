import type { Due, SupervisionSettings } from '@hallkit/contract';
import { defaultClockThresholds, readClock, readComplaint, type Clock, type ComplaintLogEntry, type ComplaintReading } from '@hallkit/domain';
import { calendarRevision, never } from '../cases/cases.clock.ts';
import { dueOf, openDue, workingDaysDue } from '../cases/cases.due.ts';
import type { ComplaintLogRow } from './complaints.types.ts';

/** Everything that the log of a complaint says at a moment. */
export interface ComplaintNow extends ComplaintReading {
  readonly acceptDue: Due;
  readonly answerDue: Due;
  /** When silence closes it; unknown where the holidays until then are not published: then it waits for them. */
  readonly closing: Due;
  /** What is due next. */
  readonly next: Due;
}

/** A row of the log as the rules read it. */
export const complaintEntry = ({ at, action, from, to, by, text, data }: ComplaintLogRow): ComplaintLogEntry => ({ at: at.toISOString(), action: action as ComplaintLogEntry['action'], from, to, by: { kind: by.kind, id: by.id }, text, data });

function dueBy(clock: Clock, { dueSoonDays }: Pick<SupervisionSettings, 'dueSoonDays'>, now: Date): Due {
  const thresholds = { ...defaultClockThresholds, dueSoon: { ...defaultClockThresholds.dueSoon, days: dueSoonDays } };
  const read = readClock(clock, now, undefined, { thresholds, maxExtension: null });
  return read.kind === 'unknown' ? { ...openDue, kind: 'unknown', unknownFrom: read.since } : dueOf(read.promised, read.run);
}

/**
 * Reads a complaint from its log. Whoever wrote it, the department, index and job read the same.
 *
 * @throws RangeError where the log is empty.
 */
export function readComplaintNow(rows: readonly ComplaintLogRow[], settings: SupervisionSettings, moment: Date, timeZone: string): ComplaintNow {
  // Clocks of two servers differ: what is written has happened.
  const now = new Date(Math.max(moment.getTime(), rows.at(-1)?.at.getTime() ?? 0));
  const reading = readComplaint(rows.map(complaintEntry), settings, now, timeZone);
  const [acceptDue, answerDue] = [dueBy(reading.acceptance.clock, settings, now), dueBy(reading.answer.clock, settings, now)];
  const closing = reading.facts.state === 'answered' && reading.answeredAt !== null ? workingDaysDue(reading.answeredAt, settings.complaintReopenDays, now, timeZone) : openDue;
  return { ...reading, acceptDue, answerDue, closing, next: reading.facts.state === 'submitted' ? acceptDue : answerDue };
}

/** What a complaint is found and sorted by; follows from its log, the settings, the calendar and nothing else. */
export interface ComplaintKeys {
  readonly due: Date;
  readonly dueSoon: Date;
  readonly close: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredLate: boolean | null;
}

/** The index keys of a complaint. */
export function complaintKeysOf({ next, closesAt, answeredAt, answerDue, facts }: ComplaintNow): ComplaintKeys {
  const due = next.kind === 'known' && next.at !== null ? new Date(next.at) : never;
  return {
    due, dueSoon: next.kind === 'known' && next.dueSoonAt !== null ? new Date(next.dueSoonAt) : due, close: closesAt === null ? null : new Date(closesAt),
    answeredAt: answeredAt === null ? null : new Date(answeredAt),
    // Of one that was taken up again the answer before counts until there is another.
    answeredLate: answeredAt === null || facts.state === 'reopened' ? null : answerDue.kind === 'met' ? answerDue.late : null,
  };
}

/** By what keys were made: they are made again when the calendar or the settings of the hall have changed. */
export const keysRevision = ({ version }: Pick<SupervisionSettings, 'version'>): string => `${calendarRevision()}.${version}`;
