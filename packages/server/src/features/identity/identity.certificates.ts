import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { IdentityContext } from './identity.context.ts';
import { selectRepresented } from './identity.firms.store.ts';
import { holdersOf } from './identity.parties.ts';
import { markCertificates, type PersonRow } from './identity.persons.store.ts';

/** Brings the certificates of somebody who is known by their real name, and of the firms they represent, into their space; once. */
export async function bringCertificates(db: Kysely<Database>, context: IdentityContext, { hallId, id, level, hasCertificates }: PersonRow): Promise<void> {
  if (level !== 'realName' || hasCertificates || !(await markCertificates(db, hallId, id))) return;
  const firms = await selectRepresented(db, hallId, id);
  const holders = await holdersOf(db, context, hallId, [{ kind: 'person', id }, ...firms.map((firm) => ({ kind: 'firm' as const, id: firm.id }))]);
  for (const holder of holders) await context.fetchCertificates(db, holder);
}
