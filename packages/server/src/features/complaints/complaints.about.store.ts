import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A desk as a complaint names it, and who sits there. */
export interface AboutDesk {
  readonly counter: string;
  readonly name: LocalizedText;
  readonly staffId: string | null;
}

/** A desk of a hall. */
export async function selectAboutDesk(db: Kysely<Database>, hallId: string, deskId: string): Promise<AboutDesk | undefined> {
  return db.selectFrom('desks').select(['counter', 'name', 'staff_id as staffId']).where('hall_id', '=', hallId).where('id', '=', deskId).executeTakeFirst();
}

/** A ticket of a hall: its number, its line, and who dealt with it last. */
export async function selectAboutTicket(db: Kysely<Database>, hallId: string, ticketId: string): Promise<{ readonly number: string; readonly name: LocalizedText; readonly staffId: string | null } | undefined> {
  const ticket = await db.selectFrom('tickets').innerJoin('queues', (join) => join.onRef('queues.hall_id', '=', 'tickets.hall_id').onRef('queues.id', '=', 'tickets.queue_id')).select(['tickets.number', 'queues.name']).where('tickets.hall_id', '=', hallId).where('tickets.id', '=', ticketId).executeTakeFirst();
  if (!ticket) return undefined;
  const last = await db.selectFrom('ticket_events').select('staff_id as staffId').where('hall_id', '=', hallId).where('ticket_id', '=', ticketId).where('staff_id', 'is not', null).orderBy('n', 'desc').limit(1).executeTakeFirst();
  return { ...ticket, staffId: last?.staffId ?? null };
}

/** Somebody who works in a hall, with their department: by id or by number. */
export async function selectAboutStaff(db: Kysely<Database>, hallId: string, by: { readonly id: string } | { readonly staffNo: string }): Promise<{ readonly id: string; readonly staffNo: string; readonly departmentId: string | null } | undefined> {
  const query = db.selectFrom('staff').select(['id', 'staff_no as staffNo', 'department_id as departmentId']).where('hall_id', '=', hallId);
  return ('id' in by ? query.where('id', '=', by.id) : query.where('staff_no', '=', by.staffNo).where('left_at', 'is', null)).executeTakeFirst();
}
