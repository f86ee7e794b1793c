import type { HallCore, HallEvent } from '@hallkit/client/core';
import { TicketsResource } from '@hallkit/client/resources';
import type { Ticket } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../../controllers/connection.ts';
import { LiveController } from '../../../controllers/live.ts';
import { isTicketEvent } from '../../../controllers/queue-events.ts';

/** Which ticket, and by which client. */
export interface FollowChoice {
  readonly client: () => HallCore;
  readonly ticketId: string | undefined;
  readonly configured: readonly unknown[];
}

/** What moves others in the line is looked up after this long at most, in milliseconds, and not at the same moment by all. */
const settle = 1500;
const spread = 1500;
/** The range of waiting shrinks while nobody is called: looked up so often, in milliseconds. */
const seldom = 60_000;

/** States in which nothing more happens by itself. */
export const isOver = ({ state }: Ticket): boolean => state === 'completed' || state === 'cancelled' || state === 'expired';

/** Keeps an element at where a ticket stands. */
export class TicketFollower implements ReactiveController {
  readonly live: LiveController;
  readonly #load: Task<readonly unknown[], Ticket | undefined>;
  readonly #onChange: (now: Ticket, before: Ticket | undefined) => void;
  #ticket: Ticket | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #seldom: ReturnType<typeof setInterval> | undefined;

  /** @param onChange - Told of each answer that differs from the one before. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => FollowChoice, onChange: (now: Ticket, before: Ticket | undefined) => void) {
    this.#onChange = onChange;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => [choice().ticketId, ...choice().configured],
      task: async ([ticketId], { signal }) => (typeof ticketId === 'string' ? choice().client().use(TicketsResource).get(ticketId, { signal }) : undefined),
      onComplete: (ticket) => this.take(ticket),
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => (this.#ticket && !isOver(this.#ticket) ? [`queue.${this.#ticket.queue.id}`, `hall.${this.#ticket.hallId}`] : []),
      onEvent: (event) => this.#hear(event),
      onRefresh: () => this.refresh(),
    });
  }

  get ticket(): Ticket | undefined {
    return this.#ticket;
  }

  /** Why it cannot be followed. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostConnected(): void {
    this.#seldom = setInterval(() => this.#ticket?.state === 'waiting' && this.refresh(), seldom);
  }

  hostDisconnected(): void {
    clearInterval(this.#seldom);
    this.#forgetAgain();
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    this.#forgetAgain();
    void this.#load.run();
  }

  /** Takes in what another call has answered. */
  take(ticket: Ticket | undefined): void {
    const before = this.#ticket?.id === ticket?.id ? this.#ticket : undefined;
    this.#ticket = ticket;
    if (ticket) this.#onChange(ticket, before);
  }

  #forgetAgain(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  #hear(event: HallEvent): void {
    // Its own call must not wait for others.
    if (isTicketEvent(event) && event.data.number === this.#ticket?.number) this.refresh();
    else if (isTicketEvent(event) || event.type === 'queue.changed') this.#again ??= setTimeout(() => this.refresh(), settle + Math.random() * spread);
  }
}
