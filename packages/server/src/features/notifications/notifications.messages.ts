import type { Locale } from '../../platform/http/problem.ts';

/** Ways a message goes; `inPage` is shown with the ticket or appointment and needs no sending. */
export type Channel = 'sms' | 'wechat' | 'email' | 'inPage';

/** Where the messages of one visitor go: a channel for each that is given. */
export interface Recipients {
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Open id of the official account. */
  readonly wechat?: string | null | undefined;
  readonly email?: string | null | undefined;
  /** Show it in the page that follows the ticket or appointment. */
  readonly inPage?: boolean;
}

/** A text of the hall's data: kind of work, matter, paper. */
export interface Words {
  readonly zh: string;
  readonly en: string | null;
}

/** A wait in whole minutes, as the contract has it. */
export interface Minutes {
  readonly low: number;
  readonly high: number;
}

interface InQueue {
  /** The ticket's number, A012. */
  readonly number: string;
  /** Kind of work of the queue. */
  readonly kind: Words;
}

/** Instants are RFC 3339; they are told in the hall's time zone. */
interface Place {
  /** Matter or kind of work. */
  readonly matter: Words;
  readonly start: string;
}

interface OfCase {
  readonly caseNo: string;
  readonly matter: Words;
}

/** Every message and what it tells. No name, identity number or telephone number of a person belongs in here. */
export interface TemplateData {
  'ticket.taken': InQueue & { /** Labels of counters, "3". */ readonly counters: readonly string[]; /** Tickets waiting in its queue now, itself included. */ readonly waiting: number; readonly minutes: Minutes | null };
  'ticket.near': InQueue & { /** Tickets still before it. */ readonly ahead: number; readonly counters: readonly string[] };
  'ticket.called': InQueue & { readonly counter: string; /** Whether it was called before. */ readonly again: boolean };
  'ticket.no_show': InQueue & { /** How long it may come back; null for the day. */ readonly until: string | null };
  'ticket.transferred': InQueue & { readonly counters: readonly string[]; /** As above, in the queue it came to. */ readonly waiting: number };
  'queue.closed': InQueue & { readonly reason: Words | null };
  /** It gives out no numbers for a while; who waits is still called. */
  'queue.paused': InQueue & { readonly reason: Words | null };
  /** A word of the hall to everybody who waits. */
  'hall.announcement': InQueue & { readonly text: Words };
  'queue.delayed': InQueue & { readonly minutes: Minutes };
  'appointment.booked': Place & { readonly end: string; /** What is typed in at check-in. */ readonly code: string; readonly bring: readonly Words[] };
  'appointment.reminder': Place & { readonly end: string; readonly code: string; readonly bring: readonly Words[] };
  'appointment.rescheduled': Place & { readonly end: string; readonly code: string };
  'appointment.cancelled': Place & { readonly by: 'visitor' | 'hall'; readonly reason: Words | null };
  /** Nobody came; `blockedUntil` is a day, YYYY-MM-DD, where the hall holds back further bookings. */
  'appointment.no_show': Place & { readonly blockedUntil: string | null };
  /** A place has come free and is kept until then. */
  /** `day`: last day of the promise. */
  'case.accepted': OfCase & { readonly department: Words; readonly day: string | null };
  /** Accepted because nobody answered in time. */
  'case.deemed': OfCase & { readonly department: Words; readonly day: string | null };
  /** Everything that is missing. */
  'case.supplement': OfCase & { readonly items: readonly Words[] };
  /** Papers agreed to follow; `day`: the last day for them, `reason`: why what came was sent back. */
  'case.toFollow': OfCase & { readonly items: readonly Words[]; readonly day: string | null; readonly reason: Words | null };
  'case.special': OfCase & { readonly procedure: Words; readonly days: number };
  'case.extended': OfCase & { readonly days: number; readonly reason: Words };
  'case.decided': OfCase & { readonly outcome: Words };
  'case.refused': OfCase & { readonly reason: Words | null };
  /** The department has written. */
  'case.message': OfCase & { readonly department: Words };
  'certificate.issued': OfCase & { readonly certificate: Words; /** Of the certificate. */ readonly number: string };
  /** `amount` in fen. */
  'fee.due': OfCase & { readonly item: Words; readonly amount: number };
  'delivery.sent': OfCase & { readonly method: Words; readonly carrier: string | null; readonly tracking: string | null };
  'waitlist.offered': Place & { readonly end: string; readonly until: string };
  /** An application is handed in; number and query code open its progress. */
  'application.submitted': { /** Scenario or matter. */ readonly name: Words; readonly number: string; readonly queryCode: string };
  /** A complaint has come; number and query code open it again. `day`: latest day of the answer. */
  'complaint.received': { readonly number: string; readonly queryCode: string; readonly kind: Words; readonly day: string | null };
  'complaint.question': { readonly number: string };
  /** `day`: last day on which it may be taken up again. */
  'complaint.answered': { readonly number: string; readonly department: Words; readonly day: string | null };
  'complaint.rejected': { readonly number: string };
  /** A notice that somebody wanted to be told of. */
  'notice.published': { readonly kind: Words; readonly title: Words; /** Null of the hall as a whole. */ readonly department: Words | null };
  /** Six digits that begin a subscription. */
  'notice.code': { readonly code: string };
  /** A department has answered a question, a bad rating; number and query code open it. */
  'consultation.answered': { readonly number: string; readonly department: Words };
  'rating.answered': { readonly number: string; readonly what: Words };
  /** Six digits that open a session once. */
  'signIn.code': { readonly code: string };
}

