import { checkEmail } from '../identity/email.ts';
import { checkIdNumber, isProvince } from '../identity/id-number.ts';
import { checkPhone } from '../identity/phone.ts';

/** What of a person a text can give away. */
export type PersonalDataKind = 'idNumber' | 'phone' | 'bankCard' | 'email';

/** Something of a person in a text, and where; `text` as it stands there. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Digits as people break them up: blanks, hyphens and dots between groups, full width. The last of an identity number may be an X. */
const runs = /(?<![\d０-９])[\d０-９](?:[ \u00a0\u3000.．·()（）‐-―−－-]{0,3}[\d０-９]){6,59}[XxＸｘ]?(?![\d０-９])/gu;
const groups = /[\d０-９]+[XxＸｘ]?/gu;
const emails = /[\w!#$%&'*+/=?^`{|}~.-]{1,64}[@＠][a-z\d](?:[a-z\d.．-]{0,200}[a-z\d])?/gi;

/** Whether the digits of a bank card fit its check digit (Luhn, ISO/IEC 7812). */
export function checkBankCard(text: string): boolean {
  const digits = text.normalize('NFKC').replaceAll(/\D/g, '');
  if (!/^[3-6]\d{14,18}$/.test(digits)) return false;
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

function kindOf(digits: string): PersonalDataKind | null {
  if (isPublicLine(digits)) return null;
  if (/^\d{17}[\dX]$/.test(digits) && checkIdNumber(digits).ok) return 'idNumber';
  // Old ones have no check digit: province and day of birth have to be some.
  if (/^\d{6}\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/.test(digits) && isProvince(digits.slice(0, 2))) return 'idNumber';
  if (checkBankCard(digits)) return 'bankCard';
  return /^(?:0|86|1[3-9])/.test(digits) && checkPhone(digits).ok ? 'phone' : null;
}

/** The public lines of government and of emergencies are nobody's own. */
const isPublicLine = (digits: string): boolean => /^(400|800)\d{7}$/.test(digits) || /^(0\d{2,3})?(123\d{2}|12\d{3}|955\d{2})$/.test(digits);

/** Digits of a fixed line with its area code, and of a bank card. */
const [shortest, longest] = [10, 19];

/** Digits that stand together. */
interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers of people in neighbouring groups of digits: of several readings the longest, and then what is left beside it. */
function readGroups(text: string, all: readonly DigitGroup[]): PersonalData[] {
  for (let count = all.length; count > 0; count -= 1) {
    for (let first = 0; first + count <= all.length; first += 1) {
      const [from, to] = [all[first], all[first + count - 1]];
      if (!from || !to || to.end - from.start < shortest) continue;
      let digits = '';
      for (let at = first; at < first + count && digits.length <= longest; at += 1) digits += all[at]?.digits ?? '';
      const kind = digits.length < shortest || digits.length > longest ? null : kindOf(digits);
      if (kind !== null) return [...readGroups(text, all.slice(0, first)), { kind, text: text.slice(from.start, to.end), start: from.start, end: to.end }, ...readGroups(text, all.slice(first + count))];
    }
  }
  return [];
}

/**
 * Finds numbers of people in a text before it is made public: identity numbers (check digit), telephone numbers, bank
 * cards (Luhn), e-mail addresses; also broken up by blanks or hyphens and in full width. Names are not found: who
 * publishes has read the text.
 *
 * @example findPersonalData('我的电话 138 1234 3210') // [{ kind: 'phone', text: '138 1234 3210', start: 5, end: 18 }]
 */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(emails)) {
    const lead = /^\.*/.exec(match[0])?.[0].length ?? 0;
    const part = match[0].slice(lead);
    if (checkEmail(part) !== null) found.push({ kind: 'email', text: part, start: match.index + lead, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(runs)) {
    if (found.some(({ kind, start, end }) => kind === 'email' && match.index < end && match.index + match[0].length > start)) continue;
    found.push(...readGroups(text, [...match[0].matchAll(groups)].map((group): DigitGroup => ({ digits: group[0].normalize('NFKC').toUpperCase(), start: match.index + group.index, end: match.index + group.index + group[0].length }))));
  }
  return found.sort((one, other) => one.start - other.start);
}
