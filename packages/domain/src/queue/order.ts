import { epochMs } from './instant.ts';
import type { Moment } from './instant.ts';
import { classOf, effectiveTime, rankOf, ruleOf } from './ordering-rules.ts';
import type { OrderingRule, OrderingRules, TicketClass, WaitingTicket } from './ordering-rules.ts';

/**
 * The rule by which a ticket was called: kept in the log with the call, shown to anyone, and nothing about a person
 * (the group within `priority` is left out with intent). A sentence is made of `because`:
 * `turn`: it had waited longest of all; `headStart`: its class counts `weight` minutes earlier;
 * `rowLimit`: `limited.maxInRow` of `limited.class` had been called in a row, so it was the turn of another class.
 */
export interface AppliedRule {
  readonly class: TicketClass;
  /** Head start of the class in minutes. */
  readonly weight: number;
  readonly because: 'turn' | 'headStart' | 'rowLimit';
  /** How many who joined earlier wait on. */
  readonly passed: number;
  /** The class that had to let another one go first; null unless `because` is `rowLimit`. */
  readonly limited: { readonly class: TicketClass; readonly maxInRow: number } | null;
}

/** A ticket and the rule that puts it where it is. */
export interface Turn<T> {
  readonly ticket: T;
  readonly rule: AppliedRule;
}

interface Candidate<T> {
  readonly ticket: T;
  readonly class: TicketClass;
  readonly joined: number;
  readonly effective: number;
}

/** Calls that are looked back upon: more than any row a hall would allow. */
const lookBack = 64;

/**
 * Classes that must let another go first, with the limit they have reached; of no effect while nobody else waits.
 * The atomic call in SQL leaves these classes out and takes the smallest effective time of the others.
 *
 * @param recent - Classes of the calls before, the newest last; the last 64 count.
 * @example limitedClasses(defaultOrderingRules, ['walkIn', 'priority', 'priority']) // Map { 'priority' => 2 }
 */
export function limitedClasses(rules: OrderingRules, recent: readonly TicketClass[]): Map<TicketClass, number> {
  const limited = new Map<TicketClass, number>();
  const least = Math.min(...rules.classes.map((rule) => rule.weight));
  for (const { class: of, weight, maxInRow } of rules.classes) {
    if (maxInRow === null) continue;
    let row = 0;
    for (let at = recent.length - 1; at >= Math.max(0, recent.length - lookBack) && row < maxInRow; at -= 1) {
      const called = recent[at] ?? of;
      if (called === of) row += 1;
      // Nothing has a smaller head start than the least: there any other call ends the row.
      else if (ruleOf(rules, called).weight < weight || weight === least) break;
    }
    if (row >= maxInRow) limited.set(of, maxInRow);
  }
  return limited;
}

const before = <T extends WaitingTicket>(rules: OrderingRules) => (one: Candidate<T>, other: Candidate<T>): number =>
  one.effective - other.effective || rankOf(rules, one.class) - rankOf(rules, other.class) || one.joined - other.joined || one.ticket.sequence - other.ticket.sequence;

/** Candidates in order of effective time. */
function candidates<T extends WaitingTicket>(tickets: readonly T[], rules: OrderingRules, now: Moment): Candidate<T>[] {
  return tickets
    .map((ticket): Candidate<T> => {
      const of = classOf(ticket, rules, now);
      return { ticket, class: of, joined: epochMs(ticket.joinedAt), effective: effectiveTime(ticket, of, rules) };
    })
    .sort(before(rules));
}

/** The one whose turn it is among sorted candidates. */
function pick<T>(sorted: readonly Candidate<T>[], rules: OrderingRules, recent: readonly TicketClass[]): { at: number; limited: AppliedRule['limited'] } {
  const limits = limitedClasses(rules, recent);
  const at = limits.size === 0 ? 0 : sorted.findIndex((candidate) => !limits.has(candidate.class));
  const first = sorted[0];
  // Where only limited classes wait there is nobody to let go first.
  if (at <= 0 || !first) return { at: 0, limited: null };
  return { at, limited: { class: first.class, maxInRow: limits.get(first.class) ?? 0 } };
}

function turnOf<T>(called: Candidate<T>, passed: number, rule: OrderingRule, limited: AppliedRule['limited']): Turn<T> {
  const because = limited ? 'rowLimit' : passed > 0 ? 'headStart' : 'turn';
  return { ticket: called.ticket, rule: { class: called.class, weight: rule.weight, because, passed, limited } };
}

const joinedEarlier = <T extends WaitingTicket>(one: Candidate<T>, called: Candidate<T>): boolean => one.joined < called.joined || (one.joined === called.joined && one.ticket.sequence < called.ticket.sequence);

/**
 * The order in which waiting tickets will be called if nobody joins or leaves, with the rule for each: what "ahead of
 * you" counts. Ordered by effective time (joined, less the head start of the class), within the limits of a row.
 *
 * @param recent - Classes of the calls before, the newest last; as many as the greatest `maxInRow` needs.
 * @param now - Moment at which appointments are on time or not.
 * @returns A new array; the tickets are the caller's own.
 */
export function orderTickets<T extends WaitingTicket>(tickets: readonly T[], rules: OrderingRules, now: Moment, recent: readonly TicketClass[] = []): Turn<T>[] {
  const sorted = candidates(tickets, rules, now);
  const called = [...recent];
  const turns: Turn<T>[] = [];
  while (sorted.length > 0) {
    const { at, limited } = pick(sorted, rules, called);
    const [next] = sorted.splice(at, 1);
    if (!next) break;
    turns.push(turnOf(next, sorted.filter((other) => joinedEarlier(other, next)).length, ruleOf(rules, next.class), limited));
    called.push(next.class);
  }
  return turns;
}

/**
 * The ticket to call now and the rule that says so; null when nobody waits.
 *
 * @param recent - Classes of the calls before, the newest last.
 * @example nextTicket(waiting, defaultOrderingRules, new Date(), ['priority', 'priority'])?.rule
 * // { class: 'walkIn', weight: 0, because: 'rowLimit', passed: 0, limited: { class: 'priority', maxInRow: 2 } }
 */
export function nextTicket<T extends WaitingTicket>(tickets: readonly T[], rules: OrderingRules, now: Moment, recent: readonly TicketClass[] = []): Turn<T> | null {
  const sorted = candidates(tickets, rules, now);
  const { at, limited } = pick(sorted, rules, recent);
  const next = sorted[at];
  return next ? turnOf(next, sorted.filter((other) => other !== next && joinedEarlier(other, next)).length, ruleOf(rules, next.class), limited) : null;
}
