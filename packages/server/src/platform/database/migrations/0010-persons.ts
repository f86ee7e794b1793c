import { sql, type Kysely } from 'kysely';

/**
 * Who comes to the hall: people, how they sign in, the firms they stand for, whom they let act for them. Numbers and names of
 * people are sealed and found by keyed digests; `hall_id` is the root of the network, `mode` keeps what test keys made apart.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table persons (
      hall_id text not null references halls (id), id text not null, mode text not null, level text not null, is_sample boolean not null default false,
      name_sealed text, id_number_sealed text, id_number_hash text, phone_sealed text, phone_hash text,
      created_at timestamptz not null default now(), verified_at timestamptz, certificates_at timestamptz,
      primary key (hall_id, id))`,
    `create unique index persons_phone on persons (hall_id, mode, phone_hash) where phone_hash is not null`,
    `create unique index persons_id_number on persons (hall_id, mode, id_number_hash) where id_number_hash is not null`,
    `create table person_logins (
      hall_id text not null, mode text not null, issuer text not null, subject_hash text not null, person_id text not null, created_at timestamptz not null default now(),
      primary key (hall_id, mode, issuer, subject_hash), foreign key (hall_id, person_id) references persons (hall_id, id))`,
    `create table person_sessions (
      hall_id text not null, id text not null, token_hash text not null, person_id text not null, method text not null, is_strong boolean not null default false, application_id text,
      write_key text, request_hash text, created_at timestamptz not null default now(), used_at timestamptz not null default now(), expires_at timestamptz not null, ended_at timestamptz,
      primary key (hall_id, id), foreign key (hall_id, person_id) references persons (hall_id, id))`,
    `create unique index person_sessions_token on person_sessions (token_hash)`,
    `create unique index person_sessions_write on person_sessions (hall_id, write_key) where write_key is not null`,
    `create index person_sessions_person on person_sessions (hall_id, person_id, created_at)`,
    `create index person_sessions_expiry on person_sessions (expires_at)`,
    // One row for a phone: the newest code is the only one that opens.
    `create table sign_in_codes (
      hall_id text not null references halls (id), mode text not null, phone_hash text not null, id text not null, code_hash text not null, tries integer not null default 0,
      sent_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz,
      hour_at timestamptz not null, hour_count integer not null, day_at timestamptz not null, day_count integer not null,
      primary key (hall_id, mode, phone_hash))`,
    `create table sign_in_addresses (
      hall_id text not null references halls (id), address_hash text not null, since timestamptz not null, sent integer not null,
      primary key (hall_id, address_hash))`,
    `create table sign_in_grants (
      hall_id text not null, code_hash text not null, key_id text not null, person_id text not null, is_strong boolean not null, expires_at timestamptz not null, used_at timestamptz,
      primary key (hall_id, code_hash), foreign key (hall_id, person_id) references persons (hall_id, id))`,
    `create table oidc_states (
      hall_id text not null references halls (id), state_hash text not null, mode text not null, key_id text not null, nonce text not null, verifier_sealed text not null, return_url text not null,
      expires_at timestamptz not null, used_at timestamptz,
      primary key (hall_id, state_hash))`,
    `create unique index oidc_states_state on oidc_states (state_hash)`,
    `create table used_hand_overs (
      hall_id text not null references halls (id), issuer text not null, jti text not null, expires_at timestamptz not null,
      primary key (hall_id, issuer, jti))`,
    `create table hand_offs (
      hall_id text not null, code_hash text not null, person_id text not null, application_id text not null, is_strong boolean not null, expires_at timestamptz not null, used_at timestamptz,
      primary key (hall_id, code_hash), foreign key (hall_id, person_id) references persons (hall_id, id))`,
    `create table firms (
      hall_id text not null references halls (id), id text not null, mode text not null, uscc text not null, name text not null, representative_id text not null, is_sample boolean not null default false,
      created_at timestamptz not null default now(), checked_at timestamptz not null default now(),
      primary key (hall_id, id), unique (hall_id, mode, uscc), foreign key (hall_id, representative_id) references persons (hall_id, id))`,
    `create index firms_representative on firms (hall_id, representative_id)`,
    `create table mandates (
      hall_id text not null, id text not null, mode text not null, grantor_id text not null, firm_id text, agent_id text,
      agent_name_sealed text not null, agent_number_sealed text not null, agent_number_hash text not null, agent_phone_hash text not null,
      scenario_ids text[] not null, matter_ids text[] not null, valid_until date not null, created_at timestamptz not null default now(), revoked_at timestamptz, revoked_by text,
      primary key (hall_id, id), foreign key (hall_id, grantor_id) references persons (hall_id, id), foreign key (hall_id, firm_id) references firms (hall_id, id), foreign key (hall_id, agent_id) references persons (hall_id, id))`,
    `create index mandates_grantor on mandates (hall_id, grantor_id)`,
    `create index mandates_firm on mandates (hall_id, firm_id)`,
    `create index mandates_agent on mandates (hall_id, agent_id)`,
    `create index mandates_unbound on mandates (hall_id, mode, agent_number_hash) where agent_id is null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
