import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A desk as a call needs it. */
export interface LockedDesk {
  readonly id: string;
  readonly counter: string;
  readonly state: 'serving' | 'paused' | 'closed';
  readonly queueIds: readonly string[];
  readonly staffId: string | null;
  readonly currentTicketId: string | null;
}

/** A desk, locked until the transaction ends, so that it does one thing at a time. */
export async function lockDesk(db: Kysely<Database>, hallId: string, deskId: string): Promise<LockedDesk | undefined> {
  return db
    .selectFrom('desks')
    .select(['id', 'counter', 'state', 'queue_ids as queueIds', 'staff_id as staffId', 'current_ticket_id as currentTicketId'])
    .where('hall_id', '=', hallId)
    .where('id', '=', deskId)
    .forUpdate()
    .executeTakeFirst();
}

/** What a desk has before it now; null for nothing. */
export async function setCurrentTicket(db: Kysely<Database>, hallId: string, deskId: string, ticketId: string | null): Promise<void> {
  await db.updateTable('desks').set({ current_ticket_id: ticketId }).where('hall_id', '=', hallId).where('id', '=', deskId).execute();
}

/** Tickets that wait for a desk that closes wait for any again. */
export async function releaseBound(db: Kysely<Database>, hallId: string, deskId: string): Promise<void> {
  await db.updateTable('tickets').set({ for_desk_id: null }).where('hall_id', '=', hallId).where('for_desk_id', '=', deskId).where('state', '=', 'waiting').execute();
}
