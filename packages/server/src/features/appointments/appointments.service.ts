import { randomBytes } from 'node:crypto';
import type { Appointment, AppointmentRequest, Hold, HoldRequest, RescheduleRequest, WaitlistRequest } from '@hallkit/contract';
import { checkInCode, dayAfter, dayBounds, hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { secretId } from '../queue/queue.id.ts';
import { visibleMatter } from '../queue/queue.papers.ts';
import { offerFreed } from './appointments.line.ts';
import { tell, tellBooked, untell, type Placed } from './appointments.messages.ts';
import { admitPerson, holderOf, keysOf } from './appointments.people.ts';
import { termsOf } from './appointments.settings.ts';
import { findSlot, slotId } from './appointments.slots.ts';
import { bookPlace, freePlace, insertHold, joinLine, leaveLine, lockSlots, selectHold } from './appointments.slots.store.ts';
import { insertAppointment, insertHolder, lockAppointment, moveHolder, selectAppointment, updateState, type NewAppointment } from './appointments.store.ts';
import type { AppointmentContext, AppointmentRecord, FoundSlot, PersonKeys, StoredState } from './appointments.types.ts';
import { appointmentView, holdView, slotView, termsFor } from './appointments.view.ts';

/*
 * Each function is a part of the caller's transaction. Locks are taken in one order everywhere: the person, the slots
 * by queue and time, the appointment; so that none waits in a circle, and nobody but who holds a slot's row changes
 * who is in it.
 */

/** Whose call it is, and in which language they are told. */
export interface Asking {
  readonly principal: Principal;
  readonly locale: Locale;
}

const later = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** @throws {HttpProblem} matter.not-found for one that the key may not see. */
async function checkMatter(db: Kysely<Database>, { papers }: AppointmentContext, principal: Principal, matterId: string | undefined): Promise<void> {
  if (matterId !== undefined) await visibleMatter(db, papers, principal, matterId);
}

/** Keeps a place for some minutes. @throws {HttpProblem} slot.not-found, slot.past, slot.closed, slot.full, matter.not-found. */
export async function hold(db: Kysely<Database>, context: AppointmentContext, { principal }: Asking, body: HoldRequest): Promise<Hold> {
  await checkMatter(db, context, principal, body.matterId);
  const { slot, hall, booking } = await findSlot(db, context, principal.hallIds, body.slotId);
  const now = context.now();
  // Nobody needs a place that has begun.
  const expiresAt = new Date(Math.min(later(now, booking.holdMinutes).getTime(), slot.start.getTime()));
  const made = { id: secretId('hd'), matterId: body.matterId ?? null, expiresAt };
  const held = await insertHold(db, made, slot, now);
  if (!held) throw new HttpProblem('slot.full');
  return holdView(made, slotView(held, hall.timeZone, false));
}

/** The slot of a hold that is still kept, as far as one can see without a lock. @throws {HttpProblem} hold.expired. */
async function heldSlot(db: Kysely<Database>, context: AppointmentContext, { hallIds }: Principal, holdId: string): Promise<FoundSlot & { readonly matterId: string | null }> {
  const found = await selectHold(db, hallIds, holdId);
  if (!found || found.expiresAt <= context.now()) throw new HttpProblem('hold.expired');
  return { ...(await findSlot(db, context, hallIds, slotId(found.queueId, found.start))), matterId: found.matterId };
}

/** What is written of a new appointment beside its slot. */
interface Making extends PersonKeys {
  readonly id: string;
  readonly state: StoredState;
  readonly place?: number;
  readonly matterId: string | null;
  readonly locale: Locale;
}

/** So many codes are tried; a hall holds some hundred of a thousand million. */
const mostCodes = 20;

const forgetAt = ({ slot, hall }: FoundSlot): Date => new Date(Math.max(dayBounds(slot.day, hall.timeZone).to.getTime(), slot.end.getTime()));

async function write(db: Kysely<Database>, { now }: AppointmentContext, { slot, hall, booking }: FoundSlot, { place = undefined, ...given }: Making): Promise<AppointmentRecord> {
  const { hallId, queueId, start, end, day } = slot;
  const { noShow, arrival } = booking;
  const keysUntil = dayBounds(dayAfter(day, noShow.withinDays + noShow.blockDays), hall.timeZone).to;
  const made: NewAppointment = { ...given, hallId, queueId, start, end, day, place: place ?? null, closesAt: later(start, arrival.closes), keysUntil };
  for (let tries = 1; tries <= mostCodes; tries += 1) {
    const code = checkInCode(randomBytes(6));
    if (await insertAppointment(db, made, code, now())) return { ...made, code, ticketId: null, offerUntil: null };
  }
  throw new Error('No code for an appointment is free.');
}

/** Books the place that is held. @throws {HttpProblem} request.invalid, hold.expired, slot.past, slot.closed, appointment.blocked, appointment.quota, matter.not-found. */
export async function book(db: Kysely<Database>, context: AppointmentContext, { principal, locale }: Asking, body: AppointmentRequest): Promise<Appointment> {
  const now = context.now();
  const found = await heldSlot(db, context, principal, body.holdId);
  const { slot, hall, queue } = found;
  const holder = holderOf(body, hallDay(now, hall.timeZone));
  await checkMatter(db, context, principal, body.matterId);
  const matterId = body.matterId ?? found.matterId;
  const keys = await keysOf(db, hall.hallId, holder);
  await admitPerson(db, found, keys, matterId, now);
  if (!(await bookPlace(db, slot, body.holdId, now))) throw new HttpProblem('hold.expired');
  const appointment = await write(db, context, found, { id: secretId('ap'), state: 'booked', matterId, locale: body.locale ?? locale, ...keys });
  await insertHolder(db, appointment, holder, forgetAt(found));
  await tellBooked(db, context, { appointment, hall, queue }, false);
  return appointmentView(db, context, { appointment, hall, queue });
}

/** Waits for a place of a full slot. @throws {HttpProblem} request.invalid, slot.not-found, slot.past, slot.closed, slot.full where too many wait, waitlist.open, appointment.blocked, appointment.quota. */
export async function joinWaitlist(db: Kysely<Database>, context: AppointmentContext, { principal, locale }: Asking, id: string, body: WaitlistRequest): Promise<Appointment> {
  const now = context.now();
  const found = await findSlot(db, context, principal.hallIds, id);
  const { slot, hall, queue, booking } = found;
  const holder = holderOf(body, hallDay(now, hall.timeZone));
  await checkMatter(db, context, principal, body.matterId);
  const matterId = body.matterId ?? null;
  const keys = await keysOf(db, hall.hallId, holder);
  await admitPerson(db, found, keys, matterId, now, { withLine: true });
  const place = await joinLine(db, slot, booking.waitlist, now);
  if (typeof place === 'string') throw new HttpProblem(place === 'open' ? 'waitlist.open' : 'slot.full');
  const appointment = await write(db, context, found, { id: secretId('ap'), state: 'waitlisted', place, matterId, locale: body.locale ?? locale, ...keys });
  await insertHolder(db, appointment, holder, forgetAt(found));
  return appointmentView(db, context, { appointment, hall, queue });
}

/** An appointment and where it is, as it stands without a lock. @throws {HttpProblem} appointment.not-found, queue.not-found. */
export async function placed(db: Kysely<Database>, context: AppointmentContext, { hallIds }: Principal, id: string): Promise<Placed> {
  const appointment = await selectAppointment(db, hallIds, id);
  if (!appointment) throw new HttpProblem('appointment.not-found');
  return { appointment, ...(await context.directory.queue(hallIds, appointment.queueId, db)) };
}

/** The same appointment once nobody else can change it. */
async function locked(db: Kysely<Database>, { appointment, ...place }: Placed): Promise<Placed> {
  const now = await lockAppointment(db, appointment.hallId, appointment.id);
  if (!now) throw new HttpProblem('appointment.not-found');
  return { ...place, appointment: now };
}

/** Moves an appointment to the place that is held: the old place is free exactly when the new one is booked. @throws {HttpProblem} appointment.not-found, appointment.state, appointment.past, and as `book`. */
export async function reschedule(db: Kysely<Database>, context: AppointmentContext, { principal }: Asking, id: string, { holdId }: RescheduleRequest): Promise<Appointment> {
  const now = context.now();
  const before = await placed(db, context, principal, id);
  const { hallId, phoneKey, idKey, matterId, locale } = before.appointment;
  if (before.appointment.state !== 'booked') throw new HttpProblem('appointment.state');
  const found = await heldSlot(db, context, principal, holdId);
  if (found.hall.hallId !== hallId) throw new HttpProblem('hold.expired');
  const keys = { phoneKey, idKey };
  await admitPerson(db, found, keys, found.matterId ?? matterId, now, { id });
  await lockSlots(db, [before.appointment, found.slot]);
  const { appointment: old, queue: oldQueue } = await locked(db, before);
  if (old.state !== 'booked') throw new HttpProblem('appointment.state');
  if (now >= termsFor(old, termsOf(oldQueue, context)).changeUntil) throw new HttpProblem('appointment.past');
  if (!(await bookPlace(db, found.slot, holdId, now))) throw new HttpProblem('hold.expired');
  const newId = secretId('ap');
  await freePlace(db, old, null);
  await updateState(db, old, { state: 'rescheduled', replaced_by: newId }, now);
  const appointment = await write(db, context, found, { id: newId, state: 'booked', matterId: found.matterId ?? matterId, locale, ...keys });
  await moveHolder(db, old, newId, forgetAt(found));
  await untell(db, old);
  const moved = { appointment, hall: found.hall, queue: found.queue };
  await tellBooked(db, context, moved, true);
  await offerFreed(db, context, old);
  return appointmentView(db, context, moved);
}

/** Gives a place back, or no longer waits for one. @throws {HttpProblem} appointment.not-found, appointment.state, appointment.past. */
export async function cancel(db: Kysely<Database>, context: AppointmentContext, { principal }: Asking, id: string): Promise<Appointment> {
  const now = context.now();
  const before = await placed(db, context, principal, id);
  await lockSlots(db, [before.appointment]);
  const { appointment, hall, queue } = await locked(db, before);
  const { state } = appointment;
  if (state !== 'booked' && state !== 'offered' && state !== 'waitlisted') throw new HttpProblem('appointment.state');
  if (now >= termsFor(appointment, termsOf(queue, context)).changeUntil) throw new HttpProblem('appointment.past');
  if (state === 'waitlisted') await leaveLine(db, appointment);
  else await freePlace(db, appointment, state === 'booked' ? null : id);
  await updateState(db, appointment, { state: 'cancelled', offer_until: null }, now);
  await untell(db, appointment);
  const by = principal.person?.kind === 'staff' && principal.person.hallId === hall.hallId ? 'hall' : 'visitor';
  await tell(db, context, { appointment, hall, queue }, 'appointment.cancelled', { by, reason: null });
  await offerFreed(db, context, appointment);
  return appointmentView(db, context, { appointment: { ...appointment, state: 'cancelled', offerUntil: null }, hall, queue });
}

/** Takes the place that is kept for somebody of the waiting list. @throws {HttpProblem} appointment.not-found, appointment.state, hold.expired, appointment.blocked, appointment.quota. */
export async function accept(db: Kysely<Database>, context: AppointmentContext, { principal }: Asking, id: string): Promise<Appointment> {
  const now = context.now();
  const before = await placed(db, context, principal, id);
  const { queueId, start, phoneKey, idKey, matterId, state } = before.appointment;
  if (state !== 'offered') throw new HttpProblem('appointment.state');
  const found = await findSlot(db, context, principal.hallIds, slotId(queueId, start));
  await admitPerson(db, found, { phoneKey, idKey }, matterId, now, { id });
  await lockSlots(db, [before.appointment]);
  const { appointment: offered, hall, queue } = await locked(db, before);
  if (offered.state !== 'offered') throw new HttpProblem('appointment.state');
  if (!(await bookPlace(db, offered, id, now))) throw new HttpProblem('hold.expired');
  const appointment = { ...offered, state: 'booked' as const, offerUntil: null };
  await updateState(db, appointment, { state: 'booked', offer_until: null }, now);
  await untell(db, appointment);
  await tellBooked(db, context, { appointment, hall, queue }, false);
  return appointmentView(db, context, { appointment, hall, queue });
}
