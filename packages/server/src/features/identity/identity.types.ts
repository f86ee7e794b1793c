import type { PersonSessionRequest } from '@hallkit/contract';
import type { IdentityLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CallerPlace } from '../../platform/http/handler.ts';
import type { Principal } from '../../platform/keys/principal.ts';

/** Whose people: a network, and whether they are those of test keys. */
export interface Realm {
  /** Root of the network. */
  readonly hallId: string;
  readonly mode: 'test' | 'live';
}

/** The realm of a key. */
export const realmOf = ({ networkId, mode }: Pick<Principal, 'networkId' | 'mode'>): Realm => ({ hallId: networkId, mode });

/** How sure the hall is of somebody. */
export type Level = IdentityLevel;

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

/** Somebody for whom a portal, a login or a card reader of the hall vouches. */
export interface Vouched {
  /** Who vouches and by what name they know the person; null for a card, which is the person's own. */
  readonly login: { readonly issuer: string; readonly subject: string } | null;
  readonly level: Level;
  readonly name: string | undefined;
  readonly idNumber: string | undefined;
}

/** A call to sign in as a citizen. */
export interface PersonSignIn {
  readonly request: PersonSessionRequest;
  readonly principal: Principal;
  readonly caller: CallerPlace;
  /** `Idempotency-Key`, if any. */
  readonly key: string | undefined;
}
