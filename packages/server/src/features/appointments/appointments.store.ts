import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { AppointmentRecord, HolderRecord, OwnBooking, PersonKeys, SlotKey, StoredState } from './appointments.types.ts';

const columns = [
  'id', 'code', 'hall_id as hallId', 'queue_id as queueId', 'starts_at as start', 'ends_at as end', 'day', 'state', 'matter_id as matterId', 'locale', 'phone_key as phoneKey', 'id_key as idKey',
  'ticket_id as ticketId', 'offer_until as offerUntil', 'closes_at as closesAt',
] as const;

const appointments = (db: Kysely<Database>): SelectQueryBuilder<Database, 'appointments', AppointmentRecord> => db.selectFrom('appointments').select(columns).$castTo<AppointmentRecord>();

/** An appointment of one of these halls. */
export async function selectAppointment(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<AppointmentRecord | undefined> {
  return hallIds.length === 0 ? undefined : appointments(db).where('hall_id', 'in', [...hallIds]).where('id', '=', id).executeTakeFirst();
}

/** The appointment of a code: one that can still be kept, else the last that had it. */
export async function selectByCode(db: Kysely<Database>, hallId: string, code: string): Promise<AppointmentRecord | undefined> {
  return appointments(db)
    .where('hall_id', '=', hallId).where('code', '=', code)
    .orderBy(sql`state in ('waitlisted', 'offered', 'booked')`, 'desc').orderBy('starts_at', 'desc').limit(1)
    .executeTakeFirst();
}

/** The appointment of somebody on a day: one that can still be kept, the earliest first, else the last. */
export async function selectByIdentity(db: Kysely<Database>, hallId: string, idKey: string, day: string, now: Date): Promise<AppointmentRecord | undefined> {
  const own = await appointments(db).where('hall_id', '=', hallId).where('id_key', '=', idKey).where('day', '=', day).where('state', 'not in', ['rescheduled', 'cancelled', 'waitlisted', 'offered']).orderBy('starts_at').execute();
  return own.find(({ state, closesAt }) => state === 'booked' && closesAt >= now) ?? own.at(-1);
}

/** An appointment, locked until the transaction ends. */
export async function lockAppointment(db: Kysely<Database>, hallId: string, id: string): Promise<AppointmentRecord | undefined> {
  return appointments(db).where('hall_id', '=', hallId).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** What becomes due by itself: nobody came, an offer was not taken, nothing came free in time. */
export type Due = 'noShow' | 'offerOver' | 'lineOver';

/** Appointments for which something is due; others may be at the same ones, so look again under their locks. */
export async function selectDue(db: Kysely<Database>, due: Due, now: Date, most: number): Promise<AppointmentRecord[]> {
  const query = appointments(db).limit(most);
  if (due === 'noShow') return query.where('state', '=', 'booked').where('closes_at', '<', now).orderBy('closes_at').execute();
  if (due === 'offerOver') return query.where('state', '=', 'offered').where('offer_until', '<=', now).orderBy('offer_until').execute();
  return query.where('state', '=', 'waitlisted').where('starts_at', '<=', now).orderBy('starts_at').execute();
}

/** The first who waits for a slot; the caller has locked the slot, so that nobody comes or goes. */
export async function lockFirstInLine(db: Kysely<Database>, { hallId, queueId, start }: SlotKey): Promise<AppointmentRecord | undefined> {
  return appointments(db).where('hall_id', '=', hallId).where('queue_id', '=', queueId).where('starts_at', '=', start).where('state', '=', 'waitlisted').orderBy('place').limit(1).forUpdate().executeTakeFirst();
}

/** An appointment to write. */
export interface NewAppointment extends Omit<AppointmentRecord, 'code' | 'ticketId' | 'offerUntil'> {
  readonly place: number | null;
  /** How long the digests of the person are needed. */
  readonly keysUntil: Date;
}

/** Writes an appointment. @returns Whether the code was free among those that can still be kept in the hall. */
export async function insertAppointment(db: Kysely<Database>, given: NewAppointment, code: string, now: Date): Promise<boolean> {
  const { hallId, id, queueId, start, end, day, state, place, matterId, locale, phoneKey, idKey, closesAt, keysUntil } = given;
  const made = await db
    .insertInto('appointments')
    .values({
      hall_id: hallId, id, code, queue_id: queueId, starts_at: start, ends_at: end, day, state, place, matter_id: matterId, locale, phone_key: phoneKey, id_key: idKey, closes_at: closesAt, keys_until: keysUntil, created_at: now, changed_at: now,
    })
    .onConflict((conflict) => conflict.columns(['hall_id', 'code']).where('state', 'in', sql<StoredState>`('waitlisted', 'offered', 'booked')`).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** What changes with the state of an appointment. */
export interface StateChange {
  readonly state: StoredState;
  readonly ticket_id?: string;
  readonly replaced_by?: string;
  readonly offer_until?: Date | null;
}

/** Changes an appointment that is locked. */
export async function updateState(db: Kysely<Database>, { hallId, id }: Pick<AppointmentRecord, 'hallId' | 'id'>, change: StateChange, now: Date): Promise<void> {
  await db.updateTable('appointments').set({ ...change, changed_at: now }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Writes down who comes, until the day is over. */
export async function insertHolder(db: Kysely<Database>, { hallId, id }: Pick<AppointmentRecord, 'hallId' | 'id'>, { name, idNumber, phone, email, wechat }: HolderRecord, forgetAt: Date): Promise<void> {
  await db.insertInto('appointment_holders').values({ hall_id: hallId, appointment_id: id, name, id_number: idNumber, phone, email, wechat, forget_at: forgetAt }).execute();
}

/** Who came before comes for another appointment now. */
export async function moveHolder(db: Kysely<Database>, { hallId, id }: Pick<AppointmentRecord, 'hallId' | 'id'>, to: string, forgetAt: Date): Promise<void> {
  await db.updateTable('appointment_holders').set({ appointment_id: to, forget_at: forgetAt }).where('hall_id', '=', hallId).where('appointment_id', '=', id).execute();
}

/** Who comes; undefined once the day is over. */
export async function selectHolder(db: Kysely<Database>, { hallId, id }: Pick<AppointmentRecord, 'hallId' | 'id'>): Promise<HolderRecord | undefined> {
  return db.selectFrom('appointment_holders').select(['name', 'id_number as idNumber', 'phone', 'email', 'wechat']).where('hall_id', '=', hallId).where('appointment_id', '=', id).executeTakeFirst();
}

/** Whether the ticket of an appointment is done. */
export async function selectIsServed(db: Kysely<Database>, hallId: string, ticketId: string): Promise<boolean> {
  return (await db.selectFrom('tickets').select('state').where('hall_id', '=', hallId).where('id', '=', ticketId).executeTakeFirst())?.state === 'completed';
}

/** Lets bookings of a person wait for one another until the transaction ends; in the order of the keys, so that none waits in a circle. */
export async function lockPerson(db: Kysely<Database>, hallId: string, { phoneKey, idKey }: PersonKeys, now: Date): Promise<void> {
  for (const key of [phoneKey, idKey].filter((one) => one !== null).sort()) {
    await db.insertInto('appointment_people').values({ hall_id: hallId, person_key: key, seen_at: now }).onConflict((conflict) => conflict.columns(['hall_id', 'person_key']).doUpdateSet({ seen_at: now })).execute();
  }
}

/** What somebody has booked, missed or waits for from a day on. */
export async function selectOwn(db: Kysely<Database>, hallId: string, { phoneKey, idKey }: PersonKeys, from: string): Promise<OwnBooking[]> {
  return db
    .selectFrom('appointments')
    .select(['id', 'day', 'starts_at as start', 'matter_id as matterId', 'state'])
    .where('hall_id', '=', hallId)
    .where('day', '>=', from)
    .where((where) => where.or([...(phoneKey === null ? [] : [where('phone_key', '=', phoneKey)]), ...(idKey === null ? [] : [where('id_key', '=', idKey)])]))
    .where('state', 'not in', ['rescheduled', 'cancelled'])
    .execute();
}

/** Forgets who came once the day is over, and who it was to the limits once they look no further back. */
export async function forgetPeople(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('appointment_holders').where('forget_at', '<=', now).execute();
  await db.updateTable('appointments').set({ phone_key: null, id_key: null }).where('keys_until', '<=', now).where((where) => where.or([where('phone_key', 'is not', null), where('id_key', 'is not', null)])).execute();
  // Only a place to wait at: what it is needed for lasts as long as a transaction.
  await db.deleteFrom('appointment_people').where('seen_at', '<', new Date(now.getTime() - 86_400_000)).execute();
}
