import { limitedClasses, ticketClasses, type TicketClass } from '@hallkit/domain';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { InLine } from './queue.line.ts';
import type { QueueRecord } from './queue.types.ts';

/** Which line, and for whom. */
export interface Line {
  readonly hallId: string;
  readonly day: string;
  /** Whose rules hold. */
  readonly queues: readonly QueueRecord[];
  /** Queues from which any ticket is taken; of the others only what waits for the desk itself. @default all */
  readonly servedIds?: readonly string[];
  /** A ticket that waits for one desk is called by no other; null leaves out none. */
  readonly deskId: string | null;
  readonly now: Date;
}

/** A waiting ticket in its place. */
export interface Place {
  readonly id: string;
  readonly queueId: string;
  readonly number: string;
  readonly class: TicketClass;
  readonly weight: number;
  /** Who joined earlier and waits on. */
  readonly passed: number;
  /** The moment it counts from. */
  readonly effective: Date;
  /** Class of the one whose head start is greatest, where it has to let another go first. */
  readonly letsPass: TicketClass | null;
}

/** Classes of the calls of each queue, the newest last. */
export type RecentCalls = ReadonlyMap<string, readonly TicketClass[]>;

/** As many calls as the rule looks back upon. */
const lookBack = 64;

/** Classes of the last calls of each queue, from the log. */
export async function selectRecentCalls(db: Kysely<Database>, { hallId, day, queues }: Pick<Line, 'hallId' | 'day' | 'queues'>): Promise<RecentCalls> {
  const limited = queues.filter(({ settings }) => settings.order.classes.some(({ maxInRow }) => maxInRow !== null)).map(({ id }) => id);
  const recent = new Map<string, TicketClass[]>();
  if (limited.length === 0) return recent;
  const { rows } = await sql<{ queue: string; class: TicketClass }>`
    select queue, call.class from unnest(${limited}::text[]) queue cross join lateral (
      select class, at from ticket_events where hall_id = ${hallId} and queue_id = queue and day = ${day} and event = 'called' order by at desc limit ${lookBack}) call
    order by call.at`.execute(db);
  for (const row of rows) recent.set(row.queue, [...(recent.get(row.queue) ?? []), row.class]);
  return recent;
}

/** Where a class stands among those a ticket fits with the same weight; as `classOf` of the domain looks through them. */
const fits: readonly TicketClass[] = ['walkIn', 'reentered', 'priority', 'appointment', 'transferred'];

/** The rules of the queues as rows: one for each class, also for those a hall has no rule for. */
function ruleRows(queues: readonly QueueRecord[], recent: RecentCalls): object[] {
  return queues.flatMap(({ id, settings: { order } }) => {
    const limits = limitedClasses(order, recent.get(id) ?? []);
    return ticketClasses.map((of) => {
      const rank = order.classes.findIndex((rule) => rule.class === of);
      return {
        queue_id: id, class: of, weight: order.classes[rank]?.weight ?? 0, rank: rank < 0 ? order.classes.length : rank, fit: fits.indexOf(of), limited: limits.has(of),
        groups: order.priorityGroups, before: order.onTime.before, after: order.onTime.after,
      };
    });
  });
}

/** Which tickets a line holds. */
function inLine({ hallId, day, queues, servedIds, deskId }: Line): RawBuilder<boolean> {
  const ids = queues.map(({ id }) => id);
  const open = sql`ticket.hall_id = ${hallId} and ticket.day = ${day}::date and ticket.state = 'waiting' and ticket.queue_id = any (${ids}::text[])`;
  return deskId === null ? sql`${open}` : sql`${open} and (ticket.for_desk_id = ${deskId} or ticket.for_desk_id is null and ticket.queue_id = any (${servedIds ?? ids}::text[]))`;
}

/**
 * The parts `rule`, `candidate` and `ordered` of a `with` list: waiting tickets in the order of the domain's
 * `nextTicket`, `place` over all queues of a desk. A class whose row is full comes after the others of its queue,
 * unless only such classes wait there.
 */
