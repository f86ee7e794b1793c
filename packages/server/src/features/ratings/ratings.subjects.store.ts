import { sql, type Kysely } from 'kysely';
import type { DepartmentRef, LocalizedText, TicketState } from '@hallkit/contract';
import type { CaseState } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';

/** A visit as far as it can be rated. */
export interface VisitRow {
  readonly hallId: string;
  readonly timeZone: string;
  readonly ticketId: string;
  readonly state: TicketState;
  readonly day: string;
  readonly finishedAt: Date | null;
  /** Kind of work. */
  readonly what: LocalizedText;
  /** Of the matter, else of whoever served, else the only one whose work the queue does. */
  readonly department: DepartmentRef | null;
}

const visits = sql`
  select tickets.hall_id as "hallId", halls.content ->> 'timeZone' as "timeZone", tickets.id as "ticketId", tickets.state, tickets.day, tickets.finished_at as "finishedAt", queues.name as what,
    (select jsonb_build_object('id', departments.id, 'name', departments.name) from departments where departments.hall_id = tickets.hall_id and departments.id = coalesce(
      (select matters.department_id from matters where matters.id = tickets.matter_id limit 1),
      (select staff.department_id from ticket_events join staff on staff.hall_id = ticket_events.hall_id and staff.id = ticket_events.staff_id where ticket_events.hall_id = tickets.hall_id and ticket_events.ticket_id = tickets.id order by n desc limit 1),
      (select min(single) from jsonb_array_elements_text(queues.settings -> 'departmentIds') as single having count(*) = 1))) as department
  from tickets join halls on halls.id = tickets.hall_id join queues on queues.hall_id = tickets.hall_id and queues.id = tickets.queue_id`;

/** A visit by its ticket. */
export async function selectVisit(db: Kysely<Database>, hallIds: readonly string[], ticketId: string): Promise<VisitRow | undefined> {
  if (hallIds.length === 0) return undefined;
  return (await sql<VisitRow>`${visits} where tickets.hall_id = any (${[...hallIds]}::text[]) and tickets.id = ${ticketId}`.execute(db)).rows[0];
}

/** The visit that has ended last at a desk since a moment. */
export async function selectLastVisit(db: Kysely<Database>, hallId: string, deskId: string, since: Date): Promise<VisitRow | undefined> {
  return (await sql<VisitRow>`${visits} where tickets.hall_id = ${hallId} and tickets.id = (
    select id from tickets as last where last.hall_id = ${hallId} and last.desk_id = ${deskId} and last.state = 'completed' and last.finished_at >= ${since} order by last.finished_at desc limit 1)`.execute(db)).rows[0];
}

/** A desk of some halls. */
export async function selectDesk(db: Kysely<Database>, hallIds: readonly string[], deskId: string): Promise<{ readonly hallId: string; readonly timeZone: string; readonly name: LocalizedText } | undefined> {
  if (hallIds.length === 0) return undefined;
  return db.selectFrom('desks').innerJoin('halls', 'halls.id', 'desks.hall_id').select(['desks.hall_id as hallId', sql<string>`halls.content ->> 'timeZone'`.as('timeZone'), 'desks.name']).where('desks.hall_id', 'in', [...hallIds]).where('desks.id', '=', deskId).executeTakeFirst();
}

/** A case as far as it can be rated. */
export interface CaseRow {
  readonly hallId: string;
  readonly timeZone: string;
  readonly state: CaseState;
  readonly decidedAt: Date | null;
  readonly what: LocalizedText;
  readonly departmentId: string;
  readonly departmentName: LocalizedText;
}

/** A case of a progress. */
export async function selectCaseOf(db: Kysely<Database>, hallIds: readonly string[], progressId: string, caseId: string): Promise<CaseRow | undefined> {
  if (hallIds.length === 0) return undefined;
  return db.selectFrom('applications').innerJoin('cases', (join) => join.onRef('cases.hall_id', '=', 'applications.hall_id').onRef('cases.application_id', '=', 'applications.id')).innerJoin('halls', 'halls.id', 'cases.hall_id')
    .select(['cases.hall_id as hallId', sql<string>`halls.content ->> 'timeZone'`.as('timeZone'), 'cases.state', 'cases.decided_at as decidedAt', 'cases.matter_name as what', 'cases.department_id as departmentId', 'cases.department_name as departmentName'])
    .where('applications.hall_id', 'in', [...hallIds]).where('progress_id', '=', progressId).where('cases.id', '=', caseId).executeTakeFirst();
}
