import { sql, type Kysely } from 'kysely';

/** Halls and their matters, keys, kept answers of writes. `hall_id` leads every key, so that a distributed engine can keep a hall on one node. */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table halls (
      id text primary key, parent_hall_id text references halls (id), network_id text not null, position integer not null,
      region_code text not null, content jsonb not null)`,
    `create table departments (
      hall_id text not null references halls (id), id text not null, name jsonb not null, phone jsonb,
      primary key (hall_id, id))`,
    `create table matters (
      hall_id text not null references halls (id), id text not null, position bigint not null,
      family_id text not null, area_code text not null, department_id text not null,
      state text not null check (state in ('draft', 'inForce', 'suspended', 'cancelled')),
      current_version integer not null, content_hash text not null,
      name_zh text not null, name_en text, everyday_names text[] not null, base_code text, implementing_code text,
      summary jsonb not null, updated_at timestamptz not null default now(),
      primary key (hall_id, id), foreign key (hall_id, department_id) references departments (hall_id, id))`,
    `create unique index matters_id on matters (id)`,
    `create index matters_department on matters (hall_id, department_id)`,
    `create index matters_area on matters (area_code)`,
    `create table matter_versions (
      hall_id text not null, matter_id text not null, version integer not null,
      valid_from date not null, valid_to date, state text not null, content jsonb not null,
      created_at timestamptz not null default now(), import_run_id text,
      primary key (hall_id, matter_id, version), foreign key (hall_id, matter_id) references matters (hall_id, id))`,
    `create table attachment_files (
      hall_id text not null, matter_id text not null, attachment_id text not null, content_hash text not null,
      file_key text not null, byte_size bigint not null, sha256 text not null, made_at timestamptz not null default now(),
      primary key (hall_id, matter_id, attachment_id, content_hash))`,
    `create table scenarios (
      hall_id text not null references halls (id), id text not null, position integer not null,
      everyday_names text[] not null, content jsonb not null, primary key (hall_id, id))`,
    `create table catalogue_revisions (hall_id text primary key references halls (id), revision bigint not null, changed_at timestamptz not null default now())`,
    `create table import_runs (
      hall_id text not null references halls (id), id text not null, source_name text not null, source_hash text not null,
      started_at timestamptz not null, finished_at timestamptz not null, report jsonb not null, primary key (hall_id, id))`,
    `create table site_keys (
      key text primary key, kind text not null check (kind in ('publishable', 'device')), mode text not null check (mode in ('test', 'live')),
      hall_id text not null references halls (id), department_id text, region_code text,
      origins text[] not null, scopes text[] not null, revoked_at timestamptz)`,
    `create table idempotency_records (
      hall_id text not null references halls (id), scope text not null, idempotency_key text not null, request_hash text not null,
      status integer, media_type text, body text, locked_until timestamptz not null, expires_at timestamptz not null,
      primary key (hall_id, scope, idempotency_key))`,
    `create index idempotency_expiry on idempotency_records (expires_at)`,
    `create table search_feedback (
      hall_id text not null references halls (id), id text not null, kind text not null, query text not null,
      matter_id text, comment text, received_at timestamptz not null default now(), primary key (hall_id, id))`,
    `create index search_feedback_time on search_feedback (received_at)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
