import type { Call, CallNextRequest, Desk, DeskList, DeskStateRequest, TicketActionRequest, TransferRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Desks: who sits there, which number is served; for staff, calling and serving. */
export class DesksResource extends Resource {
  /** Lists the desks of a hall. */
  list(hallId: string, query?: QueryOf<'listDesks'>, options?: CallOptions): Promise<Page<DeskList>> {
    return this.page(['halls', hallId, 'desks'], query, options);
  }

  /** Goes through the desks of a hall one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listDesks'>, options?: IterateOptions): AsyncGenerator<Desk, void, undefined> {
    return this.rows(['halls', hallId, 'desks'], query, options);
  }

  /**
   * One desk: what its nameplate shows.
   *
   * @throws HallNotFoundError when the key knows no such desk.
   */
  get(deskId: string, options?: CallOptions): Promise<Desk> {
    return this.transport.send(['desks', deskId], { options });
  }

  /**
   * The person signed in (`getToken`) begins work at this desk.
   *
   * @throws HallConflictError `desk.taken` where somebody else sits there.
   */
  signOn(deskId: string, options?: WriteOptions): Promise<Desk> {
    return this.#at(deskId, 'sign-on', {}, options);
  }

  /**
   * The person signed in ends work at this desk, which closes it.
   *
   * @throws HallConflictError `desk.busy` while a ticket is called or served there.
   */
  signOff(deskId: string, options?: WriteOptions): Promise<Desk> {
    return this.#at(deskId, 'sign-off', {}, options);
  }

  /** Opens, pauses or closes a desk. */
  setState(deskId: string, request: DeskStateRequest, options?: WriteOptions): Promise<Desk> {
    return this.#at(deskId, 'state', request, options);
  }

  /**
   * Calls the next ticket of all queues that the desk serves, of one of them, or one very ticket; `ticket` is null where nobody waits.
   * No ticket is ever called twice, whatever number of desks call at once.
   *
   * @throws HallConflictError `desk.busy`, `desk.closed`, `desk.queue`, `ticket.state`.
   * @example const { number, rule } = await hall.desks.callNext('dezhou.desk-03');
   */
  callNext(deskId: string, request: CallNextRequest = {}, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'call-next', request, options);
  }

  /** Calls the same ticket again. */
  recall(deskId: string, request: TicketActionRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'recall', request, options);
  }

  /** The visitor has come; the visit begins. */
  serve(deskId: string, request: TicketActionRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'serve', request, options);
  }

  /** Sets a visit aside, while the visitor goes for a copy, say; the desk can call others. */
  hold(deskId: string, request: TicketActionRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'hold', request, options);
  }

  /** Takes up a visit that was set aside. */
  resume(deskId: string, request: TicketActionRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'resume', request, options);
  }

  /** The visit is over; the desk is free. */
  finish(deskId: string, request: TicketActionRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'finish', request, options);
  }

  /** The visitor has not come; the ticket may be restored for a time. */
  skip(deskId: string, request: TicketActionRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'skip', request, options);
  }

  /** Sends the visitor on to another queue or desk; the ticket keeps its number. */
  transfer(deskId: string, request: TransferRequest, options?: WriteOptions): Promise<Call> {
    return this.#at(deskId, 'transfer', request, options);
  }

  #at<T>(deskId: string, action: string, body: object, options: WriteOptions | undefined): Promise<T> {
    return this.transport.send(['desks', deskId, action], { body, options });
  }
}
