import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A kept file. */
export interface StoredFile {
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Files by key. A folder here; an S3-compatible store can stand in its place. */
export interface FileStore {
  /** Keeps a file whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<StoredFile>;
  /** Size in bytes, or undefined when there is none. */
  size(key: string): Promise<number | undefined>;
  read(key: string): Readable;
}

const valid = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** Files in a folder, each written aside, synced, and moved into place. */
export function createFolderStore(folder: string): FileStore {
  const pathOf = (key: string): string => {
    if (!valid.test(key) || key.includes('..')) throw new TypeError(`Not a key of a file: ${key}`);
    return join(folder, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        const file = await open(aside, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    size: (key) => stat(pathOf(key)).then(({ size }) => size, () => undefined),
    read: (key) => createReadStream(pathOf(key)),
  };
}
