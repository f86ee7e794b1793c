import type { TicketClass, TicketState } from '@hallkit/contract';
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Recipients } from '../notifications/notifications.messages.ts';
import type { TicketRecord } from './queue.types.ts';

const columns = [
  'tickets.id', 'tickets.hall_id as hallId', 'tickets.day', 'tickets.queue_id as queueId', 'tickets.number', 'tickets.sequence', 'tickets.state', 'tickets.version', 'tickets.channel', 'tickets.class',
  'tickets.priority_group as priorityGroup', 'tickets.appointment_id as appointmentId', 'tickets.appointment_at as appointmentAt', 'tickets.transferred', 'tickets.reentered', 'tickets.joined_at as joinedAt',
  'tickets.for_desk_id as forDeskId', 'tickets.desk_id as deskId', 'tickets.recalls', 'tickets.matter_id as matterId', 'tickets.papers_ready as papersReady', 'tickets.situation_ids as situationIds', 'tickets.locale', 'tickets.issued_at as issuedAt',
  'tickets.called_at as calledAt', 'tickets.serving_at as servingAt', 'tickets.finished_at as finishedAt', 'tickets.restore_until as restoreUntil',
] as const;

/** Tickets as they are kept. */
export const tickets = (db: Kysely<Database>): SelectQueryBuilder<Database, 'tickets', TicketRecord> => db.selectFrom('tickets').select(columns).$castTo<TicketRecord>();

/** A ticket of one of these halls. */
export async function selectTicket(db: Kysely<Database>, hallIds: readonly string[], ticketId: string): Promise<TicketRecord | undefined> {
  return hallIds.length === 0 ? undefined : tickets(db).where('hall_id', 'in', [...hallIds]).where('id', '=', ticketId).executeTakeFirst();
}

/** The same, locked until the transaction ends; waits where somebody else is changing it. */
export async function lockTicket(db: Kysely<Database>, hallIds: readonly string[], ticketId: string): Promise<TicketRecord | undefined> {
  return hallIds.length === 0 ? undefined : tickets(db).where('hall_id', 'in', [...hallIds]).where('id', '=', ticketId).forUpdate().executeTakeFirst();
}

/** Tickets of a hall. */
export async function selectTickets(db: Kysely<Database>, hallId: string, ticketIds: readonly string[]): Promise<TicketRecord[]> {
  return ticketIds.length === 0 ? [] : tickets(db).where('hall_id', '=', hallId).where('id', 'in', [...ticketIds]).execute();
}

/** Locks what waits in a queue; one that somebody is just changing leaves the line by itself. */
export async function lockWaiting(db: Kysely<Database>, hallId: string, queueId: string, day: string): Promise<TicketRecord[]> {
  return tickets(db).where('hall_id', '=', hallId).where('queue_id', '=', queueId).where('day', '=', day).where('state', '=', 'waiting').orderBy('id').forUpdate().skipLocked().execute();
}

/** Counts of a queue on a day. */
export interface Counts {
  readonly queueId: string;
  readonly waiting: number;
  readonly taken: number;
  readonly bands: Readonly<Record<string, number>>;
  readonly lastCalled: string | null;
}

