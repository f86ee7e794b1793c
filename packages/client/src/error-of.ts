import { HallAccessError } from './errors/access-error.ts';
import { HallApiError } from './errors/api-error.ts';
import { HallConflictError } from './errors/conflict-error.ts';
import type { CallContext, HallError } from './errors/hall-error.ts';
import { HallNotFoundError } from './errors/not-found-error.ts';
import { HallRateLimitError } from './errors/rate-limit-error.ts';
import { HallUnexpectedAnswerError } from './errors/unexpected-answer-error.ts';
import { HallValidationError } from './errors/validation-error.ts';
import { bodyOf, retryAfter } from './retry.ts';

/** Classes of the statuses; every other 4xx means that the request itself is at fault. */
const classes: Record<number, typeof HallApiError> = { 401: HallAccessError, 403: HallAccessError, 404: HallNotFoundError, 409: HallConflictError, 429: HallRateLimitError };

/** What an answer that is no success says, as an error. */
export async function errorOf(response: Response, call: CallContext): Promise<HallError> {
  const { status } = response;
  const problem = await bodyOf(response);
  if (!problem?.errors) return new HallUnexpectedAnswerError(response, call);
  return new (classes[status] ?? (status < 500 ? HallValidationError : HallApiError))(problem, retryAfter(response.headers), call);
}
