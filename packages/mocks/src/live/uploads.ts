import type { Upload, UploadRequest } from '@hallkit/contract';
import { MockProblem } from '../platform/problem.ts';
import type { UploadRecord } from './space.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';

const [openFor, mostOpen] = [7 * 86_400_000, 20];

/** Begins an upload. @throws {MockProblem} upload.limited. */
export function beginUpload(live: Live, personId: string, { fileName, size, sha256 }: UploadRequest): UploadRecord {
  const open = [...live.space.uploads.values()].filter((one) => one.personId === personId && !one.used && one.received < one.size);
  if (open.length >= mostOpen) throw new MockProblem('upload.limited');
  const upload: UploadRecord = { id: newId('up_'), personId, fileName, size, sha256: sha256 ?? null, expiresAt: live.now() + openFor, parts: [], received: 0, used: false };
  live.space.uploads.set(upload.id, upload);
  return upload;
}

/** Somebody's upload. @throws {MockProblem} upload.not-found. */
export function uploadBy(live: Live, personId: string, id: string): UploadRecord {
  const upload = live.space.uploads.get(id);
  if (!upload || upload.personId !== personId || upload.expiresAt <= live.now()) throw new MockProblem('upload.not-found');
  return upload;
}

/** The bytes of an upload in one piece. */
export function bytesOf({ parts, received }: UploadRecord): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(received);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An upload as the contract has it. */
export const uploadView = ({ id, fileName, size, received, used, expiresAt }: UploadRecord): Upload => ({ id, fileName, size, received, url: `/api/v1/uploads/${id}/content`, state: used ? 'used' : received === size ? 'complete' : 'open', expiresAt: instant(expiresAt) });

const tus = { 'tus-resumable': '1.0.0', 'cache-control': 'no-store' };

/**
 * Takes the bytes of an upload by tus 1.0.0.
 *
 * @param cutAt - After so many bytes of an upload the line goes down, once for each.
 * @throws TypeError where the line goes down; what came before is kept.
 */
export async function takeBytes(live: Live, upload: UploadRecord, request: Request, cutAt: readonly number[]): Promise<Response> {
  const { method, headers } = request;
  if (method === 'HEAD') return new Response(null, { headers: { ...tus, 'upload-offset': String(upload.received), 'upload-length': String(upload.size) } });
  if (method === 'DELETE') {
    live.space.uploads.delete(upload.id);
    return new Response(null, { status: 204, headers: tus });
  }
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (headers.get('content-type') !== 'application/offset+octet-stream') return new Response(null, { status: 415, headers: tus });
  const from = Number(headers.get('upload-offset'));
  if (from !== upload.received) return new Response(null, { status: 409, headers: tus });
  if (from + bytes.length > upload.size) return new Response(null, { status: 413, headers: tus });
  const cut = cutAt.find((place) => place > from && place < from + bytes.length);
  const kept = cut === undefined ? bytes : bytes.slice(0, cut - from);
  upload.parts.push(kept);
  upload.received += kept.length;
  if (cut !== undefined) throw new TypeError('Failed to fetch');
  return new Response(null, { status: 204, headers: { ...tus, 'upload-offset': String(upload.received) } });
}
