import type { Upload } from '@hallkit/contract';
import * as tus from 'tus-js-client';
import { errorOf } from '../error-of.ts';
import { HallAbortError } from '../errors/abort-error.ts';
import { HallConnectionError } from '../errors/connection-error.ts';
import type { Transport } from '../transport.ts';
import { fetchStack } from './http-stack.ts';
import type { UploadOptions } from './types.ts';

/** A request without any sign of life for this long, in milliseconds, is begun again. */
const silence = 30_000;

/** Worth another try: no answer (0), a server that is down or busy, and 409 or 423, after which tus asks how far it is. */
const passing = [0, 408, 409, 423, 425, 429, 500, 502, 503, 504];

/** Seconds that an answer asks to wait, as milliseconds; a minute at most. */
const pause = (told: string | undefined): number => Math.min(Number(told) || 0, 60) * 1000;

/**
 * Sends the bytes of an upload by tus 1.0.0 from where it is. After a cut it asks how far the hall has come and goes on from there;
 * whenever something gets through, it has all its tries again.
 *
 * @throws HallAbortError when the signal gives it up: what has arrived stays, and another call goes on from there.
 */
export async function sendBytes(transport: Transport, { url }: Pick<Upload, 'url'>, file: Blob, { signal, chunkSize = 4 * 1024 * 1024, onProgress }: UploadOptions): Promise<void> {
  const { options } = transport;
  const address = url.startsWith('/') ? transport.baseUrl + url : url;
  const call = { method: 'PATCH', url: address, tries: 0 };
  // Where the host hands over its own fetch, or there is no XMLHttpRequest (Node), by fetch; it cannot tell how far a request is.
  const httpStack = options.fetch || !('XMLHttpRequest' in globalThis) ? fetchStack(options.fetch) : tus.defaultOptions.httpStack;
  let own: { error: unknown } | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const run = new tus.Upload(file, {
        uploadUrl: address,
        chunkSize,
        httpStack,
        fingerprint: async () => null as unknown as string,
        storeFingerprintForResuming: false,
        fileReader: { openFile: async () => ({ size: file.size, slice: async (start, end) => ({ value: file.slice(start, end), done: end >= file.size }), close: () => undefined }) },
        retryDelays: Array.from({ length: (options.retry ?? 2) * 3 }, (_, nth) => Math.min(300 * 2 ** nth, 8000)),
        onShouldRetry: ({ originalResponse }) => !own && !signal?.aborted && passing.includes(originalResponse?.getStatus() ?? 0),
        onBeforeRequest: async (request) => {
          if (request.getMethod() === 'HEAD' && call.tries++) options.onRetry?.({ ...call });
          try {
            const token = await options.getToken?.();
            request.setHeader('hall-key', options.key);
            if (options.locale) request.setHeader('accept-language', options.locale);
            if (token) request.setHeader('authorization', `Bearer ${token}`);
          } catch (error) {
            own = { error };
            throw error;
          }
        },
        onAfterResponse: async (_, response) => {
          alive();
          const wait = pause(response.getHeader('retry-after'));
          if (wait && passing.includes(response.getStatus())) await new Promise((resume) => setTimeout(resume, wait));
        },
        onProgress: (sent, size) => {
          alive();
          onProgress?.(sent, size);
        },
        onSuccess: () => resolve(),
        onError: reject,
      });
      // What hangs is cut off and begun again from where the hall is.
      const alive = (): void => {
        clearTimeout(watch);
        watch = setTimeout(() => void run.abort().then(() => run.start()), silence);
      };
      stop = () => {
        reject(new HallAbortError('given up', call, signal?.reason));
        void run.abort();
      };
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) return stop();
      alive();
      run.start();
    });
  } catch (error) {
    const { originalResponse: answer, causingError } = error as { originalResponse?: { getStatus(): number; getBody(): string; getHeader(name: string): string | undefined } | null; causingError?: Error | null };
    if (own) throw own.error;
    if (error instanceof HallAbortError) throw error;
    if (answer?.getStatus()) throw await errorOf(new Response(answer.getBody(), { status: answer.getStatus(), headers: { 'content-type': answer.getHeader('content-type') ?? '', 'retry-after': answer.getHeader('retry-after') ?? '' } }), call);
    throw new HallConnectionError('no whole answer. What has arrived stays; go on with uploadId.', call, causingError ?? error);
  } finally {
    clearTimeout(watch);
    signal?.removeEventListener('abort', stop);
  }
}
