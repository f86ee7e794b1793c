import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database/schema.ts';

/** Something that others watch. */
export interface NewEvent {
  readonly hallId: string;
  /** `queue.<queueId>`, `desk.<deskId>`, `hall.<hallId>`, `department.<hallId>.<departmentId>`, `supervision.<hallId>`, `progress.<progressId>`, `complaint.<trackingId>`, `consultation.<trackingId>` or `sandbox.<hallId>`. */
  readonly topic: string;
  /** What happened, such as `ticket.called`. */
  readonly type: string;
  /** Facts without personal data: anybody with the hall's public key reads them. */
  readonly data: object;
}

/**
 * Records events in the caller's transaction, in one statement; they are delivered once it has committed and
 * `Events.poke` was called (the contract plugin does so after each write). The numbers of a topic have no gaps and
 * follow the order of commits: its counter stays locked until the transaction ends, so record last.
 *
 * Several events of one call lock their topics in order. Give them in one call, not in several: two transactions
 * that lock the same topics in different orders are a deadlock, and one of them is run again.
 *
 * @example await record(transaction, { hallId, topic: `queue.${queueId}`, type: 'queue.changed', data: { queueId, state, reason, waiting } });
 */
export async function record(db: Kysely<Database>, ...events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const given = JSON.stringify(events.map(({ hallId, topic, type, data }, place) => ({ hall_id: hallId, topic, type, data, place })));
  await sql`
    with given as materialized (
      select *, row_number() over (partition by hall_id, topic order by place) as nth
      from jsonb_to_recordset(${given}::jsonb) as row (hall_id text, topic text, type text, data jsonb, place integer)),
    topics as (
      insert into event_topics as counter (hall_id, topic, last_seq)
      select hall_id, topic, max(nth) from given group by hall_id, topic order by hall_id, topic
      on conflict (hall_id, topic) do update set last_seq = counter.last_seq + excluded.last_seq
      returning hall_id, topic, last_seq),
    first as (select topics.hall_id, topics.topic, last_seq - max(nth) as before from topics join given on given.hall_id = topics.hall_id and given.topic = topics.topic group by topics.hall_id, topics.topic, last_seq)
    insert into events (hall_id, topic, seq, type, at, data)
    select given.hall_id, given.topic, before + nth, type, clock_timestamp(), data
    from given join first on first.hall_id = given.hall_id and first.topic = given.topic order by place`.execute(db);
}

/** An event of a larger statement: each value may be an expression over the rows of `from`. */
export interface EventPart {
  readonly hallId: string | RawBuilder<string>;
  readonly topic: string | RawBuilder<string>;
  readonly type: string | RawBuilder<string>;
  /** A `jsonb` expression, or plain facts. */
  readonly data: object | RawBuilder<object>;
  /**
   * Part of the statement whose single row the expressions read. Where it has no row nothing is recorded, so that
   * `from` is also the condition; more than one row is an error of PostgreSQL (21000).
   */
  readonly from?: string;
}

const isRaw = (value: unknown): value is RawBuilder<unknown> => typeof value === 'object' && value !== null && 'toOperationNode' in value;
const textOf = (value: string | RawBuilder<string>): RawBuilder<string> => (isRaw(value) ? value : sql<string>`${value}::text`);

/**
 * The parts `topic_<n>` and `event_<n>` of a `with` list, for writes that are one statement. The counter is raised
 * and the event written only if the whole statement commits, so a refusal later in it leaves no gap.
 *
 * Name the parts in the order of their topics (`desk.…`, `hall.…`, `queue.…`), as {@link record} does: it is the order of the locks.
 * Each topic at most once in a statement: two parts of one statement cannot raise the same counter.
 *
 * @param n - Tells the parts of several events apart.
 * @example
 * await sql`
 *   with ticket as (insert into tickets … returning hall_id, queue_id, number),
 *   ${eventParts(1, { hallId, topic: `queue.${queueId}`, type: 'ticket.waiting', data: sql`jsonb_build_object('number', ticket.number)`, from: 'ticket' })}
 *   select * from ticket`.execute(db);
 */
export function eventParts(n: number, { hallId, topic, type, data, from }: EventPart): RawBuilder<unknown> {
  const [counter, event] = [sql.ref(`topic_${n}`), sql.ref(`event_${n}`)];
  const [hall, name] = [textOf(hallId), textOf(topic)];
  const rows = from === undefined ? sql`` : sql`from ${sql.ref(from)}`;
  const facts = isRaw(data) ? data : sql`${JSON.stringify(data)}::jsonb`;
  return sql`${counter} as (
      insert into event_topics as counter (hall_id, topic, last_seq) select ${hall}, ${name}, 1 ${rows}
      on conflict (hall_id, topic) do update set last_seq = counter.last_seq + 1 returning hall_id as counted_hall, topic as counted_topic, last_seq as counted_seq),
    ${event} as (
      insert into events (hall_id, topic, seq, type, at, data)
      select counted_hall, counted_topic, counted_seq, ${textOf(type)}, clock_timestamp(), ${facts} from ${counter} ${from === undefined ? sql`` : sql`cross join ${sql.ref(from)}`})`;
}
