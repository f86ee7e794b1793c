import type { HallCore } from '@hallkit/client/core';
import { DesksResource, QueuesResource, TicketsResource } from '@hallkit/client/resources';
import type { AppliedRule, Call, Desk, Queue, Ticket } from '@hallkit/contract';
import type { ReactiveControllerHost } from 'lit';
import type { HallDeskActedDetail } from '../desk-console.events.ts';

/** Steps with the ticket at the desk. */
export type DeskStep = 'recall' | 'serve' | 'hold' | 'resume' | 'finish' | 'skip';

/** Rows of a list at most; a clerk needs the head of it. */
const rows = 30;

/** What goes on at one desk, as the clerk sees it. */
export class ConsoleWork {
  /** Called or served here now. */
  current: Ticket | undefined;
  /** Whether the lists have been read; before that nobody knows who is at the desk. */
  known = false;
  /** Why the current one was called. */
  rule: AppliedRule | undefined;
  onHold: readonly Ticket[] = [];
  noShows: readonly Ticket[] = [];
  /** In the order in which they will be called, by queue. */
  waiting: ReadonlyMap<string, readonly Ticket[]> = new Map();
  readonly #host: ReactiveControllerHost;
  readonly #client: () => HallCore;
  readonly #acted: (detail: HallDeskActedDetail) => void;
  #reading = 0;

  constructor(host: ReactiveControllerHost, client: () => HallCore, acted: (detail: HallDeskActedDetail) => void) {
    this.#host = host;
    this.#client = client;
    this.#acted = acted;
  }

  /** Nothing of it is known any more; a reading under way comes too late. */
  forget(): void {
    this.#reading += 1;
    this.current = this.rule = undefined;
    this.known = false;
    this.onHold = this.noShows = [];
    this.waiting = new Map();
  }

  /** Reads everything anew. A later reading wins over an earlier one that comes back later. */
  async read(desk: Desk): Promise<void> {
    const reading = (this.#reading += 1);
    const queues = this.#client().use(QueuesResource);
    const all = await Promise.all(desk.queues.map(async ({ id }) => [id, await Promise.all((['waiting', 'called', 'serving', 'on_hold', 'no_show'] as const).map(async (state) => (await queues.tickets(id, { state, limit: rows })).data))] as const));
    if (reading !== this.#reading) return;
    this.known = true;
    const here = (ticket: Ticket): boolean => ticket.desk?.id === desk.id;
    const of = (at: number): Ticket[] => all.flatMap(([, lists]) => lists[at] ?? []);
    const current = [...of(1), ...of(2)].find(here);
    if (current?.id !== this.current?.id) this.rule = undefined;
    this.current = current;
    this.onHold = of(3).filter(here);
    this.noShows = of(4).filter(({ actions }) => actions.includes('restore'));
    this.waiting = new Map(all.map(([id, lists]) => [id, lists[0] ?? []]));
    this.#host.requestUpdate();
  }

  /** @throws HallConflictError when the desk is busy or closed. */
  async callNext(desk: Desk, which: { queueId?: string; ticketId?: string } = {}): Promise<Call> {
    return this.#after(desk, 'callNext', await this.#client().use(DesksResource).callNext(desk.id, which));
  }

  async step(desk: Desk, step: DeskStep, ticketId: string): Promise<Call> {
    return this.#after(desk, step, await this.#client().use(DesksResource)[step](desk.id, { ticketId }));
  }

  async transfer(desk: Desk, ticketId: string, queue: Pick<Queue, 'id'>): Promise<Call> {
    return this.#after(desk, 'transfer', await this.#client().use(DesksResource).transfer(desk.id, { ticketId, queueId: queue.id }));
  }

  async restore(desk: Desk, ticketId: string): Promise<void> {
    const { number, state } = await this.#client().use(TicketsResource).restore(ticketId);
    this.#acted({ deskId: desk.id, action: 'restore', number, state });
    await this.read(desk);
  }

  #after(desk: Desk, action: HallDeskActedDetail['action'], call: Call): Call {
    const { ticket, rule } = call;
    const here = ticket?.state === 'called' || ticket?.state === 'serving';
    if (ticket && here) {
      if (this.current?.id !== ticket.id) this.rule = undefined;
      this.current = ticket;
      this.rule = rule ?? this.rule;
    } else if (ticket && ticket.id === this.current?.id) this.current = this.rule = undefined;
    this.#acted({ deskId: desk.id, action, number: ticket?.number ?? null, state: ticket?.state ?? null });
    this.#host.requestUpdate();
    return call;
  }
}
