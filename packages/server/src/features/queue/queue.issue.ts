import { classOf, hallDay, ruleOf, ticketNumber } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectStanding } from './queue.directory.store.ts';
import { countBefore, insertIssued, insertTicketHolder, nextNumber } from './queue.issue.store.ts';
import { countersOf, tellHolder } from './queue.messages.ts';
import { digestOf } from './queue.take.ts';
import type { HolderRow } from './queue.ticket.store.ts';
import type { HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';
import type { ViewContext } from './queue.view.ts';

/** A ticket for somebody who has booked a time. */
export interface BookedArrival {
  readonly ticketId: string;
  readonly appointmentId: string;
  readonly appointmentAt: Date;
  readonly matterId: string | null;
  readonly locale: TicketRecord['locale'];
  /** null where the day of the booking is over. */
  readonly holder: HolderRow | null;
}

/**
 * Gives a number to somebody who has booked, as a part of the caller's transaction: the ticket, its log, its event and
 * its message. The limits on the spot do not bind who was promised a time. Call it last: topics stay locked.
 *
 * @throws {HttpProblem} queue.closed, queue.paused, ticket.already-waiting.
 */
export async function issueTicket(db: Kysely<Database>, { now, waits }: ViewContext, hall: HallQueues, queue: QueueRecord, { ticketId, holder, ...arrival }: BookedArrival): Promise<TicketRecord> {
  const at = now();
  const { hallId } = hall;
  const day = hallDay(at, hall.timeZone);
  const given = await nextNumber(db, { hallId, queueId: queue.id, day, now: at });
  if (!given) throw new HttpProblem((await selectStanding(db, hallId, queue.id, day)).state === 'paused' ? 'queue.paused' : 'queue.closed');
  const { order } = queue.settings;
  const waiting = { joinedAt: given.at, sequence: given.sequence, priorityGroup: null, appointmentAt: arrival.appointmentAt, transferred: false, reentered: false };
  const counts = classOf(waiting, order, at);
  const ticket: TicketRecord = {
    ...waiting, ...arrival, id: ticketId, hallId, day, queueId: queue.id, number: ticketNumber(queue.letter, given.sequence), state: 'waiting', version: 1, channel: 'appointment', class: counts, forDeskId: null, deskId: null, recalls: 0,
    papersReady: [], situationIds: null, issuedAt: given.at, calledAt: null, servingAt: null, finishedAt: null, restoreUntil: null,
  };
  const weight = ruleOf(order, counts).weight;
  const ahead = await countBefore(db, ticket, weight);
  const range = (await waits(db, hall, queue.id, at)).range(ahead);
  try {
    await insertIssued(db, ticket, { weight, range, phoneKey: digestOf(hallId, day, holder?.phone ?? null), cardKey: digestOf(hallId, day, holder?.idNumber ?? null) });
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint === 'tickets_phone' || constraint === 'tickets_card') throw new HttpProblem('ticket.already-waiting');
    throw error;
  }
  if (holder) {
    await insertTicketHolder(db, ticket, holder);
    await tellHolder(db, ticket, queue.name, 'ticket.taken', { counters: countersOf(hall, queue.id), waiting: given.waiting - 1, minutes: range && { low: range.low, high: range.high } }, holder);
  }
  const data = { queueId: queue.id, number: ticket.number, state: 'waiting', waiting: given.waiting, deskId: null, counter: null, recalls: 0 };
  await record(db, { hallId, topic: `queue.${queue.id}`, type: 'ticket.waiting', data });
  return ticket;
}
