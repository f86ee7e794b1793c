import type { Announcement, AnnouncementRequest, BlockRequest, Queue, QueueList, QueueStateRequest, Ticket, TicketBlock, TicketList, TicketRequest, Zone, ZoneList } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Queues of a hall, one for each kind of work: how many wait, taking a ticket, and what staff and kiosks do with a queue. */
export class QueuesResource extends Resource {
  /**
   * Lists the queues of a hall, each with the number waiting; with `matter` those in which it is handled, the best one first.
   *
   * @example const { data } = await hall.queues.list('dezhou', { matter: matterId });
   */
  list(hallId: string, query?: QueryOf<'listQueues'>, options?: CallOptions): Promise<Page<QueueList>> {
    return this.page(['halls', hallId, 'queues'], query, options);
  }

  /** Goes through the queues of a hall one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listQueues'>, options?: IterateOptions): AsyncGenerator<Queue, void, undefined> {
    return this.rows(['halls', hallId, 'queues'], query, options);
  }

  /**
   * One queue as it stands now: how many wait, how long it takes, the rule by which it is ordered.
   *
   * @throws HallNotFoundError when the key knows no such queue.
   */
  get(queueId: string, options?: CallOptions): Promise<Queue> {
    return this.transport.send(['queues', queueId], { options });
  }

  /** Lists the zones of a hall: parts with a waiting area and a board of their own. */
  zones(hallId: string, query?: QueryOf<'listZones'>, options?: CallOptions): Promise<Page<ZoneList>> {
    return this.page(['halls', hallId, 'zones'], query, options);
  }

  /** Goes through the zones of a hall one by one, over all pages. */
  iterateZones(hallId: string, query?: QueryOf<'listZones'>, options?: IterateOptions): AsyncGenerator<Zone, void, undefined> {
    return this.rows(['halls', hallId, 'zones'], query, options);
  }

  /**
   * Takes a ticket; without a request an anonymous one. Keep its `id`: whoever has it may follow the ticket and give it back.
   *
   * @throws HallConflictError `queue.closed`, `queue.paused`, `queue.full`, `queue.last-ticket`, `ticket.already-waiting`.
   * @example const ticket = await hall.queues.takeTicket('dezhou.enterprise-registration', { phone: '13800003210' });
   */
  takeTicket(queueId: string, request: TicketRequest = {}, options?: WriteOptions): Promise<Ticket> {
    return this.transport.send(['queues', queueId, 'tickets'], { body: request, options });
  }

  /** For staff: lists the tickets of today, in the order in which they will be called. */
  tickets(queueId: string, query?: QueryOf<'listTickets'>, options?: CallOptions): Promise<Page<TicketList>> {
    return this.page(['queues', queueId, 'tickets'], query, options);
  }

  /** For staff: goes through the tickets of today one by one, over all pages. */
  iterateTickets(queueId: string, query?: QueryOf<'listTickets'>, options?: IterateOptions): AsyncGenerator<Ticket, void, undefined> {
    return this.rows(['queues', queueId, 'tickets'], query, options);
  }

  /**
   * For staff: opens, pauses or closes a queue; with `cancelWaiting` those who wait are sent home, and told so.
   *
   * @example await hall.queues.setState(queueId, { state: 'paused', reason: { zh: '系统维护', en: 'Maintenance' } });
   */
  setState(queueId: string, request: QueueStateRequest, options?: WriteOptions): Promise<Queue> {
    return this.transport.send(['queues', queueId, 'state'], { body: request, options });
  }

  /** For a kiosk: leases a run of today's numbers, to give out while there is no network; `hall.blocks.reconcile` tells which were. */
  leaseBlock(queueId: string, request: BlockRequest, options?: WriteOptions): Promise<TicketBlock> {
    return this.transport.send(['queues', queueId, 'ticket-blocks'], { body: request, options });
  }

  /** For staff: a word to everybody who waits, in the hall or in one queue; on the boards and on phones. */
  announce(hallId: string, request: AnnouncementRequest, options?: WriteOptions): Promise<Announcement> {
    return this.transport.send(['halls', hallId, 'announcements'], { body: request, options });
  }
}
