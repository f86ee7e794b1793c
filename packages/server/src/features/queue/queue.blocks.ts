import type { PriorityGroup, Reconciliation, ReconcileRequest, TicketBlock } from '@hallkit/contract';
import { bandAt, dayBounds, hallDay, ruleOf, ticketNumber, wallTime } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { demandIn } from '../../platform/keys/admit.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { closeBlock, insertBlock, insertBlockTickets, lockBlock, selectBlockTickets, type BlockRecord, type NewBlockTicket } from './queue.blocks.store.ts';
import { secretId } from './queue.id.ts';
import { queueOf } from './queue.step.ts';
import { classOf, refusalOf } from './queue.take.ts';
import { selectCounts } from './queue.ticket.store.ts';
import { instantOf, type ViewContext } from './queue.view.ts';
import type { QueueRecord } from './queue.types.ts';

/** Leases numbers to a kiosk for a time without network. @throws {HttpProblem} queue.not-found, queue.closed, queue.paused, queue.full, queue.last-ticket. */
export async function leaseBlock(db: Kysely<Database>, context: ViewContext, principal: Principal, queueId: string, size: number): Promise<TicketBlock> {
  const { hall, queue } = await context.directory.queue(principal.hallIds, queueId, db);
  demandIn(principal, 'queue:lease', hall.hallId);
  const now = context.now();
  const { day, time } = wallTime(now, hall.timeZone);
  const { taking } = queue.settings;
  const band = bandAt(time, taking.bands);
  const id = secretId('bl');
  const found = await insertBlock(db, {
    id, hallId: hall.hallId, queueId, day, size, keyId: principal.keyId, now, until: taking.lastTicket === null ? null : instantOf(day, taking.lastTicket, hall.timeZone), dayLimit: taking.dayLimit,
    band: band?.from ?? null, bandLimit: taking.bands.length > 0 && band === null ? 0 : (band?.limit ?? null),
  });
  if (!found) throw await refusalOf({ ...context, db }, hall, queue, day);
  return { id, queueId, letter: queue.letter, ...found, day, validUntil: dayBounds(day, hall.timeZone).to.toISOString() };
}

type Issued = ReconcileRequest['issued'][number];

/**
 * Takes up what a kiosk gave out without network. What was told before stays as it is, so that a kiosk may tell the same
 * as often as it likes.
 *
 * @throws {HttpProblem} block.not-found, block.day, block.state, block.number.
 */
export async function reconcileBlock(db: Kysely<Database>, context: ViewContext, principal: Principal, blockId: string, { issued, final }: ReconcileRequest): Promise<Reconciliation> {
  const block = await lockBlock(db, principal.hallIds, blockId);
  if (!block) throw new HttpProblem('block.not-found');
  demandIn(principal, 'queue:lease', block.hallId);
  const hall = await context.directory.hall(block.hallId, db);
  const now = context.now();
  const foreign = issued.flatMap(({ number }, at) => (number < block.first || number > block.last ? [{ in: 'body' as const, pointer: `/issued/${at}/number`, code: 'block.foreign', expected: String(number) }] : []));
  if (foreign.length > 0) throw new HttpProblem('block.number', { errors: foreign });
  const known = await selectBlockTickets(db, block);
  const told = new Set(known.filter(({ unused }) => !unused).map(({ sequence }) => sequence));
  const fresh = issued.filter(({ number }, at) => !told.has(number) && issued.findIndex((other) => other.number === number) === at);
  if (fresh.length > 0 && block.day !== hallDay(now, hall.timeZone)) throw new HttpProblem('block.day');
  if (fresh.length > 0 && block.state === 'closed') throw new HttpProblem('block.state');
  const queue = queueOf(hall, block.queueId);
  const waiting = fresh.sort((one, other) => one.number - other.number).map((one) => newTicket(block, queue, one, now));
  await insertBlockTickets(db, block, waiting, now);
  const returned = final && block.state === 'leased' ? await closeRest(db, block, queue, now) : block.returned;
  await tellOf(db, block, waiting);
  const tickets = (await selectBlockTickets(db, block)).filter(({ sequence }) => issued.some(({ number }) => number === sequence));
  return { blockId, tickets: tickets.map(({ id, number, state }) => ({ number, ticketId: id, state })), returned };
}

/** A kiosk's clock may be wrong: nobody waits since before the lease, or since a time to come. */
function newTicket(block: BlockRecord, queue: QueueRecord, { number, issuedAt, matterId, groups = [] }: Issued, now: Date): NewBlockTicket {
  const at = new Date(Math.min(now.getTime(), Math.max(block.leasedAt.getTime(), Date.parse(issuedAt))));
  const counts = classOf(queue, groups as readonly PriorityGroup[], null, block.day);
  return { id: secretId('tk'), number: ticketNumber(queue.letter, number), sequence: number, state: 'waiting', class: counts.class, priorityGroup: counts.group, weight: ruleOf(queue.settings.order, counts.class).weight, matterId: matterId ?? null, at };
}

/** An expired ticket stands for each number that was never given out, so that the series of the day has no gap. @returns How many. */
export async function closeRest(db: Kysely<Database>, block: BlockRecord, queue: Pick<QueueRecord, 'letter'>, now: Date): Promise<number> {
  const used = new Set((await selectBlockTickets(db, block)).map(({ sequence }) => sequence));
  const rest: NewBlockTicket[] = [];
  for (let sequence = block.first; sequence <= block.last; sequence += 1) {
    if (!used.has(sequence)) rest.push({ id: secretId('tk'), number: ticketNumber(queue.letter, sequence), sequence, state: 'expired', class: 'walkIn', priorityGroup: null, weight: 0, matterId: null, at: block.leasedAt });
  }
  await insertBlockTickets(db, block, rest, now);
  await closeBlock(db, block, rest.length, now);
  return rest.length;
}

async function tellOf(db: Kysely<Database>, { hallId, queueId, day }: BlockRecord, taken: readonly NewBlockTicket[]): Promise<void> {
  if (taken.length === 0) return;
  const waiting = (await selectCounts(db, hallId, [queueId], day)).get(queueId)?.waiting ?? taken.length;
  const events = taken.map(({ number }, at) => ({ hallId, topic: `queue.${queueId}`, type: 'ticket.waiting', data: { queueId, number, state: 'waiting', waiting: waiting - taken.length + at + 1, deskId: null, counter: null, recalls: 0 } }));
  await record(db, ...events);
}
