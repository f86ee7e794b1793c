import { sql, type Kysely } from 'kysely';
import type { DeskState, LocalizedText, MatterRef, Provenance, StaffMember } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A desk as it is shown; queues and zone by their ids. */
export interface DeskRow {
  readonly id: string;
  readonly hallId: string;
  readonly zoneId: string;
  readonly counter: string;
  readonly name: LocalizedText;
  readonly state: DeskState;
  readonly reason: LocalizedText | null;
  readonly since: Date;
  readonly queueIds: readonly string[];
  readonly matterIds: readonly string[];
  readonly provenance: Provenance;
  readonly staff: StaffMember | null;
  readonly current: { readonly number: string; readonly state: 'called' | 'serving' | 'on_hold'; readonly calledAt: Date; readonly recalls: number } | null;
}

/** Who sits at a desk, and what is before them. */
export interface Seat {
  readonly id: string;
  readonly state: DeskState;
  readonly queueIds: readonly string[];
  readonly staffId: string | null;
  readonly currentTicketId: string | null;
}

/** What a desk changes to. */
export interface SeatChange {
  readonly state?: DeskState;
  readonly reason?: LocalizedText | null;
  readonly staffId?: string | null;
}

/** The hall of a desk, among those a key sees. */
export async function selectHallOfDesk(db: Kysely<Database>, hallIds: readonly string[], deskId: string): Promise<string | undefined> {
  return hallIds.length === 0 ? undefined : (await db.selectFrom('desks').select('hall_id').where('hall_id', 'in', [...hallIds]).where('id', '=', deskId).executeTakeFirst())?.hall_id;
}

/** Who sits at a desk; not locked. */
export async function selectStaffAt(db: Kysely<Database>, hallId: string, deskId: string): Promise<string | null> {
  return (await db.selectFrom('desks').select('staff_id').where('hall_id', '=', hallId).where('id', '=', deskId).executeTakeFirst())?.staff_id ?? null;
}

/** Whether a desk serves; undefined where the hall has none of that id. */
export async function selectStateOf(db: Kysely<Database>, hallId: string, deskId: string): Promise<DeskState | undefined> {
  return (await db.selectFrom('desks').select('state').where('hall_id', '=', hallId).where('id', '=', deskId).executeTakeFirst())?.state;
}

/** Desks of a hall in their order; only one where an id is given. */
export async function selectDesks(db: Kysely<Database>, hallId: string, deskId?: string): Promise<DeskRow[]> {
  let query = db
    .selectFrom('desks')
    .leftJoin('staff', (join) => join.onRef('staff.hall_id', '=', 'desks.hall_id').onRef('staff.id', '=', 'desks.staff_id'))
    .leftJoin('tickets', (join) => join.onRef('tickets.hall_id', '=', 'desks.hall_id').onRef('tickets.id', '=', 'desks.current_ticket_id'))
    .select([
      'desks.id', 'desks.hall_id as hallId', 'desks.zone_id as zoneId', 'desks.counter', 'desks.name', 'desks.state', 'desks.reason', 'desks.since', 'desks.queue_ids as queueIds', 'desks.matter_ids as matterIds', 'desks.provenance',
      'staff.id as staffId', 'staff.staff_no as staffNo', 'staff.name as staffName', 'staff.post', 'staff.photo_url as photoUrl',
      'tickets.number', 'tickets.state as ticketState', 'tickets.called_at as calledAt', 'tickets.recalls',
    ])
    .where('desks.hall_id', '=', hallId)
    .orderBy('desks.position')
    .orderBy('desks.id');
  if (deskId !== undefined) query = query.where('desks.id', '=', deskId);
  return (await query.execute()).map(({ staffId, staffNo, staffName, post, photoUrl, number, ticketState, calledAt, recalls, ...desk }): DeskRow => ({
    ...desk,
    staff: staffId === null || staffNo === null || staffName === null ? null : { id: staffId, staffNo, name: staffName, post, photoUrl },
    current: number === null || calledAt === null || !(ticketState === 'called' || ticketState === 'serving' || ticketState === 'on_hold') ? null : { number, state: ticketState, calledAt, recalls: recalls ?? 0 },
  }));
}

