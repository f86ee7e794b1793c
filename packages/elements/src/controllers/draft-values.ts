import type { Application, FormField } from '@hallkit/contract';

/** What a field holds. */
export type FieldValue = FormField['value'];

/** All fields of a form in their order. */
export const fieldsOf = ({ form }: Application): readonly FormField[] => form.sections.flatMap(({ fields }) => fields);

/** Values of a form by the key of their field. */
export const valuesOf = (application: Application): ReadonlyMap<string, FieldValue> => new Map(fieldsOf(application).map(({ key, value }) => [key, value]));

/** What a problem is about: a part of an application, and a key in it. */
export interface FaultPlace {
  readonly in: 'answers' | 'values' | 'documents' | 'delivery';
  readonly key: string;
}

/** Where a JSON Pointer (RFC 6901) leads in an application: `/values/telephone`; undefined where it leads elsewhere. */
export function placeOf(pointer: string): FaultPlace | undefined {
  const [, part, key] = /^\/(answers|values|documents|delivery)(?:\/(.*))?$/.exec(pointer) ?? [];
  return part ? { in: part as FaultPlace['in'], key: (key ?? '').replaceAll('~1', '/').replaceAll('~0', '~') } : undefined;
}
