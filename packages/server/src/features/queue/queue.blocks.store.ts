import type { TicketClass } from '@hallkit/contract';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A run of numbers that a kiosk may give out. */
export interface BlockRecord {
  readonly id: string;
  readonly hallId: string;
  readonly queueId: string;
  readonly day: string;
  readonly first: number;
  readonly last: number;
  readonly state: 'leased' | 'closed';
  readonly leasedAt: Date;
  readonly returned: number;
}

/** What is leased, and within which limits. */
export interface Lease {
  readonly id: string;
  readonly hallId: string;
  readonly queueId: string;
  readonly day: string;
  readonly size: number;
  readonly keyId: string;
  readonly now: Date;
  readonly until: Date | null;
  readonly dayLimit: number | null;
  readonly band: string | null;
  readonly bandLimit: number | null;
}

/** Leases the next numbers of a day, in one statement; undefined where the queue gives none, or not so many. */
export async function insertBlock(db: Kysely<Database>, { id, hallId, queueId, day, size, keyId, now, until, dayLimit, band, bandLimit }: Lease): Promise<{ readonly first: number; readonly last: number } | undefined> {
  const fits = (limit: number | null, taken: ReturnType<typeof sql>) => sql`(${limit}::integer is null or ${taken} + ${size}::integer <= ${limit}::integer)`;
  const bandTaken = sql`coalesce((counter.bands ->> ${band}::text)::integer, 0)`;
  const { rows } = await sql<{ first: number; last: number }>`
    with counted as (
      insert into queue_counters as counter (hall_id, queue_id, day, last_number, waiting, last_at, bands)
      select hall_id, id, ${day}::date, ${size}::integer, 0, clock_timestamp(), case when ${band}::text is null then '{}'::jsonb else jsonb_build_object(${band}::text, ${size}::integer) end
      from queues where hall_id = ${hallId} and id = ${queueId} and state = 'open' and (${until}::timestamptz is null or ${now}::timestamptz < ${until}::timestamptz) and ${fits(dayLimit, sql`0`)} and ${fits(bandLimit, sql`0`)}
      on conflict (hall_id, queue_id, day) do update set last_number = counter.last_number + ${size}::integer,
        bands = case when ${band}::text is null then counter.bands else counter.bands || jsonb_build_object(${band}::text, ${bandTaken} + ${size}::integer) end
      where not counter.held and ${fits(dayLimit, sql`counter.last_number`)} and ${fits(bandLimit, bandTaken)}
      returning last_number),
    block as (
      insert into ticket_blocks (hall_id, id, queue_id, day, first, last, key_id, leased_at)
      select ${hallId}, ${id}, ${queueId}, ${day}::date, last_number - ${size}::integer + 1, last_number, ${keyId}, ${now}::timestamptz from counted returning first, last)
    select first, last from block`.execute(db);
  return rows[0];
}

/** A block of one of these halls, locked: two that tell of it at once do so one after the other. */
export async function lockBlock(db: Kysely<Database>, hallIds: readonly string[], blockId: string): Promise<BlockRecord | undefined> {
  if (hallIds.length === 0) return undefined;
  return db
    .selectFrom('ticket_blocks')
    .select(['id', 'hall_id as hallId', 'queue_id as queueId', 'day', 'first', 'last', 'state', 'leased_at as leasedAt', 'returned'])
    .where('hall_id', 'in', [...hallIds])
    .where('id', '=', blockId)
    .forUpdate()
    .executeTakeFirst();
}

/** A number of a block that has become a ticket. */
export interface BlockTicket {
  readonly id: string;
  readonly number: string;
  readonly sequence: number;
  /** It was never given out, and the block is done with. */
  readonly unused: boolean;
  readonly state: 'issued' | 'waiting' | 'called' | 'serving' | 'on_hold' | 'transferred' | 'completed' | 'no_show' | 'cancelled' | 'expired';
}

/** Numbers of a block that have become tickets, and those for which a ticket stands that nobody had. */
export async function selectBlockTickets(db: Kysely<Database>, { hallId, id }: BlockRecord): Promise<BlockTicket[]> {
  const rows = await db.selectFrom('tickets').select(['id', 'number', 'sequence', 'state', 'version']).where('hall_id', '=', hallId).where('block_id', '=', id).orderBy('sequence').execute();
  return rows.map(({ version, ...ticket }) => ({ ...ticket, unused: ticket.state === 'expired' && version === 1 }));
}

/** A number of a block, as it becomes a ticket. */
export interface NewBlockTicket {
  readonly id: string;
  readonly number: string;
  readonly sequence: number;
  readonly state: 'waiting' | 'expired';
  readonly class: TicketClass;
  readonly priorityGroup: string | null;
  readonly weight: number;
  readonly matterId: string | null;
  readonly at: Date;
}

/** Tickets of numbers that were given out without network, or that stand for numbers that never were; with their log. */
export async function insertBlockTickets(db: Kysely<Database>, { hallId, id: blockId, queueId, day }: BlockRecord, given: readonly NewBlockTicket[], now: Date): Promise<void> {
  if (given.length === 0) return;
  await db
    .insertInto('tickets')
    .values(given.map(({ id, number, sequence, state, class: of, priorityGroup, weight, matterId, at }) => ({
      hall_id: hallId, id, day, queue_id: queueId, number, sequence, state, channel: 'offline' as const, class: of, priority_group: priorityGroup, joined_at: at, order_at: new Date(at.getTime() - weight * 60_000),
      matter_id: matterId, issued_at: at, finished_at: state === 'expired' ? now : null, block_id: blockId,
    })))
    .execute();
  await db
    .insertInto('ticket_events')
    .values(given.map(({ id, state, class: of, at }) => ({ hall_id: hallId, ticket_id: id, n: 1, day, queue_id: queueId, event: state === 'expired' ? 'returned' : 'waiting', state, class: of, at: state === 'expired' ? now : at, joined_at: at, rule: null })))
    .execute();
  const waiting = given.filter(({ state }) => state === 'waiting').length;
  if (waiting > 0) await db.updateTable('queue_counters').set(({ eb }) => ({ waiting: eb('waiting', '+', waiting) })).where('hall_id', '=', hallId).where('queue_id', '=', queueId).where('day', '=', day).execute();
}

/** A block is done with. */
export async function closeBlock(db: Kysely<Database>, { hallId, id }: BlockRecord, returned: number, now: Date): Promise<void> {
  await db.updateTable('ticket_blocks').set({ state: 'closed', returned, closed_at: now }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}
