import { sql, type Kysely } from 'kysely';

/** Who works in a hall, who is signed in (by a digest of the token), and wrong passwords. */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table staff (
      hall_id text not null references halls (id), id text not null, staff_no text not null, position integer not null,
      name jsonb not null, post jsonb, photo_url text, department_id text,
      roles text[] not null, password_hash text, is_sample boolean not null default false, left_at timestamptz,
      primary key (hall_id, id), unique (hall_id, staff_no))`,
    `create unique index staff_id on staff (id)`,
    `create table sessions (
      hall_id text not null references halls (id), token_hash text not null, kind text not null, person_id text not null,
      idempotency_key text, created_at timestamptz not null default now(), used_at timestamptz not null default now(),
      expires_at timestamptz not null, ended_at timestamptz,
      primary key (hall_id, token_hash))`,
    `create unique index sessions_token on sessions (token_hash)`,
    `create unique index sessions_idempotency on sessions (hall_id, idempotency_key) where idempotency_key is not null`,
    `create index sessions_expiry on sessions (expires_at)`,
    `create table session_tries (
      hall_id text not null references halls (id), subject text not null, tries integer not null,
      first_at timestamptz not null, locked_until timestamptz,
      primary key (hall_id, subject))`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
