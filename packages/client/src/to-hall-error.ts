import { HTTPError, TimeoutError } from 'ky';
import { HallAbortError } from './errors/abort-error.ts';
import { HallAccessError } from './errors/access-error.ts';
import { HallApiError } from './errors/api-error.ts';
import { HallConflictError } from './errors/conflict-error.ts';
import { HallConnectionError } from './errors/connection-error.ts';
import type { CallContext } from './errors/hall-error.ts';
import { HallNotFoundError } from './errors/not-found-error.ts';
import { HallRateLimitError } from './errors/rate-limit-error.ts';
import { HallTimeoutError } from './errors/timeout-error.ts';
import { HallUnexpectedAnswerError } from './errors/unexpected-answer-error.ts';
import { HallValidationError } from './errors/validation-error.ts';
import { LostAnswer } from './lost-answer.ts';
import { bodyOf, retryAfter } from './retry.ts';

/** Classes of the statuses; every other 4xx means that the request itself is at fault. */
const classes: Record<number, typeof HallApiError> = { 401: HallAccessError, 403: HallAccessError, 404: HallNotFoundError, 409: HallConflictError, 429: HallRateLimitError };

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
  const { response } = error;
  const { status } = response;
  const problem = await bodyOf(response);
  if (!problem?.errors) return new HallUnexpectedAnswerError(response, call);
  return new (classes[status] ?? (status < 500 ? HallValidationError : HallApiError))(problem, retryAfter(response.headers), call);
}
