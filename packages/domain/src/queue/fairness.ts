import { epochMs } from './instant.ts';
import type { Moment } from './instant.ts';
import type { AppliedRule } from './order.ts';
import { ticketClasses } from './ordering-rules.ts';
import type { TicketClass } from './ordering-rules.ts';

/** A call as the log keeps it: who was called stays out. */
export interface PastCall {
  /** When the called ticket had joined. */
  readonly joinedAt: Moment;
  readonly calledAt: Moment;
  readonly rule: Pick<AppliedRule, 'class' | 'weight' | 'because' | 'limited'>;
}

/** How many were called before a ticket by one rule. */
export interface FairnessCount {
  readonly class: TicketClass;
  /** Head start in minutes, as it was when they were called. */
  readonly weight: number;
  readonly because: AppliedRule['because'];
  readonly limited: AppliedRule['limited'];
  readonly count: number;
  /** Of these, how many had joined after the ticket. */
  readonly later: number;
}

/** Why others were called first: rules and counts, not a word about a person. */
export interface FairnessReceipt {
  /** Called since the ticket joined. */
  readonly calledBefore: number;
  /** Of these, how many had joined after it. */
  readonly laterButCalledBefore: number;
  /** All of them by rule: those that passed the ticket first, the most frequent before. */
  readonly byRule: readonly FairnessCount[];
}

/**
 * The fairness receipt of a ticket, from the rules that were kept with the calls.
 *
 * @param ticket - `calledAt` of a ticket that was called already ends the count; null or absent while it waits.
 * @param calls - Calls of the same queue today; those outside the wait are left out, so that the whole day may be given.
 *   Recalls of one ticket are one call.
 */
export function fairness(ticket: { readonly joinedAt: Moment; readonly calledAt?: Moment | null | undefined }, calls: readonly PastCall[]): FairnessReceipt {
  const since = epochMs(ticket.joinedAt);
  const until = ticket.calledAt == null ? Infinity : epochMs(ticket.calledAt);
  const within = calls.filter((call) => epochMs(call.calledAt) >= since && epochMs(call.calledAt) < until);
  const counts = new Map<string, FairnessCount>();
  for (const { joinedAt, rule } of within) {
    const { class: of, weight, because, limited } = rule;
    const key = `${of} ${weight} ${because} ${limited ? `${limited.class} ${limited.maxInRow}` : ''}`;
    const { count = 0, later = 0 } = counts.get(key) ?? {};
    counts.set(key, { class: of, weight, because, limited, count: count + 1, later: later + (epochMs(joinedAt) > since ? 1 : 0) });
  }
  const byRule = [...counts.values()].sort((one, other) => other.later - one.later || other.count - one.count || ticketClasses.indexOf(one.class) - ticketClasses.indexOf(other.class));
  return { calledBefore: within.length, laterButCalledBefore: byRule.reduce((sum, { later }) => sum + later, 0), byRule };
}
