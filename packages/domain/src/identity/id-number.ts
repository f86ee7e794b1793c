import { ageOn, chinaToday, dayExists } from './dates.ts';

/**
 * What is wrong with an identity number, the first fault found:
 * `form` not 18 digits (the last may be X), `oldForm` the 15 digits no longer issued, `region` no such province,
 * `birthDate` no such day, or one that nobody alive was born on, `future` a day to come, `checkDigit` a slip of the pen.
 */
export type IdNumberFault = 'form' | 'oldForm' | 'region' | 'birthDate' | 'future' | 'checkDigit';

/** An identity number and what it says. */
export interface IdNumber {
  readonly ok: true;
  /** 18 characters, half width, X in upper case. */
  readonly number: string;
  /** `foreigner`: the permanent residence card of 2023, which begins with 9 and follows the same rule. */
  readonly kind: 'resident' | 'foreigner';
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** Division of first registration by GB/T 2260, six digits; of a foreigner the province, `370000`. */
  readonly regionCode: string;
}

/** Outcome of a check: what was read, or why not. */
export type IdNumberCheck = IdNumber | { readonly ok: false; readonly fault: IdNumberFault };

/** Provinces by GB/T 2260; 81, 82 and 83 stand on the residence permits of people from Hong Kong, Macao and Taiwan. */
const provinces = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Older birth dates are slips; the oldest person known reached 122. */
const oldest = 150;

/** Whether two digits begin a division code. */
export const isProvince = (code: string): boolean => provinces.has(code);

/**
 * Checks an identity number by GB 11643-1999: form, province, birth date, check character (ISO 7064 MOD 11-2).
 * Blanks and full-width characters, as people and readers give them, are taken as meant.
 *
 * @param text - What was typed or read.
 * @param today - `YYYY-MM-DD`, after which nobody is born yet.
 * @default today in China
 * @example checkIdNumber('371402190101019974') // { ok: true, birthDate: '1901-01-01', sex: 'male', regionCode: '371402', … }
 * @example checkIdNumber('371402190101019970') // { ok: false, fault: 'checkDigit' }
 */
export function checkIdNumber(text: string, today: string = chinaToday()): IdNumberCheck {
  const number = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const fault = (what: IdNumberFault): IdNumberCheck => ({ ok: false, fault: what });
  if (/^\d{15}$/.test(number)) return fault('oldForm');
  if (!/^\d{17}[\dX]$/.test(number)) return fault('form');
  const foreign = number.startsWith('9');
  const province = foreign ? number.slice(1, 3) : number.slice(0, 2);
  if (!isProvince(province)) return fault('region');
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!dayExists(birthDate) || ageOn(birthDate, today) >= oldest) return fault('birthDate');
  if (birthDate > today) return fault('future');
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  if ('10X98765432'.charAt(sum % 11) !== number.charAt(17)) return fault('checkDigit');
  return {
    ok: true,
    number,
    kind: foreign ? 'foreigner' : 'resident',
    birthDate,
    sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female',
    regionCode: foreign ? `${province}0000` : number.slice(0, 6),
  };
}

/**
 * Whether the holder of an identity number belongs to the priority group `elder` on a day.
 *
 * @param from - Age in full years from which the hall counts somebody as elder.
 * @default 60, the age of the Law on the Protection of the Rights and Interests of the Elderly, art. 2
 * @returns false also for a number that does not pass the check: priority is then given by the desk, by sight.
 * @example isElder('371402190101019974', '2026-05-01') // true
 */
export function isElder(text: string, day: string, from = 60): boolean {
  const read = checkIdNumber(text, day);
  return read.ok && ageOn(read.birthDate, day) >= from;
}
