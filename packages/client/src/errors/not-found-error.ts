import { HallApiError } from './api-error.ts';

/** Nothing of that id is there for this key (404). */
export class HallNotFoundError extends HallApiError {
  override readonly name = 'HallNotFoundError';
}