/** What is handled at a desk. */
export interface WorkQuestion {
  readonly deskId: string;
  readonly matterIds: readonly string[];
  readonly departmentIds: readonly string[];
}

/**
 * Matters in force that are handled at each desk: those it names before those of its departments.
 *
 * @param departmentId - The only department the key sees.
 */
export async function selectWork(db: Kysely<Database>, hallId: string, desks: readonly WorkQuestion[], departmentId: string | null, most: number): Promise<Map<string, MatterRef[]>> {
  const work = new Map<string, MatterRef[]>();
  if (desks.length === 0) return work;
  const { rows } = await sql<MatterRef & { deskId: string }>`
    select desk."deskId", handled.id, handled.name
    from jsonb_to_recordset(${JSON.stringify(desks)}::jsonb) as desk ("deskId" text, "matterIds" text[], "departmentIds" text[])
    cross join lateral (
      select id, jsonb_build_object('zh', name_zh, 'en', name_en) as name, id = any (desk."matterIds") as named, position from matters
      where hall_id = ${hallId} and state = 'inForce' and (id = any (desk."matterIds") or department_id = any (desk."departmentIds")) and (${departmentId}::text is null or department_id = ${departmentId})
      order by named desc, position, id limit ${most}) handled
    order by desk."deskId", handled.named desc, handled.position, handled.id`.execute(db);
  for (const { deskId, id, name } of rows) work.set(deskId, [...(work.get(deskId) ?? []), { id, name }]);
  return work;
}

/** Keeps a member of staff from sitting down at two desks at once; they are locked before any desk. */
export async function lockStaff(db: Kysely<Database>, hallId: string, staffId: string): Promise<void> {
  await db.selectFrom('staff').select('id').where('hall_id', '=', hallId).where('id', '=', staffId).forUpdate().execute();
}

/** A desk and those at which somebody sits, locked in the order of their ids. */
export async function lockSeats(db: Kysely<Database>, hallId: string, deskId: string, staffId: string | null): Promise<Seat[]> {
  return db
    .selectFrom('desks')
    .select(['id', 'state', 'queue_ids as queueIds', 'staff_id as staffId', 'current_ticket_id as currentTicketId'])
    .where('hall_id', '=', hallId)
    .where(({ eb, or }) => or([eb('id', '=', deskId), ...(staffId === null ? [] : [eb('staff_id', '=', staffId)])]))
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Changes who sits at a desk and whether it serves; `since` tells of the state. */
export async function updateSeat(db: Kysely<Database>, hallId: string, deskId: string, { state, reason, staffId }: SeatChange): Promise<void> {
  await db
    .updateTable('desks')
    .set({
      ...(state === undefined ? {} : { state, since: sql<Date>`case when state = ${state} then since else now() end` }),
      ...(reason === undefined ? {} : { reason: reason && JSON.stringify(reason) }),
      ...(staffId === undefined ? {} : { staff_id: staffId }),
    })
    .where('hall_id', '=', hallId)
    .where('id', '=', deskId)
    .execute();
}

/** The number before a desk; null for none. */
export async function selectNumber(db: Kysely<Database>, hallId: string, ticketId: string | null): Promise<string | null> {
  return ticketId === null ? null : ((await db.selectFrom('tickets').select('number').where('hall_id', '=', hallId).where('id', '=', ticketId).executeTakeFirst())?.number ?? null);
}

/** Ends the shift at a desk. */
export async function endShift(db: Kysely<Database>, hallId: string, deskId: string): Promise<void> {
  await db.updateTable('desk_shifts').set({ ended_at: sql<Date>`now()` }).where('hall_id', '=', hallId).where('desk_id', '=', deskId).where('ended_at', 'is', null).execute();
}

/** Begins a shift: who sits where from now on. */
export async function beginShift(db: Kysely<Database>, shift: { readonly hallId: string; readonly id: string; readonly deskId: string; readonly staffId: string }): Promise<void> {
  await db.insertInto('desk_shifts').values({ hall_id: shift.hallId, id: shift.id, desk_id: shift.deskId, staff_id: shift.staffId }).execute();
}
