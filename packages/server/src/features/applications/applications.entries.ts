import { prefill, tidyValue, type FormValue, type FormValues, type KnownApplicant } from '@hallkit/domain';
import type { FormEntry } from '../matters/matters.form.ts';
import type { Meaning, PlainParty } from './applications.types.ts';

/** Who applies, for whom: what the hall knows of both. */
export interface KnownParties {
  readonly person: PlainParty;
  readonly applicant: PlainParty;
}

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === '' ? null : text);

function knownOf({ person, applicant }: KnownParties): KnownApplicant {
  const own = { name: orNull(person.name), idNumber: orNull(person.number), phone: orNull(person.phone) };
  if (applicant.kind === 'firm') return { ...own, firm: { name: orNull(applicant.name), uscc: orNull(applicant.number), legalRepresentative: orNull(applicant.representative?.name), legalRepresentativeIdNumber: orNull(applicant.representative?.idNumber) } };
  return applicant.id === person.id ? own : { ...own, onBehalfOf: { name: orNull(applicant.name), idNumber: orNull(applicant.number), phone: orNull(applicant.phone) } };
}

const isEmpty = (value: FormValue | undefined): boolean => value === undefined || value === null || value === '';

/**
 * What stands in each field and where it comes from: an answer that was given already, then what was typed, then what the hall
 * knows. A text that was emptied (`''`) stays empty.
 */
export function entriesOf({ fields, answered }: Pick<Meaning, 'fields' | 'answered'>, typed: FormValues, known: KnownParties | undefined): Map<string, FormEntry> {
  const filled = known ? prefill(fields, knownOf(known)) : {};
  return new Map(fields.flatMap((field): [string, FormEntry][] => {
    const { key } = field;
    if (!isEmpty(answered[key])) return [[key, { value: tidyValue(field, answered[key] ?? null), from: 'answer' }]];
    if (Object.hasOwn(typed, key)) return [[key, { value: tidyValue(field, typed[key] ?? null), from: 'draft' }]];
    const taken = Object.hasOwn(filled, key) ? filled[key] : undefined;
    return taken ? [[key, { value: taken.value, from: taken.from }]] : [];
  }));
}

/** The values as they are handed in. */
export const valuesOf = (entries: ReadonlyMap<string, FormEntry>): FormValues => Object.fromEntries([...entries].flatMap(([key, { value }]) => (isEmpty(value) ? [] : [[key, value]])));
