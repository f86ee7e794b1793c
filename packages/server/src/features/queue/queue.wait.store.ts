import type { ServiceSummary, ServiceTime } from '@hallkit/domain';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** Services that are looked at of a day. */
const most = 120;

/**
 * How long each service of the day held its desk, from the log: from a call to the end of the visit, and to the next call
 * at that desk where somebody was waiting for it.
 */
export async function selectServices(db: Kysely<Database>, hallId: string, queueId: string, day: string, limit: number = most): Promise<ServiceTime[]> {
  const { rows } = await sql<{ at: Date; minutes: number }>`
    with call as (
      select ticket_id, n, desk_id, at from ticket_events where hall_id = ${hallId} and queue_id = ${queueId} and day = ${day} and event = 'called' and desk_id is not null order by at desc limit ${limit})
    select free as at, extract(epoch from free - call.at)::float8 / 60 as minutes from call
    cross join lateral (
      select min(at) as at from ticket_events done where done.hall_id = ${hallId} and done.ticket_id = call.ticket_id and done.n > call.n and done.state in ('completed', 'no_show', 'waiting', 'on_hold', 'cancelled')) done
    left join lateral (
      select at, joined_at from ticket_events next where next.hall_id = ${hallId} and next.day = ${day} and next.queue_id = ${queueId} and next.event = 'called' and next.desk_id = call.desk_id and next.at > call.at order by next.at limit 1) next on true
    cross join lateral (select case when next.joined_at <= done.at then next.at else done.at end as free) ended
    where done.at is not null`.execute(db);
  return rows;
}

/** Minutes since the call of each visit that has not ended. */
export async function selectUnderWay(db: Kysely<Database>, hallId: string, queueId: string, day: string, now: Date): Promise<number[]> {
  const rows = await db.selectFrom('tickets').select('called_at as calledAt').where('hall_id', '=', hallId).where('queue_id', '=', queueId).where('day', '=', day).where('state', 'in', ['called', 'serving']).where('called_at', 'is not', null).execute();
  return rows.map(({ calledAt }) => (now.getTime() - (calledAt?.getTime() ?? 0)) / 60_000);
}

/** What is kept of the services of a day. */
export interface DayFigures {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The same weekday of the last weeks, summed up; null when there is none. */
export async function selectWeekday(db: Kysely<Database>, hallId: string, queueId: string, day: string): Promise<ServiceSummary | null> {
  const rows = await db
    .selectFrom('queue_days')
    .select('service_minutes as figures')
    .where('hall_id', '=', hallId)
    .where('queue_id', '=', queueId)
    .where('day', 'in', [7, 14, 21, 28, 35, 42].map((back) => new Date(Date.parse(`${day}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10)))
    .execute();
  const days = rows.map(({ figures }) => figures as DayFigures).filter(({ count }) => count > 0);
  const count = days.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const mean = days.reduce((sum, one) => sum + one.mean * one.count, 0) / count;
  const within = days.reduce((sum, one) => sum + (one.deviation ** 2 + (one.mean - mean) ** 2) * one.count, 0) / count;
  const middle = days.reduce((sum, one) => sum + one.mean, 0) / days.length;
  const betweenDays = days.length < 3 ? null : Math.sqrt(days.reduce((sum, one) => sum + (one.mean - middle) ** 2, 0) / (days.length - 1));
  return { count, mean, deviation: Math.sqrt(within), betweenDays };
}

/** How often the range that was told held. */
export interface Told {
  readonly hits: number;
  readonly misses: number;
  /** Days that were looked at, today included. */
  readonly days: number;
}

/** Of tickets called on a day: how many had been told a range, and for how many it held. In whole minutes, as people count. */
export const toldOfDay = (hallId: string, queueId: string, day: string): RawBuilder<{ told: number; hit: number }> => sql<{ told: number; hit: number }>`
  select count(*)::integer as told,
    count(*) filter (where round(extract(epoch from called_at - issued_at) / 60) between told_low and told_high)::integer as hit
  from tickets where hall_id = ${hallId} and queue_id = ${queueId} and day = ${day} and called_at is not null and told_low is not null and not reentered and not transferred`;

/** Hits and misses of today and the last thirteen days. */
export async function selectTold(db: Kysely<Database>, hallId: string, queueId: string, day: string): Promise<Told> {
  const since = new Date(Date.parse(`${day}T00:00:00Z`) - 13 * 86_400_000).toISOString().slice(0, 10);
  const { rows: [today] } = await toldOfDay(hallId, queueId, day).execute(db);
  const past = await db
    .selectFrom('queue_days')
    .select(({ fn }) => [fn.sum<string | null>('told').as('told'), fn.sum<string | null>('hit').as('hit'), fn.countAll<number>().as('days')])
    .where('hall_id', '=', hallId)
    .where('queue_id', '=', queueId)
    .where('day', '>=', since)
    .where('day', '<', day)
    .where('told', '>', 0)
    .executeTakeFirst();
  const hits = Number(past?.hit ?? 0) + (today?.hit ?? 0);
  return { hits, misses: Number(past?.told ?? 0) + (today?.told ?? 0) - hits, days: (past?.days ?? 0) + 1 };
}
