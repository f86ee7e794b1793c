import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A kept file. */
export interface StoredFile {
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** A part of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Files by key. A folder here; an S3-compatible store can stand in its place. */
export interface FileStore {
  /** Keeps a file whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<StoredFile>;
  /** The same for a file of any size, of which never more than a piece is in memory. */
  putStream(key: string, source: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /**
   * Keeps a finished file of this machine without reading it, where both lie on one disk; it is there under its old path too
   * until its owner removes that, so that a crash in between loses nothing. Nothing is done where the key is taken by as many bytes.
   */
  adopt(key: string, path: string): Promise<void>;
  /** Size in bytes, or undefined when there is none. */
  size(key: string): Promise<number | undefined>;
  /** @param range - Only this part. */
  read(key: string, range?: ByteRange): Readable;
  /** Lets work that jumps about in a file (pages of a PDF) have it as a file of this machine, for as long as the work takes. */
  local<Result>(key: string, work: (path: string) => Promise<Result>): Promise<Result>;
  /** Removes a file; one that is not there is no fault. */
  remove(key: string): Promise<void>;
  /** Removes every file whose key begins with this one and a slash. */
  removeAll(key: string): Promise<void>;
}

const valid = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
/** What a disk says that knows no second name for a file, or where the two are on different disks. */
const cannotLink = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** SHA-256 and size of a file of this machine, read in pieces. */
export async function digestOfFile(path: string): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    size += piece.length;
    hash.update(piece);
  }
  return { size, sha256: hash.digest('hex') };
}

/** Writes down on the disk what has been written to a file. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Files in a folder, each written aside, synced, and moved into place. */
export function createFolderStore(folder: string): FileStore {
  const pathOf = (key: string): string => {
    if (!valid.test(key) || key.includes('..')) throw new TypeError(`Not a key of a file: ${key}`);
    return join(folder, key);
  };
  const sizeOf = (path: string): Promise<number | undefined> => stat(path).then(({ size }) => size, () => undefined);
  /** Lets `write` make a file beside the place, and moves it there. */
  const aside = async <Result>(path: string, write: (path: string) => Promise<Result>): Promise<Result> => {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      const result = await write(beside);
      await rename(beside, path);
      return result;
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  };
  const store: FileStore = {
    put: (key, bytes) =>
      aside(pathOf(key), async (path) => {
        const file = await open(path, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
      }),
    putStream: (key, source) =>
      aside(pathOf(key), async (path) => {
        const file = await open(path, 'wx');
        const hash = createHash('sha256');
        let size = 0;
        try {
          for await (const piece of source) {
            hash.update(piece);
            for (let at = 0; at < piece.byteLength; ) at += (await file.write(piece, at)).bytesWritten;
            size += piece.byteLength;
          }
          await file.sync();
        } finally {
          await file.close();
        }
        return { size, sha256: hash.digest('hex') };
      }),
    async adopt(key, path) {
      const place = pathOf(key);
      if ((await sizeOf(place)) === (await stat(path)).size) return;
      await syncFile(path);
      try {
        await aside(place, (beside) => link(path, beside));
      } catch (error) {
        if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
        await store.putStream(key, createReadStream(path));
      }
    },
    size: (key) => sizeOf(pathOf(key)),
    read: (key, range) => createReadStream(pathOf(key), range),
    local: (key, work) => work(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
    removeAll: (key) => rm(pathOf(key), { force: true, recursive: true }),
  };
  return store;
}
