import { sql, type Kysely } from 'kysely';

/**
 * Queues, desks, tickets and their log. Times of tickets in milliseconds, as the rules of the domain compare them. No foreign keys on what is written while visitors wait: each would lock the
 * hall's row. A number is given by one row of `queue_counters`; that it is never given twice is kept by
 * `tickets_number`, that nobody waits twice in one line by the two indexes of holders.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const open = `('issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred')`;
  const statements = [
    `create table zones (
      hall_id text not null references halls (id), id text not null, position integer not null, name jsonb not null, floor jsonb,
      primary key (hall_id, id))`,
    `create table queues (
      hall_id text not null references halls (id), id text not null, zone_id text not null, position integer not null,
      letter text not null check (letter ~ '^[A-Z]$'), name jsonb not null, description jsonb,
      state text not null default 'open' check (state in ('open', 'paused', 'closed')), reason jsonb, since timestamptz not null default now(),
      settings jsonb not null, provenance jsonb not null,
      primary key (hall_id, id), unique (hall_id, letter), foreign key (hall_id, zone_id) references zones (hall_id, id))`,
    `create table queue_counters (
      hall_id text not null, queue_id text not null, day date not null,
      last_number integer not null, waiting integer not null check (waiting >= 0), bands jsonb not null default '{}',
      held boolean not null default false, last_at timestamptz(3) not null, last_called text,
      primary key (hall_id, queue_id, day))`,
    `create table desks (
      hall_id text not null references halls (id), id text not null, zone_id text not null, position integer not null,
      counter text not null, name jsonb not null, state text not null default 'closed' check (state in ('serving', 'paused', 'closed')),
      reason jsonb, since timestamptz not null default now(), staff_id text, current_ticket_id text,
      queue_ids text[] not null, matter_ids text[] not null default '{}', provenance jsonb not null,
      primary key (hall_id, id), unique (hall_id, counter), foreign key (hall_id, zone_id) references zones (hall_id, id))`,
    `create table desk_shifts (
      hall_id text not null, id text not null, desk_id text not null, staff_id text not null,
      started_at timestamptz not null default now(), ended_at timestamptz, primary key (hall_id, id))`,
    `create unique index desk_shifts_desk on desk_shifts (hall_id, desk_id) where ended_at is null`,
    `create unique index desk_shifts_staff on desk_shifts (hall_id, staff_id) where ended_at is null`,
    `create table tickets (
      hall_id text not null, id text not null, day date not null, queue_id text not null, number text not null, sequence integer not null,
      state text not null check (state in ('issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred', 'completed', 'no_show', 'cancelled', 'expired')),
      version integer not null default 1, channel text not null check (channel in ('kiosk', 'web', 'staff', 'appointment', 'offline')),
      class text not null, priority_group text, appointment_id text, appointment_at timestamptz(3),
      transferred boolean not null default false, reentered boolean not null default false,
      joined_at timestamptz(3) not null, order_at timestamptz(3) not null, for_desk_id text, desk_id text, recalls integer not null default 0,
      matter_id text, papers_ready text[] not null default '{}', locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
      issued_at timestamptz(3) not null, called_at timestamptz(3), serving_at timestamptz(3), finished_at timestamptz(3), restore_until timestamptz(3),
      told_low integer, told_high integer, card_key text, phone_key text, block_id text,
      primary key (hall_id, id))`,
    `create unique index tickets_number on tickets (hall_id, day, number)`,
    `create index tickets_open on tickets (hall_id, queue_id, day) where state in ${open}`,
    `create unique index tickets_card on tickets (hall_id, queue_id, day, card_key) where card_key is not null and state in ('issued', 'waiting', 'called', 'transferred')`,
    `create unique index tickets_phone on tickets (hall_id, queue_id, day, phone_key) where phone_key is not null and state in ('issued', 'waiting', 'called', 'transferred')`,
    `create index tickets_block on tickets (hall_id, block_id) where block_id is not null`,
    `create table ticket_holders (
      hall_id text not null, ticket_id text not null, day date not null, name text, id_number text, phone text, primary key (hall_id, ticket_id))`,
    `create index ticket_holders_day on ticket_holders (day)`,
    `create table ticket_events (
      hall_id text not null, ticket_id text not null, n integer not null, day date not null, queue_id text not null,
      event text not null, state text not null, class text not null, at timestamptz(3) not null,
      desk_id text, staff_id text, joined_at timestamptz(3), rule jsonb, note text, primary key (hall_id, ticket_id, n))`,
    // A number that is taken writes its first row alone here; who asks the log by queue asks what came after.
    `create index ticket_events_queue on ticket_events (hall_id, queue_id, day, event, at) where event <> 'waiting'`,
    `create table ticket_blocks (
      hall_id text not null, id text not null, queue_id text not null, day date not null, first integer not null, last integer not null,
      key_id text not null, state text not null default 'leased' check (state in ('leased', 'closed')), returned integer not null default 0,
      leased_at timestamptz not null default now(), closed_at timestamptz, primary key (hall_id, id))`,
    `create index ticket_blocks_open on ticket_blocks (hall_id, day) where state = 'leased'`,
    `create table queue_days (
      hall_id text not null, queue_id text not null, day date not null, taken integer not null, completed integer not null, no_show integer not null,
      cancelled integer not null, expired integer not null, returned integer not null, told integer not null, hit integer not null,
      wait_minutes jsonb not null, service_minutes jsonb not null, primary key (hall_id, queue_id, day))`,
    `create table hall_days (hall_id text not null, day date not null, ended_at timestamptz not null default now(), primary key (hall_id, day))`,
    `create table announcements (
      hall_id text not null, id text not null, queue_id text, text jsonb not null, at timestamptz not null, told integer not null, primary key (hall_id, id))`,
    // A ticket makes the record of its call in the same statement; a reference to the hall would lock the same row for each.
    `alter table idempotency_records drop constraint if exists idempotency_records_hall_id_fkey`,
    // Keys of sample halls that were made before there was anything to take: scopes that new ones begin with.
    `update site_keys set scopes = scopes || array(select scope from unnest(case kind when 'device' then array['queue:take', 'queue:operate', 'queue:lease'] else array['queue:take'] end) scope where scope <> all (scopes))
      where key like '_k\\_test\\_%'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
