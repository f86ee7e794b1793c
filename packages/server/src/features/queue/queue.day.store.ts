import type { OperationId } from '@hallkit/contract';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { BlockRecord } from './queue.blocks.store.ts';

/** Halls in which something was ever taken, with their time zones. */
export async function selectHallZones(db: Kysely<Database>): Promise<{ readonly hallId: string; readonly timeZone: string }[]> {
  const rows = await db.selectFrom('halls').select(['id', 'content']).where('id', 'in', (query) => query.selectFrom('queue_counters').select('hall_id').distinct()).orderBy('id').execute();
  return rows.map(({ id, content }) => ({ hallId: id, timeZone: content.timeZone }));
}

/** Days of a hall before today that are not over yet: not cleared, or something came in after they were. */
export async function selectOpenDays(db: Kysely<Database>, hallId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select day from queue_counters where hall_id = ${hallId} and day < ${today}::date and not exists (select 1 from hall_days where hall_days.hall_id = queue_counters.hall_id and hall_days.day = queue_counters.day)
    union select day from tickets where hall_id = ${hallId} and day < ${today}::date and state in ('issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred')
    union select day from ticket_holders where hall_id = ${hallId} and day < ${today}::date
    union select day from ticket_blocks where hall_id = ${hallId} and day < ${today}::date and state = 'leased'
    order by day`.execute(db);
  return rows.map(({ day }) => day);
}

/** Marks a day as over; another server that does the same waits, and then finds nothing left to do. */
export async function markDay(db: Kysely<Database>, hallId: string, day: string): Promise<void> {
  await sql`insert into hall_days (hall_id, day) values (${hallId}, ${day}::date) on conflict (hall_id, day) do update set ended_at = now()`.execute(db);
}

/** A ticket whose day is over. */
export interface ExpiredTicket {
  readonly queueId: string;
  readonly number: string;
  /** Where it was, or is set aside. */
  readonly desk: { readonly id: string; readonly counter: string } | null;
}

/** Everything that was still open expires, with its log; desks are free of it. */
export async function expireTickets(db: Kysely<Database>, hallId: string, day: string, now: Date): Promise<ExpiredTicket[]> {
  const { rows } = await sql<ExpiredTicket>`
    with expired as (
      update tickets set state = 'expired', version = version + 1, finished_at = ${now} where hall_id = ${hallId} and day = ${day}::date and state in ('issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred')
      returning hall_id, id, version, queue_id, class, desk_id, joined_at, number),
    logged as (
      insert into ticket_events (hall_id, ticket_id, n, day, queue_id, event, state, class, at, desk_id, joined_at)
      select hall_id, id, version, ${day}::date, queue_id, 'expired', 'expired', class, ${now}::timestamptz, desk_id, joined_at from expired),
    freed as (update desks set current_ticket_id = null from expired where desks.hall_id = ${hallId} and desks.current_ticket_id = expired.id)
    select expired.queue_id as "queueId", number, case when desks.id is not null then jsonb_build_object('id', desks.id, 'counter', desks.counter) end as desk
    from expired left join desks on desks.hall_id = ${hallId} and desks.id = expired.desk_id order by expired.queue_id, number`.execute(db);
  await db.updateTable('queue_counters').set({ waiting: 0 }).where('hall_id', '=', hallId).where('day', '=', day).where('waiting', '>', 0).execute();
  return rows;
}

/** Blocks of a day that no kiosk has told of to the end; their letters by the queue's. */
export async function lockOpenBlocks(db: Kysely<Database>, hallId: string, day: string): Promise<(BlockRecord & { readonly letter: string })[]> {
  return db
    .selectFrom('ticket_blocks')
    .innerJoin('queues', (join) => join.onRef('queues.hall_id', '=', 'ticket_blocks.hall_id').onRef('queues.id', '=', 'ticket_blocks.queue_id'))
    .select(['ticket_blocks.id', 'ticket_blocks.hall_id as hallId', 'queue_id as queueId', 'day', 'first', 'last', 'ticket_blocks.state', 'leased_at as leasedAt', 'returned', 'letter'])
    .where('ticket_blocks.hall_id', '=', hallId)
    .where('day', '=', day)
    .where('ticket_blocks.state', '=', 'leased')
    .orderBy('ticket_blocks.id')
    .forUpdate('ticket_blocks')
    .execute();
}

/** Counts of a queue's day, and what it tells of waits. */
export interface DayCounts {
  readonly queueId: string;
  readonly taken: number;
  readonly completed: number;
  readonly noShow: number;
  readonly cancelled: number;
  readonly expired: number;
  readonly returned: number;
  readonly waits: readonly number[];
}

/** Counts of each queue of a day, from its tickets. */
export async function selectDayCounts(db: Kysely<Database>, hallId: string, day: string): Promise<DayCounts[]> {
  const { rows } = await sql<DayCounts>`
    select queue_id as "queueId", count(*) filter (where not unused)::integer as taken, count(*) filter (where state = 'completed')::integer as completed, count(*) filter (where state = 'no_show')::integer as "noShow",
      count(*) filter (where state = 'cancelled')::integer as cancelled, count(*) filter (where state = 'expired' and not unused)::integer as expired, count(*) filter (where unused)::integer as returned,
      coalesce(array_agg(extract(epoch from called_at - issued_at)::float8 / 60) filter (where called_at is not null), '{}') as waits
    from (select *, block_id is not null and state = 'expired' and version = 1 as unused from tickets where hall_id = ${hallId} and day = ${day}::date) ticket group by queue_id`.execute(db);
  return rows;
}

/** What is kept of a queue's day. */
export interface DayRow {
  readonly counts: DayCounts;
  readonly told: { readonly told: number; readonly hit: number };
  readonly wait: object;
  readonly service: object;
}

/** Keeps a day's figures; a later count replaces them. */
export async function upsertDay(db: Kysely<Database>, hallId: string, day: string, { counts, told, wait, service }: DayRow): Promise<void> {
  const figures = {
    taken: counts.taken, completed: counts.completed, no_show: counts.noShow, cancelled: counts.cancelled, expired: counts.expired, returned: counts.returned, told: told.told, hit: told.hit,
    wait_minutes: JSON.stringify(wait), service_minutes: JSON.stringify(service),
  };
  await db.insertInto('queue_days').values({ hall_id: hallId, queue_id: counts.queueId, day, ...figures }).onConflict((conflict) => conflict.columns(['hall_id', 'queue_id', 'day']).doUpdateSet(figures)).execute();
}

/** Writes whose answer shows a ticket, and with it who holds it, masked. */
const showing: readonly OperationId[] = [
  'createTicket', 'cancelTicket', 'restoreTicket', 'callNext', 'recallTicket', 'serveTicket', 'holdTicket', 'resumeTicket', 'finishTicket', 'skipTicket', 'transferTicket', 'checkInAppointment', 'checkInByCode',
];

/** Forgets who held the tickets of a day: names, numbers, their digests, the masked ones in kept answers, and what desks noted for one another. */
export async function forgetHolders(db: Kysely<Database>, hallId: string, day: string, dayEnd: Date): Promise<void> {
  await db.deleteFrom('ticket_holders').where('hall_id', '=', hallId).where('day', '=', day).execute();
  await db.updateTable('tickets').set({ card_key: null, phone_key: null }).where('hall_id', '=', hallId).where('day', '=', day).where((where) => where.or([where('card_key', 'is not', null), where('phone_key', 'is not', null)])).execute();
  await db.updateTable('ticket_events').set({ note: null }).where('hall_id', '=', hallId).where('day', '=', day).where('note', 'is not', null).execute();
  // Kept for a day from when they were made: what expires before the day after is of this one.
  await db
    .deleteFrom('idempotency_records')
    .where(sql<string>`split_part(scope, ' ', 1)`, 'in', [...showing])
    // The record is of the hall of the key, which may be above that of the ticket; the halls of others may have another midnight.
    .where((where) => where.or([where('body', 'like', `%"hallId":"${hallId}"%`), where('body', 'like', `%"hallId": "${hallId}"%`)]))
    .where('expires_at', '<', new Date(dayEnd.getTime() + 86_400_000))
    .execute();
}
