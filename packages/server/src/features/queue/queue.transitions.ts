import { hallDay, ticketStep } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { lockDesk, setCurrentTicket } from './queue.desk.store.ts';
import { countersOf, tellHolder, tellNear } from './queue.messages.ts';
import { selectFirst } from './queue.order.store.ts';
import { lockAtDesk, queueOf, step, told, type QueueContext } from './queue.step.ts';
import { lockTicket, selectRecipients } from './queue.ticket.store.ts';
import type { Actor, HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';

const minutesAfter = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** Calls the same ticket again. @throws {HttpProblem} ticket.state also after as many recalls as the hall has. */
export async function recallTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string): Promise<TicketRecord> {
  const hall = await directory.hall(actor.hallId, db);
  const { ticket, desk } = await lockAtDesk(db, actor, ticketId);
  const most = hall.queues.find(({ id }) => id === ticket.queueId)?.settings.recalls ?? 3;
  if (ticket.state === 'called' && ticket.recalls >= most) throw new HttpProblem('ticket.state');
  const again = await step(db, hall, ticket, 'recall', actor, now(), { changes: { recalls: ticket.recalls + 1 } });
  if (again.queue) await tellHolder(db, again.ticket, again.queue.name, 'ticket.called', { counter: desk.counter, again: true }, (await selectRecipients(db, hall.hallId, [ticketId])).get(ticketId));
  await record(db, ...again.events);
  return again.ticket;
}

/** The visitor has come. */
export async function serveTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string): Promise<TicketRecord> {
  const { ticket } = await lockAtDesk(db, actor, ticketId);
  const at = now();
  return told(db, await step(db, await directory.hall(actor.hallId, db), ticket, 'serve', actor, at, { changes: { serving_at: at } }));
}

/** Sets a visit aside; the desk is free for others. */
export async function holdTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string): Promise<TicketRecord> {
  const { ticket, desk } = await lockAtDesk(db, actor, ticketId);
  const held = await step(db, await directory.hall(actor.hallId, db), ticket, 'hold', actor, now());
  await setCurrentTicket(db, actor.hallId, desk.id, null);
  return told(db, held);
}

/** Takes up a visit set aside. @throws {HttpProblem} desk.busy. */
export async function resumeTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string): Promise<TicketRecord> {
  const { ticket, desk } = await lockAtDesk(db, actor, ticketId);
  if (desk.currentTicketId !== null && desk.currentTicketId !== ticket.id) throw new HttpProblem('desk.busy');
  const resumed = await step(db, await directory.hall(actor.hallId, db), ticket, 'resume', actor, now());
  await setCurrentTicket(db, actor.hallId, desk.id, ticket.id);
  return told(db, resumed);
}

/** The visit is over; the desk is free. */
export async function finishTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string): Promise<TicketRecord> {
  const { ticket, desk } = await lockAtDesk(db, actor, ticketId);
  const at = now();
  const finished = await step(db, await directory.hall(actor.hallId, db), ticket, 'finish', actor, at, { changes: { finished_at: at } });
  if (desk.currentTicketId === ticket.id) await setCurrentTicket(db, actor.hallId, desk.id, null);
  return told(db, finished);
}

/** The visitor has not come; may come back for as long as the hall allows. */
export async function skipTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string): Promise<TicketRecord> {
  const hall = await directory.hall(actor.hallId, db);
  const { ticket, desk } = await lockAtDesk(db, actor, ticketId);
  const at = now();
  const minutes = hall.queues.find(({ id }) => id === ticket.queueId)?.settings.restoreMinutes ?? null;
  const restoreUntil = minutes === null ? null : minutesAfter(at, minutes);
  const skipped = await step(db, hall, ticket, 'skip', actor, at, { changes: { restore_until: restoreUntil, finished_at: at } });
  if (desk.currentTicketId === ticket.id) await setCurrentTicket(db, actor.hallId, desk.id, null);
  if (skipped.queue) await tellHolder(db, skipped.ticket, skipped.queue.name, 'ticket.no_show', { until: restoreUntil?.toISOString() ?? null }, (await selectRecipients(db, hall.hallId, [ticketId])).get(ticketId));
  return told(db, skipped);
}

