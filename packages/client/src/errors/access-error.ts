import { HallApiError } from './api-error.ts';

/**
 * The key or token does not open this: missing, unknown or revoked (401), or not allowed to do it or to be
 * used from this origin (403). `code` says which: `key.missing`, `key.unknown`, `key.origin`, `key.scope`; where a
 * person has to be signed in `person.required`, `session.expired` (sign in again), `session.refused`, `person.role`.
 */
export class HallAccessError extends HallApiError {
  override readonly name = 'HallAccessError';
}
