import type { Application } from '@hallkit/contract';
import { checkPhone, checkValues, type FormValues } from '@hallkit/domain';
import { translated, type FieldFault } from '../../platform/http/field-texts.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { StandingMaterial } from './applications.materials.ts';
import type { DraftDelivery, Meaning } from './applications.types.ts';

/** Something that is wrong or missing before the application can be handed in. */
export interface DraftFault {
  readonly in: 'answers' | 'values' | 'documents' | 'delivery';
  readonly key: string;
  readonly code: string;
  readonly expected?: string;
}

function deliveryFaults({ method, recipient, phone, address }: DraftDelivery): DraftFault[] {
  const fault = (key: string, code: string): DraftFault => ({ in: 'delivery', key, code });
  if (method === undefined) return [fault('method', 'field.missing')];
  if (method !== 'courier') return [];
  const missing = Object.entries({ recipient, phone, address }).filter(([, text]) => (text ?? '').trim() === '').map(([key]) => fault(key, 'field.missing'));
  return phone !== undefined && phone.trim() !== '' && !checkPhone(phone).ok ? [...missing, fault('phone', 'telephone.invalid')] : missing;
}

function paperFault({ material, state, document }: StandingMaterial): DraftFault[] {
  const fault = (code: string): DraftFault[] => [{ in: 'documents', key: material.key, code }];
  if (document && document.state !== 'valid') return fault('paper.expired');
  if (state === 'held' && !material.optional) return fault('paper.consent');
  return state === 'missing' && !material.optional ? fault(material.necessity === 'toFollow' ? 'paper.to-follow' : 'paper.missing') : [];
}

/** What is still wrong or missing, in the order in which people go through it: all of it at once, so that nobody is sent back twice. */
export function faultsOf(meaning: Meaning, values: FormValues, materials: readonly StandingMaterial[], delivery: DraftDelivery): DraftFault[] {
  const { plan } = meaning;
  if (meaning.stopped) return (plan?.notices ?? []).filter(({ kind }) => kind === 'stop').map(({ id }) => ({ in: 'answers' as const, key: id, code: 'answer.stopped' }));
  return [
    ...meaning.open.map((key): DraftFault => ({ in: 'answers', key, code: 'answer.open' })),
    ...(meaning.open.length === 0 && meaning.matters.length === 0 ? [{ in: 'answers' as const, key: '', code: 'answer.nothing' }] : []),
    ...checkValues(meaning.fields, values, { strict: true }).map(({ key, code, expected }): DraftFault => ({ in: 'values', key, code, ...(expected === undefined ? {} : { expected }) })),
    ...materials.flatMap(paperFault),
    ...deliveryFaults(delivery),
  ];
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Faults as problems have them. */
export const problemFaults = (faults: readonly DraftFault[]): FieldFault[] => faults.map(({ in: part, key, code, expected }) => ({ in: 'body', pointer: `/${part}${key === '' ? '' : `/${escaped(key)}`}`, code, ...(expected === undefined ? {} : { expected }) }));

/** Faults as an application has them. */
export function faultViews(faults: readonly DraftFault[], locale: Locale): Application['faults'] {
  const told = translated(problemFaults(faults), locale);
  return faults.map(({ in: part, key, code }, at) => ({ in: part, key, code, detail: told[at]?.detail ?? '' }));
}
