import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Principal } from './principal.ts';

interface StoredKey extends Principal {
  readonly origins: readonly string[];
}

/** Where a call comes from. */
export interface Caller {
  readonly key: string | undefined;
  readonly origin: string | undefined;
  readonly address: string;
}

/** Site and device keys, held in memory and read anew after a short while: a revoked key stops within that time. */
export interface Keys {
  /** Checks the key, where it is used from, and what it may do. @throws {HttpProblem} 401 or 403. */
  authenticate(caller: Caller, scope: string | undefined): Promise<Principal>;
  /** Whether any key may be used from this origin; what a preflight can ask. */
  allowsOrigin(origin: string): Promise<boolean>;
}

const freshFor = 2000;

/** `http://127.0.0.1:3000`, `http://localhost`, `http://[::1]:8080`: pages of the machine itself. */
export function isLoopbackOrigin(origin: string): boolean {
  try {
    return isLoopbackHost(new URL(origin).hostname);
  } catch {
    return false;
  }
}
const isLoopbackHost = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** Whether an address is of the machine itself, also as IPv4 in IPv6. */
export const isLoopbackAddress = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);

/** Keys of the database. */
export function createKeys(db: Kysely<Database>): Keys {
  let held: { readonly at: number; readonly keys: ReadonlyMap<string, StoredKey> } | undefined;
  let loading: Promise<ReadonlyMap<string, StoredKey>> | undefined;

  const load = async (): Promise<ReadonlyMap<string, StoredKey>> => {
    const rows = await db.selectFrom('site_keys').selectAll().where('revoked_at', 'is', null).execute();
    const keys = new Map(rows.map((row) => [row.key, { keyId: createHash('sha256').update(row.key).digest('hex').slice(0, 8), kind: row.kind, mode: row.mode, hallId: row.hall_id, departmentId: row.department_id, regionCode: row.region_code, scopes: row.scopes, origins: row.origins }]));
    held = { at: Date.now(), keys };
    return keys;
  };
  const current = async (): Promise<ReadonlyMap<string, StoredKey>> => {
    if (held && Date.now() - held.at < freshFor) return held.keys;
    loading ??= load().finally(() => (loading = undefined));
    return loading;
  };
  const originFits = ({ mode, origins }: StoredKey, origin: string): boolean => origins.includes(origin) || (mode === 'test' && origins.includes('loopback') && isLoopbackOrigin(origin));

  return {
    async authenticate({ key, origin, address }, scope) {
      if (key === undefined || key === '') throw new HttpProblem('key.missing');
      const found = (await current()).get(key);
      if (!found) throw new HttpProblem('key.unknown');
      if (found.kind === 'device' ? !isLoopbackAddress(address) && found.mode === 'test' : origin !== undefined && !originFits(found, origin)) throw new HttpProblem('key.origin');
      if (scope !== undefined && !found.scopes.includes(scope)) throw new HttpProblem('key.scope');
      return found;
    },
    async allowsOrigin(origin) {
      for (const key of (await current()).values()) if (originFits(key, origin)) return true;
      return false;
    },
  };
}

/** Keys of the sample hall; names that outside parties rely on. */
export async function seedKeys(db: Kysely<Database>, hallId: string): Promise<void> {
  const common = { mode: 'test' as const, hall_id: hallId, department_id: null, region_code: null, revoked_at: null };
  await db
    .insertInto('site_keys')
    .values([
      { ...common, key: 'pk_test_dezhou', kind: 'publishable', origins: ['loopback'], scopes: ['catalogue:read', 'feedback:write'] },
      { ...common, key: 'dk_test_dezhou', kind: 'device', origins: ['loopback'], scopes: ['catalogue:read', 'feedback:write'] },
    ])
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
