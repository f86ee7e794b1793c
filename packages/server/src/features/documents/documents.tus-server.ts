import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { asProblem } from '../../platform/http/errors.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { lockUpload, type UploadLock } from './documents.locks.ts';
import type { DocumentContext } from './documents.types.ts';
import { asStorageFull, uploadPath } from './documents.upload-files.ts';
import { largestUpload } from './documents.uploads.ts';
import { selectOpenUpload, setUploadState } from './documents.uploads.store.ts';

/** As much of the protocol's server as is used. */
export type TusServer = Pick<Server, 'handleWeb'>;

/** How long a connection that another one replaces may go on writing, in milliseconds. */
const drain = 500;

/**
 * Files of uploads for the tus protocol: their facts stand in the database, so that every server of a hall knows them;
 * how far one is, its file says. What is acknowledged is on the disk.
 */
class UploadStore extends FileStore {
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

/** The error that the protocol's server is to be given, by the code of our problem. */
const coded = (problem: HttpProblem): { status_code: number; body: string } => ({ status_code: problem.status, body: problem.code });

/** The protocol's server; asked by {@link Server.handleWeb}, which answers and sends nothing itself. */
export function createTusServer({ db, folder }: DocumentContext): TusServer {
  return new Server({
    path: '/',
    datastore: new UploadStore(db, folder),
    maxSize: largestUpload,
    lockDrainTimeout: drain,
    locker: {
      newLock(id) {
        let lock: UploadLock | undefined;
        return {
          lock: async (signal, cancel) => void (lock = await lockUpload(db, id, signal, () => void cancel())),
          unlock: async () => lock?.release(),
        };
      },
    },
    onResponseError: (_, error) => (error instanceof HttpProblem ? coded(error) : 'status_code' in error ? undefined : coded(asProblem(error))),
  });
}
