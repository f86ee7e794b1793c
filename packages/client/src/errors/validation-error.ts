import { HallApiError } from './api-error.ts';

/** The request cannot be taken as it is (400, 413, 415, 422); `errors` says which fields. Sending it again unchanged will fail again. */
export class HallValidationError extends HallApiError {
  override readonly name = 'HallValidationError';
}
