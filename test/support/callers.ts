// Visitors who take tickets and desks that call them, by the SDK, until they have their answer.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isHallError } from '@hallkit/client';
import type { HallClient, WriteOptions } from '@hallkit/client';

/** What callers were told. */
export interface Told {
  /** Tickets they have in hand. */
  readonly taken: string[];
  /** Tickets called to a desk. */
  readonly called: string[];
  /** Milliseconds from asking until the ticket was there. */
  readonly waits: number[];
  /** How often the SDK gave up and the same was asked again. */
  repeats: number;
}

export const nothingTold = (): Told => ({ taken: [], called: [], waits: [], repeats: 0 });

/** What may be better the next time: nothing arrived, or the server says that it cannot at the moment. `server.error` is a fault. */
const mayPass = (error: unknown): boolean =>
  isHallError(error, 'HallConnectionError') || isHallError(error, 'HallTimeoutError') || (isHallError(error, 'HallApiError') && ((error.status >= 500 && error.code !== 'server.error') || error.code === 'idempotency.in-progress'));

/** Asks until there is an answer, always with the same key, as an app does that must not lose a visitor. A refusal is thrown. */
export async function insist<Answer>(told: Pick<Told, 'repeats'>, call: (options: WriteOptions) => Promise<Answer>, within = 240_000): Promise<Answer> {
  const idempotencyKey = randomUUID();
  for (const deadline = Date.now() + within; ; told.repeats += 1) {
    try {
      return await call({ idempotencyKey });
    } catch (error) {
      if (!mayPass(error) || Date.now() > deadline) throw error;
      await sleep(100 + Math.random() * 400);
    }
  }
}

/** Takes tickets one after the other, of one queue after the other, as long as it shall go on. */
export async function visitors(hall: HallClient, queues: readonly string[], told: Told, goesOn: () => boolean): Promise<void> {
  for (let turn = Math.floor(Math.random() * queues.length); goesOn(); turn += 1) {
    const begun = performance.now();
    const { id } = await insist(told, (options) => hall.queues.takeTicket(queues[turn % queues.length] ?? '', {}, options));
    told.waits.push(performance.now() - begun);
    told.taken.push(id);
  }
}

/** Calls, serves and finishes one ticket after the other, as long as it shall go on. */
export async function desk(hall: HallClient, deskId: string, told: Told, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const { ticket } = await insist(told, (options) => hall.desks.callNext(deskId, {}, options));
    if (!ticket) {
      await sleep(50);
      continue;
    }
    told.called.push(ticket.id);
    await insist(told, (options) => hall.desks.serve(deskId, { ticketId: ticket.id }, options));
    await insist(told, (options) => hall.desks.finish(deskId, { ticketId: ticket.id }, options));
  }
}
