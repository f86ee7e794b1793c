import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { HolderRow } from './queue.ticket.store.ts';
import type { TicketRecord } from './queue.types.ts';

/** A number that was given. */
export interface GivenNumber {
  readonly sequence: number;
  /** In line with it. */
  readonly waiting: number;
  /** Its time: not before that of the number before it. */
  readonly at: Date;
}

/** The next number of a queue, as `queue.take.store` gives it, but whatever limits there are on the spot. @returns undefined while the queue takes none. */
export async function nextNumber(db: Kysely<Database>, { hallId, queueId, day, now }: { readonly hallId: string; readonly queueId: string; readonly day: string; readonly now: Date }): Promise<GivenNumber | undefined> {
  const { rows } = await sql<GivenNumber>`
    insert into queue_counters as counter (hall_id, queue_id, day, last_number, waiting, last_at)
    select ${hallId}, ${queueId}, ${day}::date, 1, 1, ${now}::timestamptz from queues where hall_id = ${hallId} and id = ${queueId} and state = 'open'
    on conflict (hall_id, queue_id, day) do update set last_number = counter.last_number + 1, waiting = counter.waiting + 1, last_at = greatest(${now}::timestamptz, counter.last_at) where not counter.held
    returning last_number as sequence, waiting, last_at as at`.execute(db);
  return rows[0];
}

/** How many will be called before a ticket that has so much head start, as the take counts them. */
export async function countBefore(db: Kysely<Database>, { hallId, queueId, day, joinedAt }: TicketRecord, weight: number): Promise<number> {
  const row = await db
    .selectFrom('tickets').select(({ fn }) => fn.countAll<string>().as('before'))
    .where('hall_id', '=', hallId).where('queue_id', '=', queueId).where('day', '=', day).where('state', '=', 'waiting').where('order_at', '<=', new Date(joinedAt.getTime() - weight * 60_000))
    .executeTakeFirstOrThrow();
  return Number(row.before);
}

/** What a ticket's row has beside the ticket. */
export interface TicketExtras {
  /** Head start in minutes. */
  readonly weight: number;
  /** The wait that is told. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly phoneKey: string | null;
  readonly cardKey: string | null;
}

/** Writes a ticket and the first row of its log. */
export async function insertIssued(db: Kysely<Database>, ticket: TicketRecord, { weight, range, phoneKey, cardKey }: TicketExtras): Promise<void> {
  const { hallId, id, day, queueId, joinedAt, state } = ticket;
  await db
    .insertInto('tickets')
    .values({
      hall_id: hallId, id, day, queue_id: queueId, number: ticket.number, sequence: ticket.sequence, state, channel: ticket.channel, class: ticket.class, appointment_id: ticket.appointmentId, appointment_at: ticket.appointmentAt,
      joined_at: joinedAt, order_at: new Date(joinedAt.getTime() - weight * 60_000), matter_id: ticket.matterId, locale: ticket.locale, issued_at: ticket.issuedAt, phone_key: phoneKey, card_key: cardKey, told_low: range?.low ?? null, told_high: range?.high ?? null,
    })
    .execute();
  await db.insertInto('ticket_events').values({ hall_id: hallId, ticket_id: id, n: 1, day, queue_id: queueId, event: 'waiting', state, class: ticket.class, at: joinedAt, joined_at: joinedAt, rule: null }).execute();
}

/** Writes down who holds a ticket, until the day is over. */
export async function insertTicketHolder(db: Kysely<Database>, { hallId, id, day }: TicketRecord, { name, idNumber, phone, email, wechat }: HolderRow): Promise<void> {
  await db.insertInto('ticket_holders').values({ hall_id: hallId, ticket_id: id, day, name, id_number: idNumber, phone, email, wechat }).execute();
}
