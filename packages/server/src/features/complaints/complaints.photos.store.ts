import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PhotoRow } from './complaints.types.ts';

const columns = ['hall_id as hallId', 'id', 'complaint_id as complaintId', 'seq', 'position', 'width', 'height', 'byte_size as size', 'small_size as smallSize', 'sha256'] as const;

export async function insertPhotos(db: Kysely<Database>, rows: readonly PhotoRow[], at: Date): Promise<void> {
  if (rows.length === 0) return;
  await db.insertInto('complaint_photos').values(rows.map(({ hallId, id, complaintId, seq, position, width, height, size, smallSize, sha256 }) => ({ hall_id: hallId, id, complaint_id: complaintId, seq, position, width, height, byte_size: size, small_size: smallSize, sha256, created_at: at }))).execute();
}

/** Pictures of a complaint in their order. */
export async function selectPhotos(db: Kysely<Database>, hallId: string, complaintId: string): Promise<PhotoRow[]> {
  return db.selectFrom('complaint_photos').select(columns).where('hall_id', '=', hallId).where('complaint_id', '=', complaintId).orderBy('seq').orderBy('position').execute();
}

/** A picture of some halls. */
export async function selectPhoto(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<PhotoRow | undefined> {
  return hallIds.length === 0 ? undefined : db.selectFrom('complaint_photos').select(columns).where('hall_id', 'in', [...hallIds]).where('id', '=', id).executeTakeFirst();
}

/** Writes down that files of pictures may lie there without a row. */
export async function insertPhotoFiles(db: Kysely<Database>, hallId: string, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length > 0) await db.insertInto('complaint_photo_files').values(ids.map((id) => ({ hall_id: hallId, id, at }))).execute();
}

/** They have their rows now, or are gone. */
export async function deletePhotoFiles(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('complaint_photo_files').where('hall_id', '=', hallId).where('id', 'in', [...ids]).execute();
}

/** Those that have waited since before a moment, locked; what another server clears away is passed over. */
export async function takeStalePhotoFiles(db: Kysely<Database>, before: Date, limit: number): Promise<{ readonly hallId: string; readonly id: string }[]> {
  return db.selectFrom('complaint_photo_files').select(['hall_id as hallId', 'id']).where('at', '<', before).orderBy('at').limit(limit).forUpdate().skipLocked().execute();
}
