import type { Announcement, FairnessReceipt, LocalizedText, Queue, QueueState, Ticket, Zone } from '@hallkit/contract';
import { fairness, hallDay, type PastCall } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record, type NewEvent } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { demandIn } from '../../platform/keys/admit.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { secretId } from './queue.id.ts';
import { lineOf } from './queue.line.ts';
import { tellHolder } from './queue.messages.ts';
import { selectRecentCalls, selectWaiting } from './queue.order.store.ts';
import { visibleMatter } from './queue.papers.ts';
import { holdNumbers, insertAnnouncement, selectAllWaiting, selectCalls, selectTicketsOf, updateState } from './queue.store.ts';
import { step } from './queue.step.ts';
import { receiptText, rulesOf } from './queue.texts.ts';
import { lockWaiting, selectCounts, selectRecipients, selectTicket } from './queue.ticket.store.ts';
import { queueViews, zoneView, type ViewContext } from './queue.view.ts';
import type { HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';

/** A hall that the key sees. @throws {HttpProblem} hall.not-found. */
async function visibleHall({ directory }: ViewContext, { hallIds }: Principal, hallId: string): Promise<HallQueues> {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  return directory.hall(hallId);
}

/** Zones of a hall. @throws {HttpProblem} hall.not-found. */
export async function zonesOf(context: ViewContext, principal: Principal, hallId: string): Promise<Zone[]> {
  return (await visibleHall(context, principal, hallId)).zones.map(zoneView);
}

/** What is asked of the list of queues. */
export interface QueueFilter {
  readonly zone?: string;
  readonly matter?: string;
}

/**
 * Queues of a hall; with a matter those that handle it, where it is named before where its department is, the shorter line first.
 *
 * @throws {HttpProblem} hall.not-found, zone.not-found, matter.not-found.
 */
export async function queuesOf(db: Kysely<Database>, context: ViewContext, principal: Principal, hallId: string, { zone, matter }: QueueFilter): Promise<Queue[]> {
  const hall = await visibleHall(context, principal, hallId);
  if (zone !== undefined && !hall.zones.some(({ id }) => id === zone)) throw new HttpProblem('zone.not-found');
  const inZone = hall.queues.filter((queue) => zone === undefined || queue.zone.id === zone);
  if (matter === undefined) return queueViews(db, context, hall, inZone);
  const found = await visibleMatter(db, context.papers, principal, matter);
  const named = inZone.filter(({ settings }) => settings.matterIds.includes(matter));
  const byDepartment = inZone.filter((queue) => !named.includes(queue) && queue.settings.departmentIds.includes(found.departmentId));
  const shorterFirst = (one: Queue, other: Queue): number => Number(other.takes) - Number(one.takes) || one.waiting - other.waiting;
  return [...(await queueViews(db, context, hall, named)).sort(shorterFirst), ...(await queueViews(db, context, hall, byDepartment)).sort(shorterFirst)];
}

/** One queue. @throws {HttpProblem} queue.not-found. */
export async function queueOf(db: Kysely<Database>, context: ViewContext, { hallIds }: Principal, queueId: string): Promise<Queue> {
  const { hall, queue } = await context.directory.queue(hallIds, queueId);
  const [view] = await queueViews(db, context, hall, [queue]);
  if (!view) throw new HttpProblem('queue.not-found');
  return view;
}

/** A ticket that the key sees. @throws {HttpProblem} ticket.not-found. */
export async function visibleTicket(db: Kysely<Database>, { hallIds }: Principal, ticketId: string): Promise<TicketRecord> {
  const ticket = await selectTicket(db, hallIds, ticketId);
  if (!ticket) throw new HttpProblem('ticket.not-found');
  return ticket;
}

const openStates: readonly TicketRecord['state'][] = ['called', 'serving', 'on_hold', 'issued', 'transferred'];

/** Today's tickets of a queue: those that wait in the order in which they will be called, then those at desks, then the rest. @throws {HttpProblem} queue.not-found, person.role. */
export async function ticketsOf(db: Kysely<Database>, context: ViewContext, principal: Principal, queueId: string, state: Ticket['state'] | undefined): Promise<TicketRecord[]> {
  const { hall, queue } = await context.directory.queue(principal.hallIds, queueId);
  demandIn(principal, 'queue:operate', hall.hallId);
  const now = context.now();
  const line = { hallId: hall.hallId, day: hallDay(now, hall.timeZone), queues: [queue] };
  const [rows, waiting, recent] = await Promise.all([selectTicketsOf(db, hall.hallId, queueId, line.day, state), selectWaiting(db, line), selectRecentCalls(db, line)]);
  const places = new Map(lineOf(waiting.get(queueId) ?? [], queue.settings.order, recent.get(queueId) ?? [], now).map(({ id }, at) => [id, at]));
  const rank = (ticket: TicketRecord): number => places.get(ticket.id) ?? (openStates.includes(ticket.state) ? 1e6 : 2e6);
  return rows.sort((one, other) => rank(one) - rank(other));
}

/** Why others were called first. @throws {HttpProblem} ticket.not-found. */
export async function receiptOf(db: Kysely<Database>, context: ViewContext, principal: Principal, ticketId: string): Promise<FairnessReceipt> {
  const ticket = await visibleTicket(db, principal, ticketId);
  const hall = await context.directory.hall(ticket.hallId);
  const queue = hall.queues.find(({ id }) => id === ticket.queueId);
  const calls = await selectCalls(db, ticket.hallId, ticket.queueId, ticket.day, ticket.issuedAt);
  const { calledBefore, laterButCalledBefore, byRule } = fairness({ joinedAt: ticket.issuedAt, calledAt: ticket.calledAt ?? ticket.finishedAt }, calls as unknown as readonly PastCall[]);
  // Nothing in it changes but by a call, so it is of the last one: who holds it need not read it again.
  const asOf = Math.max(Number(ticket.issuedAt), ...calls.map(({ calledAt }) => Number(calledAt)));
  return {
    number: ticket.number, asOf: new Date(asOf).toISOString(), class: ticket.class, calledBefore, laterButCalledBefore,
    byRule: byRule.map((row) => ({ class: row.class, count: row.count, later: row.later, text: receiptText(row) })),
    rules: queue ? rulesOf(queue.settings.order) : [],
  };
}

/** A queue is opened, paused or closed. */
export interface StateChange {
  readonly state: QueueState;
  readonly reason: LocalizedText | null;
  readonly cancelWaiting: boolean;
}

/**
 * Opens, pauses or closes a queue and tells who waits. What is taken while it closes is either there before and told of,
 * or is not given.
 *
 * @throws {HttpProblem} queue.not-found, person.role, request.invalid where waiting tickets are to be cancelled and the queue is not closed.
 */
export async function changeState(db: Kysely<Database>, context: ViewContext, principal: Principal, queueId: string, { state, reason, cancelWaiting }: StateChange): Promise<void> {
  const { hall, queue } = await context.directory.queue(principal.hallIds, queueId, db);
  const { hallId } = hall;
  demandIn(principal, 'queue:operate', hallId);
  if (cancelWaiting && state !== 'closed') throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/cancelWaiting', code: 'field.value', expected: 'false' }] });
  const now = context.now();
  const day = hallDay(now, hall.timeZone);
  await updateState(db, hallId, queueId, state, reason);
  const events: NewEvent[] = [];
  const actor = { hallId, deskId: null, staffId: principal.person?.id ?? null };
  const cancel = async (): Promise<void> => {
    for (const ticket of await lockWaiting(db, hallId, queueId, day)) {
      const cancelled = await step(db, hall, ticket, 'cancel', actor, now, { changes: { finished_at: now } });
      await tellHolder(db, cancelled.ticket, queue.name, 'queue.closed', { reason }, (await selectRecipients(db, hallId, [ticket.id])).get(ticket.id));
      events.push(...cancelled.events);
    }
  };
  // Once before the numbers are held, so that few are left to do while takes wait; once after, for those that slipped in.
  if (cancelWaiting) await cancel();
  await holdNumbers(db, hallId, queueId, day, state !== 'open');
  if (cancelWaiting) await cancel();
  else if (state !== 'open' && queue.state === 'open') await tellWaiting(db, hall, [queue], day, 'queue.paused', { reason });
  const waiting = (await selectCounts(db, hallId, [queueId], day)).get(queueId)?.waiting ?? 0;
  await record(db, ...events, { hallId, topic: `queue.${queueId}`, type: 'queue.changed', data: { queueId, state, reason, waiting } });
}

/** Writes to everybody who waits. @returns How many. */
async function tellWaiting<Name extends 'queue.paused' | 'hall.announcement'>(db: Kysely<Database>, hall: HallQueues, queues: readonly QueueRecord[], day: string, template: Name, data: Parameters<typeof tellHolder<Name>>[4]): Promise<number> {
  const waiting = await selectAllWaiting(db, hall.hallId, queues.map(({ id }) => id), day);
  const recipients = await selectRecipients(db, hall.hallId, waiting.map(({ id }) => id));
  for (const ticket of waiting) {
    const queue = queues.find(({ id }) => id === ticket.queueId);
    if (queue) await tellHolder(db, ticket, queue.name, template, data, recipients.get(ticket.id), secretId('n'));
  }
  return waiting.length;
}

/**
 * A word to everybody who waits in a hall or a queue: on the boards, on phones, and in the page that follows the ticket.
 *
 * @throws {HttpProblem} hall.not-found, queue.not-found, person.role.
 */
export async function announce(db: Kysely<Database>, context: ViewContext, principal: Principal, hallId: string, { text, queueId }: { readonly text: LocalizedText; readonly queueId: string | null }): Promise<Announcement> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  demandIn(principal, 'queue:operate', hallId);
  const hall = await context.directory.hall(hallId, db);
  const queues = hall.queues.filter(({ id }) => queueId === null || id === queueId);
  if (queueId !== null && queues.length === 0) throw new HttpProblem('queue.not-found');
  const at = context.now();
  const told = await tellWaiting(db, hall, queues, hallDay(at, hall.timeZone), 'hall.announcement', { text });
  const announcement = { id: secretId('an'), hallId, queueId, text, told };
  await insertAnnouncement(db, { ...announcement, at });
  await record(db, { hallId, topic: queueId === null ? `hall.${hallId}` : `queue.${queueId}`, type: 'hall.announcement', data: text });
  return { ...announcement, at: at.toISOString() };
}
