import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { UploadRecord } from './documents.types.ts';

const columns = ['id', 'file_name as fileName', 'byte_size as size', 'sha256', 'state', 'created_at as createdAt', 'expires_at as expiresAt'] as const;

/** A picture that nobody signed in for, in a network; one that is over is not there. */
export async function selectPhotoUpload(db: Kysely<Database>, networkId: string, id: string, at: Date, forUpdate = false): Promise<UploadRecord | undefined> {
  const query = db.selectFrom('uploads').select(columns).where('hall_id', '=', networkId).where('id', '=', id).where('photo', '=', true).where('state', '=', 'open').where('expires_at', '>', at);
  return (forUpdate ? query.forUpdate() : query).executeTakeFirst();
}

/** Whether an id is of such a picture, in whatever network. */
export async function isPhotoUpload(db: Kysely<Database>, id: string): Promise<boolean> {
  return (await db.selectFrom('uploads').select('id').where('id', '=', id).where('photo', '=', true).executeTakeFirst()) !== undefined;
}

/** Writes one. @param sender - A digest that says nothing by itself; gone with the row. */
export async function insertPhotoUpload(db: Kysely<Database>, networkId: string, sender: string, { id, fileName, size, sha256, createdAt, expiresAt }: Omit<UploadRecord, 'state'>): Promise<void> {
  await db.insertInto('uploads').values({ hall_id: networkId, id, person_id: sender, draft_id: null, photo: true, file_name: fileName, byte_size: size, sha256, lock_id: null, lock_until: null, created_at: createdAt, expires_at: expiresAt }).execute();
}

/** Bytes that pictures under way in a network may become. */
export async function sumPhotoUploads(db: Kysely<Database>, networkId: string, at: Date): Promise<number> {
  const { bytes } = await db.selectFrom('uploads').select(sql<number>`coalesce(sum(byte_size), 0)::float8`.as('bytes')).where('hall_id', '=', networkId).where('photo', '=', true).where('expires_at', '>', at).executeTakeFirstOrThrow();
  return bytes;
}
