import { HallEvent } from '../../base/hall-event.ts';

/** A ticket that was taken. Its id lets anybody follow it and give it back: keep it where the visitor keeps it. */
export interface HallTicketTakenDetail {
  /** Null for one given out without network. */
  readonly ticketId: string | null;
  readonly number: string;
  readonly queueId: string;
}

/** `hall-ticket-taken`: for a printer, or a page that goes on. */
export class HallTicketTakenEvent extends HallEvent<HallTicketTakenDetail> {
  constructor(detail: HallTicketTakenDetail) {
    super('hall-ticket-taken', detail);
  }
}

/** Where a ticket is called to. */
export interface HallTicketCalledDetail {
  readonly number: string;
  readonly counter: string;
}

/** `hall-ticket-called`: the visitor is called now. */
export class HallTicketCalledEvent extends HallEvent<HallTicketCalledDetail> {
  constructor(detail: HallTicketCalledDetail) {
    super('hall-ticket-called', detail);
  }
}

/** How a ticket ended. */
export interface HallTicketEndedDetail {
  readonly number: string;
  readonly state: 'completed' | 'cancelled' | 'no_show' | 'expired';
}

/** `hall-ticket-ended`: served, given back, not there, or the day is over. */
export class HallTicketEndedEvent extends HallEvent<HallTicketEndedDetail> {
  constructor(detail: HallTicketEndedDetail) {
    super('hall-ticket-ended', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-ticket-taken': HallTicketTakenEvent;
    'hall-ticket-called': HallTicketCalledEvent;
    'hall-ticket-ended': HallTicketEndedEvent;
  }
}
