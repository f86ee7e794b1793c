import { HTTPError, TimeoutError } from 'ky';
import { errorOf } from './error-of.ts';
import { HallAbortError } from './errors/abort-error.ts';
import { HallConnectionError } from './errors/connection-error.ts';
import type { CallContext } from './errors/hall-error.ts';
import { HallTimeoutError } from './errors/timeout-error.ts';
import { LostAnswer } from './lost-answer.ts';

/**
 * What a caller gets to see of a failed call. The errors of ky stay inside: they hold the request, and with it
 * the key and the token, which must not end in a log.
 *
 * @param end - Aborted when the time for all tries is over.
 */
export async function toHallError(error: unknown, signal: AbortSignal | undefined, end: AbortSignal, call: CallContext): Promise<unknown> {
  if (signal?.aborted) return new HallAbortError('given up', call, signal.reason);
  if (end.aborted || error instanceof TimeoutError) return new HallTimeoutError('took too long; raise timeout.', call);
  if (error instanceof LostAnswer) return new HallConnectionError('no whole answer. Check baseUrl, key, connect-src.', call, error.cause);
  if (!(error instanceof HTTPError)) return error;
  return errorOf(error.response, call);
}
