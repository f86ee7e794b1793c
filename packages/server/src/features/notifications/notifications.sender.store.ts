import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { LocalizedText, Phone } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { Channel } from './notifications.messages.ts';
import { forgotten } from './notifications.templates.ts';

/** A message that this worker alone may send until its lease is over. */
export interface Claimed {
  readonly hallId: string;
  readonly id: string;
  readonly eventKey: string;
  readonly channel: Exclude<Channel, 'inPage'>;
  readonly recipient: string;
  readonly locale: Locale;
  readonly template: string;
  readonly about: string;
  readonly data: object;
  readonly attempts: number;
  readonly expiresAt: Date | null;
  readonly hall: { readonly name: LocalizedText; readonly timeZone: string; readonly staffedLine: Phone };
  /** No key of the hall's network is live yet: what is sent is also kept for the sandbox. */
  readonly isTest: boolean;
}

/** How a try ended. */
export type Outcome =
  | { readonly state: 'sent'; readonly recipient: string; readonly hash: string }
  | { readonly state: 'failed' | 'suppressed'; readonly recipient: string; readonly hash: string; readonly reason: string }
  | { readonly state: 'pending'; readonly nextTryAt: Date; readonly attempts: number; readonly reason: string };

/** A hall whose network has test keys and no live one. */
export const isTestHall = (hallId: string | RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`coalesce((
  select bool_and(keys.mode = 'test') from site_keys as keys join halls as own on own.id = keys.hall_id
  where keys.revoked_at is null and own.network_id = (select network_id from halls where id = ${hallId})), false)`;

/**
 * Takes messages of a channel that are due, with a lease: whoever is killed while sending loses them to the next worker when it
 * is over. Rows that another worker is taking are passed over.
 */
export async function claim(db: Kysely<Database>, { channel, now, limit, lease }: { readonly channel: Claimed['channel']; readonly now: Date; readonly limit: number; readonly lease: number }): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    with due as materialized (select hall_id, event_key, channel from notifications where state = 'pending' and channel = ${channel} and next_try_at <= ${now} order by next_try_at limit ${limit} for update skip locked),
    taken as (
      update notifications as message set attempts = message.attempts + 1, next_try_at = ${new Date(now.getTime() + lease)}
      from due where message.hall_id = due.hall_id and message.event_key = due.event_key and message.channel = due.channel returning message.*)
    select taken.hall_id as "hallId", taken.id, event_key as "eventKey", channel, recipient, locale, template, about, data, attempts, expires_at as "expiresAt",
      jsonb_build_object('name', halls.content->'name', 'timeZone', halls.content->'timeZone', 'staffedLine', halls.content->'staffedLine') as hall, ${isTestHall(sql.ref('taken.hall_id'))} as "isTest"
    from taken join halls on halls.id = taken.hall_id`.execute(db);
  return rows;
}

/** Writes down how a try ended, unless the lease was over and another worker has the message. @returns Whether it was still ours. */
export async function settle(db: Kysely<Database>, { hallId, eventKey, channel, attempts, template }: Claimed, outcome: Outcome, now: Date): Promise<boolean> {
    const change = outcome.state === 'pending'
    ? { next_try_at: outcome.nextTryAt, attempts: outcome.attempts, reason: outcome.reason }
    : { state: outcome.state, recipient: outcome.recipient, recipient_hash: outcome.hash, ...(forgotten.has(template) ? { data: '{}' } : {}), ...(outcome.state === 'sent' ? { sent_at: now, reason: null } : { reason: outcome.reason }) };
  const done = await db.updateTable('notifications').set(change).where('hall_id', '=', hallId).where('event_key', '=', eventKey).where('channel', '=', channel)
    .where('state', '=', 'pending').where('attempts', '=', attempts).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Those of some recipients who want no messages on a channel, as `hall channel hash`. */
export async function selectOptOuts(db: Kysely<Database>, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db.selectFrom('notification_opt_outs').select(['hall_id', 'channel', 'recipient_hash']).where('recipient_hash', 'in', [...hashes]).execute();
  return new Set(rows.map(({ hall_id, channel, recipient_hash }) => `${hall_id} ${channel} ${recipient_hash}`));
}

/** What the digests of a hall's recipients are keyed with; made when first asked for. */
export async function secretOf(db: Kysely<Database>, hallId: string, fresh: Buffer): Promise<Buffer> {
  await db.insertInto('notification_secrets').values({ hall_id: hallId, secret: fresh }).onConflict((conflict) => conflict.doNothing()).execute();
  return (await db.selectFrom('notification_secrets').select('secret').where('hall_id', '=', hallId).executeTakeFirstOrThrow()).secret;
}

/** Keeps what a phone would have got. */
export async function insertSandboxMessage(db: Kysely<Database>, row: Database['sandbox_messages']): Promise<void> {
  await db.insertInto('sandbox_messages').values(row).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Forgets what is over: sandbox messages after a day, messages after ninety (so long the link for an opt-out works). */
export async function sweepMessages(db: Kysely<Database>, now: Date): Promise<void> {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  await db.deleteFrom('sandbox_messages').where('sent_at', '<', daysAgo(1)).execute();
  await db.deleteFrom('notifications').where('state', '<>', 'pending').where('created_at', '<', daysAgo(90)).execute();
}
