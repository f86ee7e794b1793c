import { sql, type Kysely } from 'kysely';
import type { DeskRecord, HallRecord, QueueRecord, ZoneRecord } from '@hallkit/catalogue';
import type { DepartmentRef } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A hall that has no queue. */
export interface BareHall {
  readonly hall: HallRecord;
  /** Halls of its network that come before it in this, or have queues already. */
  readonly position: number;
  readonly departments: readonly DepartmentRef[];
}

/** Halls without a queue, with their departments. */
export async function selectBareHalls(db: Kysely<Database>): Promise<BareHall[]> {
  const halls = await db
    .selectFrom('halls')
    .select(['id', 'content', sql<number>`row_number() over (partition by network_id order by position, id) - 1 + (select count(distinct other.id) from halls as other join queues on queues.hall_id = other.id where other.network_id = halls.network_id)`.as('place')])
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('queues').select('queues.id').whereRef('queues.hall_id', '=', 'halls.id'))))
    .orderBy('halls.position')
    .orderBy('halls.id')
    .execute();
  if (halls.length === 0) return [];
  const departments = await db.selectFrom('departments').select(['hall_id', 'id', 'name']).where('hall_id', 'in', halls.map(({ id }) => id)).orderBy('id').execute();
  return halls.map(({ id, place, content }) => ({ hall: content, position: place, departments: departments.filter(({ hall_id }) => hall_id === id).map(({ id: department, name }) => ({ id: department, name })) }));
}

/** Halls whose sample staff are of a version in which nobody decided cases. */
export async function selectWithoutApprovers(db: Kysely<Database>): Promise<BareHall[]> {
  const { rows } = await sql<{ hall: HallRecord; position: number; departments: DepartmentRef[] }>`
    select halls.content as hall, min(staff.staff_no)::int / 1000 - 1 as position,
      coalesce((select jsonb_agg(jsonb_build_object('id', departments.id, 'name', departments.name) order by departments.id) from departments where departments.hall_id = halls.id), '[]') as departments
    from halls join staff on staff.hall_id = halls.id
    group by halls.id having bool_and(staff.is_sample and staff.staff_no ~ '^[0-9]{4,6}$') and not bool_or('approver' = any (staff.roles))`.execute(db);
  return rows.filter(({ departments }) => departments.length > 0);
}

/** Departments with matters that no queue of their hall names, by hall. */
export async function selectLeftOut(db: Kysely<Database>): Promise<{ hallId: string; departmentIds: string[] }[]> {
  const { rows } = await sql<{ hallId: string; departmentIds: string[] }>`
    select departments.hall_id as "hallId", array_agg(departments.id order by departments.id) as "departmentIds"
    from departments
    where exists (select 1 from queues where queues.hall_id = departments.hall_id)
      and not exists (select 1 from queues where queues.hall_id = departments.hall_id and queues.settings -> 'departmentIds' ? departments.id)
    group by departments.hall_id`.execute(db);
  return rows;
}

/** Adds departments to what a queue handles; nothing where the hall has no such queue. */
export async function addDepartments(db: Kysely<Database>, hallId: string, queueId: string, departmentIds: readonly string[]): Promise<void> {
  await sql`
    update queues set settings = jsonb_set(settings, '{departmentIds}', coalesce(settings -> 'departmentIds', '[]'::jsonb) || ${JSON.stringify(departmentIds)}::jsonb)
    where hall_id = ${hallId} and id = ${queueId}`.execute(db);
}

/** Writes zones, queues and desks; the desks serve from the start, and whoever sits there has begun. */
export async function insertPlan(db: Kysely<Database>, { zones, queues, desks }: { readonly zones: readonly ZoneRecord[]; readonly queues: readonly QueueRecord[]; readonly desks: readonly DeskRecord[] }): Promise<void> {
  const json = (value: object): string => JSON.stringify(value);
  await db.insertInto('zones').values(zones.map(({ hallId, id, name, floor }, position) => ({ hall_id: hallId, id, position, name: json(name), floor: floor && json(floor) }))).onConflict((conflict) => conflict.doNothing()).execute();
  await db
    .insertInto('queues')
    .values(queues.map(({ hallId, id, zoneId, letter, name, description, settings, provenance }, position) => ({
      hall_id: hallId, id, zone_id: zoneId, position, letter, name: json(name), description: description && json(description), reason: null, settings: json(settings), provenance: json(provenance),
    })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('desks')
    .values(desks.map(({ hallId, id, zoneId, counter, name, queueIds, matterIds, staffId, provenance }, position) => ({
      hall_id: hallId, id, zone_id: zoneId, position, counter, name: json(name), state: 'serving' as const, reason: null, staff_id: staffId, queue_ids: [...queueIds], matter_ids: [...matterIds], provenance: json(provenance),
    })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const shifts = desks.flatMap(({ hallId, id, staffId }) => (staffId === null ? [] : [{ hall_id: hallId, id: `${id}.start`, desk_id: id, staff_id: staffId }]));
  if (shifts.length > 0) await db.insertInto('desk_shifts').values(shifts).onConflict((conflict) => conflict.doNothing()).execute();
}
