import { mayActFor } from '../identity/identity.acting.ts';
import type { IdentityContext } from '../identity/identity.context.ts';
import { selectRepresented } from '../identity/identity.firms.store.ts';
import { createHandOffCode } from '../identity/identity.hand-off.ts';
import { demandLevel } from '../identity/identity.levels.ts';
import { holderOf, shownParty } from '../identity/identity.parties.ts';
import type { Parties } from './applications.types.ts';

/** People and firms as the feature identity knows them. */
export function identityParties(identity: IdentityContext): Parties {
  return {
    mayActFor,
    plain: (db, networkId, ref) => holderOf(db, identity, networkId, ref),
    shown: shownParty,
    representedBy: async (db, networkId, personId) => (await selectRepresented(db, networkId, personId)).map(({ id }) => id),
    demandLevel,
    handOffCode: createHandOffCode,
  };
}
