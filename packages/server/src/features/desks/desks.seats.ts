import { randomUUID } from 'node:crypto';
import type { DeskState, LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record, type NewEvent } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import { releaseBound } from '../queue/queue.desk.store.ts';
import { beginShift, endShift, lockSeats, lockStaff, selectNumber, updateSeat, type Seat, type SeatChange } from './desks.store.ts';

/*
 * Who sits where, and whether a desk serves; each function is a part of the caller's transaction. Locks are taken in
 * one order: the person, desks by id, topics of events.
 */

/** Tells boards and nameplates how a desk stands now. */
async function changed(db: Kysely<Database>, hallId: string, seat: Seat, state: DeskState): Promise<NewEvent[]> {
  const data = { deskId: seat.id, state, number: await selectNumber(db, hallId, seat.currentTicketId) };
  return [`desk.${seat.id}`, ...seat.queueIds.map((id) => `queue.${id}`)].map((topic) => ({ hallId, topic, type: 'desk.changed', data }));
}

/** Changes a locked desk; one that closes keeps nobody waiting for itself. */
async function change(db: Kysely<Database>, hallId: string, seat: Seat, to: SeatChange & { readonly state: DeskState }): Promise<NewEvent[]> {
  await updateSeat(db, hallId, seat.id, to);
  if (to.state === 'closed') await releaseBound(db, hallId, seat.id);
  return changed(db, hallId, seat, to.state);
}

function seatOf(seats: readonly Seat[], deskId: string): Seat {
  const seat = seats.find(({ id }) => id === deskId);
  if (!seat) throw new HttpProblem('desk.not-found');
  return seat;
}

/**
 * Somebody sits down. Their own desk, which a crash has left open, is theirs again; a supervisor takes over that of
 * another; who sits elsewhere closes that desk.
 *
 * @throws {HttpProblem} desk.not-found, desk.taken, desk.busy where a ticket is still at the desk they come from.
 */
export async function signOn(db: Kysely<Database>, deskId: string, { hallId, id: staffId, roles }: StaffPerson): Promise<void> {
  await lockStaff(db, hallId, staffId);
  const seats = await lockSeats(db, hallId, deskId, staffId);
  const seat = seatOf(seats, deskId);
  if (seat.staffId !== null && seat.staffId !== staffId && !roles.includes('supervisor')) throw new HttpProblem('desk.taken');
  const left = seats.filter(({ id }) => id !== deskId);
  if (left.some(({ currentTicketId }) => currentTicketId !== null)) throw new HttpProblem('desk.busy');
  const events: NewEvent[] = [];
  for (const other of left) {
    await endShift(db, hallId, other.id);
    events.push(...(await change(db, hallId, other, { state: 'closed', reason: null, staffId: null })));
  }
  if (seat.staffId !== staffId) {
    await endShift(db, hallId, deskId);
    await beginShift(db, { hallId, id: randomUUID(), deskId, staffId });
  }
  events.push(...(await change(db, hallId, seat, { state: 'serving', reason: null, staffId })));
  await record(db, ...events);
}

/** Nobody sits there any more, and it is closed. @throws {HttpProblem} desk.not-found, desk.busy. */
export async function signOff(db: Kysely<Database>, hallId: string, deskId: string): Promise<void> {
  const seat = seatOf(await lockSeats(db, hallId, deskId, null), deskId);
  if (seat.currentTicketId !== null) throw new HttpProblem('desk.busy');
  await endShift(db, hallId, deskId);
  await record(db, ...(await change(db, hallId, seat, { state: 'closed', reason: null, staffId: null })));
}

/** Opens, pauses or closes a desk; whoever sits there stays. @throws {HttpProblem} desk.not-found, desk.busy on closing. */
export async function setState(db: Kysely<Database>, hallId: string, deskId: string, state: DeskState, reason: LocalizedText | null): Promise<void> {
  const seat = seatOf(await lockSeats(db, hallId, deskId, null), deskId);
  if (state === 'closed' && seat.currentTicketId !== null) throw new HttpProblem('desk.busy');
  await record(db, ...(await change(db, hallId, seat, { state, reason: state === 'serving' ? null : reason })));
}