export function orderedParts(line: Line, recent: RecentCalls): RawBuilder<unknown> {
  const { queues, now } = line;
  return sql`
    rule as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(ruleRows(queues, recent))}::jsonb)
        as row (queue_id text, class text, weight integer, rank integer, fit integer, limited boolean, groups text[], before integer, after integer)),
    candidate as (
      select ticket.id, ticket.queue_id, ticket.number, ticket.joined_at, ticket.sequence, fitting.class, fitting.weight, fitting.rank, fitting.limited,
        ticket.joined_at - fitting.weight * interval '1 minute' as effective
      from tickets ticket cross join lateral (
        select * from rule where rule.queue_id = ticket.queue_id and case rule.class
          when 'walkIn' then true
          when 'reentered' then ticket.reentered
          when 'transferred' then ticket.transferred
          when 'priority' then ticket.priority_group = any (rule.groups)
          else ${now}::timestamptz >= ticket.appointment_at - rule.before * interval '1 minute' and ticket.joined_at <= ticket.appointment_at + rule.after * interval '1 minute' end
        order by weight desc, rank, fit limit 1) fitting
      where ${inLine(line)}),
    turn as (
      select *, first_value(class) over mine as first_class, first_value(limited) over mine as first_limited, bool_and(limited) over (partition by queue_id) as all_limited
      from candidate window mine as (partition by queue_id order by effective, rank, joined_at, sequence, id)),
    ordered as (
      select *, row_number() over (order by limited and not all_limited, effective, rank, joined_at, sequence, id) as place from turn)`;
}

const passed = sql`(select count(*)::integer from ordered other where other.queue_id = chosen.queue_id and other.place > chosen.place and (other.joined_at, other.sequence) < (chosen.joined_at, chosen.sequence))`;
const letsPass = sql`case when chosen.first_limited and not chosen.limited then chosen.first_class end`;

/**
 * Locks the ticket whose turn it is. One that another desk is just calling is left to it: no desk waits for another, and
 * no ticket is called twice.
 */
export async function lockNext(db: Kysely<Database>, line: Line, recent: RecentCalls): Promise<Place | undefined> {
  const { rows } = await sql<Place>`
    with ${orderedParts(line, recent)},
    chosen as (
      select ordered.* from ordered join tickets on tickets.hall_id = ${line.hallId} and tickets.id = ordered.id and tickets.state = 'waiting' and tickets.queue_id = ordered.queue_id
      order by ordered.place limit 1 for update of tickets skip locked)
    select id, queue_id as "queueId", number, class, weight, ${passed} as passed, ${letsPass} as "letsPass", effective from chosen`.execute(db);
  return rows[0];
}

/** The first of a line, in order. */
export async function selectFirst(db: Kysely<Database>, line: Line, recent: RecentCalls, most: number): Promise<Place[]> {
  if (line.queues.length === 0) return [];
  const { rows } = await sql<Place>`
    with ${orderedParts(line, recent)}
    select id, queue_id as "queueId", number, class, weight, ${passed} as passed, ${letsPass} as "letsPass", effective from ordered chosen order by place limit ${most}`.execute(db);
  return rows;
}

/** How many wait in a line. */
export async function countLine(db: Kysely<Database>, line: Line): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::integer as waiting from tickets ticket where ${inLine(line)}`.execute(db);
  return rows[0]?.waiting ?? 0;
}

/** What waits in each queue, whatever the order. */
export async function selectWaiting(db: Kysely<Database>, { hallId, day, queues }: Pick<Line, 'hallId' | 'day' | 'queues'>): Promise<Map<string, InLine[]>> {
  const found = new Map<string, InLine[]>();
  if (queues.length === 0) return found;
  const rows = await db
    .selectFrom('tickets')
    .select(['id', 'number', 'sequence', 'queue_id as queueId', 'joined_at as joinedAt', 'priority_group as priorityGroup', 'appointment_at as appointmentAt', 'transferred', 'reentered'])
    .where('hall_id', '=', hallId)
    .where('queue_id', 'in', queues.map(({ id }) => id))
    .where('day', '=', day)
    .where('state', '=', 'waiting')
    .execute();
  for (const { id } of queues) found.set(id, []);
  for (const row of rows) found.get(row.queueId)?.push(row as unknown as InLine);
  return found;
}
