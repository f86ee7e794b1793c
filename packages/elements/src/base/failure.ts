import { isHallError } from '@hallkit/client/core';

/** Why an element cannot show what it should. */
export type FailureKind = 'unconfigured' | 'refused' | 'notFound' | 'offline' | 'unreachable' | 'busy' | 'server';

/** A failure as a visitor and a developer need it. */
export interface Failure {
  readonly kind: FailureKind;
  /** What the hall can be asked by; null where it never answered. */
  readonly requestId: string | null;
  /** Seconds the server asks to wait. */
  readonly retryAfter: number | null;
  /** What the developer of the page should do, for the console. */
  readonly advice: string;
}

/** Says that nobody gave the element a site key. */
export class UnconfiguredError extends Error {
  override readonly name = 'UnconfiguredError';

  constructor() {
    super('No site key. Give one to the loader (data-key="pk_…"), to init({ siteKey }), to <hall-provider site-key> or to this element (site-key).');
  }
}

/** What an error means for the page. */
export function failureOf(error: unknown): Failure {
  const failure = (kind: FailureKind, advice: string): Failure => ({
    kind,
    advice,
    requestId: isHallError(error) && 'requestId' in error ? String(error.requestId) : null,
    retryAfter: isHallError(error) && 'retryAfter' in error ? (error.retryAfter as number | null) : null,
  });
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UnconfiguredError) return failure('unconfigured', message);
  if (isHallError(error, 'HallAccessError')) return failure('refused', `${message} Check the site key and that it is allowed on the origin of this page.`);
  if (isHallError(error, 'HallNotFoundError')) return failure('notFound', message);
  if (isHallError(error, 'HallRateLimitError')) return failure('busy', message);
  if (isHallError(error, 'HallConnectionError') || isHallError(error, 'HallTimeoutError')) {
    return navigator.onLine ? failure('unreachable', `${message} Check base-url, that the server runs, and connect-src of the page's Content-Security-Policy.`) : failure('offline', message);
  }
  // An address that answers, but not as a hall does, is a wrong one in most cases.
  if (isHallError(error, 'HallUnexpectedAnswerError')) return failure('unreachable', `${message} Is base-url the address of a hall's server?`);
  if (isHallError(error, 'HallApiError')) return failure('server', message);
  // A piece of the element that could not be fetched is a TypeError as well.
  if (error instanceof TypeError) return failure(message.startsWith('createHall') ? 'unconfigured' : 'unreachable', message);
  return failure('server', message);
}