export type TemplateName = keyof TemplateData;

/** A message to write into the outbox. */
export interface Message<Name extends TemplateName = TemplateName> {
  readonly hallId: string;
  /**
   * Names what happened, once in the hall: a second message with the same key and channel is not written.
   *
   * @example 'ticket.called tk_5kQ… 1'
   */
  readonly eventKey: string;
  readonly template: Name;
  readonly data: TemplateData[Name];
  readonly to: Recipients;
  readonly locale: Locale;
  /** Id of the ticket, appointment or progress; the link of the message leads there. */
  readonly about: string;
  /** @default at once */
  readonly notBefore?: Date;
  /** When it is too late to tell. @default the template's, see `lifetimes` */
  readonly expiresAt?: Date;
}

/** After so many minutes a message would only mislead; what tells of a place in time lives until that begins. */
export const lifetimes: Readonly<Record<TemplateName, number>> = {
  'ticket.taken': 240, 'ticket.near': 30, 'ticket.called': 15, 'ticket.no_show': 120, 'ticket.transferred': 60, 'queue.closed': 480, 'queue.paused': 120, 'hall.announcement': 120, 'queue.delayed': 60,
  'appointment.booked': 2880, 'appointment.reminder': 1440, 'appointment.rescheduled': 2880, 'appointment.cancelled': 2880, 'appointment.no_show': 2880, 'waitlist.offered': 60, 'application.submitted': 10_080, 'signIn.code': 5,
  'notice.published': 4320, 'notice.code': 10,
  'case.accepted': 10_080, 'case.deemed': 10_080, 'case.supplement': 10_080, 'case.toFollow': 10_080, 'case.special': 10_080, 'case.extended': 10_080, 'case.decided': 10_080, 'case.refused': 10_080, 'case.message': 10_080, 'certificate.issued': 10_080, 'fee.due': 10_080, 'delivery.sent': 10_080,
  'complaint.received': 10_080, 'complaint.question': 10_080, 'complaint.answered': 10_080, 'complaint.rejected': 10_080,
  'consultation.answered': 10_080, 'rating.answered': 10_080,
};

/** When it is too late for a message made at an instant. */
export const expiryOf = (template: TemplateName, from: Date): Date => new Date(from.getTime() + lifetimes[template] * 60_000);
