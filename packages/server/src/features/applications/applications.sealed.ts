import type { FormValues } from '@hallkit/domain';
import type { SealedJson } from '../../platform/database/schema.applications.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { DraftDelivery } from './applications.types.ts';

/** A JSON text as a column keeps it: numbers, telephone numbers and addresses of people stand in forms. */
export const sealed = (seal: Seal, value: object): string => JSON.stringify({ sealed: seal.seal(JSON.stringify(value)) } satisfies SealedJson);

/** What the sample has filled in is not sealed: it is of nobody. */
function opened<Value extends object>(seal: Seal, stored: SealedJson): Value {
  return stored.sealed === undefined ? (stored as Value) : (JSON.parse(seal.open(stored.sealed)) as Value);
}

/** The values of a form by key. */
export const openValues = (seal: Seal, values: SealedJson): FormValues => opened<FormValues>(seal, values);

/** How results come. */
export const openDelivery = (seal: Seal, delivery: SealedJson): DraftDelivery => opened<DraftDelivery>(seal, delivery);
