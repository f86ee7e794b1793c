import { checkInAlphabet, checkInCode, checkInLength, readCheckInCode } from '../appointments/check-in.ts';

/** An application number taken apart. */
export interface ApplicationNumberParts {
  /** Two upper-case letters of the hall. */
  readonly prefix: string;
  /** Day of the application, `YYYY-MM-DD`. */
  readonly day: string;
  /** Position in the day's series, from 1. */
  readonly sequence: number;
}

/** Most applications of a hall in a day. */
const mostSequence = 999_999;

/** Check digit by ISO/IEC 7064 MOD 11,10, which finds every single wrong digit and nearly all swapped ones; letters count as 10 to 35. */
export function checkDigit(text: string): string {
  const digits = Array.from(text, (character) => String(Number.parseInt(character, 36))).join('');
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/**
 * The public number of an application: letters of the hall, day, position, check digit.
 *
 * @param prefix - Two upper-case letters.
 * @param day - `YYYY-MM-DD` by the clock of the hall, of this century.
 * @param sequence - Position in the day's series, from 1.
 * @throws RangeError where a part is none.
 * @example applicationNumber('DZ', '2026-03-02', 1) // 'DZ2603020000011'
 */
export function applicationNumber(prefix: string, day: string, sequence: number): string {
  if (!/^[A-Z]{2}$/.test(prefix) || !/^20\d{2}-\d{2}-\d{2}$/.test(day) || !Number.isSafeInteger(sequence) || sequence < 1 || sequence > mostSequence) throw new RangeError(`no application number: ${prefix} ${day} ${sequence}`);
  const number = prefix + day.slice(2).replaceAll('-', '') + String(sequence).padStart(6, '0');
  return number + checkDigit(number);
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/**
 * Takes a number apart as somebody types it: blanks, small letters and full width are taken as meant.
 *
 * @returns null when it is none, a slip of the keyboard included.
 */
export function parseApplicationNumber(text: string): ApplicationNumberParts | null {
  const number = plain(text).replaceAll('-', '');
  const [, prefix, day, sequence] = /^([A-Z]{2})(\d{6})(\d{6})\d$/.exec(number) ?? [];
  if (!prefix || !day || !sequence || Number(sequence) === 0 || checkDigit(number.slice(0, -1)) !== number.at(-1)) return null;
  const written = `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`;
  return new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) ? { prefix, day: written, sequence: Number(sequence) } : null;
}

/**
 * The public number of a case: that of its application and its position there.
 *
 * @param position - From 1 to 99.
 * @throws RangeError where the position is none.
 * @example caseNumber('DZ2603020000011', 2) // 'DZ2603020000011-02'
 */
export function caseNumber(application: string, position: number): string {
  if (!Number.isSafeInteger(position) || position < 1 || position > 99) throw new RangeError(`no position of a case: ${position}`);
  return `${application}-${String(position).padStart(2, '0')}`;
}

/**
 * Takes the number of a case apart.
 *
 * @returns null when it is none.
 */
export function parseCaseNumber(text: string): { readonly application: string; readonly position: number } | null {
  const [, application = '', position] = /^(.*)-(\d{2})$/.exec(plain(text)) ?? [];
  return parseApplicationNumber(application) && Number(position) > 0 ? { application: application.replaceAll('-', ''), position: Number(position) } : null;
}

/** Characters of a query code: those of a check-in code, which people do not mix up. */
export const queryCodeAlphabet: string = checkInAlphabet;
/** Characters of a query code: with the number of the application, too many to guess. */
export const queryCodeLength: number = checkInLength;

/**
 * The code that shows the progress of one application to whoever holds it and its number, from random bytes.
 *
 * @throws RangeError with fewer than six bytes.
 * @example queryCode(crypto.getRandomValues(new Uint8Array(6))) // 'K7M3QX'
 */
export const queryCode = (bytes: Uint8Array): string => checkInCode(bytes);

/**
 * The code as somebody types it.
 *
 * @returns null when it is none.
 */
export const readQueryCode = (text: string): string | null => readCheckInCode(text);
