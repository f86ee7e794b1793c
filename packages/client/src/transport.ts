import ky from 'ky';
import type { Options } from 'ky';
import { HallUnexpectedAnswerError } from './errors/unexpected-answer-error.ts';
import { randomKey } from './idempotency-key.ts';
import type { HallOptions, WriteOptions } from './options.ts';
import { retryPolicy } from './retry.ts';
import { toHallError } from './to-hall-error.ts';
import { wholeAnswer } from './whole-answer.ts';

/** Path below `/api/v1` in its parts, not yet escaped. */
export type Path = readonly string[];

/** Values of a query; undefined ones are left out. */
export type Query = Record<string, string | number | boolean | undefined>;

/** What a call carries beside its path. */
export interface Call {
  query?: Query | undefined;
  /** Body of a write, sent as JSON; makes the call a POST. */
  body?: unknown;
  options?: WriteOptions | undefined;
  /** The answer is a file, not JSON. */
  file?: boolean;
}

/** Sends the calls of all resources of one hall. */
export class Transport {
  /** Address of the server, without a slash at the end. */
  declare readonly baseUrl: string;
  readonly #options: HallOptions;

  constructor(options: HallOptions) {
    const base = options.baseUrl ?? globalThis.location?.origin;
    if (!/^[!-~]+$/.test(options.key ?? '')) throw new TypeError('createHall: key must be like pk_test_x');
    if (!/^https?:\/\/./.test(base)) throw new TypeError(`createHall: baseUrl must be like https://hall.example`);
    this.baseUrl = base.replace(/\/+$/, '');
    this.#options = { ...options };
  }

  /** What the hall was opened with, for what is more than a call, such as a stream. Never a field: it holds the key, which must not end in a log. */
  get options(): HallOptions {
    return this.#options;
  }

  /** Address of an operation. */
  address(path: Path): string {
    // Dots alone would climb the path, and an empty part would be another operation.
    if (!path.every((part) => /[^.]/.test(part))) throw new TypeError(`No id: ${path.join('/')}`);
    return `${this.baseUrl}/api/v1/${path.map(encodeURIComponent).join('/')}`;
  }

  /** Sends a call and reads its answer. */
  async send<T>(path: Path, { query, body, options: { signal, timeout, idempotencyKey } = {}, file }: Call): Promise<T> {
    const own = this.#options;
    const { totalTimeout = 30_000 } = own;
    const end = AbortSignal.timeout(totalTimeout);
    const call = { method: body ? 'POST' : 'GET', url: this.address(path), tries: 0 };
    const headers: Record<string, string> = { 'hall-key': own.key };
    if (own.locale) headers['accept-language'] = own.locale;
    if (body) headers['idempotency-key'] = idempotencyKey ?? (own.idempotencyKey ?? randomKey)();
    let response;
    try {
      signal?.throwIfAborted();
      response = await ky(call.url, {
        method: call.method,
        searchParams: query,
        headers,
        json: body,
        signal: AbortSignal.any([end, signal ?? end]),
        timeout: timeout ?? own.timeout,
        retry: retryPolicy(own.retry ?? 2, Date.now() + totalTimeout),
        fetch: async (request: Request) => {
          if (call.tries++) own.onRetry?.({ ...call });
          const token = await own.getToken?.();
          if (token) request.headers.set('authorization', `Bearer ${token}`);
          return wholeAnswer(request, own.fetch);
        },
      } as Options);
      if (file) return (await response.blob()) as T;
      if (/\bjson\b/.test(response.headers.get('content-type') ?? '')) return await response.json<T>();
    } catch (error) {
      if (!response) throw await toHallError(error, signal, end, call);
    }
    throw new HallUnexpectedAnswerError(response, call);
  }
}
