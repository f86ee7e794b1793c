import type { HallAbortError } from './errors/abort-error.ts';
import type { HallAccessError } from './errors/access-error.ts';
import type { HallApiError } from './errors/api-error.ts';
import type { HallConflictError } from './errors/conflict-error.ts';
import type { HallConnectionError } from './errors/connection-error.ts';
import type { HallError } from './errors/hall-error.ts';
import type { HallNotFoundError } from './errors/not-found-error.ts';
import type { HallRateLimitError } from './errors/rate-limit-error.ts';
import type { HallTimeoutError } from './errors/timeout-error.ts';
import type { HallUnexpectedAnswerError } from './errors/unexpected-answer-error.ts';
import type { HallValidationError } from './errors/validation-error.ts';

/** Every error of the SDK by its name. */
export interface HallErrors {
  HallError: HallError;
  HallAbortError: HallAbortError;
  HallAccessError: HallAccessError;
  /** Every problem the server answered with, of any subclass. */
  HallApiError: HallApiError;
  HallConflictError: HallConflictError;
  HallConnectionError: HallConnectionError;
  HallNotFoundError: HallNotFoundError;
  HallRateLimitError: HallRateLimitError;
  HallTimeoutError: HallTimeoutError;
  HallUnexpectedAnswerError: HallUnexpectedAnswerError;
  HallValidationError: HallValidationError;
}

/**
 * Whether an error is one of the SDK's, or one of a kind. Unlike `instanceof` it also knows those of another
 * realm or of a second copy of the SDK on the page.
 *
 * @param name - Leave it out for any error of the SDK.
 * @example
 * if (isHallError(error, 'HallNotFoundError')) showEmpty();
 * else if (isHallError(error, 'HallApiError')) show(error.detail, error.requestId);
 * else if (!isHallError(error, 'HallAbortError')) throw error;
 */
export function isHallError<Name extends keyof HallErrors = 'HallError'>(error: unknown, name: Name | 'HallError' = 'HallError'): error is HallErrors[Name] {
  const { name: own = '', call, requestId } = Object(error) as Partial<HallApiError>;
  // By shape: an error of another copy shares neither class nor symbol with ours.
  return !!call?.url && /^Hall/.test(own) && (name === own || name === 'HallError' || (name === 'HallApiError' && requestId !== undefined));
}
