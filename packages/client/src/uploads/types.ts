import type { Upload } from '@hallkit/contract';
import type { CallOptions } from '../options.ts';

/** What can be sent: what a page has from a file input, or what a program has. A stream is read to its end first, so that a cut can be mended; for large files in Node take `openAsBlob` of node:fs. */
export type UploadSource = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Options of an upload. */
export interface UploadOptions extends CallOptions {
  /**
   * Name of the file.
   *
   * @default the name of a `File`, else `file`
   */
  fileName?: string | undefined;
  /** Goes on with an upload that was begun before, also before a reload; the file must be the same. */
  uploadId?: string | undefined;
  /**
   * SHA-256 of the file in hexadecimal, compared when all has arrived; `true` has it reckoned here, where the browser can (HTTPS).
   *
   * @default false
   */
  sha256?: boolean | string | undefined;
  /**
   * Bytes of one request. Progress comes more often than that in browsers, and at each request elsewhere.
   *
   * @default 4_194_304
   */
  chunkSize?: number | undefined;
  /** Told as soon as the upload has an id, by which it can be gone on with. */
  onBegin?: ((upload: Upload) => void) | undefined;
  /** Told how many bytes of how many are through; also at the beginning, and again from further back after a cut. */
  onProgress?: ((sent: number, size: number) => void) | undefined;
}

/** Options of sending a picture; one that was cut off for good is sent anew. */
export type PhotoOptions = Omit<UploadOptions, 'uploadId'>;
