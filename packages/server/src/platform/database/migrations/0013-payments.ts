import { sql, type Kysely } from 'kysely';

/**
 * Fees and what was paid. `fee_rates` is the hall's list of charges: no fee without a basis (Administrative Licensing
 * Law art. 58). A payment is one try at the provider, and at most one of a fee is open. `sandbox_payments` and
 * `sandbox_callbacks` are the books of the sandbox provider, which the features read only by its interface.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table fee_rates (
      hall_id text not null, matter_key text not null, position integer not null, item jsonb not null, amount integer not null check (amount > 0),
      basis text not null check (basis <> ''), provenance jsonb not null, primary key (hall_id, matter_key, position))`,
    `create table fees (
      hall_id text not null, id text not null, case_id text not null, case_no text not null, application_id text not null, department_id text not null, position integer not null,
      item jsonb not null, amount integer not null check (amount >= 0), basis text, state text not null check (state in ('due', 'pending', 'paid', 'refunded', 'waived')),
      paid_at timestamptz(3), reason jsonb, refunded_by text, created_at timestamptz(3) not null, changed_at timestamptz(3) not null,
      primary key (hall_id, id), unique (hall_id, case_id, position))`,
    `create unique index fees_id on fees (id)`,
    `create table payments (
      hall_id text not null, id text not null, fee_id text not null, amount integer not null check (amount >= 0), state text not null check (state in ('pending', 'paid', 'failed', 'refunded')),
      provider text not null, provider_id text not null, pay_url text, surplus boolean not null default false, asked_at timestamptz(3) not null, created_at timestamptz(3) not null, changed_at timestamptz(3) not null,
      primary key (hall_id, id), unique (provider, provider_id))`,
    `create unique index payments_id on payments (id)`,
    `create unique index payments_open on payments (hall_id, fee_id) where state = 'pending'`,
    `create index payments_fee on payments (hall_id, fee_id, created_at)`,
    // Paid although the fee was paid already: goes back by itself.
    `create index payments_surplus on payments (changed_at) where surplus and state = 'paid'`,
    `create table payment_reports (
      hall_id text not null, payment_id text not null, state text not null, at timestamptz(3) not null, amount integer not null, source text not null check (source in ('callback', 'asked', 'refund')), received_at timestamptz(3) not null,
      primary key (hall_id, payment_id, state))`,
    `create table payment_secrets (provider text primary key, secret bytea not null)`,
    `create table sandbox_payments (
      payment_id text primary key, provider_id text not null unique, amount integer not null, state text not null check (state in ('pending', 'paid', 'failed', 'refunded')), return_url text, changed_at timestamptz(3) not null)`,
    `create table sandbox_callbacks (
      id text primary key, payment_id text not null, body text not null, times_left integer not null, tries integer not null default 0, next_try_at timestamptz(3) not null, given_up_at timestamptz(3))`,
    `create index sandbox_callbacks_due on sandbox_callbacks (next_try_at) where times_left > 0 and given_up_at is null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
