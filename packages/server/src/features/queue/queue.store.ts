import type { LocalizedText, QueueState } from '@hallkit/contract';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { tickets } from './queue.ticket.store.ts';
import type { TicketRecord } from './queue.types.ts';

/** Tickets of a queue on a day, by number; those of one state, if asked. */
export async function selectTicketsOf(db: Kysely<Database>, hallId: string, queueId: string, day: string, state: TicketRecord['state'] | undefined): Promise<TicketRecord[]> {
  let query = tickets(db).where('hall_id', '=', hallId).where('queue_id', '=', queueId).where('day', '=', day);
  if (state !== undefined) query = query.where('state', '=', state);
  return query.orderBy('sequence').orderBy('number').execute();
}

/** Sets a queue's state; waits for nobody. */
export async function updateState(db: Kysely<Database>, hallId: string, queueId: string, state: QueueState, reason: LocalizedText | null): Promise<void> {
  await db.updateTable('queues').set({ state, reason: reason && JSON.stringify(reason), since: new Date() }).where('hall_id', '=', hallId).where('id', '=', queueId).execute();
}

/** Holds back the numbers of a day, or gives them out again; waits for those that are just being taken, so that none follows. */
export async function holdNumbers(db: Kysely<Database>, hallId: string, queueId: string, day: string, held: boolean): Promise<void> {
  await sql`
    insert into queue_counters as counter (hall_id, queue_id, day, last_number, waiting, last_at, held) values (${hallId}, ${queueId}, ${day}::date, 0, 0, clock_timestamp(), ${held})
    on conflict (hall_id, queue_id, day) do update set held = excluded.held`.execute(db);
}

/** A call as the log keeps it. */
export interface CallRow {
  readonly joinedAt: Date;
  readonly calledAt: Date;
  readonly rule: object;
}

/** Calls of a queue on a day since a moment. */
export async function selectCalls(db: Kysely<Database>, hallId: string, queueId: string, day: string, since: Date): Promise<CallRow[]> {
  const rows = await db
    .selectFrom('ticket_events')
    .select(['joined_at as joinedAt', 'at as calledAt', 'rule'])
    .where('hall_id', '=', hallId)
    .where('queue_id', '=', queueId)
    .where('day', '=', day)
    .where('event', '=', 'called')
    .where('at', '>=', since)
    .where('rule', 'is not', null)
    .execute();
  return rows.map(({ joinedAt, calledAt, rule }) => ({ joinedAt: joinedAt ?? calledAt, calledAt, rule: rule ?? {} }));
}

/** What waits in queues on a day. */
export async function selectAllWaiting(db: Kysely<Database>, hallId: string, queueIds: readonly string[], day: string): Promise<TicketRecord[]> {
  return queueIds.length === 0 ? [] : tickets(db).where('hall_id', '=', hallId).where('queue_id', 'in', [...queueIds]).where('day', '=', day).where('state', '=', 'waiting').execute();
}

/** Keeps a word of the hall. */
export async function insertAnnouncement(db: Kysely<Database>, row: { readonly hallId: string; readonly id: string; readonly queueId: string | null; readonly text: LocalizedText; readonly at: Date; readonly told: number }): Promise<void> {
  await db.insertInto('announcements').values({ hall_id: row.hallId, id: row.id, queue_id: row.queueId, text: JSON.stringify(row.text), at: row.at, told: row.told }).execute();
}
