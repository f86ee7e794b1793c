import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** A key as it is kept. */
export type KeyRow = Database['site_keys'];

/** A hall's place in its network; what a key sees follows from it. */
export interface HallPlace {
  readonly id: string;
  readonly parentHallId: string | null;
  readonly networkId: string;
  readonly regionCode: string;
}

/** Keys that have not been revoked. */
export async function selectKeys(db: Kysely<Database>): Promise<KeyRow[]> {
  return db.selectFrom('site_keys').selectAll().where('revoked_at', 'is', null).execute();
}

/** Every hall's place, in the order of the halls. */
export async function selectPlaces(db: Kysely<Database>): Promise<HallPlace[]> {
  return db.selectFrom('halls').select(['id', 'parent_hall_id as parentHallId', 'network_id as networkId', 'region_code as regionCode']).orderBy('position').orderBy('id').execute();
}

/** Adds keys; one that is there already stays as it is. */
export async function insertKeys(db: Kysely<Database>, keys: readonly KeyRow[]): Promise<void> {
  await db.insertInto('site_keys').values([...keys]).onConflict((conflict) => conflict.column('key').doNothing()).execute();
}
