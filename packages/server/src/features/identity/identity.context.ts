import type { Seal } from '../../platform/seal/seal.ts';
import type { ReadHandOver } from './identity.hand-over.ts';
import type { SignedIn } from './identity.people.ts';
import type { Registers } from './identity.register.ts';
import type { FetchCertificates, Realm } from './identity.types.ts';

/** What the parts of the feature share. */
export interface IdentityContext {
  readonly people: SignedIn;
  readonly seal: Seal;
  /** The registers against which people and firms of a realm are checked. */
  readonly registers: (realm: Realm) => Registers | undefined;
  readonly fetchCertificates: FetchCertificates;
  readonly readHandOver: ReadHandOver;
}
