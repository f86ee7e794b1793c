import { ticketStep, type TicketAction } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record, type NewEvent } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { lockDesk, type LockedDesk } from './queue.desk.store.ts';
import type { QueueDirectory } from './queue.directory.ts';
import { lockTicket, writeStep, type Changes } from './queue.ticket.store.ts';
import type { Actor, CallRule, HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';

/*
 * What happens to a ticket after it was taken; each function is a part of the caller's transaction.
 *
 * Locks are taken in one order everywhere, so that none waits in a circle: ticket, desk, counters of queues by name,
 * topics of events by name. A call that does not know its ticket yet locks the desk first, and then only tickets that
 * nobody holds.
 */

/** What the functions need beside the transaction. */
export interface QueueContext {
  readonly directory: QueueDirectory;
  /** The time it is; another one in tests. */
  readonly now: () => Date;
}

/** A step that was taken, and what is to be told. */
export interface Step {
  readonly ticket: TicketRecord;
  readonly queue: QueueRecord | undefined;
  /** In its line now. */
  readonly waiting: number;
  /** In the line it left, where that is another. */
  readonly left: number;
  readonly events: readonly NewEvent[];
}

/** What a step changes beside the state, and what the log keeps of it. */
export interface StepOptions {
  readonly changes?: Omit<Changes, 'state'>;
  readonly rule?: CallRule | null;
  readonly note?: string | null;
}

/** Writes a step of a locked ticket. @throws {HttpProblem} ticket.state where it is not in a state for it, ticket.already-waiting. */
export async function step(db: Kysely<Database>, hall: HallQueues, ticket: TicketRecord, action: TicketAction, actor: Actor, now: Date, { changes = {}, rule = null, note = null }: StepOptions = {}): Promise<Step> {
  const taken = ticketStep(ticket.state, action);
  if (!taken) throw new HttpProblem('ticket.state');
  const { deskId, staffId } = actor;
  const written = await writeStep(db, ticket, { ...changes, state: taken.to }, { event: taken.event, deskId, staffId, rule, note, at: now }).catch((error: { readonly constraint?: string }) => {
    // Sent to a line, or back into one, in which the same card or phone waits with another ticket.
    throw error.constraint === 'tickets_card' || error.constraint === 'tickets_phone' ? new HttpProblem('ticket.already-waiting') : error;
  });
  const desk = hall.desks.find(({ id }) => id === deskId);
  const { number, state, queueId, recalls, hallId } = written.ticket;
  const data = { queueId, number, state, waiting: written.waiting, deskId: desk?.id ?? null, counter: desk?.counter ?? null, recalls };
  const topics = [`queue.${queueId}`, ...(desk ? [`desk.${desk.id}`] : [])];
  return { ...written, queue: hall.queues.find(({ id }) => id === queueId), events: topics.map((topic) => ({ hallId, topic, type: `ticket.${taken.event}`, data })) };
}

/** The desk somebody acts at, locked. @throws {HttpProblem} desk.not-found, desk.taken where another has sat down meanwhile, desk.closed where nobody sits there any more. */
export async function lockOwnDesk(db: Kysely<Database>, { hallId, deskId, staffId, mustSit = false }: Actor): Promise<LockedDesk> {
  const desk = deskId === null ? undefined : await lockDesk(db, hallId, deskId);
  if (!desk) throw new HttpProblem('desk.not-found');
  if (mustSit && desk.staffId !== staffId) throw new HttpProblem(desk.staffId === null ? 'desk.closed' : 'desk.taken');
  return desk;
}

/** A ticket at a desk, both locked. @throws {HttpProblem} as `lockOwnDesk`, ticket.not-found, ticket.elsewhere. */
export async function lockAtDesk(db: Kysely<Database>, actor: Actor, ticketId: string): Promise<{ readonly ticket: TicketRecord; readonly desk: LockedDesk }> {
  const ticket = await lockTicket(db, [actor.hallId], ticketId);
  const desk = await lockOwnDesk(db, actor);
  if (!ticket) throw new HttpProblem('ticket.not-found');
  if (ticket.deskId !== null && ticket.deskId !== desk.id) throw new HttpProblem('ticket.elsewhere');
  return { ticket, desk };
}

/** A queue of the hall. @throws {HttpProblem} queue.not-found. */
export function queueOf(hall: HallQueues, queueId: string): QueueRecord {
  const queue = hall.queues.find(({ id }) => id === queueId);
  if (!queue) throw new HttpProblem('queue.not-found');
  return queue;
}

/** Tells of a step; the last thing in a transaction, because topics stay locked until it ends. */
export async function told(db: Kysely<Database>, { ticket, events }: Step): Promise<TicketRecord> {
  await record(db, ...events);
  return ticket;
}
