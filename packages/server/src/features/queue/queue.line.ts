import { classOf, effectiveTime, orderTickets, type OrderingRules, type TicketClass, type WaitingTicket } from '@hallkit/domain';

/** A waiting ticket, and the id it goes by. */
export interface InLine extends WaitingTicket {
  readonly id: string;
  readonly number: string;
}

/** A waiting ticket in its place, with what it counts as now. */
export interface Placed {
  readonly id: string;
  readonly number: string;
  readonly class: TicketClass;
}

/** As many as are put in order call by call; behind them the limits of rows decide nothing that anybody would notice. */
const exact = 300;

/**
 * The order in which waiting tickets will be called if nobody joins or leaves.
 *
 * @param recent - Classes of the calls before, the newest last.
 */
export function lineOf(waiting: readonly InLine[], rules: OrderingRules, recent: readonly TicketClass[], now: Date): Placed[] {
  const counted = waiting.map((ticket) => ({ ticket, effective: effectiveTime(ticket, classOf(ticket, rules, now), rules) }));
  const sorted = counted.sort((one, other) => one.effective - other.effective || one.ticket.sequence - other.ticket.sequence).map(({ ticket }) => ticket);
  const near = orderTickets(sorted.slice(0, exact), rules, now, recent).map(({ ticket, rule }) => ({ id: ticket.id, number: ticket.number, class: rule.class }));
  return [...near, ...sorted.slice(exact).map((ticket) => ({ id: ticket.id, number: ticket.number, class: classOf(ticket, rules, now) }))];
}
