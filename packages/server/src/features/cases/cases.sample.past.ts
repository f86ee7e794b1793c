import { defaultRemedies, hallDay, instantOf, isWorkday } from '@hallkit/domain';
import { applicationOf, oneOf, single, workingDayBefore, worksAt, type Life, type SampleApplication, type SamplePlace, type Work } from './cases.sample.ts';
import { system, type Actor, type LogRow } from './cases.types.ts';

/** Working days that the past of the sample reaches back, so that figures have two months to compare. */
const reach = 44;

/** Minutes of the hall at which things happen, spread over the morning and the afternoon. */
const minutes = [9 * 60 + 12, 9 * 60 + 48, 10 * 60 + 25, 11 * 60 + 6, 13 * 60 + 40, 14 * 60 + 17, 15 * 60 + 3, 15 * 60 + 52, 16 * 60 + 31];

/** How many working days a decision took: mostly half of what was promised, now and then all of it, and seldom more. */
function usedOf({ days }: Work, n: number): number {
  if (n % 67 === 30) return days + 1 + (n % 2);
  return Math.min(days, Math.round(days * oneOf([0.25, 0.35, 0.4, 0.5, 0.5, 0.6, 0.75, 1], n, 31)));
}

/** Decided so many working days ago. */
function pastLife(work: Work, ago: number, n: number, { now, timeZone }: SamplePlace, { clerk, approver }: { readonly clerk: Actor; readonly approver: Actor }, applicant: Actor): Life {
  const today = hallDay(now, timeZone);
  const base = isWorkday(today) === false ? workingDayBefore(today, 1) : today;
  const log: LogRow[] = [];
  const add = (action: string, to: LogRow['to'], by: Actor, before: number, more: Partial<LogRow> = {}): Date => {
    const minute = oneOf(minutes, n, 40 + log.length);
    const planned = new Date(instantOf(before === 0 ? base : workingDayBefore(base, before), `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`, timeZone));
    // In its order, and never in the future.
    const at = new Date(Math.min(Math.max(planned.getTime(), (log.at(-1)?.at.getTime() ?? 0) + 60_000), now.getTime() - 60_000));
    log.push({ at, action, from: log.at(-1)?.to ?? null, to, by, reason: null, note: null, data: {}, ...more });
    return at;
  };
  const begun = ago + usedOf(work, n);
  add('submit', 'received', applicant, begun + (n % 3 === 0 ? 1 : 0));
  add('accept', 'accepted', clerk, begun);
  add('startProcessing', 'processing', clerk, begun);
  const isRefused = n % 29 === 11;
  const reason = { zh: '场所平面布置不符合要求', en: 'The layout of the premises does not meet the rules' };
  const at = isRefused ? add('refuse', 'refused', approver, ago, { reason }) : add('grant', 'granted', approver, ago);
  if (!isRefused && ago > 1) add('deliver', 'granted', clerk, Math.max(0, ago - 1 - (n % 3)));
  const grounds = isRefused ? { ground: 'conditionsNotMet' as const, reason, legalBasis: '《行政许可法》第三十八条', remedies: defaultRemedies } : { ground: null, reason: null, legalBasis: null, remedies: null };
  return { log, specials: [], decision: { n: 1, kind: isRefused ? 'refused' : 'granted', at, staffId: approver.id ?? system.id ?? '', rightAgency: null, content: null, validUntil: null, toFollow: [], documentId: null, ...grounds } };
}

/**
 * Applications that were decided in the last two months, a few on each working day, so that a hall that has just been
 * made has figures to show: most in half the time that was promised, one in seventy late.
 */
export function samplePast(place: SamplePlace): SampleApplication[] {
  const found: SampleApplication[] = [];
  let n = 0;
  for (let ago = 0; ago <= reach; ago += 1) {
    for (let left = oneOf([2, 3, 3, 4, 5], ago, 22); left > 0; left -= 1, n += 1) {
      const at = n;
      const made = applicationOf(place, { n: 1000 + at, sequence: 800_001 + at, joint: false, works: worksAt(place, [oneOf(single, at, 21)]), lifeOf: (work, _, staff, by) => pastLife(work, ago, at, place, staff, by) });
      if (made) found.push(made);
    }
  }
  return found;
}