/** Counts of queues today; a queue in which nothing happened yet has none. */
export async function selectCounts(db: Kysely<Database>, hallId: string, queueIds: readonly string[], day: string): Promise<Map<string, Counts>> {
  if (queueIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('queue_counters')
    .select(['queue_id as queueId', 'waiting', 'last_number as taken', 'bands', 'last_called as lastCalled'])
    .where('hall_id', '=', hallId)
    .where('queue_id', 'in', [...queueIds])
    .where('day', '=', day)
    .execute();
  return new Map(rows.map((row) => [row.queueId, row]));
}

/** Changes of a ticket's row; the rest stays as it is. */
export interface Changes {
  readonly state: TicketState;
  readonly class?: TicketClass;
  readonly queue_id?: string;
  readonly for_desk_id?: string | null;
  readonly desk_id?: string | null;
  readonly joined_at?: Date;
  readonly recalls?: number;
  readonly reentered?: boolean;
  readonly transferred?: boolean;
  readonly called_at?: Date;
  readonly serving_at?: Date;
  readonly finished_at?: Date | null;
  readonly restore_until?: Date | null;
}

/** What the log keeps of a step. */
export interface LogEntry {
  readonly event: string;
  readonly deskId: string | null;
  readonly staffId: string | null;
  readonly rule: object | null;
  readonly note: string | null;
  readonly at: Date;
}

/**
 * One step of a ticket that is locked: its row, its log, and the counts of the lines it leaves or joins, which are
 * locked in the order of their names.
 *
 * @returns The ticket after the step, how many wait in its line now, and in the one it left.
 */
export async function writeStep(db: Kysely<Database>, ticket: TicketRecord, changes: Changes, entry: LogEntry): Promise<{ readonly ticket: TicketRecord; readonly waiting: number; readonly left: number }> {
  const version = ticket.version + 1;
  await db.updateTable('tickets').set({ ...changes, version, ...(changes.joined_at ? { order_at: changes.joined_at } : {}) }).where('hall_id', '=', ticket.hallId).where('id', '=', ticket.id).execute();
  await db
    .insertInto('ticket_events')
    .values({
      hall_id: ticket.hallId, ticket_id: ticket.id, n: version, day: ticket.day, queue_id: changes.queue_id ?? ticket.queueId, event: entry.event, state: changes.state, class: changes.class ?? ticket.class,
      at: entry.at, desk_id: entry.deskId, staff_id: entry.staffId, joined_at: changes.joined_at ?? ticket.joinedAt, rule: entry.rule && JSON.stringify(entry.rule), note: entry.note,
    })
    .execute();
  const moved = new Map<string, number>();
  if (ticket.state === 'waiting') moved.set(ticket.queueId, -1);
  const target = changes.queue_id ?? ticket.queueId;
  if (changes.state === 'waiting') moved.set(target, (moved.get(target) ?? 0) + 1);
  for (const queueId of [...moved.keys()].sort()) await addWaiting(db, ticket, queueId, moved.get(queueId) ?? 0, entry.event === 'called');
  const after = await tickets(db).where('hall_id', '=', ticket.hallId).where('id', '=', ticket.id).executeTakeFirstOrThrow();
  const counts = await selectCounts(db, ticket.hallId, [after.queueId, ticket.queueId], ticket.day);
  const waitingIn = (queueId: string): number => counts.get(queueId)?.waiting ?? 0;
  return { ticket: after, waiting: waitingIn(after.queueId), left: waitingIn(ticket.queueId) };
}

/** A line grows or shrinks. Its row may not be there yet where a ticket comes from another one. */
async function addWaiting(db: Kysely<Database>, { hallId, day, number }: TicketRecord, queueId: string, by: number, called: boolean): Promise<void> {
  if (by === 0 && !called) return;
  await sql`
    insert into queue_counters as counter (hall_id, queue_id, day, last_number, waiting, last_at, held, last_called)
    select ${hallId}, ${queueId}, ${day}, 0, ${Math.max(by, 0)}, clock_timestamp(), coalesce((select state <> 'open' from queues where hall_id = ${hallId} and id = ${queueId}), false), ${called ? number : null}
    on conflict (hall_id, queue_id, day) do update set waiting = counter.waiting + ${by}, last_called = coalesce(excluded.last_called, counter.last_called)`.execute(db);
}

/** Whom a message about a ticket goes to. */
export async function selectRecipients(db: Kysely<Database>, hallId: string, ticketIds: readonly string[]): Promise<Map<string, Recipients>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await db.selectFrom('ticket_holders').select(['ticket_id as id', 'phone', 'email', 'wechat']).where('hall_id', '=', hallId).where('ticket_id', 'in', [...ticketIds]).execute();
  return new Map(rows.map(({ id, ...to }) => [id, to]));
}

/** Who holds a ticket; nothing of it leaves the server unmasked. */
export interface HolderRow {
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly wechat: string | null;
}

/** Holders of tickets; of days that are over there are none. */
export async function selectHolders(db: Kysely<Database>, hallId: string, ticketIds: readonly string[]): Promise<Map<string, HolderRow>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await db.selectFrom('ticket_holders').select(['ticket_id as id', 'name', 'id_number as idNumber', 'phone', 'email', 'wechat']).where('hall_id', '=', hallId).where('ticket_id', 'in', [...ticketIds]).execute();
  return new Map(rows.map(({ id, ...holder }) => [id, holder]));
}
