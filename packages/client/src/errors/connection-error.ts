import { HallError } from './hall-error.ts';

/**
 * No whole answer arrived: no network, no such host, refused, cut off on the way, or blocked by the browser
 * (CORS, Content-Security-Policy). `cause` is the error of `fetch`.
 */
export class HallConnectionError extends HallError {
  override readonly name = 'HallConnectionError';
}
