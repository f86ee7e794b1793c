import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { ReadHandOver } from './identity.hand-over.ts';
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

/** Somebody, or a firm, in plain words: for forms, certificates and letters. */
export interface Holder {
  /** Root of the network. */
  readonly hallId: string;
  readonly kind: 'person' | 'firm';
  readonly id: string;
  /** Invented. */
  readonly isSample: boolean;
  /** '' until it was checked. */
  readonly name: string;
  /** Identity number or unified social credit code; '' until it was checked. */
  readonly number: string;
  /** Of a person. */
  readonly phone: string | null;
  /** Of a firm: who stands for it by law. */
  readonly representative?: { readonly name: string; readonly idNumber: string };
}

/** Brings what the certificate library has of somebody into their space; a repeat brings nothing twice. */
export type FetchCertificates = (db: Kysely<Database>, holder: Holder) => Promise<unknown>;

/** What the parts of the feature share. */
export interface IdentityContext {
  readonly people: SignedIn;
  readonly seal: Seal;
  /** The registers against which people and firms of a realm are checked. */
  readonly registers: (realm: Realm) => Registers | undefined;
  readonly fetchCertificates: FetchCertificates;
  readonly readHandOver: ReadHandOver;
}
