import type { LocalizedText } from '@hallkit/contract';
import type { ScenarioField } from '../scenarios/definition.ts';
import type { MergedField } from '../scenarios/merging.ts';

/** What a field holds. */
export type FormFieldKind = ScenarioField['kind'];

/**
 * A field of a form that a person fills; the contract's `FormField` is one.
 *
 * @property required - Must be filled when the form is handed in; true without.
 * @property unit - What a number counts; shown beside it and printed with it.
 * @property options - Of a `choice`; one without options takes any short text.
 * @property matters - Ids of the matters that ask for it.
 */
export interface FormField {
  readonly key: string;
  readonly label: LocalizedText;
  readonly kind: FormFieldKind;
  readonly required?: boolean;
  readonly unit?: LocalizedText | null;
  readonly options?: readonly { readonly value: string; readonly label: LocalizedText }[];
  readonly matters?: readonly string[];
}

/** A value of a field; null is none. */
export type FormValue = string | number | boolean | null;
/** Values by key of their field. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** The rule of a kind that holds text: most characters, and what they must look like. */
export interface TextRule {
  readonly maxLength: number;
  readonly pattern?: string;
}

/** Kinds that hold text; digits and marks as people type them, tidied before they are checked. */
export const textRules: Readonly<Record<Exclude<FormFieldKind, 'number' | 'yesNo'>, TextRule>> = {
  text: { maxLength: 200 },
  longText: { maxLength: 4000 },
  date: { maxLength: 10, pattern: '^(19|2[01])\\d{2}-\\d{2}-\\d{2}$' },
  choice: { maxLength: 200 },
  // Long names are those of minorities and foreigners; digits and marks of an address are slips.
  name: { maxLength: 60, pattern: '^[^\\d<>@#]+$' },
  idNumber: { maxLength: 18, pattern: '^\\d{17}[\\dX]$' },
  uscc: { maxLength: 18, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' },
  phone: { maxLength: 30, pattern: '^[\\d+() -]{7,20}(转\\d{1,6})?$' },
  address: { maxLength: 300 },
  // The name of the bank may stand before the number.
  bankAccount: { maxLength: 100, pattern: '(\\d[ -]?){8,30}$' },
};

/** A number beyond it is a slip of the keyboard. */
export const greatestNumber = 1_000_000_000_000;

/**
 * The fields of a plan as those of a form.
 *
 * @example fieldsOfPlan(plan(restaurant, answers).fields)
 */
export const fieldsOfPlan = (fields: readonly MergedField[]): FormField[] => fields.map(({ key, field: { label, kind, unit }, matters }) => ({ key, label, kind, ...(unit ? { unit } : {}), matters }));
