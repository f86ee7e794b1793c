import type { PhotoRef, UploadRequest } from '@hallkit/contract';
import { MockProblem } from '../platform/problem.ts';
import type { UploadRecord } from './space.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';
import { bytesOf } from './uploads.ts';
import type { PhotoRecord } from './watch.ts';

const [largest, openFor] = [20 * 1024 * 1024, 86_400_000];

/** Announces a picture; nobody need be signed in, the id is the secret. @throws {MockProblem} upload.too-large. */
export function announcePhoto(live: Live, { fileName, size, sha256 }: UploadRequest): UploadRecord {
  if (size > largest) throw new MockProblem('upload.too-large', [{ in: 'body', pointer: '/size', code: 'number.maximum', detail: `is at most ${largest}` }]);
  const upload: UploadRecord = { id: newId('ph_'), personId: '', fileName, size, sha256: sha256 ?? null, expiresAt: live.now() + openFor, parts: [], received: 0, used: false };
  live.space.uploads.set(upload.id, upload);
  return upload;
}

const starts = (bytes: Uint8Array, ...values: number[]): boolean => values.every((value, at) => value < 0 || bytes[at] === value);

/** A JPEG without what tells where, when and with what it was taken, and its size; null where it is broken. */
function cleanJpeg(bytes: Uint8Array<ArrayBuffer>): Omit<PhotoRecord, 'id'> | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let [width, height] = [0, 0];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (marker >= 0xc0 && marker <= 0xc2) [height, width] = [((bytes[at + 5] ?? 0) << 8) + (bytes[at + 6] ?? 0), ((bytes[at + 7] ?? 0) << 8) + (bytes[at + 8] ?? 0)];
    // The picture itself begins: to the end nothing more is told beside it.
    if (marker === 0xda) {
      kept.push(bytes.subarray(at));
      return width > 0 ? { bytes: joined(kept), mediaType: 'image/jpeg', width, height } : null;
    }
    const told = (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;
    if (!told) kept.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A picture as it is kept; the mocks draw nothing anew, so that others than JPEG stay what they are. */
export function pictureOf(bytes: Uint8Array<ArrayBuffer>): Omit<PhotoRecord, 'id'> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (starts(bytes, 0xff, 0xd8)) return cleanJpeg(bytes);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) && bytes.length > 24) return { bytes, mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  return starts(bytes, 0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50) ? { bytes, mediaType: 'image/webp', width: 1600, height: 1200 } : null;
}

/** Takes pictures that have arrived into a complaint. @throws {MockProblem} upload.not-found, upload.incomplete, document.type. */
export function takePhotos(live: Live, ids: readonly string[]): string[] {
  const uploads = ids.map((id, at) => {
    const upload = live.space.uploads.get(id);
    const pointer = `/photoIds/${at}`;
    if (!upload || upload.personId !== '' || upload.used || upload.expiresAt <= live.now()) throw new MockProblem('upload.not-found', [{ in: 'body', pointer, code: 'field.value', detail: 'is no picture that was sent' }]);
    if (upload.received < upload.size) throw new MockProblem('upload.incomplete', [{ in: 'body', pointer, code: 'field.value', detail: String(upload.received) }]);
    const picture = pictureOf(bytesOf(upload));
    if (!picture) throw new MockProblem('document.type', [{ in: 'body', pointer, code: 'field.value', detail: 'is no picture' }]);
    return { upload, picture };
  });
  return uploads.map(({ upload, picture }) => {
    upload.used = true;
    return addPhoto(live, picture);
  });
}

/** Keeps a picture. */
export function addPhoto(live: Live, picture: Omit<PhotoRecord, 'id'>): string {
  const id = newId('ph_');
  live.watch.photos.set(id, { id, ...picture });
  return id;
}

/** A picture of a complaint. @throws {MockProblem} photo.not-found. */
export function photoBy(live: Live, id: string): PhotoRecord {
  const photo = live.watch.photos.get(id);
  if (!photo) throw new MockProblem('photo.not-found');
  return photo;
}

/** Pictures in a few words. */
export const photoRefs = (live: Live, ids: readonly string[]): PhotoRef[] => ids.flatMap((id) => live.watch.photos.get(id) ?? []).map(({ id, width, height, bytes }) => ({ id, width, height, size: bytes.length }));
