import type { Fields } from './fields.ts';

/** What each warning means, for the report. */
export const warningTexts = {
  'no-department': 'no department; kept under 未注明部门',
  'no-type': 'no kind of power; kept as public service',
  'unknown-type': 'kind of power not in the national table; kept as public service',
  'not-applied-for': 'kind of power that nobody applies for (penalty, compulsion, levy, inspection); kept as other power',
  'no-code': 'no implementing code; known by department and name, so that a new name makes a new matter',
  'spoilt-code': 'a spreadsheet turned the code into a rounded number; left out',
  'odd-base-code': 'base code not of the national form (12 characters); kept as it is',
  'odd-implementing-code': 'implementing code not of the national form (31 characters); kept as it is',
  'no-agency-code': 'no code of the agency',
  'odd-agency-code': 'code of the agency is no valid unified social credit code (GB 32100-2015); kept as it is',
  'no-area': 'no area code, where other rows have one; taken for the area of most rows',
  'odd-area': 'area code not of GB/T 2260; taken for the area of most rows',
  'odd-limit': 'time limit holds no number of days; left out',
  'promise-over-limit': 'the promised time is longer than the legal one; both kept as they are',
  'odd-level': 'level of identity not known; kept as by name and identity number',
  'odd-state': 'state not known; kept as in force',
  'unreadable-characters': 'control or unreadable characters; control characters were taken out',
  'duplicate-name': 'another matter of the department has the same name; both kept',
} as const;

/** Something odd in a row that is kept all the same. */
export interface Warning {
  readonly kind: keyof typeof warningTexts;
  readonly value: string;
}

const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a unified social credit code is well formed and its check character right (GB 32100-2015). */
export function isUscc(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  for (let at = 0, weight = 1; at < 17; at += 1, weight = (weight * 3) % 31) sum += charset.indexOf(code.charAt(at)) * weight;
  return charset.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** A code that went through a number: 5.11602E+17 stands for many. */
export const isRounded = (code: string): boolean => /^\d(\.\d+)?e\+?\d+$/i.test(code);

/** First six digits of an area code of GB/T 2260 or GB/T 10114; undefined for anything else. */
export const areaOf = (code: string): string | undefined => (/^\d{6}(\d{3}|\d{6})?$/.test(code) ? code.slice(0, 6) : undefined);

/** Oddities of one row's codes. */
export function codeWarnings({ baseCode, implementingCode, agencyCode }: Fields): Warning[] {
  const found: Warning[] = [];
  const warn = (kind: Warning['kind'], value = ''): void => void found.push({ kind, value });
  if (isRounded(implementingCode) || isRounded(baseCode)) warn('spoilt-code', isRounded(implementingCode) ? implementingCode : baseCode);
  if (implementingCode === '' || isRounded(implementingCode)) warn('no-code');
  else if (!/^[0-9A-Z]{31}$/.test(implementingCode)) warn('odd-implementing-code', implementingCode);
  if (baseCode !== '' && !isRounded(baseCode) && !/^[0-9A-Z]{12}$/.test(baseCode)) warn('odd-base-code', baseCode);
  if (agencyCode === '') warn('no-agency-code');
  else if (!isUscc(agencyCode)) warn('odd-agency-code', agencyCode);
  return found;
}
