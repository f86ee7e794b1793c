import type { HoursRow } from '@hallkit/domain';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PlannedSlot, SlotCount, SlotKey } from './appointments.types.ts';

/** Opening hours of a hall. */
export async function selectHours(db: Kysely<Database>, hallId: string): Promise<readonly HoursRow[]> {
  return (await db.selectFrom('halls').select('content').where('id', '=', hallId).executeTakeFirst())?.content.hours ?? [];
}

const here = ({ hallId, queueId, start }: SlotKey): RawBuilder<boolean> => sql<boolean>`slot.hall_id = ${hallId} and slot.queue_id = ${queueId} and slot.starts_at = ${start}`;
/** Holds and offers of a row that still keep a place. */
const living = (now: Date): RawBuilder<number> => sql<number>`(select count(*)::integer from jsonb_each_text(slot.holds) as held where held.value::bigint > ${now.getTime()}::bigint)`;
/** The same as a map: what is over is thrown away with the next that comes. */
const alive = (now: Date): RawBuilder<object> => sql`(select coalesce(jsonb_object_agg(held.key, held.value::bigint), '{}'::jsonb) from jsonb_each_text(slot.holds) as held where held.value::bigint > ${now.getTime()}::bigint)`;
const columns = (now: Date): RawBuilder<SlotCount> => sql`slot.hall_id as "hallId", slot.queue_id as "queueId", slot.starts_at as start, slot.ends_at as "end", slot.capacity, slot.booked + slot.waiting + ${living(now)} as taken`;

/** Slots of a queue in which something was held, that begin from one moment to another. */
export async function selectSlots(db: Kysely<Database>, { hallId, queueId, from, to, now }: { readonly hallId: string; readonly queueId: string; readonly from: Date; readonly to: Date; readonly now: Date }): Promise<SlotCount[]> {
  const { rows } = await sql<SlotCount>`select ${columns(now)} from appointment_slots slot where slot.hall_id = ${hallId} and slot.queue_id = ${queueId} and slot.starts_at >= ${from} and slot.starts_at <= ${to}`.execute(db);
  return rows;
}

/** A slot; undefined where nothing was ever held in it. */
export async function selectSlot(db: Kysely<Database>, key: SlotKey, now: Date): Promise<SlotCount | undefined> {
  const { rows } = await sql<SlotCount>`select ${columns(now)} from appointment_slots slot where ${here(key)}`.execute(db);
  return rows[0];
}

/** A hold as it is asked for and kept. */
export interface HoldRecord extends SlotKey {
  readonly id: string;
  readonly matterId: string | null;
  readonly expiresAt: Date;
}

/**
 * Keeps a place, if one is left that nobody waits for: one statement on the slot's row, which whoever comes second
 * waits for and then finds as the first has left it.
 *
 * @returns The slot with it; undefined where it is full.
 */
export async function insertHold(db: Kysely<Database>, { id, matterId, expiresAt }: Omit<HoldRecord, keyof SlotKey>, { hallId, queueId, start, end, capacity }: PlannedSlot, now: Date): Promise<SlotCount | undefined> {
  const { rows } = await sql<SlotCount>`
    with given as (
      insert into appointment_slots as slot (hall_id, queue_id, starts_at, ends_at, capacity, holds)
      values (${hallId}, ${queueId}, ${start}, ${end}, ${capacity}, jsonb_build_object(${id}::text, ${expiresAt.getTime()}::bigint))
      on conflict (hall_id, queue_id, starts_at) do update set capacity = excluded.capacity, ends_at = excluded.ends_at, holds = ${alive(now)} || excluded.holds
      where slot.booked + slot.waiting + ${living(now)} < excluded.capacity
      returning ${columns(now)}),
    kept as (
      insert into appointment_holds (hall_id, id, queue_id, starts_at, matter_id, expires_at) select ${hallId}, ${id}, ${queueId}, ${start}, ${matterId}, ${expiresAt} from given)
    select * from given`.execute(db);
  return rows[0];
}

