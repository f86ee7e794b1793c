import type { Problem } from '@hallkit/contract';
import { HTTPError, TimeoutError } from 'ky';
import type { RetryOptions } from 'ky';
import { LostAnswer } from './lost-answer.ts';

/** Statuses worth another try, after the time `Retry-After` names. 409 only while the first try is at work. */
const statuses = [408, 409, 425, 429, 500, 502, 503, 504];

/** Seconds `Retry-After` asks to wait (a number or an HTTP date); null without it. */
export function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after') ?? '';
  const seconds = +value >= 0 ? parseFloat(value) : (Date.parse(value) - Date.now()) / 1000;
  return seconds >= 0 ? seconds : null;
}

/** The problem an answer holds, as far as it holds one; the answer itself can still be read. */
export const bodyOf = (response: Response): Promise<Problem | undefined> => response.clone().json().catch(() => undefined) as Promise<Problem | undefined>;

/**
 * When to try again. Reads are safe; writes are, because each carries an idempotency key. A wait that would
 * outlast the call is not begun: the caller learns at once how long to wait.
 *
 * @param limit - How often.
 * @param end - When the call ends at the latest, milliseconds since 1970.
 */
export function retryPolicy(limit: number, end: number): RetryOptions {
  return {
    limit,
    methods: ['get', 'post'],
    statusCodes: statuses,
    afterStatusCodes: statuses,
    jitter: true,
    retryOnTimeout: true,
    shouldRetry: async ({ error }) => {
      // What a caller's own callback threw is no reason to try again.
      if (!(error instanceof HTTPError)) return error instanceof TimeoutError || error instanceof LostAnswer ? undefined : false;
      const { status, headers } = error.response;
      const settled = status === 409 && (await bodyOf(error.response))?.code !== 'idempotency.in-progress';
      return settled || Date.now() + Number(retryAfter(headers)) * 1000 > end ? false : undefined;
    },
  };
}
