import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Caller } from './caller.ts';
import { insertKeys, selectKeys, selectPlaces, type HallPlace, type KeyRow } from './keys.store.ts';
import { isLoopbackOrigin } from './origins.ts';
import type { Principal } from './principal.ts';

interface StoredKey extends Principal {
  readonly origins: readonly string[];
}

/** Site and device keys, held in memory and read anew after a short while: a revoked key stops within that time. */
export interface Keys {
  /** Checks the key and where it is used from; at once where the keys are at hand. What it may do is asked by `admit`. @throws {HttpProblem} 401 or 403. */
  authenticate(caller: Caller): Principal | Promise<Principal>;
  /** Whether any key may be used from this origin; what a preflight can ask. */
  allowsOrigin(origin: string): Promise<boolean>;
  /** Whether a key may be used from an origin, by the name it has in logs. */
  mayBeUsedFrom(keyId: string, origin: string): Promise<boolean>;
  /** Who the keys stand for, the widest view first. */
  principals(): Promise<readonly Principal[]>;
  /** Whether it is one of the hall's own machines, which is never held back as a flood. */
  isOwnDevice(caller: Caller): Promise<boolean>;
}

/** How long a revoked key may still be used, in milliseconds. */
const freshFor = 2000;

/** A hall and everything below it. */
function below(places: readonly HallPlace[], hallId: string): HallPlace[] {
  const found = places.filter(({ id }) => id === hallId);
  for (const place of found) found.push(...places.filter(({ parentHallId }) => parentHallId === place.id));
  return found;
}

function storedKey(row: KeyRow, places: readonly HallPlace[]): StoredKey {
  const seen = below(places, row.hall_id).filter(({ regionCode }) => row.region_code === null || regionCode === row.region_code);
  return {
    keyId: createHash('sha256').update(row.key).digest('hex').slice(0, 16),
    kind: row.kind, mode: row.mode, hallId: row.hall_id, networkId: places.find(({ id }) => id === row.hall_id)?.networkId ?? row.hall_id, hallIds: seen.map(({ id }) => id),
    departmentId: row.department_id, regionCode: row.region_code, scopes: row.scopes, person: null, origins: row.origins,
  };
}

const originFits = ({ mode, origins }: StoredKey, origin: string): boolean => origins.includes(origin) || (mode === 'test' && origins.includes('loopback') && isLoopbackOrigin(origin));
/** The key of a sample device is published; away from the machine itself it opens nothing. */
const placeFits = ({ kind, mode }: StoredKey, { isLocal }: Caller): boolean => kind !== 'device' || mode !== 'test' || isLocal();

function known(found: StoredKey | undefined, caller: Caller): Principal {
  if (!found) throw new HttpProblem('key.unknown', { errors: [{ in: 'header', pointer: '/Hall-Key', code: 'key.foreign' }] });
  if (!placeFits(found, caller) || (caller.origin !== undefined && !originFits(found, caller.origin))) throw new HttpProblem('key.origin', { errors: [{ in: 'header', pointer: '/Origin', code: 'origin.foreign' }] });
  return found;
}

/** Keys of the database. */
export function createKeys(db: Kysely<Database>): Keys {
  let held: { readonly at: number; readonly keys: ReadonlyMap<string, StoredKey> } | undefined;
  let loading: Promise<ReadonlyMap<string, StoredKey>> | undefined;

  const load = async (): Promise<ReadonlyMap<string, StoredKey>> => {
    const [rows, places] = await Promise.all([selectKeys(db), selectPlaces(db)]);
    const keys = new Map(rows.map((row) => [row.key, storedKey(row, places)]));
    held = { at: Date.now(), keys };
    return keys;
  };
  const fresh = (): ReadonlyMap<string, StoredKey> | undefined => (held && Date.now() - held.at < freshFor ? held.keys : undefined);
  const current = async (): Promise<ReadonlyMap<string, StoredKey>> => {
    const keys = fresh();
    if (keys) return keys;
    loading ??= load().finally(() => (loading = undefined));
    return loading;
  };

  return {
    authenticate(caller) {
      const { key } = caller;
      if (key === undefined || key === '') throw new HttpProblem('key.missing', { errors: [{ in: 'header', pointer: '/Hall-Key', code: 'field.missing' }] });
      const keys = fresh();
      return keys ? known(keys.get(key), caller) : current().then((loaded) => known(loaded.get(key), caller));
    },
    async allowsOrigin(origin) {
      for (const key of (await current()).values()) if (originFits(key, origin)) return true;
      return false;
    },
    async mayBeUsedFrom(keyId, origin) {
      for (const key of (await current()).values()) if (key.keyId === keyId) return originFits(key, origin);
      return false;
    },
    principals: async () => [...(await current()).values()].sort((a, b) => b.hallIds.length - a.hallIds.length || Number(a.departmentId !== null) - Number(b.departmentId !== null)),
    async isOwnDevice(caller) {
      const found = caller.key?.startsWith('dk_') ? (await current()).get(caller.key) : undefined;
      return found?.kind === 'device' && placeFits(found, caller);
    },
  };
}

/** Keys of the sample hall; names that outside parties rely on. */
export async function seedKeys(db: Kysely<Database>, hallId: string): Promise<void> {
  const common = { mode: 'test' as const, hall_id: hallId, department_id: null, region_code: null, revoked_at: null, origins: ['loopback'], scopes: ['catalogue:read', 'feedback:write'] };
  await insertKeys(db, [
    { ...common, key: 'pk_test_dezhou', kind: 'publishable', scopes: [...common.scopes, 'queue:take'] },
    { ...common, key: 'dk_test_dezhou', kind: 'device', scopes: [...common.scopes, 'queue:take', 'queue:operate', 'queue:lease'] },
  ]);
}
