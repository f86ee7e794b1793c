import { sql, type Kysely } from 'kysely';
import type { DeskState, LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A desk of a hall with its work of a day. */
export interface DeskWork {
  readonly id: string;
  readonly name: LocalizedText;
  readonly state: DeskState;
  readonly staffId: string | null;
  readonly staffNo: string | null;
  readonly staffName: LocalizedText | null;
  readonly departmentId: string | null;
  readonly served: number;
  readonly waiting: number;
  readonly busyMinutes: number;
}

/**
 * Desks in their order with what they have done on a day: visits that ended there, minutes from each call to the end of
 * the visit (or until it was set aside or sent on, and of the one that is there until now), and who waits in the queues they call.
 */
export async function selectDeskWork(db: Kysely<Database>, hallId: string, day: string, now: Date): Promise<DeskWork[]> {
  const { rows } = await sql<DeskWork>`
    with spans as (
      select entry.desk_id, entry.state, entry.at, lead(entry.at) over (partition by entry.ticket_id order by entry.n) as next
      from queues join ticket_events entry on entry.hall_id = queues.hall_id and entry.queue_id = queues.id and entry.day = ${day}::date and entry.event <> 'waiting' where queues.hall_id = ${hallId}),
    work as (
      select desk_id, (count(*) filter (where state = 'completed'))::int as served, sum(extract(epoch from least(coalesce(next, ${now}::timestamptz), ${now}::timestamptz) - at)) filter (where state in ('called', 'serving')) as seconds
      from spans where desk_id is not null group by desk_id),
    lines as (select queue_id, waiting from queue_counters where hall_id = ${hallId} and day = ${day}::date)
    select desks.id, desks.name, desks.state, staff.id as "staffId", staff.staff_no as "staffNo", staff.name as "staffName", staff.department_id as "departmentId",
      coalesce(work.served, 0) as served, coalesce((select sum(waiting)::int from lines where lines.queue_id = any (desks.queue_ids)), 0) as waiting, floor(coalesce(work.seconds, 0) / 60)::int as "busyMinutes"
    from desks left join staff on staff.hall_id = desks.hall_id and staff.id = desks.staff_id left join work on work.desk_id = desks.id
    where desks.hall_id = ${hallId} order by desks.position, desks.id`.execute(db);
  return rows;
}

/** The time zone of a hall. */
export async function selectHallZone(db: Kysely<Database>, hallId: string): Promise<string> {
  return (await db.selectFrom('halls').select(sql<string | null>`content ->> 'timeZone'`.as('zone')).where('id', '=', hallId).executeTakeFirst())?.zone ?? 'Asia/Shanghai';
}
