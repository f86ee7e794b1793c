import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Space, UploadRecord } from './documents.types.ts';

/** An upload to begin. */
export type NewUpload = Omit<UploadRecord, 'state'>;

const columns = ['id', 'file_name as fileName', 'byte_size as size', 'sha256', 'state', 'created_at as createdAt', 'expires_at as expiresAt'] as const;

/** Lets the uploads that somebody begins at one moment come one after the other. */
export async function lockPerson(db: Kysely<Database>, { hallId, personId }: Space, at: Date): Promise<void> {
  await db.insertInto('upload_people').values({ hall_id: hallId, person_id: personId, seen_at: at }).onConflict((conflict) => conflict.columns(['hall_id', 'person_id']).doUpdateSet({ seen_at: at })).execute();
}

/** How many uploads of somebody are open, and how many bytes they may become. */
export async function countOpen(db: Kysely<Database>, { hallId, personId }: Space, at: Date): Promise<{ count: number; bytes: number }> {
  const { count, bytes } = await db
    .selectFrom('uploads')
    .select([sql<number>`count(*)::int`.as('count'), sql<number>`coalesce(sum(byte_size), 0)::float8`.as('bytes')])
    .where('hall_id', '=', hallId).where('person_id', '=', personId).where('state', '=', 'open').where('expires_at', '>', at)
    .executeTakeFirstOrThrow();
  return { count, bytes };
}

export async function insertUpload(db: Kysely<Database>, { hallId, personId, draftId }: Space, { id, fileName, size, sha256, createdAt, expiresAt }: NewUpload): Promise<void> {
  await db.insertInto('uploads').values({ hall_id: hallId, id, person_id: personId, draft_id: draftId, file_name: fileName, byte_size: size, sha256, lock_id: null, lock_until: null, created_at: createdAt, expires_at: expiresAt }).execute();
}

/** Somebody's uploads by their ids, in no order; those that are over or were given up are not there. */
export async function selectUploads(db: Kysely<Database>, { hallId, personId, draftId }: Space, ids: readonly string[], at: Date, forUpdate = false): Promise<UploadRecord[]> {
  let query = db.selectFrom('uploads').select(columns).where('hall_id', '=', hallId).where('id', 'in', [...ids]).where('person_id', '=', personId).where('state', '!=', 'discarded').where('expires_at', '>', at);
  if (draftId !== null) query = query.where('draft_id', '=', draftId);
  return forUpdate ? query.orderBy('id').forUpdate().execute() : query.execute();
}

/** An upload by its id alone, for the protocol; who asks has been checked. */
export async function selectOpenUpload(db: Kysely<Database>, id: string): Promise<UploadRecord | undefined> {
  return db.selectFrom('uploads').select(columns).where('id', '=', id).where('state', '=', 'open').executeTakeFirst();
}

/** @param hallId - Undefined where the protocol knows the id alone. */
export async function setUploadState(db: Kysely<Database>, hallId: string | undefined, ids: readonly string[], state: 'used' | 'discarded'): Promise<void> {
  const update = db.updateTable('uploads').set({ state }).where('id', 'in', [...ids]);
  await (hallId === undefined ? update : update.where('hall_id', '=', hallId)).execute();
}

/** Takes the right to write to an upload, unless another has it. The lease ends by itself, should its holder be killed. */
export async function takeLock(db: Kysely<Database>, id: string, lockId: string, seconds: number): Promise<boolean> {
  const taken = await db
    .updateTable('uploads')
    .set({ lock_id: lockId, lock_until: sql<Date>`now() + ${seconds} * interval '1 second'`, lock_wanted: false })
    .where('id', '=', id)
    .where(sql<boolean>`(lock_id is null or lock_until < now())`)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Says to whoever has the lock that it is wanted. */
export async function wantLock(db: Kysely<Database>, id: string): Promise<void> {
  await db.updateTable('uploads').set({ lock_wanted: true }).where('id', '=', id).execute();
}

/** Keeps a lock. @returns Whether somebody wants it; undefined where it was lost. */
export async function keepLock(db: Kysely<Database>, id: string, lockId: string, seconds: number): Promise<boolean | undefined> {
  const kept = await db.updateTable('uploads').set({ lock_until: sql<Date>`now() + ${seconds} * interval '1 second'` }).where('id', '=', id).where('lock_id', '=', lockId).returning('lock_wanted').executeTakeFirst();
  return kept?.lock_wanted;
}

export async function dropLock(db: Kysely<Database>, id: string, lockId: string): Promise<void> {
  await db.updateTable('uploads').set({ lock_id: null, lock_until: null, lock_wanted: false }).where('id', '=', id).where('lock_id', '=', lockId).execute();
}

/** Uploads whose bytes are needed no more. */
export async function selectSpentUploads(db: Kysely<Database>, at: Date, most: number): Promise<string[]> {
  const rows = await db.selectFrom('uploads').select('id').where((where) => where.or([where('expires_at', '<=', at), where('state', '=', 'discarded')])).orderBy('expires_at').limit(most).execute();
  return rows.map(({ id }) => id);
}

export async function deleteUploads(db: Kysely<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('uploads').where('id', 'in', [...ids]).execute();
}

/** Which of these ids are still of an upload that may need its bytes. */
export async function selectLiving(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = ids.length === 0 ? [] : await db.selectFrom('uploads').select('id').where('id', 'in', [...ids]).where('state', '=', 'open').execute();
  return new Set(rows.map(({ id }) => id));
}

/** Forgets who has begun uploads before a day. */
export async function deletePeople(db: Kysely<Database>, before: Date): Promise<void> {
  await db.deleteFrom('upload_people').where('seen_at', '<', before).execute();
}
