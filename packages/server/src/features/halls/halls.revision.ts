import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectRevision } from './halls.store.ts';

/** How long a change of the catalogue may go unnoticed by a server that did not make it, in milliseconds. */
const freshFor = 1000;

/** Revisions of networks, each asked of the database at most once a second. */
export function createRevisions(db: Kysely<Database>): (networkId: string) => Promise<string> {
  const held = new Map<string, { readonly at: number; readonly revision: Promise<string> }>();
  return (networkId) => {
    const known = held.get(networkId);
    if (known && Date.now() - known.at < freshFor) return known.revision;
    const revision = selectRevision(db, networkId);
    held.set(networkId, { at: Date.now(), revision });
    revision.catch(() => held.delete(networkId));
    return revision;
  };
}
