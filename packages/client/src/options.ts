import type { CallContext } from './errors/hall-error.ts';

/** How to reach a hall. Only `key` is needed on a page that the hall's own server serves. */
export interface HallOptions {
  /**
   * Publishable site key (`pk_test_…`, `pk_live_…`), or the secret key of a device (`dk_…`).
   *
   * @example 'pk_test_dezhou'
   */
  key: string;
  /**
   * Address of the hall's server, without `/api/v1`.
   *
   * @default the origin of the page or worker; required in Node
   * @example 'https://hall.example.gov.cn'
   */
  baseUrl?: string | undefined;
  /**
   * Language of the texts the server writes (error details, for one). Data come in every language they have.
   *
   * @default what the browser asks for; Simplified Chinese in Node
   * @example 'en'
   */
  locale?: string | undefined;
  /**
   * Milliseconds one try may take, body included.
   *
   * @default 10_000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds a call may take with all its tries and the waits between them.
   *
   * @default 30_000
   */
  totalTimeout?: number | undefined;
  /**
   * How often a failed call is repeated, where that is safe: after a network failure, a timeout, 408, 425,
   * 429, 500, 502, 503, 504, or 409 while the first try is still at work. Waits as long as `Retry-After` says,
   * else a random time below 0.3, 0.6, 1.2 … s.
   *
   * @default 2
   */
  retry?: number | undefined;
  /**
   * Makes the `Idempotency-Key` of a write; called once per call, not per try.
   *
   * @default a random UUID
   */
  idempotencyKey?: (() => string) | undefined;
  /**
   * Hands over the person signed in on your page: a short-lived bearer token from your own server, or null
   * for nobody. Asked before every try; never stored. What it throws is passed on to the caller.
   *
   * @example getToken: async () => (await fetch('/hall-token', { method: 'POST' })).text()
   */
  getToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** Told before each repetition (`tries` counts it already), for a log or a "still trying" line. */
  onRetry?: ((call: CallContext) => void) | undefined;
  /**
   * Sends the requests: `cachingFetch()` of @hallkit/client/cache, `mockFetch` of @hallkit/mocks, or your own.
   *
   * @default globalThis.fetch, looked up at each call
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** What can differ from call to call. */
export interface CallOptions {
  /** Gives the call up, also while it waits between tries; then `HallAbortError` is thrown. */
  signal?: AbortSignal | undefined;
  /** Milliseconds one try may take, in place of the hall's `timeout`. */
  timeout?: number | undefined;
}

/** Options of a write. */
export interface WriteOptions extends CallOptions {
  /** Your own key, to repeat a write safely even after a reload; 8 to 128 visible ASCII characters. */
  idempotencyKey?: string | undefined;
}

/** Options of an iteration. */
export interface IterateOptions extends CallOptions {
  /**
   * How many rows at most; pages that are not needed are not asked for.
   *
   * @default Infinity
   */
  max?: number | undefined;
}
