import { sql, type Kysely } from 'kysely';

/**
 * Public figures. `case_outcomes` says how each case has ended; it follows from its log and the calendar (`revision`) and
 * is written with the step that ends it. What ended before is entered here without what has to be computed; a server does
 * that as soon as it runs. Snapshots never change; the keys that check them stay, of which one without end signs.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table case_outcomes (
      hall_id text not null, case_id text not null, department_id text not null, state text not null, is_decision boolean not null, received_at timestamptz(3), ended_at timestamptz(3) not null, due timestamptz(3),
      late boolean, days double precision, promised_days double precision, legal_days double precision, revision text, primary key (hall_id, case_id))`,
    // All that figures read, so that a month of decisions is a stretch of the index.
    `create index case_outcomes_ended on case_outcomes (hall_id, ended_at) include (department_id, is_decision, received_at, due, late, days, promised_days, legal_days)`,
    `create index case_outcomes_revision on case_outcomes (revision, hall_id, case_id)`,
    `create index cases_open on cases (hall_id, department_id, state, due_sort, due_soon_sort, received_at) where shelf <> 'done'`,
    `insert into case_outcomes (hall_id, case_id, department_id, state, is_decision, received_at, ended_at)
      select hall_id, id, department_id, state, state in ('granted', 'grantedToFollow', 'refused', 'revoked'), received_at, decided_at from cases where shelf = 'done' and decided_at is not null`,
    `create table snapshot_keys (hall_id text not null, kid text not null, public_key jsonb not null, private_sealed text not null, made_at timestamptz(3) not null, ended_at timestamptz(3), primary key (hall_id, kid))`,
    `create unique index snapshot_keys_signing on snapshot_keys (hall_id) where ended_at is null`,
    `create table snapshots (hall_id text not null, day date not null, made_at timestamptz(3) not null, sha256 text not null, jws text not null, primary key (hall_id, day))`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
