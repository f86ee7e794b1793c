import type { FormField, FormFieldKind, FormValue } from './form-field.ts';

/** What is known of a firm from the register. */
export interface KnownFirm {
  readonly name?: string | null;
  readonly uscc?: string | null;
  readonly legalRepresentative?: string | null;
  readonly legalRepresentativeIdNumber?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  /** Kind of entity, as 有限责任公司. */
  readonly kind?: string | null;
  readonly scope?: string | null;
  readonly capital?: string | null;
}

/**
 * What is known of who applies.
 *
 * @property name - Of the person who has signed in; with a firm, of who acts for it.
 * @property onBehalfOf - The person acted for, where it is not the one who has signed in.
 */
export interface KnownApplicant {
  readonly name?: string | null;
  readonly idNumber?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly onBehalfOf?: { readonly name?: string | null; readonly idNumber?: string | null; readonly phone?: string | null; readonly address?: string | null } | null;
  readonly firm?: KnownFirm | null;
}

/** Where a value was taken from, to say so beside the field. */
export type PrefillSource = 'person' | 'firm';

/** A value that need not be typed. */
export interface Prefilled {
  readonly value: string;
  readonly from: PrefillSource;
}

/** The facts by name. */
type Fact = 'applicant.name' | 'applicant.idNumber' | 'applicant.address' | 'handler.name' | 'handler.idNumber' | 'handler.phone' | 'representative.idNumber' | `firm.${keyof KnownFirm}`;

/** Facts by key of the field; the first that is known is taken. Keys mean the same in every scenario. */
const byKey: Readonly<Record<string, readonly Fact[]>> = {
  'name-of-the-applicant': ['applicant.name'],
  'identity-number': ['applicant.idNumber'],
  // Since 2011 the social security number of a citizen is the identity number (Social Insurance Law art. 58).
  'social-security-number': ['applicant.idNumber'],
  'present-address': ['applicant.address'],
  telephone: ['handler.phone', 'firm.phone'],
  'contact-person': ['handler.name'],
  liaison: ['handler.name'],
  'name-of-the-person-handling-it': ['handler.name'],
  'identity-number-of-the-person-handling-it': ['handler.idNumber'],
  'name-of-the-firm': ['firm.name'],
  developer: ['firm.name'],
  'insured-through': ['firm.name'],
  'unified-social-credit-code': ['firm.uscc'],
  // Since 2015 one code is also that of the taxpayer.
  'taxpayer-number': ['firm.uscc'],
  'name-of-the-legal-representative': ['firm.legalRepresentative'],
  'identity-number-of-the-legal-representative': ['representative.idNumber'],
  'address-of-the-premises': ['firm.address'],
  'kind-of-entity': ['firm.kind'],
  'business-scope': ['firm.scope'],
  'registered-capital': ['firm.capital'],
};

/** Facts by kind, for keys that nobody has named: only what can mean nobody else. An identity number may be the mother's. */
const byKind: Readonly<Partial<Record<FormFieldKind, readonly Fact[]>>> = { uscc: ['firm.uscc'] };

function facts(known: KnownApplicant): Readonly<Partial<Record<Fact, string | null | undefined>>> {
  const applicant = known.onBehalfOf ?? known;
  const { firm } = known;
  // Who has signed in may be the legal representative; the register names no identity number to strangers.
  const represents = firm?.legalRepresentative !== undefined && firm.legalRepresentative !== null && firm.legalRepresentative === known.name;
  return {
    'applicant.name': applicant.name, 'applicant.idNumber': applicant.idNumber, 'applicant.address': applicant.address,
    'handler.name': known.name, 'handler.idNumber': known.idNumber, 'handler.phone': known.phone,
    'representative.idNumber': firm?.legalRepresentativeIdNumber ?? (represents ? known.idNumber : null),
    ...Object.fromEntries(Object.entries(firm ?? {}).map(([name, value]) => [`firm.${name}`, value])),
  };
}

/**
 * The fields that need not be typed, because the person or the firm is known: nobody is asked twice for what the hall
 * has, and every one can be changed. A name or number of somebody else (a mother, a partner) is never filled.
 *
 * @example prefill(fields, { name: '李小敏', phone: '13800003210', firm: { name: '德州样例餐饮有限公司' } })
 * // { 'contact-person': { value: '李小敏', from: 'person' }, 'name-of-the-firm': { value: '德州样例餐饮有限公司', from: 'firm' }, … }
 */
export function prefill(fields: readonly FormField[], known: KnownApplicant): Readonly<Record<string, Prefilled>> {
  const values = facts(known);
  return Object.fromEntries(
    fields.flatMap(({ key, kind }): [string, Prefilled][] => {
      const asked = (Object.hasOwn(byKey, key) ? byKey[key] : byKind[kind]) ?? [];
      const fact = asked.find((name) => values[name]);
      return fact === undefined ? [] : [[key, { value: values[fact] ?? '', from: fact.startsWith('firm.') ? 'firm' : 'person' }]];
    }),
  );
}

/** The values of a draft with what is known filled in where nothing has been typed. */
export const withPrefilled = (values: Readonly<Record<string, FormValue>>, filled: Readonly<Record<string, Prefilled>>): Record<string, FormValue> => ({ ...Object.fromEntries(Object.entries(filled).map(([key, { value }]) => [key, value])), ...values });
