import { sql, type Kysely } from 'kysely';

/**
 * Uploads on their way, papers kept, their files, the receipts of their uses. `hall_id` is the root of the network: a
 * person's papers serve every hall of it. A file is kept once under its digest, however many papers are of it; its row is
 * locked by whoever adds a paper and by whoever clears it away, so that neither takes it from the other.
 * A receipt bears its names itself: it outlives the paper.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table uploads (
      hall_id text not null, id text not null, person_id text not null, draft_id text, file_name text not null, byte_size bigint not null, sha256 text,
      state text not null default 'open' check (state in ('open', 'used', 'discarded')),
      lock_id text, lock_until timestamptz, lock_wanted boolean not null default false,
      created_at timestamptz not null, expires_at timestamptz not null, primary key (hall_id, id))`,
    `create index uploads_person on uploads (hall_id, person_id) where state = 'open'`,
    `create unique index uploads_id on uploads (id)`,
    `create index uploads_expiry on uploads (expires_at)`,
    // Uploads that one person begins wait for one another here, so that many at once are no more than the limit.
    `create table upload_people (hall_id text not null, person_id text not null, seen_at timestamptz not null, primary key (hall_id, person_id))`,
    `create index upload_people_seen on upload_people (seen_at)`,
    `create table document_files (
      hall_id text not null, sha256 text not null, file_key text not null, byte_size bigint not null, used_at timestamptz not null, primary key (hall_id, sha256))`,
    `create table documents (
      hall_id text not null, id text not null, holder_kind text not null check (holder_kind in ('person', 'firm')), holder_id text not null, added_by text, draft_id text,
      name jsonb not null, paper_key text, file_name text not null, media_type text not null, byte_size bigint not null, pages integer, sha256 text not null,
      trust_grade text not null check (trust_grade in ('A', 'B', 'C', 'D')), source text not null check (source in ('issued', 'uploaded', 'scanned', 'made')),
      issuer jsonb, number text, issued_on date, valid_until date, origin_key text, case_no text, provenance jsonb not null,
      verified_at timestamptz, verified_by text, verified_note text, revoked_at timestamptz, removed_at timestamptz, created_at timestamptz not null, position bigint generated always as identity,
      primary key (hall_id, id))`,
    `create index documents_holder on documents (hall_id, holder_kind, holder_id, position desc) where removed_at is null`,
    `create index documents_adder on documents (hall_id, added_by) where added_by is not null and removed_at is null`,
    `create index documents_file on documents (hall_id, sha256)`,
    `create index documents_removed on documents (removed_at) where removed_at is not null`,
    `create unique index documents_origin on documents (hall_id, origin_key) where origin_key is not null`,
    `create table document_uses (
      hall_id text not null, id text not null, document_id text not null, document_name jsonb not null, paper_key text not null, owner_kind text not null, owner_id text not null, person_id text not null,
      application_id text not null, application_number text not null, case_id text not null, case_no text not null, case_hall_id text not null, department_id text not null, department jsonb not null,
      matter jsonb not null, purpose jsonb not null, consent_at timestamptz not null, relied_on_at timestamptz, released_at timestamptz, revoked_at timestamptz, position bigint generated always as identity,
      primary key (hall_id, id))`,
    `create unique index document_uses_once on document_uses (hall_id, case_id, paper_key, document_id) where revoked_at is null`,
    `create index document_uses_owner on document_uses (hall_id, owner_kind, owner_id, position desc)`,
    `create index document_uses_document on document_uses (hall_id, document_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
