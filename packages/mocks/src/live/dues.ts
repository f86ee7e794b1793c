import type { Due } from '@hallkit/contract';
import { hallDay, isLate, readCase, workingDaysBetween } from '@hallkit/domain';
import type { AcceptanceReading, CaseReading, DueReading, LegalDue, LimitReading, UnknownDays } from '@hallkit/domain';
import type { CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import type { Live } from './state.ts';

/** A limit that stands still or has not begun. */
export const openDue: Due = { kind: 'open', day: null, at: null, dueSoonAt: null, longOverdueAt: null, state: null, remaining: null, late: false, unknownFrom: null };
const unpublished: Due = { ...openDue, kind: 'unpublished' };
const unknown = ({ since }: UnknownDays): Due => ({ ...openDue, kind: 'unknown', unknownFrom: since });

/** What a clock says of a limit, as the contract has it. @param met - What it is a limit of is over. */
export function dueOf(reading: LimitReading | UnknownDays | null, met: boolean): Due {
  if (reading === null) return unpublished;
  if (reading.kind === 'unknown') return unknown(reading);
  const { dueDay, due, dueSoonAt, longOverdueAt, state, remaining, unknownSince } = reading;
  if (dueDay === null) return unknownSince === null ? openDue : unknown({ kind: 'unknown', since: unknownSince });
  return { kind: met ? 'met' : 'known', day: dueDay, at: due, dueSoonAt, longOverdueAt, state, remaining: met ? null : remaining, late: isLate(state), unknownFrom: null };
}

/** A last day of the law, as the contract has it. @param doneAt - When it was kept; null while it was not. */
export function legalDue(live: Live, due: LegalDue | UnknownDays, doneAt: number | null): Due {
  if (due.kind === 'unknown') return unknown(due);
  const now = doneAt ?? live.now();
  const late = now >= Date.parse(due.at);
  const counted = workingDaysBetween(hallDay(now, live.timeZone), due.day);
  const remaining = counted.kind === 'days' ? counted.days : null;
  return { ...openDue, kind: doneAt === null ? 'known' : 'met', day: due.day, at: due.at, state: late ? 'overdue' : remaining !== null && remaining <= 1 && doneAt === null ? 'due_soon' : 'on_time', remaining: doneAt === null ? remaining : null, late };
}

/** The acceptance of a case. */
export function acceptanceDue(live: Live, reading: AcceptanceReading): Due {
  if (reading.kind === 'open') return legalDue(live, reading.due, null);
  return reading.kind === 'accepted' || reading.kind === 'ended' ? { ...openDue, kind: 'met', day: hallDay(reading.at, live.timeZone), at: reading.at, state: 'on_time' } : openDue;
}

/** What the log of a case says now. */
export const readingOf = (live: Live, { log, limits }: CaseRecord): CaseReading => readCase(log, limits, live.now(), live.timeZone);

/** Handing over a result. */
export const deliveryDueOf = (live: Live, delivery: DueReading | null): Due => (delivery === null ? openDue : legalDue(live, delivery.due, delivery.doneAt === null ? null : Date.parse(delivery.doneAt)));

/** The next date of a case that counts: acceptance, promise, delivery. */
export function nextDue(live: Live, record: CaseRecord): Due {
  const reading = readingOf(live, record);
  const state = stateOf(record);
  if (state === 'received' || state === 'supplemented') return acceptanceDue(live, reading.acceptance);
  if (state === 'granted' || state === 'grantedToFollow') return deliveryDueOf(live, reading.delivery);
  const over = record.decision !== null || ['recalled', 'withdrawn'].includes(state);
  const promised = dueOf(reading.promised, over);
  return promised.kind === 'unpublished' ? dueOf(reading.legal, over) : promised;
}

