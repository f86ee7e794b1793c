import type { Caller } from './keys.ts';
import type { Principal } from './principal.ts';

interface PersonBase {
  readonly id: string;
  /** What the person may do beyond what the key may, as scopes of the contract. */
  readonly scopes: readonly string[];
}

/** Somebody who works in a hall. */
export interface StaffPerson extends PersonBase {
  readonly kind: 'staff';
  readonly staffNo: string;
  readonly name: { readonly zh: string; readonly en: string | null };
  readonly roles: readonly ('clerk' | 'supervisor')[];
  /** The only hall in which the scopes hold. */
  readonly hallId: string;
}

/** Whoever can be signed in; `kind` tells them apart. */
export type Person = StaffPerson;

/** Finds the person of a bearer token. */
export interface People {
  /** The principal with its person. @throws {HttpProblem} session.expired, also for a token that was never given out. */
  identify(principal: Principal, authorization: string, caller: Caller): Promise<Principal>;
}
