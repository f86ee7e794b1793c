import type { RemovedDocument, Upload, UploadRequest } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { paperLimits } from '../../platform/papers/papers.types.ts';
import { secretId } from '../queue/queue.id.ts';
import type { DocumentContext, Space, UploadRecord } from './documents.types.ts';
import { asStorageFull, ensureUploadFile, receivedOf, removeUploadFile } from './documents.upload-files.ts';
import { countKept } from './documents.store.ts';
import { countOpen, insertUpload, lockPerson, selectUploads, setUploadState } from './documents.uploads.store.ts';

/** Largest file in bytes. */
export const largestUpload: number = paperLimits.bytes;
/** How long an upload stays, in milliseconds. */
const openFor = 7 * 24 * 3_600_000;
/** Uploads that one person may have under way, and the bytes they may become. */
const mostOpen = 60;
const mostBytes = 3 * largestUpload;
/** Bytes of the papers that one person may keep. */
const mostKept = 10 * 2 ** 30;
/** Bytes that stay free for everything else. */
const reserve = 256 * 2 ** 20;

/** How an upload is shown. */
export function uploadView({ id, fileName, size, state, expiresAt }: UploadRecord, received: number): Upload {
  const shown = state === 'used' ? 'used' : received >= size ? 'complete' : 'open';
  return { id, fileName, size, received: state === 'used' ? size : Math.min(received, size), url: `/api/v1/uploads/${id}/content`, state: shown, expiresAt: expiresAt.toISOString() };
}

/**
 * Begins an upload.
 *
 * @throws {HttpProblem} upload.limited, storage.full.
 */
export async function beginUpload(db: Kysely<Database>, { folder, free, now }: DocumentContext, space: Space, { fileName, size, sha256 }: UploadRequest): Promise<Upload> {
  const at = now();
  await lockPerson(db, space, at);
  const open = await countOpen(db, space, at);
  const limited = (code: string, expected: number, pointer: string): HttpProblem => new HttpProblem('upload.limited', { errors: [{ in: 'body', pointer, code, expected: String(expected) }] });
  if (open.count >= mostOpen) throw limited('quota.uploads', mostOpen, '');
  if (open.bytes + size > mostBytes) throw limited('quota.bytes', mostBytes / 2 ** 20, '/size');
  if ((await countKept(db, space)) + size > mostKept) throw limited('quota.space', mostKept / 2 ** 20, '/size');
  const room = free();
  if (room !== undefined && room < size + reserve) throw new HttpProblem('storage.full', { headers: { 'retry-after': '60' } });
  const upload: UploadRecord = { id: secretId('up'), fileName, size, sha256: sha256 ?? null, state: 'open', createdAt: at, expiresAt: new Date(at.getTime() + openFor) };
  await insertUpload(db, space, upload);
  try {
    await ensureUploadFile(folder, upload.id);
  } catch (error) {
    throw asStorageFull(error);
  }
  return uploadView(upload, 0);
}

/** An upload of a session. @throws {HttpProblem} upload.not-found. */
export async function uploadOf(db: Kysely<Database>, { folder, now }: DocumentContext, space: Space, id: string): Promise<Upload> {
  const [upload] = await selectUploads(db, space, [id], now());
  if (!upload) throw new HttpProblem('upload.not-found');
  return uploadView(upload, await receivedOf(folder, id));
}

/** Gives an upload up. @throws {HttpProblem} upload.not-found, also for one that became a paper. */
export async function discardUpload(db: Kysely<Database>, { folder, now }: DocumentContext, space: Space, id: string): Promise<RemovedDocument> {
  const at = now();
  const [upload] = await selectUploads(db, space, [id], at, true);
  if (upload?.state !== 'open') throw new HttpProblem('upload.not-found');
  await setUploadState(db, space.hallId, [id], 'discarded');
  // Should the rest of the write fail, the upload begins anew; it was to be given up anyhow.
  await removeUploadFile(folder, id);
  return { id, removedAt: at.toISOString() };
}
