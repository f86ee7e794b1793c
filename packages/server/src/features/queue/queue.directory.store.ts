import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { DeskRecord, QueueRecord, ZoneRecord } from './queue.types.ts';

/** A queue as it is kept; its settings unchecked. */
export type QueueRow = Omit<QueueRecord, 'zone' | 'settings'> & { readonly zoneId: string; readonly settings: unknown };

/** Time zone of a hall; undefined where there is no such hall. */
export async function selectTimeZone(db: Kysely<Database>, hallId: string): Promise<string | undefined> {
  return (await db.selectFrom('halls').select('content').where('id', '=', hallId).executeTakeFirst())?.content.timeZone;
}

/** Zones of a hall in their order. */
export async function selectZones(db: Kysely<Database>, hallId: string): Promise<ZoneRecord[]> {
  return db.selectFrom('zones').select(['id', 'hall_id as hallId', 'name', 'floor']).where('hall_id', '=', hallId).orderBy('position').orderBy('id').execute();
}

/** Queues of a hall as they are kept, in their order. */
export async function selectQueues(db: Kysely<Database>, hallId: string): Promise<QueueRow[]> {
  return db
    .selectFrom('queues')
    .select(['id', 'hall_id as hallId', 'zone_id as zoneId', 'letter', 'name', 'description', 'state', 'reason', 'settings', 'provenance'])
    .where('hall_id', '=', hallId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Desks of a hall in their order. */
export async function selectDesks(db: Kysely<Database>, hallId: string): Promise<DeskRecord[]> {
  return db
    .selectFrom('desks')
    .select(({ eb }) => ['id', 'hall_id as hallId', 'counter', 'name', 'state', 'queue_ids as queueIds', eb('current_ticket_id', 'is not', null).$castTo<boolean>().as('busy')])
    .where('hall_id', '=', hallId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Halls that hold a queue of this id. */
export async function selectHallOfQueue(db: Kysely<Database>, hallIds: readonly string[], queueId: string): Promise<string | undefined> {
  return hallIds.length === 0 ? undefined : (await db.selectFrom('queues').select('hall_id').where('hall_id', 'in', [...hallIds]).where('id', '=', queueId).executeTakeFirst())?.hall_id;
}

/** How a queue stands in the database itself, for a refusal that says why. */
export async function selectStanding(db: Kysely<Database>, hallId: string, queueId: string, day: string): Promise<{ readonly state: QueueRecord['state']; readonly taken: number; readonly bands: Readonly<Record<string, number>> }> {
  const row = await db
    .selectFrom('queues')
    .leftJoin('queue_counters', (join) => join.onRef('queue_counters.hall_id', '=', 'queues.hall_id').onRef('queue_counters.queue_id', '=', 'queues.id').on('queue_counters.day', '=', day))
    .select(['queues.state', 'queue_counters.last_number as taken', 'queue_counters.bands'])
    .where('queues.hall_id', '=', hallId)
    .where('queues.id', '=', queueId)
    .executeTakeFirst();
  return { state: row?.state ?? 'closed', taken: row?.taken ?? 0, bands: row?.bands ?? {} };
}

/** States of a hall's queues and desks in the database itself: what staff have just set is shown at once. */
export async function selectStates(db: Kysely<Database>, hallId: string): Promise<{ readonly queues: ReadonlyMap<string, Pick<QueueRecord, 'state' | 'reason'>>; readonly desks: ReadonlyMap<string, DeskRecord['state']> }> {
  const [queues, desks] = await Promise.all([
    db.selectFrom('queues').select(['id', 'state', 'reason']).where('hall_id', '=', hallId).execute(), db.selectFrom('desks').select(['id', 'state']).where('hall_id', '=', hallId).execute(),
  ]);
  return { queues: new Map(queues.map(({ id, state, reason }) => [id, { state, reason }])), desks: new Map(desks.map(({ id, state }) => [id, state])) };
}
