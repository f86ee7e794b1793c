import { HallError } from './hall-error.ts';

/** No whole answer within `timeout` (each try) or `totalTimeout` (all tries together). */
export class HallTimeoutError extends HallError {
  override readonly name = 'HallTimeoutError';
}
