import { createWriteStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectOpenUpload, setUploadState } from './documents.uploads.store.ts';

/** What a disk says that has no room. */
const noRoom = new Set(['ENOSPC', 'EDQUOT']);

/** The error of a disk without room as a problem; every other as it is. */
export const asStorageFull = (error: unknown): unknown => (noRoom.has((error as NodeJS.ErrnoException).code ?? '') ? new HttpProblem('storage.full', { headers: { 'retry-after': '60' } }) : error);

/** Where the bytes of an upload lie. */
export const uploadPath = (folder: string, id: string): string => join(folder, id);

/** Bytes of an upload that have arrived. */
export const receivedOf = (folder: string, id: string): Promise<number> => stat(uploadPath(folder, id)).then(({ size }) => size, () => 0);

/** Makes the file of an upload, if it is not there. */
export async function ensureUploadFile(folder: string, id: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await (await open(uploadPath(folder, id), 'a')).close();
}

export const removeUploadFile = (folder: string, id: string): Promise<void> => rm(uploadPath(folder, id), { force: true });

/**
 * Files of uploads for the tus protocol: their facts stand in the database, so that every server of a hall knows them;
 * how far one is, its file says. What is acknowledged is on the disk.
 */
export class UploadStore extends FileStore {
  constructor(db: Kysely<Database>, folder: string) {
    super({
      directory: folder,
      configstore: {
        async get(id) {
          const upload = await selectOpenUpload(db, id);
          return upload && ({ id, size: upload.size, offset: 0, creation_date: upload.createdAt.toISOString() } as never);
        },
        set: () => Promise.resolve(),
        delete: (id) => setUploadState(db, undefined, [id], 'discarded'),
      },
    });
    this.extensions = ['termination', 'expiration'];
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const path = uploadPath(this.directory, id);
    try {
      await pipeline(readable, createWriteStream(path, { flags: 'r+', start: offset, flush: true }));
    } catch (error) {
      throw asStorageFull(error);
    }
    return (await stat(path)).size;
  }
}
