/** Whose call it is: a publishable site key or the secret key of a device. */
export interface Principal {
  /** Names the key in logs and limits without being the key. */
  readonly keyId: string;
  readonly kind: 'publishable' | 'device' | 'anonymous';
  readonly mode: 'test' | 'live';
  /** Hall the key belongs to. */
  readonly hallId: string;
  /** Root of that hall's network, under which the catalogue, its revision and its scenarios are kept. */
  readonly networkId: string;
  /** Halls the key may see: its own first, then those below it; of a key bound to a region only that region's. */
  readonly hallIds: readonly string[];
  /** The only department the key sees; null for all. */
  readonly departmentId: string | null;
  /** The only region the key sees; null for all. */
  readonly regionCode: string | null;
  readonly scopes: readonly string[];
}

/** Nobody: operations that need no key. */
export const anonymous: Principal = { keyId: '-', kind: 'anonymous', mode: 'live', hallId: '', networkId: '', hallIds: [], departmentId: null, regionCode: null, scopes: [] };
