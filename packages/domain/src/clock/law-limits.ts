import { addWorkingDays, chinaCalendar } from '../calendar/work-calendar.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import { dayBounds, hallDay } from '../queue/hall-day.ts';
import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';

/** Limits in working days. */
export interface LicensingLimits {
  /** One-time notice of everything that is missing (art. 32). */
  readonly supplementNotice: number;
  /** Decision after acceptance (art. 42). */
  readonly decision: number;
  /** Once, with the approval of who heads the agency (art. 42). */
  readonly decisionExtension: number;
  /** Decision of several departments together (art. 42). */
  readonly jointDecision: number;
  /** Once, with the approval of who heads the government (art. 42). */
  readonly jointDecisionExtension: number;
  /** Review at the lower level before the higher decides (art. 43). */
  readonly lowerReview: number;
  /** Handing over the certificate after the decision (art. 44). */
  readonly delivery: number;
  /** Asking for renewal before the licence expires (art. 50). */
  readonly renewal: number;
  /** Publishing the decision (双公示, 发改办财金〔2018〕424号). */
  readonly publicity: number;
}

/** The limits of the Administrative Licensing Law (行政许可法), in working days (art. 82); a matter's own law may set others. */
export const licensingLimits: LicensingLimits = { supplementNotice: 5, decision: 20, decisionExtension: 10, jointDecision: 45, jointDecisionExtension: 15, lowerReview: 20, delivery: 10, renewal: 30, publicity: 7 };

/** The end of a legal limit. */
export interface LegalDue {
  readonly kind: 'due';
  /** Last day in time, `YYYY-MM-DD` by the clock of the hall. */
  readonly day: string;
  /** First moment that is too late, ISO 8601 in UTC. */
  readonly at: string;
}

function dueAfter(moment: Moment, days: number, timeZone: string, calendar: WorkCalendar): LegalDue | UnknownDays {
  return dueOf(addWorkingDays(hallDay(moment, timeZone), days, calendar), timeZone);
}

const dueOf = (found: ReturnType<typeof addWorkingDays>, timeZone: string): LegalDue | UnknownDays => (found.kind === 'day' ? { kind: 'due', day: found.day, at: dayBounds(found.day, timeZone).to.toISOString().replace('.000Z', 'Z') } : found);

/**
 * Until when an applicant must be told, once, everything that is missing: 5 working days after the papers came (art. 32).
 *
 * @param receivedAt - When the application was handed in.
 * @throws RangeError where moment or zone are none.
 * @example supplementDeadline('2026-09-29T02:00:00Z', 'Asia/Shanghai') // { kind: 'due', day: '2026-10-12', at: '2026-10-12T16:00:00Z' }
 */
export const supplementDeadline = (receivedAt: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): LegalDue | UnknownDays => dueAfter(receivedAt, licensingLimits.supplementNotice, timeZone, calendar);

/** What became of papers that were handed in. */
export interface HandedIn {
  readonly receivedAt: Moment;
  /** When the agency accepted, refused or gave the one-time notice, whichever came first; null: it has not. */
  readonly answeredAt: Moment | null;
}

/** Whether silence has become acceptance; `answered` in time, `open` until `due`, or `deemed` accepted. */
export type DeemedAcceptance = { readonly kind: 'answered' } | { readonly kind: 'open'; readonly due: LegalDue } | { readonly kind: 'deemed'; /** The acceptance that the law puts in: the receipt of the papers, from which the clock starts. */ readonly acceptedAt: string } | UnknownDays;

/**
 * Whether an application counts as accepted because nobody answered in time: then it was accepted on the day it was
 * received, not when the time was over (art. 32). An answer that came too late changes nothing.
 *
 * @returns `unknown` where the time ends in a year whose holidays are not published, unless it was answered before that year.
 * @throws RangeError where a moment or zone is none.
 * @example deemedAccepted({ receivedAt: '2026-09-29T02:00:00Z', answeredAt: null }, '2026-10-13T01:00:00Z', 'Asia/Shanghai') // { kind: 'deemed', acceptedAt: '2026-09-29T02:00:00Z' }
 */
export function deemedAccepted({ receivedAt, answeredAt }: HandedIn, now: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): DeemedAcceptance {
  const due = supplementDeadline(receivedAt, timeZone, calendar);
  const answered = answeredAt !== null && epochMs(answeredAt) <= epochMs(now);
  if (due.kind === 'unknown') return answered && hallDay(answeredAt, timeZone) < due.since ? { kind: 'answered' } : due;
  const end = Date.parse(due.at);
  if (answered && epochMs(answeredAt) < end) return { kind: 'answered' };
  return epochMs(now) < end ? { kind: 'open', due } : { kind: 'deemed', acceptedAt: new Date(epochMs(receivedAt)).toISOString().replace('.000Z', 'Z') };
}

/**
 * Until when the certificate must be handed over: 10 working days after the decision (art. 44).
 *
 * @throws RangeError where moment or zone are none.
 * @example deliveryDue('2026-02-13T02:00:00Z', 'Asia/Shanghai') // { kind: 'due', day: '2026-03-05', … }
 */
export const deliveryDue = (decidedAt: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): LegalDue | UnknownDays => dueAfter(decidedAt, licensingLimits.delivery, timeZone, calendar);

/**
 * Until when a decision must be published: 7 working days after it (双公示).
 *
 * @throws RangeError where moment or zone are none.
 * @example publicityDue('2026-09-30T02:00:00Z', 'Asia/Shanghai') // { kind: 'due', day: '2026-10-15', … }
 */
export const publicityDue = (decidedAt: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): LegalDue | UnknownDays => dueAfter(decidedAt, licensingLimits.publicity, timeZone, calendar);

/**
 * Until when renewal of a licence must be asked for: 30 working days before it expires (art. 50).
 *
 * @param validUntil - Its last day, `YYYY-MM-DD`.
 * @returns `unknown` for most licences that run for years: the holidays between are not published yet.
 * @throws RangeError where day or zone are none.
 * @example renewalAskBy('2026-03-31', 'Asia/Shanghai') // { kind: 'due', day: '2026-02-11', … }
 */
export const renewalAskBy = (validUntil: string, timeZone: string, calendar: WorkCalendar = chinaCalendar): LegalDue | UnknownDays => dueOf(addWorkingDays(validUntil, -licensingLimits.renewal, calendar), timeZone);
