import { sql, type Kysely, type Selectable } from 'kysely';
import type { NoticeKind } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { SubscriptionRecord } from './notices.types.ts';

/** A subscription that waits for its code. */
export interface NewSubscription extends Omit<SubscriptionRecord, 'state' | 'codeExpiresAt'> {
  readonly addressSealed: string;
  readonly addressHash: string;
  readonly locale: Locale;
  readonly codeHash: string;
  readonly codeExpiresAt: Date;
  readonly at: Date;
}

const columns = ['hall_id', 'id', 'state', 'channel', 'address_masked', 'kinds', 'topics', 'audience', 'code_expires_at'] as const;
type Row = Pick<Selectable<Database['notice_subscriptions']>, (typeof columns)[number]>;

const recordOf = (row: Row): SubscriptionRecord => ({
  hallId: row.hall_id, id: row.id, state: row.state, channel: row.channel, address: row.address_masked, kinds: row.kinds, topics: row.topics, audience: row.audience, codeExpiresAt: row.code_expires_at,
});

/** Writes a subscription that waits for its code. */
export async function insertSubscription(db: Kysely<Database>, { hallId, id, channel, address, addressSealed, addressHash, kinds, topics, audience, locale, codeHash, codeExpiresAt, at }: NewSubscription): Promise<void> {
  await db.insertInto('notice_subscriptions').values({
    hall_id: hallId, id, state: 'pending', channel, address_sealed: addressSealed, address_hash: addressHash, address_masked: address, kinds: [...kinds], topics: [...topics], audience, locale, code_hash: codeHash, code_expires_at: codeExpiresAt, created_at: at,
  }).execute();
}

/** A subscription of some halls. */
export async function selectSubscription(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<SubscriptionRecord | undefined> {
  const row = await db.selectFrom('notice_subscriptions').select(columns).where('id', '=', id).where('hall_id', 'in', [...hallIds]).executeTakeFirst();
  return row && recordOf(row);
}

/** Counts a try before it is judged. @returns What the code is judged by, and how often it was tried; undefined where there is nothing to try any more. */
export async function tryCode(db: Kysely<Database>, { hallId, id }: Pick<SubscriptionRecord, 'hallId' | 'id'>, now: Date, most: number): Promise<{ readonly codeHash: string; readonly tries: number } | undefined> {
  const row = await db.updateTable('notice_subscriptions').set({ tries: sql<number>`tries + 1` }).where('hall_id', '=', hallId).where('id', '=', id).where('state', '=', 'pending').where('code_expires_at', '>', now).where('tries', '<', most)
    .returning(['code_hash', 'tries']).executeTakeFirst();
  return row && { codeHash: row.code_hash ?? '', tries: row.tries };
}

/** What a code that was good before is judged by, for a repeat of the call. */
export async function selectCodeHash(db: Kysely<Database>, { hallId, id }: Pick<SubscriptionRecord, 'hallId' | 'id'>): Promise<string | null> {
  return (await db.selectFrom('notice_subscriptions').select('code_hash').where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst())?.code_hash ?? null;
}

/** Begins a subscription in place of what the address had before; in a transaction. All of the address are locked: two codes that come back at once are one after the other. */
export async function activate(db: Kysely<Database>, { hallId, id }: Pick<SubscriptionRecord, 'hallId' | 'id'>, now: Date): Promise<void> {
  const own = await db.selectFrom('notice_subscriptions').select(['channel', 'address_hash']).where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst();
  if (!own) return;
  const ofAddress = await db.selectFrom('notice_subscriptions').select(['id', 'state']).where('hall_id', '=', hallId).where('channel', '=', own.channel).where('address_hash', '=', own.address_hash).orderBy('id').forUpdate().execute();
  if (!ofAddress.some((one) => one.id === id && one.state === 'pending')) return;
  for (const before of ofAddress) if (before.state === 'active') await endSubscriptionRow(db, { hallId, id: before.id }, now);
  await db.updateTable('notice_subscriptions').set({ state: 'active', confirmed_at: now, code_expires_at: null }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Ends a subscription and forgets its address. */
export async function endSubscriptionRow(db: Kysely<Database>, { hallId, id }: Pick<SubscriptionRecord, 'hallId' | 'id'>, now: Date): Promise<void> {
  await db.updateTable('notice_subscriptions').set({ state: 'ended', ended_at: now, address_sealed: null, code_hash: null, code_expires_at: null }).where('hall_id', '=', hallId).where('id', '=', id).where('state', '<>', 'ended').execute();
}

/** Somebody who wants to be told. */
export interface ActiveSubscription {
  readonly id: string;
  readonly channel: SubscriptionRecord['channel'];
  readonly addressSealed: string;
  readonly kinds: readonly NoticeKind[];
  readonly topics: readonly string[];
  readonly audience: SubscriptionRecord['audience'];
  readonly locale: Locale;
  readonly confirmedAt: Date;
}

/** Those who want to be told in a hall, by their id; behind the one who was told last. */
export async function selectActive(db: Kysely<Database>, hallId: string, after: string, limit: number): Promise<ActiveSubscription[]> {
  const rows = await db.selectFrom('notice_subscriptions').select(['id', 'channel', 'address_sealed', 'kinds', 'topics', 'audience', 'locale', 'confirmed_at', 'created_at']).where('hall_id', '=', hallId).where('state', '=', 'active').where('id', '>', after).orderBy('id').limit(limit).execute();
  return rows.map((row) => ({ id: row.id, channel: row.channel, addressSealed: row.address_sealed ?? '', kinds: row.kinds, topics: row.topics, audience: row.audience, locale: row.locale, confirmedAt: row.confirmed_at ?? row.created_at }));
}

/** Forgets what never began, after a day, and what has ended, after thirty. */
export async function sweepSubscriptions(db: Kysely<Database>, now: Date): Promise<void> {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  await db.deleteFrom('notice_subscriptions').where('state', '=', 'pending').where('created_at', '<', daysAgo(1)).execute();
  await db.deleteFrom('notice_subscriptions').where('state', '=', 'ended').where('created_at', '<', daysAgo(30)).where('ended_at', '<', daysAgo(30)).execute();
}
