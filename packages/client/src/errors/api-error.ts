import type { Problem } from '@hallkit/contract';
import { HallError } from './hall-error.ts';
import type { CallContext } from './hall-error.ts';

/** One field the server complains about: where it lies, a stable code, and the complaint in the caller's language. */
export type FieldProblem = Problem['errors'][number];

/**
 * The server answered with a problem (RFC 9457). Thrown itself for statuses without a class of their own:
 * every 5xx.
 *
 * @example
 * if (isHallError(error, 'HallApiError')) report(`${error.code}, request ${error.requestId}`);
 */
export class HallApiError extends HallError {
  override readonly name: string = 'HallApiError';
  /** HTTP status, 400 to 599. */
  declare readonly status: number;
  /** Stable machine code such as `request.invalid`. */
  declare readonly code: string;
  /** What went wrong, in the language of the call. */
  declare readonly title: string;
  /** What to do about it, in the language of the call; fit to be shown to a person. */
  declare readonly detail: string;
  /** Quote it when you ask the hall for help. */
  declare readonly requestId: string;
  /** The fields complained about; empty unless the request was not valid. */
  declare readonly errors: readonly FieldProblem[];
  /** Seconds to wait before the next try; null where the server named none. */
  declare readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null, call: CallContext) {
    const fields = problem.errors.map((field) => `${field.in} ${field.pointer} ${field.detail}; `);
    super(`${problem.title}. ${problem.detail} ${fields.join('')}(${problem.code}, request ${problem.requestId})`, call);
    Object.assign(this, problem, { retryAfter });
  }
}
