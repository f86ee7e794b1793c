import type { IdentityContext } from '../identity/identity.context.ts';
import { firmIdsOf, partiesOf } from '../identity/identity.parties.ts';
import type { Holders } from './documents.types.ts';

/** Holders as the feature identity knows them. */
export const identityHolders = (identity: IdentityContext): Holders => ({
  firmsOf: firmIdsOf,
  parties: (db, hallId, holders, forPersonId) => partiesOf(db, identity, hallId, holders, forPersonId),
});
