import { sql, type Kysely } from 'kysely';

/**
 * Notices, who wants to be told of them, and the cases that an LED board shows. `shelf` says where a notice lies: on the desk of
 * who writes and approves, approved and still to come, public, ended. It is an index key that follows from state and days;
 * what is public is found by it without looking at what was public once.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table notices (
      hall_id text not null, id text not null, kind text not null check (kind in ('policy', 'notice', 'credit', 'convenience', 'news')), content jsonb not null, audience text not null check (audience in ('natural', 'legal', 'everyone')),
      topics text[] not null, important boolean not null, on_board boolean not null, department_id text, department_name jsonb, author_id text not null,
      state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'withdrawn')), shelf text not null check (shelf in ('desk', 'coming', 'public', 'ended')), version integer not null default 0,
      valid_from timestamptz(3), ends_at timestamptz(3), published_at timestamptz(3), created_at timestamptz(3) not null, changed_at timestamptz(3) not null, provenance jsonb not null, search_text text not null, pieces text[] not null,
      primary key (hall_id, id))`,
    `create unique index notices_id on notices (id)`,
    `create index notices_list on notices (hall_id, important desc, published_at desc, id desc) where shelf = 'public'`,
    `create index notices_kind on notices (hall_id, kind, important desc, published_at desc, id desc) where shelf = 'public'`,
    `create index notices_department on notices (hall_id, department_id, important desc, published_at desc, id desc) where shelf = 'public'`,
    `create index notices_newest on notices (hall_id, published_at desc, id desc) where shelf = 'public'`,
    `create index notices_board on notices (hall_id, important desc, published_at desc, id desc) where shelf = 'public' and on_board`,
    `create index notices_topics on notices using gin (topics) where shelf = 'public'`,
    `create index notices_pieces on notices using gin (pieces) with (fastupdate = off) where shelf = 'public'`,
    `create index notices_coming on notices (valid_from) where shelf = 'coming'`,
    `create index notices_ending on notices (ends_at) where shelf in ('coming', 'public') and ends_at is not null`,
    `create index notices_author on notices (hall_id, author_id, changed_at desc, id desc) where shelf = 'desk'`,
    `create index notices_waiting on notices (hall_id, changed_at desc, id desc) where shelf = 'desk' and state = 'submitted'`,
    `create index notices_approved on notices (hall_id, changed_at desc, id desc) where shelf in ('coming', 'public')`,
    `create index notices_ended on notices (hall_id, changed_at desc, id desc) where shelf = 'ended'`,
    `create table notice_log (
      hall_id text not null, notice_id text not null, seq integer not null, at timestamptz(3) not null, action text not null, staff_id text not null, reason text,
      primary key (hall_id, notice_id, seq))`,
    // How far the subscribers of a notice have been told: by the id of the last one.
    `create table notice_tellings (hall_id text not null, notice_id text not null, told_to text not null default '', primary key (hall_id, notice_id))`,
    `create table notice_subscriptions (
      hall_id text not null, id text not null, state text not null check (state in ('pending', 'active', 'ended')), channel text not null check (channel in ('sms', 'email', 'wechat')),
      address_sealed text, address_hash text not null, address_masked text not null, kinds text[] not null, topics text[] not null, audience text not null check (audience in ('natural', 'legal', 'everyone')), locale text not null,
      code_hash text, code_expires_at timestamptz(3), tries integer not null default 0, created_at timestamptz(3) not null, confirmed_at timestamptz(3), ended_at timestamptz(3),
      primary key (hall_id, id))`,
    `create unique index notice_subscriptions_id on notice_subscriptions (id)`,
    `create unique index notice_subscriptions_address on notice_subscriptions (hall_id, channel, address_hash) where state = 'active'`,
    `create index notice_subscriptions_of on notice_subscriptions (hall_id, channel, address_hash)`,
    `create index notice_subscriptions_active on notice_subscriptions (hall_id, id) where state = 'active'`,
    `create index notice_subscriptions_over on notice_subscriptions (created_at) where state <> 'active'`,
    `create table case_moves (
      hall_id text not null, id bigint generated always as identity, case_no text not null, state text not null, matter_name jsonb not null, department_id text not null, department_name jsonb not null, at timestamptz(3) not null,
      told_at timestamptz(3), primary key (hall_id, id))`,
    `create index case_moves_untold on case_moves (id) where told_at is null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