/** Takes a no-show back into the line. @throws {HttpProblem} ticket.not-found, ticket.state, ticket.restore-late. */
export async function restoreTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string, position: 'head' | 'later' = 'later'): Promise<TicketRecord> {
  const hall = await directory.hall(actor.hallId, db);
  const ticket = await lockTicket(db, [actor.hallId], ticketId);
  if (!ticket) throw new HttpProblem('ticket.not-found');
  const at = now();
  if (ticket.state === 'no_show' && ((ticket.restoreUntil !== null && ticket.restoreUntil < at) || ticket.day !== hallDay(at, hall.timeZone))) throw new HttpProblem('ticket.restore-late');
  const queue = queueOf(hall, ticket.queueId);
  const joined = position === 'head' ? await headOf(db, hall, queue, ticket.day, at) : at;
  return told(db, await step(db, hall, ticket, 'restore', actor, at, { changes: { joined_at: joined, reentered: true, class: 'reentered', desk_id: null, for_desk_id: null, finished_at: null, restore_until: null } }));
}

/** Since when somebody with the head start of the restored would have to wait to be the next. */
async function headOf(db: Kysely<Database>, hall: HallQueues, queue: QueueRecord, day: string, now: Date): Promise<Date> {
  const [first] = await selectFirst(db, { hallId: hall.hallId, day, queues: [queue], deskId: null, now }, new Map(), 1);
  if (!first) return now;
  const weight = queue.settings.order.classes.find((rule) => rule.class === 'reentered')?.weight ?? 0;
  return new Date(Math.min(now.getTime(), first.effective.getTime() + weight * 60_000 - 1));
}

/** Where a ticket is sent. */
export interface Destination {
  readonly queueId?: string | undefined;
  readonly deskId?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Sends a visitor on: the ticket keeps its number and the time it has waited, and waits in another line or for one desk.
 *
 * @throws {HttpProblem} ticket.not-found, ticket.elsewhere, ticket.state, queue.not-found, desk.not-found, request.invalid without a destination.
 */
export async function transferTicket(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, ticketId: string, { queueId, deskId, note }: Destination): Promise<TicketRecord> {
  if (queueId === undefined && deskId === undefined) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/queueId', code: 'field.missing' }] });
  const hall = await directory.hall(actor.hallId, db);
  const { ticket, desk } = await lockAtDesk(db, actor, ticketId);
  const target = queueOf(hall, queueId ?? ticket.queueId);
  if (deskId !== undefined && !hall.desks.some(({ id }) => id === deskId)) throw new HttpProblem('desk.not-found');
  const changes = { queue_id: target.id, for_desk_id: deskId ?? null, desk_id: null, transferred: true, class: 'transferred' as const };
  const sent = await step(db, hall, ticket, 'transfer', actor, now(), { changes, note: note ?? null });
  if (desk.currentTicketId === ticket.id) await setCurrentTicket(db, actor.hallId, desk.id, null);
  const counters = deskId === undefined ? countersOf(hall, target.id) : hall.desks.filter(({ id }) => id === deskId).map(({ counter }) => counter);
  await tellHolder(db, sent.ticket, target.name, 'ticket.transferred', { counters, waiting: sent.waiting }, (await selectRecipients(db, hall.hallId, [ticketId])).get(ticketId));
  const left = ticket.queueId === target.id ? [] : sent.events.filter(({ topic }) => topic === `queue.${target.id}`).map((event) => ({ ...event, topic: `queue.${ticket.queueId}`, data: { ...event.data, state: 'transferred', queueId: ticket.queueId, waiting: sent.left } }));
  await record(db, ...sent.events, ...left);
  return sent.ticket;
}

/** A ticket is given back by its holder, or taken back by the hall. @throws {HttpProblem} ticket.not-found, ticket.state. */
export async function cancelTicket(db: Kysely<Database>, { directory, now }: QueueContext, hallIds: readonly string[], ticketId: string, by: Omit<Actor, 'hallId'> = { deskId: null, staffId: null }): Promise<TicketRecord> {
  const ticket = await lockTicket(db, hallIds, ticketId);
  if (!ticket) throw new HttpProblem('ticket.not-found');
  const hall = await directory.hall(ticket.hallId, db);
  const at = now();
  if (ticket.deskId !== null) {
    const desk = await lockDesk(db, ticket.hallId, ticket.deskId);
    if (desk?.currentTicketId === ticket.id && ticketStep(ticket.state, 'cancel')) await setCurrentTicket(db, ticket.hallId, desk.id, null);
  }
  const actor = { ...by, hallId: ticket.hallId, deskId: by.deskId ?? ticket.deskId };
  const cancelled = await step(db, hall, ticket, 'cancel', actor, at, { changes: { finished_at: at } });
  if (ticket.state === 'waiting' && cancelled.queue) await tellNear(db, hall, cancelled.queue, ticket.day, at);
  return told(db, cancelled);
}
