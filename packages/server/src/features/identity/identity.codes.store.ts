import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Realm } from './identity.types.ts';

/** How many codes may be sent. */
export interface CodeLimits {
  /** Seconds between two for a phone. */
  readonly pause: number;
  /** For a phone, within an hour and a day. */
  readonly hour: number;
  readonly day: number;
  /** From an address or a device, within an hour. */
  readonly address: number;
}

/** A code to be kept. */
export interface NewCode extends Realm {
  readonly phoneHash: string;
  readonly id: string;
  readonly codeHash: string;
}

/** Keeps a code in place of the one before. @returns Its end; undefined where the phone has had its share. */
export async function keepCode(db: Kysely<Database>, { hallId, mode, phoneHash, id, codeHash }: NewCode, { pause, hour, day }: CodeLimits): Promise<Date | undefined> {
  const { rows } = await sql<{ expiresAt: Date }>`
    insert into sign_in_codes as kept (hall_id, mode, phone_hash, id, code_hash, sent_at, expires_at, hour_at, hour_count, day_at, day_count)
    values (${hallId}, ${mode}, ${phoneHash}, ${id}, ${codeHash}, now(), now() + interval '5 minutes', now(), 1, now(), 1)
    on conflict (hall_id, mode, phone_hash) do update set
      id = excluded.id, code_hash = excluded.code_hash, tries = 0, sent_at = excluded.sent_at, expires_at = excluded.expires_at, used_at = null,
      hour_at = case when kept.hour_at < now() - interval '1 hour' then now() else kept.hour_at end, hour_count = case when kept.hour_at < now() - interval '1 hour' then 1 else kept.hour_count + 1 end,
      day_at = case when kept.day_at < now() - interval '1 day' then now() else kept.day_at end, day_count = case when kept.day_at < now() - interval '1 day' then 1 else kept.day_count + 1 end
    where kept.sent_at <= now() - make_interval(secs => ${pause})
      and (kept.hour_count < ${hour} or kept.hour_at < now() - interval '1 hour') and (kept.day_count < ${day} or kept.day_at < now() - interval '1 day')
    returning expires_at as "expiresAt"`.execute(db);
  return rows[0]?.expiresAt;
}

/** Seconds until a phone may get another code. */
export async function waitOfPhone(db: Kysely<Database>, { hallId, mode }: Realm, phoneHash: string, { pause, hour, day }: CodeLimits): Promise<number> {
  const { rows } = await sql<{ wait: number }>`
    select ceil(extract(epoch from greatest(
      sent_at + make_interval(secs => ${pause}), case when hour_count >= ${hour} then hour_at + interval '1 hour' end, case when day_count >= ${day} then day_at + interval '1 day' end) - now()))::integer as wait
    from sign_in_codes where hall_id = ${hallId} and mode = ${mode} and phone_hash = ${phoneHash}`.execute(db);
  return Math.max(1, rows[0]?.wait ?? 1);
}

/** Counts a code that an address asks for. @returns Seconds to wait where it has had its share of the hour, else 0. */
export async function countAddress(db: Kysely<Database>, hallId: string, addressHash: string, { address }: CodeLimits): Promise<number> {
  const { rows } = await sql<{ sent: number; wait: number }>`
    insert into sign_in_addresses as kept (hall_id, address_hash, since, sent) values (${hallId}, ${addressHash}, now(), 1)
    on conflict (hall_id, address_hash) do update set
      since = case when kept.since < now() - interval '1 hour' then now() else kept.since end, sent = case when kept.since < now() - interval '1 hour' then 1 else kept.sent + 1 end
    returning sent, ceil(extract(epoch from since + interval '1 hour' - now()))::integer as wait`.execute(db);
  const [row] = rows;
  return row && row.sent > address ? Math.max(1, row.wait) : 0;
}

/** Counts a try before it is judged. @returns The code that is good; undefined for none, or after the third try. */
export async function tryCode(db: Kysely<Database>, { hallId, mode }: Realm, phoneHash: string): Promise<{ readonly id: string; readonly codeHash: string } | undefined> {
  return db
    .updateTable('sign_in_codes')
    .set({ tries: sql<number>`tries + 1` })
    .where('hall_id', '=', hallId)
    .where('mode', '=', mode)
    .where('phone_hash', '=', phoneHash)
    .where('used_at', 'is', null)
    .where(sql<boolean>`expires_at > now() and tries < 3`)
    .returning(['id', 'code_hash as codeHash'])
    .executeTakeFirst();
}

/** Uses a code up. @returns false where another call was first, or a newer code is there. */
export async function spendCode(db: Kysely<Database>, { hallId, mode }: Realm, phoneHash: string, id: string): Promise<boolean> {
  const done = await db.updateTable('sign_in_codes').set({ used_at: sql<Date>`now()` }).where('hall_id', '=', hallId).where('mode', '=', mode).where('phone_hash', '=', phoneHash).where('id', '=', id).where('used_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Forgets what is over. */
export async function sweepPersons(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('person_sessions').where(sql<boolean>`expires_at < now() - interval '1 day'`).execute();
  await db.deleteFrom('sign_in_codes').where(sql<boolean>`day_at < now() - interval '1 day' and expires_at < now()`).execute();
  await db.deleteFrom('sign_in_addresses').where(sql<boolean>`since < now() - interval '1 hour'`).execute();
  await db.deleteFrom('sign_in_grants').where(sql<boolean>`expires_at < now() - interval '1 hour'`).execute();
  await db.deleteFrom('oidc_states').where(sql<boolean>`expires_at < now() - interval '1 hour'`).execute();
  await db.deleteFrom('used_hand_overs').where(sql<boolean>`expires_at < now() - interval '1 hour'`).execute();
  await db.deleteFrom('hand_offs').where(sql<boolean>`expires_at < now() - interval '1 hour'`).execute();
}
