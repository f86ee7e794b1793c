import { extname } from 'node:path';
import type { Upload, UploadRequest } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { kinds } from '../../platform/papers/kinds.ts';
import type { MadePhoto } from '../../platform/papers/papers.types.ts';
import { secretId } from '../queue/queue.id.ts';
import { lockUpload } from './documents.locks.ts';
import { insertPhotoUpload, selectPhotoUpload, sumPhotoUploads } from './documents.photos.store.ts';
import type { DocumentContext, UploadRecord } from './documents.types.ts';
import { asStorageFull, ensureUploadFile, receivedOf, removeUploadFile, uploadPath } from './documents.upload-files.ts';
import { uploadView } from './documents.uploads.ts';
import { countOpen, deleteUploads, lockPerson } from './documents.uploads.store.ts';

/** Largest picture, in bytes. */
const largest = 20 * 2 ** 20;
/** How long it waits to be used, in milliseconds. */
const openFor = 24 * 3_600_000;
/** Pictures under way from one address, and the bytes that all of a network may become. */
const mostOpen = 30;
const mostBytes = 10 * 2 ** 30;
/** Bytes that stay free for everything else. */
const reserve = 256 * 2 ** 20;

const endings = new Set(['', ...kinds.jpeg.endings, ...kinds.png.endings, ...kinds.webp.endings]);

/** A picture that has been made anew, and the upload it was. */
export interface ReadyPhoto extends MadePhoto {
  readonly uploadId: string;
}

/** What documents does for pictures that come with a complaint: nobody is signed in, and the id of an upload is the secret. */
export interface Photos {
  /** Begins an upload. @param sender - Digest of address and day. @throws {HttpProblem} upload.too-large, document.type, upload.limited, storage.full. */
  begin(db: Kysely<Database>, networkId: string, sender: string, request: UploadRequest): Promise<Upload>;
  /** Looks at uploads that have come whole, and makes the pictures anew; not in a transaction, since that takes its time. @throws {HttpProblem} upload.not-found, upload.incomplete, upload.hash, and 422 of a paper, with a pointer. */
  ready(db: Kysely<Database>, networkId: string, uploadIds: readonly string[]): Promise<readonly ReadyPhoto[]>;
  /** Uses uploads up, in the transaction that keeps what was made of them: none is used twice. @throws {HttpProblem} upload.not-found. */
  use(db: Kysely<Database>, networkId: string, uploadIds: readonly string[]): Promise<void>;
  /** Clears the bytes of used ones away, after that has committed. */
  clear(uploadIds: readonly string[]): Promise<void>;
  /** Keeps a picture. */
  keep(key: string, bytes: Uint8Array): Promise<{ readonly size: number; readonly sha256: string }>;
  /** Clears a picture away. */
  remove(key: string): Promise<void>;
  open(key: string, file: Pick<FileReply, 'size' | 'digest' | 'fileName'>): FileReply;
}

const faultAt = (code: 'upload.not-found' | 'upload.incomplete' | 'upload.hash', at: number, field: string, expected: string): HttpProblem => new HttpProblem(code, { errors: [{ in: 'body', pointer: `/photoIds/${at}`, code: field, expected }] });
const unknown = (at: number): HttpProblem => faultAt('upload.not-found', at, 'field.value', 'up_…');

/** The pictures of complaints. */
export function photosFor(context: DocumentContext): Photos {
  const { folder, papers, files, now, free } = context;
  const whole = async (db: Kysely<Database>, networkId: string, id: string, at: number): Promise<UploadRecord> => {
    const upload = await selectPhotoUpload(db, networkId, id, now());
    if (!upload) throw unknown(at);
    const received = await receivedOf(folder, id);
    if (received !== upload.size) throw faultAt('upload.incomplete', at, 'upload.missing', `${received}/${upload.size}`);
    return upload;
  };
  const made = async (upload: UploadRecord, at: number): Promise<ReadyPhoto> => {
    try {
      const path = uploadPath(folder, upload.id);
      if (upload.sha256 !== null) {
        const { sha256 } = await papers.inspect({ path, name: upload.fileName, declaredType: null });
        if (sha256 !== upload.sha256) throw faultAt('upload.hash', at, 'upload.digest', sha256);
      }
      return { uploadId: upload.id, ...(await papers.photo(path, upload.fileName)) };
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      throw new HttpProblem(error.code, { headers: error.headers, errors: error.errors.length > 0 ? error.errors.map((fault) => ({ ...fault, pointer: `/photoIds/${at}` })) : [{ in: 'body', pointer: `/photoIds/${at}`, code: 'paper.fault' }] });
    }
  };
  return {
    async begin(db, networkId, sender, { fileName, size, sha256 }) {
      if (size > largest) throw new HttpProblem('upload.too-large', { errors: [{ in: 'body', pointer: '/size', code: 'paper.too-large', expected: String(largest / 2 ** 20) }] });
      if (!endings.has(extname(fileName).toLowerCase())) throw new HttpProblem('document.type', { errors: [{ in: 'body', pointer: '/fileName', code: 'paper.type', expected: 'JPEG, PNG, WebP' }] });
      const at = now();
      const space = { hallId: networkId, personId: sender, draftId: null };
      await lockPerson(db, space, at);
      if ((await countOpen(db, space, at)).count >= mostOpen) throw new HttpProblem('upload.limited', { errors: [{ in: 'body', pointer: '', code: 'quota.uploads', expected: String(mostOpen) }] });
      const room = free();
      if ((await sumPhotoUploads(db, networkId, at)) + size > mostBytes || (room !== undefined && room < size + reserve)) throw new HttpProblem('storage.full', { headers: { 'retry-after': '60' } });
      const upload: UploadRecord = { id: secretId('up'), fileName, size, sha256: sha256 ?? null, state: 'open', createdAt: at, expiresAt: new Date(at.getTime() + openFor) };
      await insertPhotoUpload(db, networkId, sender, upload);
      await ensureUploadFile(folder, upload.id).catch((error: unknown) => Promise.reject(asStorageFull(error)));
      return uploadView(upload, 0);
    },
    async ready(db, networkId, uploadIds) {
      const photos: ReadyPhoto[] = [];
      for (const [at, id] of uploadIds.entries()) {
        if (uploadIds.indexOf(id) !== at) throw unknown(at);
        await whole(db, networkId, id, at);
        // Nobody writes to it while it is looked at.
        const lock = await lockUpload(context.db, id, new AbortController().signal, () => undefined);
        try {
          photos.push(await made(await whole(db, networkId, id, at), at));
        } finally {
          await lock.release();
        }
      }
      return photos;
    },
    async use(db, networkId, uploadIds) {
      // In one order for everybody, so that two who want the same never wait for one another.
      for (const id of [...uploadIds].sort()) if (!(await selectPhotoUpload(db, networkId, id, now(), true))) throw unknown(uploadIds.indexOf(id));
      await deleteUploads(db, uploadIds);
    },
    clear: async (uploadIds) => void (await Promise.all(uploadIds.map((id) => removeUploadFile(folder, id)))),
    keep: (key, bytes) => files.put(key, bytes).catch((error: unknown) => Promise.reject(asStorageFull(error))),
    remove: (key) => files.remove(key),
    open: (key, file) => ({ ...file, mediaType: 'image/jpeg', download: false, isPrivate: true, open: () => files.read(key) }),
  };
}
