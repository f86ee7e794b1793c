import { sql, type Kysely } from 'kysely';

/**
 * The outbox of messages, who wants none, what a phone of a test hall would have got. No foreign key to `halls`:
 * a ticket writes its message in the same statement, and each would lock the same hall's row.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table notifications (
      hall_id text not null, id text not null, event_key text not null,
      channel text not null check (channel in ('sms', 'wechat', 'email', 'inPage')),
      recipient text, recipient_hash text, locale text not null check (locale in ('zh-CN', 'en')), template text not null, about text not null, data jsonb not null,
      state text not null default 'pending' check (state in ('pending', 'sent', 'failed', 'suppressed')), reason text,
      attempts integer not null default 0, next_try_at timestamptz not null default now(), expires_at timestamptz,
      created_at timestamptz not null default now(), sent_at timestamptz,
      primary key (hall_id, event_key, channel))`,
    `create index notifications_id on notifications (id)`,
    `create index notifications_about on notifications (hall_id, about)`,
    `create index notifications_due on notifications (channel, next_try_at) where state = 'pending'`,
    `create table notification_opt_outs (hall_id text not null, channel text not null, recipient_hash text not null, recipient text not null, created_at timestamptz not null default now(), primary key (hall_id, channel, recipient_hash))`,
    `create table notification_secrets (hall_id text primary key, secret bytea not null)`,
    `create table sandbox_messages (
      hall_id text not null, id text not null, channel text not null, recipient text not null, template text not null, locale text not null,
      subject text, body text not null, url text, sent_at timestamptz not null, primary key (hall_id, id))`,
    `create index sandbox_messages_time on sandbox_messages (hall_id, sent_at)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
