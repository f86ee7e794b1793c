import { isProvince } from './id-number.ts';

/**
 * What is wrong with a unified social credit code, the first fault found: `form` not 18 letters and digits,
 * `letter` one of I, O, S, V, Z, which the code does without, `region` no division, `organisationCode` its middle
 * nine characters do not fit each other, `checkDigit` the whole does not.
 */
export type UsccFault = 'form' | 'letter' | 'region' | 'organisationCode' | 'checkDigit';

/** Outcome of a check: the parts of the code, or why not. */
export type UsccCheck =
  | {
      readonly ok: true;
      /** 18 characters in upper case. */
      readonly code: string;
      /** Registering body and kind: `91` enterprise, `92` individual business, `11` state organ, `12` public institution… */
      readonly kind: string;
      /** Division of the registering body by GB/T 2260; `100000` for the state itself. */
      readonly regionCode: string;
      /** Organisation code by GB 11714, nine characters. */
      readonly organisationCode: string;
    }
  | { readonly ok: false; readonly fault: UsccFault };

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of an organisation code (GB 11714-1997): letters count from A = 10 to Z = 35. */
function organisationCheck(code: string): string {
  const sum = organisationWeights.reduce((total, weight, at) => total + weight * Number.parseInt(code.charAt(at), 36), 0);
  return '0X987654321'.charAt(sum % 11);
}

/** Check character of the whole (GB 32100-2015): weights are the powers of 3 modulo 31. */
function wholeCheck(code: string): string {
  let sum = 0;
  for (let at = 0, weight = 1; at < 17; at += 1, weight = (weight * 3) % 31) sum += letters.indexOf(code.charAt(at)) * weight;
  return letters.charAt((31 - (sum % 31)) % 31);
}

/**
 * Checks a unified social credit code by GB 32100-2015: alphabet, division, organisation code, check character.
 *
 * @param text - What was typed or scanned; blanks, hyphens, small letters and full width are taken as meant.
 * @example checkUscc('91371402MA397398XG') // { ok: true, kind: '91', regionCode: '371402', organisationCode: 'MA397398X', … }
 * @example checkUscc('92371402MI6446579U') // { ok: false, fault: 'letter' }
 */
export function checkUscc(text: string): UsccCheck {
  const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  const fault = (what: UsccFault): UsccCheck => ({ ok: false, fault: what });
  if (!/^[\dA-Z]{18}$/.test(code)) return fault('form');
  if (/[IOSVZ]/.test(code)) return fault('letter');
  const regionCode = code.slice(2, 8);
  if (!/^\d{6}$/.test(regionCode) || !(isProvince(regionCode.slice(0, 2)) || regionCode === '100000')) return fault('region');
  const organisationCode = code.slice(8, 17);
  if (organisationCheck(organisationCode) !== organisationCode.charAt(8)) return fault('organisationCode');
  if (wholeCheck(code) !== code.charAt(17)) return fault('checkDigit');
  return { ok: true, code, kind: code.slice(0, 2), regionCode, organisationCode };
}
