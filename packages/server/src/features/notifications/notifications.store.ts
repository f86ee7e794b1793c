import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { Channel } from './notifications.messages.ts';
import { isTestHall } from './notifications.sender.store.ts';

/** Which messages are taken back, and why. */
export interface Suppression {
  readonly hallId: string;
  readonly about: string;
  readonly templates?: readonly string[] | undefined;
  readonly reason: string;
}

/** A message as its page shows it. */
export interface ShownRow {
  readonly id: string;
  readonly template: string;
  readonly data: object;
  readonly locale: Locale;
  readonly sentAt: Date | null;
  readonly timeZone: string;
}

/** A message that was sent, found by the id in its link. */
export interface SentRow {
  readonly hallId: string;
  readonly channel: Channel;
  /** Masked. */
  readonly recipient: string | null;
  readonly hash: string | null;
  readonly about: string;
  readonly template: string;
  readonly eventKey: string;
  readonly locale: Locale;
}

export type SandboxRow = Database['sandbox_messages'];

/** Messages that will not be sent; their recipients are forgotten. */
export async function suppressPending(db: Kysely<Database>, { hallId, about, templates, reason }: Suppression): Promise<void> {
  let query = db.updateTable('notifications').set({ state: 'suppressed', reason, recipient: null }).where('hall_id', '=', hallId).where('about', '=', about).where('state', '=', 'pending');
  if (templates) query = query.where('template', 'in', [...templates]);
  await query.execute();
}

/** The hall of a ticket among those a key sees. */
export async function selectTicketHall(db: Kysely<Database>, ticketId: string, hallIds: readonly string[]): Promise<string | undefined> {
  if (hallIds.length === 0) return undefined;
  return (await db.selectFrom('tickets').select('hall_id').where('id', '=', ticketId).where('hall_id', 'in', [...hallIds]).executeTakeFirst())?.hall_id;
}

/** What a page shows about a ticket or appointment, the newest first. */
export async function selectInPage(db: Kysely<Database>, hallId: string, about: string): Promise<ShownRow[]> {
  return db
    .selectFrom('notifications').innerJoin('halls', 'halls.id', 'notifications.hall_id')
    .select(({ ref }) => ['notifications.id', 'template', 'data', 'locale', 'sent_at as sentAt', ref('halls.content', '->>').key('timeZone').as('timeZone')])
    .where('hall_id', '=', hallId).where('about', '=', about).where('channel', '=', 'inPage').orderBy('sent_at', 'desc').orderBy('event_key').limit(200).execute();
}

/** Messages of a test hall up to an instant, the newest first. */
export async function selectSandbox(db: Kysely<Database>, hallId: string, { until, offset, limit }: { readonly until: Date; readonly offset: number; readonly limit: number }): Promise<SandboxRow[]> {
  return db.selectFrom('sandbox_messages').selectAll().where('hall_id', '=', hallId).where('sent_at', '<=', until).orderBy('sent_at', 'desc').orderBy('id').offset(offset).limit(limit).execute();
}

/** Whether the messages of a hall are shown in the sandbox: its network has no live key. */
export async function selectIsTestHall(db: Kysely<Database>, hallId: string): Promise<boolean> {
  return (await db.selectFrom('halls').select(isTestHall(hallId).as('isTest')).where('id', '=', hallId).executeTakeFirst())?.isTest ?? false;
}

/** The message of a link. */
export async function selectSent(db: Kysely<Database>, id: string): Promise<SentRow | undefined> {
  return db.selectFrom('notifications').select(['hall_id as hallId', 'channel', 'recipient', 'recipient_hash as hash', 'about', 'event_key as eventKey', 'template', 'locale']).where('id', '=', id).where('state', '=', 'sent').executeTakeFirst();
}

/** Nothing more is sent to a recipient on a channel. @returns Since when. */
export async function insertOptOut(db: Kysely<Database>, row: { readonly hallId: string; readonly channel: Channel; readonly hash: string; readonly recipient: string }): Promise<Date> {
  const { hallId: hall_id, channel, hash: recipient_hash, recipient } = row;
  // An update that changes nothing, so that the row that is there comes back.
  const kept = await db.insertInto('notification_opt_outs').values({ hall_id, channel, recipient_hash, recipient })
    .onConflict((conflict) => conflict.columns(['hall_id', 'channel', 'recipient_hash']).doUpdateSet({ recipient })).returning('created_at').executeTakeFirstOrThrow();
  return kept.created_at;
}

/** Messages are wanted again. */
export async function deleteOptOut(db: Kysely<Database>, { hallId, channel, hash }: { readonly hallId: string; readonly channel: Channel; readonly hash: string }): Promise<void> {
  await db.deleteFrom('notification_opt_outs').where('hall_id', '=', hallId).where('channel', '=', channel).where('recipient_hash', '=', hash).execute();
}
