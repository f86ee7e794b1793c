import type { PhotoRef } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { ReadyPhoto } from '../documents/documents.photos.ts';
import { secretId } from '../queue/queue.id.ts';
import { insertPhotos, selectPhoto } from './complaints.photos.store.ts';
import type { ComplaintContext, PhotoRow } from './complaints.types.ts';

const keyOf = (hallId: string, id: string, size: 'whole' | 'small'): string => `complaints/${hallId}/${id}-${size}.jpg`;

/**
 * Keeps pictures that have been made anew, in the transaction of the step that they come with; their uploads are used up.
 *
 * @throws {HttpProblem} upload.not-found where another was quicker.
 */
export async function keepPhotos(db: Kysely<Database>, { photos, now }: Pick<ComplaintContext, 'photos' | 'now'>, { networkId, hallId, complaintId, seq }: { readonly networkId: string; readonly hallId: string; readonly complaintId: string; readonly seq: number }, ready: readonly ReadyPhoto[]): Promise<void> {
  if (ready.length === 0) return;
  await photos.use(db, networkId, ready.map(({ uploadId }) => uploadId));
  const rows: PhotoRow[] = [];
  for (const [position, { whole, small, width, height }] of ready.entries()) {
    const id = secretId('ph');
    // Should the rest of the write fail, two files lie there that nobody knows of; the row comes after them, so that none is without its files.
    const kept = await photos.keep(keyOf(hallId, id, 'whole'), whole);
    await photos.keep(keyOf(hallId, id, 'small'), small);
    rows.push({ hallId, id, complaintId, seq, position, width, height, size: kept.size, smallSize: small.byteLength, sha256: kept.sha256 });
  }
  await insertPhotos(db, rows, now());
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
