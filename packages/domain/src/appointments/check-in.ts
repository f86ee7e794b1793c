import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';

/** Characters of a check-in code: no 0 and O, no 1 and I, which people mix up; 32, so that a byte gives each alike. */
export const checkInAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Characters of a check-in code: a thousand million codes, of which a hall holds some hundred. */
export const checkInLength = 6;

/**
 * A check-in code from random bytes; where they come from is the caller's (`crypto.getRandomValues`).
 *
 * @throws RangeError with fewer than six bytes.
 * @example checkInCode(crypto.getRandomValues(new Uint8Array(6))) // 'K7M3QX'
 */
export function checkInCode(bytes: Uint8Array): string {
  if (bytes.length < checkInLength) throw new RangeError(`a check-in code needs ${checkInLength} random bytes`);
  return Array.from(bytes.subarray(0, checkInLength), (byte) => checkInAlphabet.charAt(byte % checkInAlphabet.length)).join('');
}

/**
 * The code as somebody types or reads it aloud: small letters, blanks and hyphens are taken as meant.
 *
 * @returns null when it is none, also where it holds 0, O, 1 or I: no code does.
 */
export function readCheckInCode(text: string): string | null {
  const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  return code.length === checkInLength && Array.from(code).every((character) => checkInAlphabet.includes(character)) ? code : null;
}

/** Minutes around the start of a slot. */
export interface ArrivalRules {
  /** From how many minutes before one can check in. */
  readonly opens: number;
  /** From how many minutes before one counts as on time. */
  readonly before: number;
  /** Until how many minutes behind the start one counts as on time; later one waits as a walk-in. */
  readonly after: number;
  /** Until how many minutes behind the start one can check in at all; then the place is given up as a no-show. */
  readonly closes: number;
}

/** What a hall begins with: on time from ten minutes before to ten behind, as the ordering rules have it. */
export const defaultArrivalRules: ArrivalRules = { opens: 60, before: 10, after: 10, closes: 30 };

/**
 * What arriving at a moment means: `tooEarly` and `tooLate` cannot check in, `early` waits as a walk-in until the slot is
 * near, `late` waits as a walk-in.
 */
export type Arrival = 'tooEarly' | 'early' | 'onTime' | 'late' | 'tooLate';

/**
 * Whether somebody is on time for a slot; both bounds of the window belong to it.
 *
 * @example arrivalAt('2026-03-02T09:00:00+08:00', '2026-03-02T09:10:00+08:00') // 'onTime'
 */
export function arrivalAt(startsAt: Moment, now: Moment, rules: ArrivalRules = defaultArrivalRules): Arrival {
  const minutes = (epochMs(now) - epochMs(startsAt)) / 60_000;
  if (minutes < -rules.opens) return 'tooEarly';
  if (minutes < -rules.before) return 'early';
  if (minutes <= rules.after) return 'onTime';
  return minutes <= rules.closes ? 'late' : 'tooLate';
}
