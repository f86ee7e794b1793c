import { HallError } from './hall-error.ts';

/** The call was given up through its `signal`, be it before, during or between tries. `cause` is the signal's reason. */
export class HallAbortError extends HallError {
  override readonly name = 'HallAbortError';
}
