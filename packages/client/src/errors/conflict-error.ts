import { HallApiError } from './api-error.ts';

/**
 * What was asked does not fit how things stand now (409), and asking again would not help: read the state anew.
 * `code` says why: `queue.closed`, `ticket.state`, `desk.busy`, `slot.full` and others. Only `idempotency.in-progress`,
 * after all repetitions, may be sent again with the same key.
 */
export class HallConflictError extends HallApiError {
  override readonly name = 'HallConflictError';
}