/** A hold of one of these halls, also one that is over. */
export async function selectHold(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<HoldRecord | undefined> {
  if (hallIds.length === 0) return undefined;
  return db
    .selectFrom('appointment_holds')
    .select(['id', 'hall_id as hallId', 'queue_id as queueId', 'starts_at as start', 'matter_id as matterId', 'expires_at as expiresAt'])
    .where('hall_id', 'in', [...hallIds])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Locks slots until the transaction ends, in one order everywhere: first of all that is locked of appointments. */
export async function lockSlots(db: Kysely<Database>, keys: readonly SlotKey[]): Promise<void> {
  const sorted = [...keys].sort((one, other) => (one.queueId < other.queueId ? -1 : one.queueId > other.queueId ? 1 : one.start.getTime() - other.start.getTime()));
  for (const key of sorted) await sql`select 1 from appointment_slots slot where ${here(key)} for update`.execute(db);
}

/** A place that is kept by a hold or an offer becomes a booked one. @returns Whether it was still kept. */
export async function bookPlace(db: Kysely<Database>, key: SlotKey, keeper: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update appointment_slots slot set booked = slot.booked + 1, holds = slot.holds - ${keeper}::text
    where ${here(key)} and (slot.holds ->> ${keeper}::text)::bigint > ${now.getTime()}::bigint`.execute(db);
  await db.deleteFrom('appointment_holds').where('hall_id', '=', key.hallId).where('id', '=', keeper).execute();
  return numAffectedRows === 1n;
}

/** A booked place is free again, or one that was kept for somebody. */
export async function freePlace(db: Kysely<Database>, key: SlotKey, keeper: string | null): Promise<void> {
  await sql`update appointment_slots slot set booked = slot.booked - ${keeper === null ? 1 : 0}::integer, holds = slot.holds - ${keeper ?? ''}::text where ${here(key)}`.execute(db);
}

/** One more waits for a slot that is full. @returns The place in the line; `open` where places are left, `long` where too many wait. */
export async function joinLine(db: Kysely<Database>, { capacity, ...key }: PlannedSlot, most: number, now: Date): Promise<number | 'open' | 'long'> {
  const { rows } = await sql<{ place: number }>`
    update appointment_slots slot set waiting = slot.waiting + 1, last_place = slot.last_place + 1, capacity = ${capacity}
    where ${here(key)} and slot.waiting < ${most} and slot.booked + slot.waiting + ${living(now)} >= ${capacity} returning slot.last_place as place`.execute(db);
  if (rows[0]) return rows[0].place;
  const slot = await selectSlot(db, key, now);
  return slot && slot.taken >= capacity ? 'long' : 'open';
}

/** Somebody has left the line of a slot. */
export async function leaveLine(db: Kysely<Database>, key: SlotKey): Promise<void> {
  await sql`update appointment_slots slot set waiting = slot.waiting - 1 where ${here(key)}`.execute(db);
}

/** The place of one that waits is kept for them. @returns Whether one was left. */
export async function offerPlace(db: Kysely<Database>, key: SlotKey, keeper: string, capacity: number, until: Date, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update appointment_slots slot set waiting = slot.waiting - 1, holds = ${alive(now)} || jsonb_build_object(${keeper}::text, ${until.getTime()}::bigint)
    where ${here(key)} and slot.booked + ${living(now)} < ${capacity}`.execute(db);
  return numAffectedRows === 1n;
}

/** Slots to come that somebody waits for and that have a place: one came free by itself, or a server ended before it was offered. */
export async function selectFreed(db: Kysely<Database>, now: Date, most: number): Promise<SlotKey[]> {
  const { rows } = await sql<SlotKey>`
    select slot.hall_id as "hallId", slot.queue_id as "queueId", slot.starts_at as start from appointment_slots slot
    where slot.waiting > 0 and slot.starts_at > ${now} and slot.booked + ${living(now)} < slot.capacity order by slot.starts_at limit ${most}`.execute(db);
  return rows;
}

/** Forgets holds that are over, and slots whose day is long past. */
export async function sweepSlots(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('appointment_holds').where('expires_at', '<', new Date(now.getTime() - 3_600_000)).execute();
  await db.deleteFrom('appointment_slots').where('ends_at', '<', new Date(now.getTime() - 400 * 86_400_000)).execute();
}
