import type { FormValues } from '@hallkit/domain';
import type { SealedJson } from '../../platform/database/schema.applications.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { DraftDelivery } from './applications.types.ts';

/** A JSON text as a column keeps it: numbers, telephone numbers and addresses of people stand in forms. */
export const sealed = (seal: Seal, value: object): string => JSON.stringify({ sealed: seal.seal(JSON.stringify(value)) } satisfies SealedJson);

function opened<Value extends object>(seal: Seal, { sealed: text }: SealedJson): Value | undefined {
  return text === undefined ? undefined : (JSON.parse(seal.open(text)) as Value);
}

/** The values of a form by key. */
export const openValues = (seal: Seal, values: SealedJson): FormValues => opened<FormValues>(seal, values) ?? {};

/** How results come. */
export const openDelivery = (seal: Seal, delivery: SealedJson): DraftDelivery => opened<DraftDelivery>(seal, delivery) ?? {};
