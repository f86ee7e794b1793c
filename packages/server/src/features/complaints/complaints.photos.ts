import type { PhotoRef } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { ReadyPhoto } from '../documents/documents.photos.ts';
import { secretId } from '../queue/queue.id.ts';
import { deletePhotoFiles, insertPhotoFiles, insertPhotos, selectPhoto, takeStalePhotoFiles } from './complaints.photos.store.ts';
import type { ComplaintContext, PhotoRow } from './complaints.types.ts';

const keyOf = (hallId: string, id: string, size: 'whole' | 'small'): string => `complaints/${hallId}/${id}-${size}.jpg`;

/** A picture whose files lie there, before its row does. */
export interface KeptPhoto extends Pick<PhotoRow, 'id' | 'width' | 'height' | 'size' | 'smallSize' | 'sha256'> {
  readonly uploadId: string;
}

/** So long a file may wait for its row: a write takes seconds. In milliseconds. */
const settled = 3_600_000;
/** So many are cleared away in one run. */
const most = 200;

/**
 * Keeps the files of pictures, before the transaction that they come with. That they may lie there without a row is written
 * down first: should that write fail, or the server die, {@link sweepPhotoFiles} finds them by it.
 *
 * @param db - Not in a transaction.
 */
export async function keepPhotoFiles(db: Kysely<Database>, { photos, now }: Pick<ComplaintContext, 'photos' | 'now'>, hallId: string, ready: readonly ReadyPhoto[]): Promise<KeptPhoto[]> {
  const all = ready.map((photo) => ({ id: secretId('ph'), photo }));
  await insertPhotoFiles(db, hallId, all.map(({ id }) => id), now());
  const kept: KeptPhoto[] = [];
  for (const { id, photo: { uploadId, whole, small, width, height } } of all) {
    const { size, sha256 } = await photos.keep(keyOf(hallId, id, 'whole'), whole);
    await photos.keep(keyOf(hallId, id, 'small'), small);
    kept.push({ id, uploadId, width, height, size, smallSize: small.byteLength, sha256 });
  }
  return kept;
}

/**
 * Writes the rows of pictures, in the transaction of the step that they come with; their uploads are used up.
 *
 * @throws {HttpProblem} upload.not-found where another was quicker.
 */
export async function keepPhotos(db: Kysely<Database>, { photos, now }: Pick<ComplaintContext, 'photos' | 'now'>, { networkId, hallId, complaintId, seq }: { readonly networkId: string; readonly hallId: string; readonly complaintId: string; readonly seq: number }, kept: readonly KeptPhoto[]): Promise<void> {
  if (kept.length === 0) return;
  await photos.use(db, networkId, kept.map(({ uploadId }) => uploadId));
  await insertPhotos(db, kept.map(({ uploadId: _upload, ...row }, position) => ({ hallId, complaintId, seq, position, ...row })), now());
  await deletePhotoFiles(db, hallId, kept.map(({ id }) => id));
}

/** Clears the files of pictures away whose write has failed. @returns Whether more is due. */
export async function sweepPhotoFiles(db: Kysely<Database>, { photos, now }: Pick<ComplaintContext, 'photos' | 'now'>): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const stale = await takeStalePhotoFiles(transaction, new Date(now().getTime() - settled), most);
    // The rows are held until the end: should a file resist, they stay for the next look.
    for (const { hallId, id } of stale) await Promise.all((['whole', 'small'] as const).map((size) => photos.remove(keyOf(hallId, id, size))));
    for (const { hallId, id } of stale) await deletePhotoFiles(transaction, hallId, [id]);
    return stale.length === most;
  });
}

/** How a picture is shown. */
export const photoView = ({ id, width, height, size }: PhotoRow): PhotoRef => ({ id, width, height, size });

/** Those that came with a row of the log. */
export const photosOf = (rows: readonly PhotoRow[], seq: number): PhotoRef[] => rows.filter((row) => row.seq === seq).map(photoView);

/** A picture for who has its id. @throws {HttpProblem} photo.not-found. */
export async function openPhoto(db: Kysely<Database>, { photos }: Pick<ComplaintContext, 'photos'>, { hallIds }: Principal, photoId: string, size: 'whole' | 'small'): Promise<FileReply> {
  const row = await selectPhoto(db, hallIds, photoId);
  if (!row) throw new HttpProblem('photo.not-found');
  return photos.open(keyOf(row.hallId, row.id, size), { size: size === 'whole' ? row.size : row.smallSize, digest: `${row.sha256}-${size}`, fileName: `${row.id}.jpg` });
}
