import type { TicketClass } from '@hallkit/contract';
import { sql, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from '../../platform/database/schema.ts';
import { eventParts } from '../../platform/events/record.store.ts';
import { outboxInsert } from '../notifications/notifications.outbox.store.ts';

/** Everything a take brings along; the statement finds out the number, the time, how many wait and how long. */
export interface TakeValues {
  readonly hallId: string;
  readonly queueId: string;
  readonly day: string;
  readonly letter: string;
  readonly topic: string;
  /** The time it is, in tests; null for the database's. */
  readonly now: Date | null;
  /** No number from then on; null without. */
  readonly until: Date | null;
  readonly dayLimit: number | null;
  /** The part of the day with a limit of its own, by its beginning; null without. */
  readonly band: string | null;
  readonly bandLimit: number | null;
  readonly ticketId: string;
  readonly channel: string;
  readonly class: TicketClass;
  /** Head start in minutes. */
  readonly weight: number;
  /** Whether everybody in line is before this one: the class has no head start. */
  readonly isLast: boolean;
  readonly priorityGroup: string | null;
  readonly matterId: string | null;
  readonly papersReady: readonly string[];
  readonly situationIds: readonly string[] | null;
  readonly locale: 'zh-CN' | 'en';
  readonly cardKey: string | null;
  readonly phoneKey: string | null;
  /** Ranges of waiting for 0, 1, 2 … ahead, as PostgreSQL writes arrays; null while nothing is known. */
  readonly lows: string | null;
  readonly highs: string | null;
  readonly basis: string | null;
  readonly sampleSize: number | null;
  /** The answer as far as it is known before, JSON. */
  readonly body: string;
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly wechat: string | null;
  /** One for each channel that was named, in the order of channels and recipients. */
  readonly messageIds: readonly string[];
  readonly messageChannels: readonly string[];
  readonly recipients: readonly string[];
  readonly messageKey: string;
  readonly messageExpiry: Date;
  /** Kind of work and counters, JSON. */
  readonly kind: string;
  readonly counters: string;
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
  readonly keptUntil: Date;
}

/** Stands in the statement for a value that comes with each take. */
class Slot {
  readonly name: keyof TakeValues;
  constructor(name: keyof TakeValues) {
    this.name = name;
  }
}
const slot = <Name extends keyof TakeValues>(name: Name): TakeValues[Name] => new Slot(name) as unknown as TakeValues[Name];

const clock = sql`coalesce(${slot('now')}::timestamptz, clock_timestamp())`;
const within = (limit: RawBuilder<unknown>, taken: RawBuilder<unknown>): RawBuilder<unknown> => sql`(${limit}::integer is null or ${taken} < ${limit}::integer)`;
const bandTaken = sql`coalesce((counter.bands ->> ${slot('band')}::text)::integer, 0)`;

/**
 * The number, its ticket, its log, its event, its messages and the record of the call: all or nothing, in one round trip.
 *
 * The queue's state is read twice: by the row of the queue where the day has no counter yet, and under the counter's
 * lock, where closing a queue has set `held`. So nothing is issued once closing has committed. The times of tickets
 * follow their numbers, because they too are made under that lock. The record of the call comes without `on conflict`:
 * a repeat fails on it, and no number is used.
 */
function statement({ withHolder, keyed }: { readonly withHolder: boolean; readonly keyed: boolean }): RawBuilder<{ body: string }> {
  const outbox = outboxInsert([{
    id: sql`told.id`, hallId: slot('hallId'), eventKey: slot('messageKey'), channel: sql`told.channel`, recipient: sql`told.recipient`, template: 'ticket.taken', locale: slot('locale'), about: slot('ticketId'), expiresAt: slot('messageExpiry'),
    data: { number: sql`taken.number`, kind: sql`${slot('kind')}::jsonb`, counters: sql`${slot('counters')}::jsonb`, waiting: sql`taken.waiting`, minutes: sql`case when taken.low is not null then jsonb_build_object('low', taken.low, 'high', taken.high) end` },
  }], sql`taken, unnest(${slot('messageIds')}::text[], ${slot('messageChannels')}::text[], ${slot('recipients')}::text[]) as told (id, channel, recipient)`);
  return sql<{ body: string }>`
    with open as (select 1 from queues where hall_id = ${slot('hallId')} and id = ${slot('queueId')} and state = 'open'),
    counted as (
      insert into queue_counters as counter (hall_id, queue_id, day, last_number, waiting, bands, last_at)
      select ${slot('hallId')}, ${slot('queueId')}, ${slot('day')}::date, 1, 1, case when ${slot('band')}::text is null then '{}'::jsonb else jsonb_build_object(${slot('band')}::text, 1) end, ${clock}
      from open where (${slot('until')}::timestamptz is null or ${clock} < ${slot('until')}::timestamptz) and ${within(sql`${slot('dayLimit')}`, sql`0`)} and ${within(sql`${slot('bandLimit')}`, sql`0`)}
      on conflict (hall_id, queue_id, day) do update set last_number = counter.last_number + 1, waiting = counter.waiting + 1, last_at = greatest(${clock}, counter.last_at),
        bands = case when ${slot('band')}::text is null then counter.bands else counter.bands || jsonb_build_object(${slot('band')}::text, ${bandTaken} + 1) end
      where not counter.held and ${within(sql`${slot('dayLimit')}`, sql`counter.last_number`)} and ${within(sql`${slot('bandLimit')}`, bandTaken)}
      returning last_number, waiting, last_at),
    placed as (
      select *, ${slot('letter')}::text || case when last_number < 1000 then lpad(last_number::text, 3, '0') else last_number::text end as number, last_at - ${slot('weight')}::integer * interval '1 minute' as order_at,
        case when ${slot('isLast')}::boolean then waiting - 1 else (
          select count(*)::integer from tickets where hall_id = ${slot('hallId')} and queue_id = ${slot('queueId')} and day = ${slot('day')}::date and state = 'waiting'
            and order_at <= counted.last_at - ${slot('weight')}::integer * interval '1 minute') end as ahead
      from counted),
    taken as (select *, (${slot('lows')}::integer[])[ahead + 1] as low, (${slot('highs')}::integer[])[ahead + 1] as high from placed),
    ticket as (
      insert into tickets (hall_id, id, day, queue_id, number, sequence, state, channel, class, priority_group, joined_at, order_at, matter_id, papers_ready, situation_ids, locale, issued_at, told_low, told_high, card_key, phone_key)
      select ${slot('hallId')}, ${slot('ticketId')}, ${slot('day')}::date, ${slot('queueId')}, number, last_number, 'waiting', ${slot('channel')}, ${slot('class')}, ${slot('priorityGroup')}, last_at, order_at,
        ${slot('matterId')}, ${slot('papersReady')}::text[], ${slot('situationIds')}::text[], ${slot('locale')}, last_at, low, high, ${slot('cardKey')}, ${slot('phoneKey')} from taken),
    logged as (
      insert into ticket_events (hall_id, ticket_id, n, day, queue_id, event, state, class, at, joined_at)
      select ${slot('hallId')}, ${slot('ticketId')}, 1, ${slot('day')}::date, ${slot('queueId')}, 'waiting', 'waiting', ${slot('class')}, last_at, last_at from taken),
    ${withHolder ? sql`
    holder as (
      insert into ticket_holders (hall_id, ticket_id, day, name, id_number, phone, email, wechat) select ${slot('hallId')}, ${slot('ticketId')}, ${slot('day')}::date, ${slot('name')}, ${slot('idNumber')}, ${slot('phone')}, ${slot('email')}, ${slot('wechat')} from taken),
    outbox as (${outbox}),` : sql``}
    answer as (
      select (${slot('body')}::jsonb || jsonb_build_object('number', number, 'ahead', ahead, 'waiting', waiting, 'issuedAt', to_char(last_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'wait', case when low is not null then jsonb_build_object('low', low, 'high', high, 'basis', ${slot('basis')}::text, 'sampleSize', ${slot('sampleSize')}::integer) end))::text as body
      from taken),
    ${keyed ? sql`
    recorded as (
      insert into idempotency_records (hall_id, scope, idempotency_key, request_hash, status, media_type, body, locked_until, expires_at)
      select ${slot('hallId')}, ${slot('scope')}, ${slot('key')}, ${slot('requestHash')}, 201, 'application/json', body, now(), ${slot('keptUntil')}::timestamptz from answer),` : sql``}
    ${eventParts(1, {
      hallId: slot('hallId'), topic: slot('topic'), type: 'ticket.waiting', from: 'taken',
      data: sql`jsonb_build_object('queueId', ${slot('queueId')}::text, 'number', taken.number, 'state', 'waiting', 'waiting', taken.waiting, 'deskId', null, 'counter', null, 'recalls', 0)`,
    })}
    select body from answer`;
}

interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const prepared = new Map<string, Prepared>();

/** The statement, written once; each connection of the pool plans it once, under its name. */
export function takeStatement(db: Kysely<Database>, shape: { readonly withHolder: boolean; readonly keyed: boolean }): Prepared {
  const name = `take${shape.withHolder ? '-held' : ''}${shape.keyed ? '-keyed' : ''}`;
  const known = prepared.get(name);
  if (known) return known;
  const { sql: text, parameters }: CompiledQuery = statement(shape).compile(db);
  const made = { name, text, values: parameters };
  prepared.set(name, made);
  return made;
}

/** Values of a take in the order of a statement. */
export const valuesOf = ({ values }: Prepared, given: TakeValues): unknown[] => values.map((value) => (value instanceof Slot ? given[value.name] : value));

/**
 * Gives the next number. One round trip.
 *
 * @returns The ticket as JSON; undefined where the queue gives none now.
 * @throws 23505 with the name of the index: the call was made before, or the holder waits already.
 */
export async function insertTicket(db: Kysely<Database>, pool: Pool, given: TakeValues, shape: { readonly withHolder: boolean; readonly keyed: boolean }): Promise<string | undefined> {
  const made = takeStatement(db, shape);
  // Not by the pool's own `query`: it closes the connection after any error, a repeat or a refusal of a full disk too.
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ body: string }>({ name: made.name, text: made.text, values: valuesOf(made, given) });
    return rows[0]?.body;
  } finally {
    client.release();
  }
}
