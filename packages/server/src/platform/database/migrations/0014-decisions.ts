import { sql, type Kysely } from 'kysely';

/**
 * Decisions as everybody may see them: written with the decision, shown once `published_at` is set. What is searched is
 * kept as pieces of one and two characters, since Chinese has no words that an index of words would find; the extension
 * for that (trigrams) is not everywhere.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table decisions (
      hall_id text not null, id text not null, case_id text not null, number text not null, kind jsonb not null, result text not null check (result in ('granted', 'grantedToFollow', 'refused', 'revoked')),
      party_kind text not null check (party_kind in ('person', 'firm')), party_name text not null, uscc text, matter_id text, matter_name jsonb not null, content jsonb,
      department_id text not null, department_name jsonb not null, decided_on date not null, valid_from date, valid_until date,
      publish_at timestamptz(3) not null, published_at timestamptz(3), provenance jsonb not null, search_text text not null, pieces text[] not null,
      primary key (hall_id, id), unique (hall_id, number, result))`,
    `create unique index decisions_id on decisions (id)`,
    `create index decisions_list on decisions (hall_id, decided_on desc, id desc) where published_at is not null`,
    `create index decisions_department on decisions (hall_id, department_id, decided_on desc, id desc) where published_at is not null`,
    `create index decisions_pieces on decisions using gin (pieces) with (fastupdate = off) where published_at is not null`,
    `create index decisions_due on decisions (publish_at) where published_at is null`,
    `create table decision_settings (hall_id text primary key, publish_after_days integer not null check (publish_after_days between 0 and 7), publish_time text not null)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
