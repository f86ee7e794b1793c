import { sql, type Kysely } from 'kysely';

/**
 * Slots, places held, appointments. A slot's row is made when a place in it is first held, and says all that decides
 * about the next place: who changes it sees the newest, so that one statement gives a place or gives none. `holds` maps
 * what keeps a place (a hold, or an offer to the waiting list) to the millisecond at which it stops: what is over frees
 * its place without anybody doing anything.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table appointment_slots (
      hall_id text not null, queue_id text not null, starts_at timestamptz(3) not null, ends_at timestamptz(3) not null, capacity integer not null,
      booked integer not null default 0 check (booked >= 0), waiting integer not null default 0 check (waiting >= 0), holds jsonb not null default '{}', last_place integer not null default 0,
      primary key (hall_id, queue_id, starts_at))`,
    `create index appointment_slots_waiting on appointment_slots (starts_at) where waiting > 0`,
    `create index appointment_slots_end on appointment_slots (ends_at)`,
    `create table appointment_holds (
      hall_id text not null, id text not null, queue_id text not null, starts_at timestamptz(3) not null, matter_id text, expires_at timestamptz(3) not null, primary key (hall_id, id))`,
    `create index appointment_holds_expiry on appointment_holds (expires_at)`,
    `create table appointments (
      hall_id text not null, id text not null, code text not null, queue_id text not null, starts_at timestamptz(3) not null, ends_at timestamptz(3) not null, day date not null,
      state text not null check (state in ('waitlisted', 'offered', 'booked', 'checked_in', 'rescheduled', 'cancelled', 'no_show')),
      place integer, matter_id text, locale text not null check (locale in ('zh-CN', 'en')), phone_key text, id_key text, ticket_id text, replaced_by text,
      offer_until timestamptz(3), closes_at timestamptz(3) not null, keys_until timestamptz(3) not null, created_at timestamptz(3) not null, changed_at timestamptz(3) not null,
      primary key (hall_id, id))`,
    `create unique index appointments_code on appointments (hall_id, code) where state in ('waitlisted', 'offered', 'booked')`,
    `create index appointments_phone on appointments (hall_id, phone_key, day) where phone_key is not null`,
    `create index appointments_identity on appointments (hall_id, id_key, day) where id_key is not null`,
    `create index appointments_line on appointments (hall_id, queue_id, starts_at, place) where state = 'waitlisted'`,
    `create index appointments_waiting on appointments (starts_at) where state = 'waitlisted'`,
    `create index appointments_offered on appointments (offer_until) where state = 'offered'`,
    `create index appointments_due on appointments (closes_at) where state = 'booked'`,
    `create index appointments_keys on appointments (keys_until) where phone_key is not null or id_key is not null`,
    `create table appointment_holders (
      hall_id text not null, appointment_id text not null, name text not null, id_number text, phone text not null, forget_at timestamptz(3) not null, primary key (hall_id, appointment_id))`,
    `create index appointment_holders_end on appointment_holders (forget_at)`,
    // Bookings of one person wait for one another here, so that many at once are no more than the quota.
    `create table appointment_people (hall_id text not null, person_key text not null, seen_at timestamptz(3) not null, primary key (hall_id, person_key))`,
    `create index appointment_people_seen on appointment_people (seen_at)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
