import type { IdentityCard } from '@hallkit/contract';
import { arrivalAt, hallDay, readCheckInCode } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { secretId } from '../queue/queue.id.ts';
import { issueTicket } from '../queue/queue.issue.ts';
import type { TicketRecord } from '../queue/queue.types.ts';
import { untell, type Placed } from './appointments.messages.ts';
import { idKeyOf } from './appointments.people.ts';
import { placed } from './appointments.service.ts';
import { termsOf } from './appointments.settings.ts';
import { lockAppointment, selectByCode, selectByIdentity, selectHolder, updateState } from './appointments.store.ts';
import type { AppointmentContext } from './appointments.types.ts';

/** The visitor is here: the appointment becomes a ticket, which goes first while it is on time. @throws {HttpProblem} appointment.not-found, appointment.state, appointment.early, appointment.past, queue.closed, queue.paused, ticket.already-waiting. */
export async function checkIn(db: Kysely<Database>, context: AppointmentContext, principal: Principal, id: string): Promise<TicketRecord> {
  return arrive(db, context, await placed(db, context, principal, id));
}

/**
 * The same by the code. Those that are wrong are counted by the caller.
 *
 * @throws {HttpProblem} hall.not-found, appointment.not-found, and as `checkIn`.
 */
export async function checkInByCode(db: Kysely<Database>, context: AppointmentContext, principal: Principal, hallId: string, typed: string): Promise<TicketRecord> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const code = readCheckInCode(typed);
  const found = code === null ? undefined : await selectByCode(db, hallId, code);
  if (!found) throw new HttpProblem('appointment.not-found');
  return arrive(db, context, await placed(db, context, principal, found.id));
}

/**
 * The same by an identity card, for the next appointment of the day that was booked with its number. Only a machine of the
 * hall has read a card: a number that anybody typed proves nothing.
 *
 * @throws {HttpProblem} key.scope, request.invalid, and as `checkInByCode`.
 */
export async function checkInByCard(db: Kysely<Database>, context: AppointmentContext, principal: Principal, hallId: string, card: IdentityCard): Promise<TicketRecord> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  if (principal.kind !== 'device') throw new HttpProblem('key.scope');
  const now = context.now();
  const today = hallDay(now, (await context.directory.hall(hallId, db)).timeZone);
  const found = await selectByIdentity(db, hallId, await idKeyOf(db, hallId, card.idNumber, today), today, now);
  if (!found) throw new HttpProblem('appointment.not-found');
  return arrive(db, context, await placed(db, context, principal, found.id));
}

async function arrive(db: Kysely<Database>, context: AppointmentContext, { appointment: { hallId, id }, hall, queue }: Placed): Promise<TicketRecord> {
  const appointment = await lockAppointment(db, hallId, id);
  if (!appointment) throw new HttpProblem('appointment.not-found');
  const now = context.now();
  const { arrival } = termsOf(queue, context);
  const { start, state, closesAt, matterId, locale } = appointment;
  if (state === 'no_show') throw new HttpProblem('appointment.past');
  if (state !== 'booked') throw new HttpProblem('appointment.state');
  if (now > closesAt) throw new HttpProblem('appointment.past');
  const from = new Date(start.getTime() - arrival.opens * 60_000).toISOString();
  if (arrivalAt(start, now, arrival) === 'tooEarly') throw new HttpProblem('appointment.early', { errors: [{ in: 'path', pointer: '/appointmentId', code: 'checkIn.from', expected: from }] });
  const holder = (await selectHolder(db, appointment)) ?? null;
  const ticketId = secretId('tk');
  await updateState(db, appointment, { state: 'checked_in', ticket_id: ticketId }, now);
  await untell(db, appointment);
  return issueTicket(db, context, hall, queue, { ticketId, appointmentId: id, appointmentAt: start, matterId, locale, holder });
}
