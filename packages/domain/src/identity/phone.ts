/**
 * What is wrong with a telephone number: `form` it holds something else than digits and separators, `country` it is
 * not of mainland China, `length` too short or too long, `prefix` eleven digits that no mobile begins with,
 * `areaCode` a fixed line without its area code, which nobody can call from a mobile.
 */
export type PhoneFault = 'form' | 'country' | 'length' | 'prefix' | 'areaCode';

/** A telephone number of mainland China, made uniform. */
export interface PhoneNumber {
  readonly ok: true;
  readonly kind: 'mobile' | 'landline';
  /** As people write it at home: `13812343210`, `0534-2687001`. */
  readonly number: string;
  /** ITU-T E.164: `+8613812343210`, `+865342687001`. */
  readonly international: string;
  /** Digits to dial after the connection; null without. */
  readonly extension: string | null;
}

/** Outcome of a check. */
export type PhoneCheck = PhoneNumber | { readonly ok: false; readonly fault: PhoneFault };

/** Beijing and the codes 02x have two digits after the nought and eight-digit numbers, all others three and seven or eight. */
const landline = /^0(10|2[0-57-9])([2-9]\d{7})$|^0([3-9]\d{2})([2-9]\d{6,7})$/;

function checkLandline(digits: string, extension: string | null): PhoneCheck {
  const parts = landline.exec(digits);
  if (!parts) return { ok: false, fault: 'length' };
  const area = parts[1] ?? parts[3] ?? '';
  const line = parts[2] ?? parts[4] ?? '';
  return { ok: true, kind: 'landline', number: `0${area}-${line}`, international: `+86${area}${line}`, extension };
}

/**
 * Checks a telephone number of mainland China and makes it uniform: mobiles `^1[3-9]\d{9}$`, fixed lines with area code.
 * Separators, brackets, full width, `+86`, `0086` and `86` are tolerated, an extension after 转, `ext` or a hyphen is kept apart.
 *
 * @param text - What was typed.
 * @example checkPhone('+86 138-1234-3210') // { ok: true, kind: 'mobile', number: '13812343210', … }
 * @example checkPhone('(0534) 268 7001转12') // { ok: true, kind: 'landline', number: '0534-2687001', extension: '12', … }
 * @example checkPhone('12812343210') // { ok: false, fault: 'prefix' }
 */
export function checkPhone(text: string): PhoneCheck {
  const fault = (what: PhoneFault): PhoneCheck => ({ ok: false, fault: what });
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const split = /^(.*?)\s*(?:转|轉|ext\.?|x|#)\s*(\d{1,6})$/.exec(plain) ?? /^((?!(?:\+?86|0086)?[\s-]*1[3-9]).*\d{7,8})-(\d{1,5})$/.exec(plain);
  const written = (split?.[1] ?? plain).replaceAll(/[\s()./‐-―−-]/g, '');
  if (!/^\+?\d+$/.test(written)) return fault('form');
  if (/^(\+(?!86)|00(?!86))/.test(written)) return fault('country');
  const abroad = /^(?:\+86|0086)0?(\d+)$/.exec(written)?.[1] ?? /^86(1\d{10})$/.exec(written)?.[1];
  const digits = abroad ?? written;
  const extension = split?.[2] ?? null;
  if (/^1[3-9]\d{9}$/.test(digits)) return extension === null ? { ok: true, kind: 'mobile', number: digits, international: `+86${digits}`, extension } : fault('length');
  if (digits.startsWith('1') && digits.length === 11) return fault('prefix');
  // Said from abroad, an area code goes without its nought.
  if (abroad !== undefined && /^(10|[2-9])/.test(digits)) return checkLandline(`0${digits}`, extension);
  if (digits.startsWith('0')) return checkLandline(digits, extension);
  return /^[2-9]\d{6,7}$/.test(digits) ? fault('areaCode') : fault('length');
}
