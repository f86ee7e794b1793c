import { HallError } from './hall-error.ts';
import type { CallContext } from './hall-error.ts';

/**
 * Something other than the hall answered: a page in place of JSON. Mostly a `baseUrl` that leads elsewhere,
 * the login page of a network that has not let the device in yet, or (`status` 500 and above) a proxy that
 * cannot reach the hall now.
 */
export class HallUnexpectedAnswerError extends HallError {
  override readonly name = 'HallUnexpectedAnswerError';
  /** HTTP status of that answer. */
  declare readonly status: number;
  /** Its media type; null where it named none. */
  declare readonly mediaType: string | null;

  constructor(response: Response, call: CallContext) {
    const mediaType = response.headers.get('content-type');
    super(`answered ${response.status} ${mediaType}, no JSON of a hall. Check baseUrl and network.`, call);
    this.status = response.status;
    this.mediaType = mediaType;
  }
}
