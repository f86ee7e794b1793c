/** Whose call it is: a publishable site key or the secret key of a device. */
export interface Principal {
  /** Names the key in logs and limits without being the key. */
  readonly keyId: string;
  readonly kind: 'publishable' | 'device' | 'anonymous';
  readonly mode: 'test' | 'live';
  /** Hall the key belongs to. */
  readonly hallId: string;
  /** The only department the key sees; null for all. */
  readonly departmentId: string | null;
  /** The only region the key sees; null for all. */
  readonly regionCode: string | null;
  readonly scopes: readonly string[];
}

/** Nobody: operations that need no key. */
export const anonymous: Principal = { keyId: '-', kind: 'anonymous', mode: 'live', hallId: '', departmentId: null, regionCode: null, scopes: [] };
