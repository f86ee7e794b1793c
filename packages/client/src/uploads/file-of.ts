import type { UploadRequest } from '@hallkit/contract';
import type { UploadOptions, UploadSource } from './types.ts';

/** The source as a file from any part of which can be read again. */
export async function fileOf(source: UploadSource): Promise<Blob> {
  if (source instanceof Blob) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new Blob([source]);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  // Not every browser can go through a stream row by row.
  if ('getReader' in source) return new Response(source as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  for await (const part of source) parts.push(part as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}

/** SHA-256 in hexadecimal; undefined where the place has no WebCrypto (a page without HTTPS). */
async function hashOf(file: Blob): Promise<string | undefined> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hash = await subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is told of a file before its bytes are sent. */
export async function announcementOf(source: UploadSource, file: Blob, { fileName, sha256 }: UploadOptions): Promise<UploadRequest> {
  const hash = sha256 === true ? await hashOf(file) : sha256 || undefined;
  return { fileName: fileName ?? (source as Partial<File>).name ?? 'file', size: file.size, ...(hash && { sha256: hash }) };
}
