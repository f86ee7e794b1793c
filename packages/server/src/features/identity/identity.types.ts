import type { Principal } from '../../platform/keys/principal.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { SignedIn } from './identity.people.ts';
import type { Registers } from './identity.register.ts';

/** Whose people: a network, and whether they are those of test keys. */
export interface Realm {
  /** Root of the network. */
  readonly hallId: string;
  readonly mode: 'test' | 'live';
}

/** The realm of a key. */
export const realmOf = ({ networkId, mode }: Pick<Principal, 'networkId' | 'mode'>): Realm => ({ hallId: networkId, mode });

/** How sure the hall is of somebody. */
export type Level = 'registered' | 'realName' | 'strong';

/** What the parts of the feature share. */
export interface IdentityContext {
  readonly people: SignedIn;
  readonly seal: Seal;
  /** The registers against which people and firms of a realm are checked. */
  readonly registers: (realm: Realm) => Registers | undefined;
}
