import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectIsOwn, type FeeRow } from './payments.store.ts';

/** Who may see and pay a fee: who applied, and the person or firm it is for. */
export async function mayPay(db: Kysely<Database>, { person }: Principal, { hallId, applicationId }: FeeRow): Promise<boolean> {
  if (person?.kind !== 'citizen' || (person.applicationId !== null && person.applicationId !== applicationId)) return false;
  return selectIsOwn(db, hallId, applicationId, person.id);
}
