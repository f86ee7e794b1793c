import { sql, type Kysely } from 'kysely';

/**
 * The event log: a number per topic from a counter row, so that it follows the order of commits and has no gap, and
 * a position over all topics, given after commit. No reference to `halls`: it would lock the hall's row for each event.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table event_topics (hall_id text not null, topic text not null, last_seq bigint not null, primary key (hall_id, topic))`,
    `create table events (
      hall_id text not null, topic text not null, seq bigint not null, type text not null,
      at timestamptz not null, data jsonb not null, position bigint,
      primary key (hall_id, topic, seq))`,
    `create unique index events_position on events (position)`,
    `create index events_pending on events (hall_id, topic, seq) where position is null`,
    `create table event_sequencer (id integer primary key, last_position bigint not null, swept_position bigint not null)`,
    `insert into event_sequencer (id, last_position, swept_position) values (1, 0, 0)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
