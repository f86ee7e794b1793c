import type { Person } from './person.ts';

/** Whose call it is: a publishable site key or the secret key of a device, and the person who is signed in beside it. */
export interface Principal {
  /** Names the key in logs without being the key. */
  readonly keyId: string;
  readonly kind: 'publishable' | 'device' | 'anonymous';
  readonly mode: 'test' | 'live';
  /** Hall the key belongs to. */
  readonly hallId: string;
  /** Root of that hall's network, under which the catalogue's revision and the scenarios are kept. */
  readonly networkId: string;
  /** Halls the key sees: its own first, then those below it; of a key bound to a region only that region's. */
  readonly hallIds: readonly string[];
  /** The only department the key sees; null for all. */
  readonly departmentId: string | null;
  /** The only region the key sees; null for all. */
  readonly regionCode: string | null;
  readonly scopes: readonly string[];
  /** Who is signed in; null for nobody. */
  readonly person: Person | null;
}

const views = new WeakMap<object, string>();

/** What a key sees of the catalogue, in one word: keys of the same view get the same answers. */
export function viewOf(principal: Pick<Principal, 'networkId' | 'hallIds' | 'departmentId'>): string {
  const known = views.get(principal);
  if (known !== undefined) return known;
  const view = `${principal.networkId} ${principal.hallIds.join(',')} ${principal.departmentId ?? ''}`;
  views.set(principal, view);
  return view;
}

/** Nobody: operations that need no key. */
export const anonymous: Principal = { keyId: '-', kind: 'anonymous', mode: 'live', hallId: '', networkId: '', hallIds: [], departmentId: null, regionCode: null, scopes: [], person: null };
