/** What every error of the SDK knows about the call that failed. Never the key, a token or a body. */
export interface CallContext {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Address without the query, which may hold what a person typed. */
  readonly url: string;
  /** How often the call was sent; 0 when it never left. */
  readonly tries: number;
}

/**
 * Base of every error the SDK throws. Its message says what to do; its `name` tells the subclasses apart.
 * What your own callbacks throw (`getToken`, `idempotencyKey`) is passed on as it is.
 *
 * @example
 * try {
 *   await hall.matters.get(id);
 * } catch (error) {
 *   if (!isHallError(error)) throw error;
 *   console.error(error.message, error.call.url);
 * }
 */
export class HallError extends Error {
  override readonly name: string = 'HallError';
  /** The call that failed. */
  declare readonly call: CallContext;

  constructor(message: string, call: CallContext, cause?: unknown) {
    super(`${call.method} ${call.url}: ${message}`, cause ? { cause } : undefined);
    this.call = call;
  }
}
