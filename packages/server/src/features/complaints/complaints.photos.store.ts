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
