/**
 * States of a ticket. `issued` is a number that does not wait yet: issued by a kiosk without network and not yet
 * reconciled, or for an appointment before its time.
 */
export const ticketStates = ['issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred', 'no_show', 'completed', 'cancelled', 'expired'] as const;
/** One of {@link ticketStates}. */
export type TicketState = (typeof ticketStates)[number];

/** What can happen to a ticket. */
export type TicketAction = 'join' | 'call' | 'recall' | 'serve' | 'hold' | 'resume' | 'finish' | 'skip' | 'restore' | 'transfer' | 'cancel' | 'expire';

/** A row of the state machine. */
export interface TicketTransition {
  /** States in which the action is allowed. */
  readonly from: readonly TicketState[];
  /** State afterwards. */
  readonly to: TicketState;
  /** What the log keeps and, behind `ticket.`, the live event is called. */
  readonly event: 'waiting' | 'called' | 'recalled' | 'serving' | 'on_hold' | 'completed' | 'no_show' | 'restored' | 'transferred' | 'cancelled' | 'expired';
}

/**
 * The state machine of a ticket.
 *
 * - A caller of hardware knows only "next": `finish` is therefore allowed without `serve`.
 * - `transfer` leads straight into the other line, where the ticket waits; the log keeps that it was transferred. The
 *   state `transferred` remains for a ticket under way to a hall that answers later; `join` takes it in.
 * - A `no_show` rests: it can be restored for as long as the hall allows, and counts as no-show at day's end.
 * - `expire` is the end of the day for everything still open, a desk that forgot to finish included: a completed
 *   service of eleven hours would spoil every figure.
 */
export const ticketTransitions: Readonly<Record<TicketAction, TicketTransition>> = {
  join: { from: ['issued', 'transferred'], to: 'waiting', event: 'waiting' },
  call: { from: ['waiting', 'transferred'], to: 'called', event: 'called' },
  recall: { from: ['called'], to: 'called', event: 'recalled' },
  serve: { from: ['called'], to: 'serving', event: 'serving' },
  hold: { from: ['serving'], to: 'on_hold', event: 'on_hold' },
  resume: { from: ['on_hold'], to: 'serving', event: 'serving' },
  finish: { from: ['called', 'serving'], to: 'completed', event: 'completed' },
  skip: { from: ['called'], to: 'no_show', event: 'no_show' },
  restore: { from: ['no_show'], to: 'waiting', event: 'restored' },
  transfer: { from: ['waiting', 'called', 'serving', 'on_hold', 'transferred'], to: 'waiting', event: 'transferred' },
  cancel: { from: ['issued', 'waiting', 'called', 'on_hold', 'transferred'], to: 'cancelled', event: 'cancelled' },
  expire: { from: ['issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred'], to: 'expired', event: 'expired' },
};

/** Every action, in the order of {@link ticketTransitions}. */
export const ticketActions: readonly TicketAction[] = Object.keys(ticketTransitions) as TicketAction[];

/**
 * What can be done with a ticket in a state.
 *
 * @example allowedActions('no_show') // ['restore']
 */
export const allowedActions = (state: TicketState): TicketAction[] => ticketActions.filter((action) => ticketTransitions[action].from.includes(state));

/**
 * The step an action takes from a state; null where it is not allowed.
 *
 * @example ticketStep('called', 'skip') // { to: 'no_show', event: 'no_show' }
 */
export function ticketStep(state: TicketState, action: TicketAction): Pick<TicketTransition, 'to' | 'event'> | null {
  const { from, to, event } = ticketTransitions[action];
  return from.includes(state) ? { to, event } : null;
}

/** Whether a ticket still has something before it today; a no-show that may be restored has not until it is. */
export const isOpen = (state: TicketState): boolean => ticketTransitions.expire.from.includes(state);
