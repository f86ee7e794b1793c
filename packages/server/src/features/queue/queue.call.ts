import { hallDay, type AppliedRule } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { setCurrentTicket } from './queue.desk.store.ts';
import { tellHolder, tellNear } from './queue.messages.ts';
import { countLine, lockNext, selectFirst, selectRecentCalls, type Line, type Place } from './queue.order.store.ts';
import { lockOwnDesk, queueOf, step, type QueueContext, type Step } from './queue.step.ts';
import { lockTicket, selectRecipients } from './queue.ticket.store.ts';
import type { Actor, CallOutcome, HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';

/** What is asked of a call. */
export interface CallRequest {
  /** Only of this queue. */
  readonly queueId?: string | undefined;
  /** This very ticket, out of order. */
  readonly ticketId?: string | undefined;
}

/** Who waits for a desk is called; the rule is told. @throws {HttpProblem} as `lockOwnDesk`, desk.closed, desk.busy, desk.queue, ticket.not-found, ticket.state. */
export async function callNext(db: Kysely<Database>, { directory, now }: QueueContext, actor: Actor, { queueId, ticketId }: CallRequest): Promise<CallOutcome> {
  const hall = await directory.hall(actor.hallId, db);
  const asked = ticketId === undefined ? undefined : await lockTicket(db, [actor.hallId], ticketId);
  const desk = await lockOwnDesk(db, actor);
  if (desk.state !== 'serving') throw new HttpProblem('desk.closed');
  if (desk.currentTicketId !== null) throw new HttpProblem('desk.busy');
  if (queueId !== undefined && !desk.queueIds.includes(queueId)) throw new HttpProblem('desk.queue');
  const at = now();
  // A desk is also sent visitors of queues it does not serve; those wait for it alone.
  const queues = hall.queues.filter(({ id }) => (queueId === undefined ? desk.queueIds.includes(id) : id === queueId));
  const line: Line = { hallId: hall.hallId, day: hallDay(at, hall.timeZone), queues: queueId === undefined ? hall.queues : queues, servedIds: queues.map(({ id }) => id), deskId: desk.id, now: at };
  const recent = await selectRecentCalls(db, line);
  if (ticketId !== undefined && !asked) throw new HttpProblem('ticket.not-found');
  const turn = asked ? await placeOf(db, line, asked) : await lockNext(db, line, recent);
  const ticket = asked ?? (turn && (await lockTicket(db, [hall.hallId], turn.id)));
  if (!ticket || !turn) return { ticket: null, rule: null, waiting: 0 };
  const rule = asked ? { ...ruleOf(turn, queueOf(hall, turn.queueId)), because: 'picked' as const } : ruleOf(turn, queueOf(hall, turn.queueId));
  const called = await step(db, hall, ticket, 'call', actor, at, { changes: { class: turn.class, desk_id: desk.id, called_at: at, recalls: 0 }, rule });
  await setCurrentTicket(db, hall.hallId, desk.id, ticket.id);
  await afterCall(db, hall, called, desk.counter, at);
  const waiting = await countLine(db, line);
  await record(db, ...called.events);
  return { ticket: called.ticket, rule, waiting };
}

/** A waiting ticket that is called out of order, where it stands. */
async function placeOf(db: Kysely<Database>, line: Line, ticket: TicketRecord): Promise<Place> {
  if (ticket.state !== 'waiting') throw new HttpProblem('ticket.state');
  const place = (await selectFirst(db, line, new Map(), 100_000)).find(({ id }) => id === ticket.id);
  if (!place) throw new HttpProblem('desk.queue');
  return place;
}

function ruleOf({ class: of, weight, passed, letsPass }: Place, { settings }: QueueRecord): AppliedRule {
  const maxInRow = settings.order.classes.find((rule) => rule.class === letsPass)?.maxInRow;
  const limited = letsPass && maxInRow ? { class: letsPass, maxInRow } : null;
  return { class: of, weight, because: limited ? 'rowLimit' : passed > 0 ? 'headStart' : 'turn', passed, limited };
}

async function afterCall(db: Kysely<Database>, hall: HallQueues, { ticket, queue }: Step, counter: string, now: Date): Promise<void> {
  if (!queue) return;
  const recipients = await selectRecipients(db, hall.hallId, [ticket.id]);
  await tellHolder(db, ticket, queue.name, 'ticket.called', { counter, again: false }, recipients.get(ticket.id));
  await tellNear(db, hall, queue, ticket.day, now);
}
