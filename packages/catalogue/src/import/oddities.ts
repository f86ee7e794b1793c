import type { Fields } from './fields.ts';

/** Something odd in a row that is kept all the same. */
export interface Warning {
  readonly kind: 'no-department' | 'no-type' | 'unknown-type' | 'no-code' | 'odd-base-code' | 'odd-implementing-code' | 'no-agency-code' | 'odd-agency-code' | 'odd-area' | 'duplicate-name';
  readonly value: string;
}

/** What each warning means, for the report. */
export const warningTexts: Readonly<Record<Warning['kind'], string>> = {
  'no-department': 'no department; kept under 未注明部门',
  'no-type': 'no kind of power; kept as public service',
  'unknown-type': 'kind of power not in the national table; kept as public service',
  'no-code': 'no implementing code; known by department and name',
  'odd-base-code': 'base code not of the national form (12 characters); kept as it is',
  'odd-implementing-code': 'implementing code not of the national form (31 characters); kept as it is',
  'no-agency-code': 'no code of the agency',
  'odd-agency-code': 'code of the agency is no valid unified social credit code (GB 32100-2015); kept as it is',
  'odd-area': 'area code not of GB/T 2260; kept as it is',
  'duplicate-name': 'another matter of the department has the same name; both kept',
};

const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a unified social credit code is well formed and its check character right (GB 32100-2015). */
export function isUscc(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  for (let at = 0, weight = 1; at < 17; at += 1, weight = (weight * 3) % 31) sum += charset.indexOf(code.charAt(at)) * weight;
  return charset.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** Oddities of one row by itself. */
export function warningsOf({ department, type, baseCode, implementingCode, agencyCode, areaCode }: Fields, isKnownType: boolean): Warning[] {
  const found: Warning[] = [];
  const warn = (kind: Warning['kind'], value = ''): void => void found.push({ kind, value });
  if (department === '') warn('no-department');
  if (type === '') warn('no-type');
  else if (!isKnownType) warn('unknown-type', type);
  if (implementingCode === '') warn('no-code');
  else if (!/^[0-9A-Z]{31}$/.test(implementingCode)) warn('odd-implementing-code', implementingCode);
  if (baseCode !== '' && !/^[0-9A-Z]{12}$/.test(baseCode)) warn('odd-base-code', baseCode);
  if (agencyCode === '') warn('no-agency-code');
  else if (!isUscc(agencyCode)) warn('odd-agency-code', agencyCode);
  if (!/^\d{6}(\d{6})?$/.test(areaCode)) warn('odd-area', areaCode);
  return found;
}
