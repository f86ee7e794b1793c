import { dayExists } from '../identity/dates.ts';
import { checkIdNumber } from '../identity/id-number.ts';
import type { IdNumberFault } from '../identity/id-number.ts';
import { checkPhone } from '../identity/phone.ts';
import { checkUscc } from '../identity/uscc.ts';
import type { UsccFault } from '../identity/uscc.ts';
import { greatestNumber, textRules } from './form-field.ts';
import type { FormField, FormValue } from './form-field.ts';

/**
 * Something wrong with a value.
 *
 * @property kind - `shape`: it cannot be kept (type, length, a key that is no field); `content`: it can be kept in a draft but not handed in; `missing`: not filled.
 * @property code - As the server names faults of fields.
 * @property expected - What would be right, where the code has a place for it.
 */
export interface ValueFault {
  readonly key: string;
  readonly kind: 'shape' | 'content' | 'missing';
  readonly code: string;
  readonly expected?: string;
}

const idFaults: Readonly<Record<IdNumberFault, string>> = { form: 'idNumber.form', oldForm: 'idNumber.form', region: 'idNumber.region', birthDate: 'idNumber.date', future: 'idNumber.date', checkDigit: 'idNumber.checkDigit' };
const usccFaults: Readonly<Record<UsccFault, string>> = { form: 'uscc.form', letter: 'uscc.form', region: 'uscc.region', organisationCode: 'uscc.checkDigit', checkDigit: 'uscc.checkDigit' };

/** Whether nothing is filled in; blanks are nothing. */
const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

type Found = Omit<ValueFault, 'key'> | null;
const shape = (code: string, expected?: string): Found => ({ kind: 'shape', code, ...(expected === undefined ? {} : { expected }) });
const content = (code: string, expected?: string): Found => ({ kind: 'content', code, ...(expected === undefined ? {} : { expected }) });

function faultOfNumber(value: unknown): Found {
  if (typeof value !== 'number' || !Number.isFinite(value)) return shape('field.type', 'number');
  if (value > greatestNumber) return shape('number.maximum', String(greatestNumber));
  return value < -greatestNumber ? shape('number.minimum', String(-greatestNumber)) : null;
}

function faultOfText({ kind, options = [] }: FormField, text: string, today: string | undefined): Found {
  switch (kind) {
    case 'date': return new RegExp(textRules.date.pattern ?? '').test(text) && dayExists(text) ? null : content('field.format');
    case 'choice': return options.length === 0 || options.some(({ value }) => value === text) ? null : content('field.value', options.map(({ value }) => value).join(', '));
    case 'idNumber': {
      const read = checkIdNumber(text, today);
      return read.ok ? null : content(idFaults[read.fault]);
    }
    case 'uscc': {
      const read = checkUscc(text);
      return read.ok ? null : content(usccFaults[read.fault]);
    }
    case 'phone': return checkPhone(text).ok ? null : content('telephone.invalid');
    case 'name': case 'bankAccount': return new RegExp(textRules[kind].pattern ?? '', 'u').test(text) ? null : content('field.pattern');
    default: return null;
  }
}

function faultOf(field: FormField, value: unknown, today: string | undefined): Found {
  const { kind } = field;
  if (kind === 'yesNo') return typeof value === 'boolean' ? null : shape('field.type', 'boolean');
  if (kind === 'number') return faultOfNumber(value);
  if (typeof value !== 'string') return shape('field.type', 'string');
  const text = tidy(kind, value);
  // What people put between digits does not make a number too long.
  const most = textRules[kind].maxLength;
  if (Array.from(text).length > most) return kind === 'idNumber' || kind === 'uscc' ? (Array.from(text).length > most * 2 ? shape('text.too-long', String(most)) : faultOfText(field, text, today)) : shape('text.too-long', String(most));
  return faultOfText(field, text, today);
}

/** Text as it is kept: full width and small letters of numbers are taken as meant. */
function tidy(kind: FormField['kind'], text: string): string {
  if (kind === 'idNumber' || kind === 'uscc') return text.normalize('NFKC').replaceAll(kind === 'uscc' ? /[\s-]/g : /\s/g, '').toUpperCase();
  if (kind === 'phone') {
    const read = checkPhone(text);
    return read.ok ? read.number + (read.extension === null ? '' : `转${read.extension}`) : text.trim();
  }
  return kind === 'date' || kind === 'bankAccount' ? text.normalize('NFKC').trim() : text.trim();
}

/**
 * A value as it should be kept: blanks around it gone, numbers uniform; null where nothing is left.
 *
 * @example tidyValue({ key: 'telephone', kind: 'phone', label }, ' 138 0000 3210 ') // '13800003210'
 */
export const tidyValue = ({ kind }: FormField, value: FormValue): FormValue => (isEmpty(value) ? null : typeof value === 'string' && kind !== 'number' && kind !== 'yesNo' ? tidy(kind, value) : value);

/** How values are checked. */
export interface CheckValuesOptions {
  /** As they are handed in: what must be filled is. A draft is kept as it is.
   * @default false */
  readonly strict?: boolean;
  /** `YYYY-MM-DD`, after which nobody is born yet.
   * @default today in China */
  readonly today?: string;
}

/**
 * What is wrong with the values of a form, in the order of the form, keys that are no field last.
 *
 * @param values - From anywhere.
 * @example checkValues(fields, { 'unified-social-credit-code': '91371402MA397398XH' }) // [{ key: 'unified-social-credit-code', kind: 'content', code: 'uscc.checkDigit' }]
 */
export function checkValues(fields: readonly FormField[], values: Readonly<Record<string, unknown>>, { strict = false, today }: CheckValuesOptions = {}): ValueFault[] {
  const faults = fields.flatMap((field): ValueFault[] => {
    const { key, required = true } = field;
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    const found: Found = isEmpty(value) ? (strict && required ? { kind: 'missing', code: 'field.missing' } : null) : faultOf(field, value, today);
    return found ? [{ key, ...found }] : [];
  });
  const known = new Set(fields.map(({ key }) => key));
  return [...faults, ...Object.keys(values).filter((key) => !known.has(key)).map((key): ValueFault => ({ key, kind: 'shape', code: 'field.unknown' }))];
}
