import { isHallError } from '@hallkit/client';

/** What went wrong, for the person at the keyboard: each error says what to do. */
export function explain(error, text) {
  if (isHallError(error, 'HallAccessError')) return error.code.startsWith('key.') ? `${error.detail} (HALL_KEY)` : `${error.title}. ${error.detail}`;
  if (isHallError(error, 'HallRateLimitError')) return `${error.title}: ${error.retryAfter} s`;
  if (isHallError(error, 'HallValidationError')) return [error.title, ...error.errors.map((field) => `  ${field.pointer}: ${field.detail}`)].join('\n');
  if (isHallError(error, 'HallApiError')) return `${error.title}. ${error.detail} (${error.requestId})`;
  if (isHallError(error)) return `${error.message}\n${text.checkUrl}`;
  if (error instanceof TypeError) return error.message;
  throw error;
}
