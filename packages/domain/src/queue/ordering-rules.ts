import { epochMs } from './instant.ts';
import type { Moment } from './instant.ts';

/**
 * Classes a waiting ticket can belong to; a ticket that fits several belongs to the one with the greatest head start.
 * `reentered` was skipped and restored, `priority` belongs to a group the law or the hall puts first, `appointment` is
 * on time for its slot, `transferred` was sent from another line, `walkIn` is everybody.
 */
export const ticketClasses = ['reentered', 'priority', 'appointment', 'transferred', 'walkIn'] as const;
/** One of {@link ticketClasses}. */
export type TicketClass = (typeof ticketClasses)[number];

/**
 * Groups that a hall may put first. By law or practice: the elder and the disabled (Law on a Barrier-free Environment,
 * 2023), pregnant women and people with infants, service members, veterans and their families (拥军优抚), firefighters,
 * and medical emergencies by the desk's own sight.
 */
export const priorityGroups = ['elder', 'disabled', 'pregnant', 'infant', 'serviceMember', 'veteran', 'firefighter', 'emergency'] as const;
/** One of {@link priorityGroups}. */
export type PriorityGroup = (typeof priorityGroups)[number];

/** How one class is called. */
export interface OrderingRule {
  readonly class: TicketClass;
  /** Head start in minutes: the ticket is called as if it had come so much earlier. */
  readonly weight: number;
  /**
   * How many of this class may be called in a row while others wait; null without limit. A row ends with a call of a
   * class with a smaller head start, so that two favoured classes cannot take turns for ever.
   */
  readonly maxInRow: number | null;
}

/** The rules of a queue, as data: public, kept with the queue, told with every call. */
export interface OrderingRules {
  /** One row per class; the order decides between equals, and a class without a row has no head start. */
  readonly classes: readonly OrderingRule[];
  /** Groups this hall puts first; a ticket of another group is a walk-in. */
  readonly priorityGroups: readonly PriorityGroup[];
  /** Minutes before and after the start of a slot within which a visitor is on time. */
  readonly onTime: { readonly before: number; readonly after: number };
}

/** What a queue begins with: a head start that one notices, and nobody passed by more than two at a time. */
export const defaultOrderingRules: OrderingRules = {
  classes: [
    { class: 'reentered', weight: 15, maxInRow: 1 },
    { class: 'priority', weight: 30, maxInRow: 2 },
    { class: 'appointment', weight: 20, maxInRow: 2 },
    { class: 'transferred', weight: 10, maxInRow: 2 },
    { class: 'walkIn', weight: 0, maxInRow: null },
  ],
  priorityGroups: ['elder', 'disabled', 'pregnant', 'infant', 'serviceMember'],
  onTime: { before: 10, after: 10 },
};

/** A ticket as far as its turn depends on it; what more the caller keeps with it comes back untouched. */
export interface WaitingTicket {
  /** Since when it waits in this line: taken, checked in, transferred with its old time, or restored. */
  readonly joinedAt: Moment;
  /** Position in the day's series; decides between tickets of one moment. */
  readonly sequence: number;
  readonly priorityGroup?: PriorityGroup | null | undefined;
  /** Start of the slot, when it stands for an appointment. */
  readonly appointmentAt?: Moment | null | undefined;
  readonly transferred?: boolean | undefined;
  readonly reentered?: boolean | undefined;
}

/** Minutes as milliseconds. */
export const minutesMs = (minutes: number): number => minutes * 60_000;

/** The row of a class; without one there is no head start and no limit. */
export const ruleOf = (rules: OrderingRules, of: TicketClass): OrderingRule => rules.classes.find((rule) => rule.class === of) ?? { class: of, weight: 0, maxInRow: null };

/** Which comes first between equals. */
export const rankOf = (rules: OrderingRules, of: TicketClass): number => {
  const at = rules.classes.findIndex((rule) => rule.class === of);
  return at < 0 ? rules.classes.length : at;
};

/**
 * Whether somebody who checked in is on time for a slot: the slot begins within `before` minutes or began already, and
 * they were there no later than `after` minutes behind its start. Who came in time stays so, however long the wait.
 */
export function isOnTime(appointmentAt: Moment, joinedAt: Moment, now: Moment, rules: Pick<OrderingRules, 'onTime'>): boolean {
  const start = epochMs(appointmentAt);
  return epochMs(now) >= start - minutesMs(rules.onTime.before) && epochMs(joinedAt) <= start + minutesMs(rules.onTime.after);
}

/**
 * The class of a waiting ticket at a moment: of those it fits, the one with the greatest head start.
 *
 * @param now - A visitor with an appointment who came early waits as a walk-in until the slot is near.
 */
export function classOf(ticket: WaitingTicket, rules: OrderingRules, now: Moment): TicketClass {
  const fits: TicketClass[] = ['walkIn'];
  if (ticket.reentered) fits.push('reentered');
  if (ticket.priorityGroup && rules.priorityGroups.includes(ticket.priorityGroup)) fits.push('priority');
  if (ticket.appointmentAt != null && isOnTime(ticket.appointmentAt, ticket.joinedAt, now, rules)) fits.push('appointment');
  if (ticket.transferred) fits.push('transferred');
  return fits.sort((one, other) => ruleOf(rules, other).weight - ruleOf(rules, one).weight || rankOf(rules, one) - rankOf(rules, other))[0] ?? 'walkIn';
}

/** The moment a ticket counts from, in milliseconds since 1970: when it joined, less the head start of its class. */
export const effectiveTime = (ticket: WaitingTicket, of: TicketClass, rules: OrderingRules): number => epochMs(ticket.joinedAt) - minutesMs(ruleOf(rules, of).weight);
