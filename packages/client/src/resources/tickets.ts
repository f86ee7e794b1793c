import type { FairnessReceipt, Message, MessageList, RestoreRequest, Ticket } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Tickets that were taken, for whoever has their id. */
export class TicketsResource extends Resource {
  /**
   * Where a ticket stands: its state, how many are before it, how long it will probably be, where to go.
   *
   * @throws HallNotFoundError when the key knows no such ticket.
   */
  get(ticketId: string, options?: CallOptions): Promise<Ticket> {
    return this.transport.send(['tickets', ticketId], { options });
  }

  /**
   * Gives a ticket back; those behind it move up.
   *
   * @throws HallConflictError `ticket.state` once it is served or over.
   */
  cancel(ticketId: string, options?: WriteOptions): Promise<Ticket> {
    return this.transport.send(['tickets', ticketId, 'cancel'], { body: {}, options });
  }

  /** Why others were called first: rules and counts since the ticket was taken, without a word about a person. */
  fairness(ticketId: string, options?: CallOptions): Promise<FairnessReceipt> {
    return this.transport.send(['tickets', ticketId, 'fairness'], { options });
  }

  /** Lists what the hall has written about the ticket, the newest first. */
  messages(ticketId: string, query?: QueryOf<'listTicketMessages'>, options?: CallOptions): Promise<Page<MessageList>> {
    return this.page(['tickets', ticketId, 'messages'], query, options);
  }

  /** Goes through the messages of the ticket one by one, over all pages. */
  iterateMessages(ticketId: string, query?: QueryOf<'listTicketMessages'>, options?: IterateOptions): AsyncGenerator<Message, void, undefined> {
    return this.rows(['tickets', ticketId, 'messages'], query, options);
  }

  /**
   * For staff: takes somebody back into the line who was not there when called.
   *
   * @throws HallConflictError `ticket.state`, `ticket.restore-late`.
   */
  restore(ticketId: string, request: RestoreRequest = {}, options?: WriteOptions): Promise<Ticket> {
    return this.transport.send(['tickets', ticketId, 'restore'], { body: request, options });
  }
}
