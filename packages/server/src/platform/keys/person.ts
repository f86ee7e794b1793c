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
  readonly roles: readonly ('clerk' | 'approver' | 'supervisor')[];
  /** The department whose cases they deal with; null for none in particular. */
  readonly departmentId: string | null;
  /** The only hall in which the scopes hold. */
  readonly hallId: string;
}

/** Somebody who comes to the hall, online or not; known to its whole network. */
export interface CitizenPerson extends PersonBase {
  readonly kind: 'citizen';
  /** Root of the network. */
  readonly hallId: string;
  readonly sessionId: string;
  readonly level: 'registered' | 'realName' | 'strong';
  /** The only draft a session that was handed over may touch; null for all that is theirs. */
  readonly applicationId: string | null;
}

/** Whoever can be signed in; `kind` tells them apart. */
export type Person = StaffPerson | CitizenPerson;
