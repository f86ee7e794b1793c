import { HallApiError } from './api-error.ts';

/** Too many requests (429), also after the retries; `retryAfter` says how many seconds to wait. */
export class HallRateLimitError extends HallApiError {
  override readonly name = 'HallRateLimitError';
}
