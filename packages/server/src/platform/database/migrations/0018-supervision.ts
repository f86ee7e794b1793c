import { sql, type Kysely } from 'kysely';

/**
 * Supervision. A row of `watches` says when something is to be looked at next; no row: nothing can become due in it.
 * What is due follows from logs and the calendar and is never kept here. A card is unique by its key, so that it is
 * issued once by however many servers; `card_log` and `oversight_log` only grow, and so do the settings of a hall.
 * Cases that are open already are looked at as soon as a server runs.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const kinds = `('case', 'complaint', 'consultation', 'rating')`;
  const levels = `('reminded', 'urged', 'supervised', 'escalated')`;
  const cardStates = `('open', 'answered', 'upheld', 'cancelled', 'lapsed')`;
  const pending = `state in ('open', 'answered')`;
  const statements = [
    `create table watches (
      hall_id text not null, kind text not null check (kind in ${kinds}), subject_id text not null, next_at timestamptz(3), revision text, primary key (hall_id, kind, subject_id))`,
    `create index watches_due on watches (next_at) where next_at is not null`,
    `create index watches_revision on watches (hall_id, revision)`,
    `create table cards (
      hall_id text not null, id text not null, kind text not null check (kind in ${kinds}), subject_id text not null, key text not null,
      level text not null check (level in ('warning', 'yellow', 'red')), rule text not null, step text not null, anchor text not null, at timestamptz(3) not null, due timestamptz(3), due_day date,
      subject_number text not null, subject_name jsonb not null, department_id text not null, department_name jsonb not null, staff_id text,
      issued_at timestamptz(3) not null, settled_at timestamptz(3), state text not null check (state in ${cardStates}), version integer not null default 0,
      primary key (hall_id, id), unique (hall_id, kind, subject_id, key))`,
    `create unique index cards_id on cards (id)`,
    `create index cards_subject on cards (hall_id, subject_id, at, id)`,
    `create index cards_hall on cards (hall_id, at, id)`,
    `create index cards_department on cards (hall_id, department_id, at, id)`,
    `create index cards_pending on cards (hall_id, level, at, id) where ${pending}`,
    `create index cards_pending_department on cards (hall_id, department_id, level, at, id) where ${pending}`,
    `create table card_log (
      hall_id text not null, card_id text not null, seq integer not null, at timestamptz(3) not null, action text not null, from_state text check (from_state in ${cardStates}), to_state text not null check (to_state in ${cardStates}),
      staff_id text, text text, primary key (hall_id, card_id, seq))`,
    `create table oversights (
      hall_id text not null, kind text not null check (kind in ${kinds}), subject_id text not null, level text not null check (level in ${levels}), by_kind text not null check (by_kind in ('system', 'applicant', 'supervisor')),
      at timestamptz(3) not null, reason jsonb, ended_at timestamptz(3), primary key (hall_id, kind, subject_id))`,
    `create table oversight_log (
      hall_id text not null, kind text not null, subject_id text not null, n integer not null, level text not null check (level in ${levels}), by_kind text not null check (by_kind in ('system', 'applicant', 'supervisor')),
      by_id text, at timestamptz(3) not null, reason jsonb, primary key (hall_id, kind, subject_id, n))`,
    `create table supervision_settings (hall_id text not null, version integer not null check (version > 0), settings jsonb not null, by_id text not null, at timestamptz(3) not null, primary key (hall_id, version))`,
    `insert into watches (hall_id, kind, subject_id, next_at) select hall_id, 'case', id, to_timestamp(0) from cases where shelf <> 'done'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
