import type { HallCore, HallEvent } from '@hallkit/client/core';
import { TicketsResource } from '@hallkit/client/resources';
import type { Ticket } from '@hallkit/contract';
import { isTicketEvent } from '../../../controllers/queue-events.ts';
import { Follower } from '../../../follow/follower.ts';

/** What moves others in the line is looked up after this long at most, in milliseconds, and not at the same moment by all. */
const settle = 1500;
const spread = 1500;

/** States in which nothing more happens by itself. */
export const isOver = ({ state }: Ticket): boolean => state === 'completed' || state === 'cancelled' || state === 'expired';

/** Keeps an element at where a ticket stands. */
export class TicketFollower extends Follower<Ticket> {
  #settling: ReturnType<typeof setTimeout> | undefined;

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#settled();
  }

  override refresh(): void {
    this.#settled();
    super.refresh();
  }

  protected override async read(client: HallCore, ticketId: string, signal: AbortSignal): Promise<Ticket> {
    return client.use(TicketsResource).get(ticketId, { signal });
  }

  protected override idOf({ id }: Ticket): string {
    return id;
  }

  protected override topics(ticket: Ticket): readonly string[] {
    return isOver(ticket) ? [] : [`queue.${ticket.queue.id}`, `hall.${ticket.hallId}`];
  }

  /** The range of waiting shrinks while nobody is called. */
  protected override get seldom(): number {
    return 60_000;
  }

  protected override isDue(shown: Ticket | undefined): boolean {
    return shown?.state === 'waiting';
  }

  protected override hear(event: HallEvent): void {
    // Its own call must not wait for others.
    if (isTicketEvent(event) && event.data.number === this.current?.number) this.refresh();
    else if (isTicketEvent(event) || event.type === 'queue.changed') this.#settling ??= setTimeout(() => this.refresh(), settle + Math.random() * spread);
  }

  #settled(): void {
    clearTimeout(this.#settling);
    this.#settling = undefined;
  }
}
