import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { SnapshotKey } from '../../platform/database/schema.figures.ts';

/** A hall that has something to sign, and the day of its last snapshot. */
export interface SnapshotHall {
  readonly hallId: string;
  readonly timeZone: string;
  readonly lastDay: string | null;
}

/** Halls in which there was ever something to count. */
export async function selectSnapshotHalls(db: Kysely<Database>): Promise<SnapshotHall[]> {
  const { rows } = await sql<SnapshotHall>`
    select id as "hallId", coalesce(content ->> 'timeZone', 'Asia/Shanghai') as "timeZone", (select max(day)::text from snapshots where hall_id = halls.id) as "lastDay"
    from halls where exists (select from cases where hall_id = halls.id) or exists (select from trackings where hall_id = halls.id) order by id`.execute(db);
  return rows;
}

/** Whether a thing of a hall is still to be looked at for cards that were due before a moment. */
export async function hasDueWatches(db: Kysely<Database>, hallId: string, until: Date): Promise<boolean> {
  return (await db.selectFrom('watches').select('subject_id').where('next_at', '<', until).where('hall_id', '=', hallId).limit(1).executeTakeFirst()) !== undefined;
}

/** A key that signs. */
export interface SigningKey {
  readonly kid: string;
  readonly privateSealed: string;
  readonly madeAt: Date;
}

/** The key of a hall that signs, locked: whoever holds it makes the next snapshot. */
export async function lockSigningKey(db: Kysely<Database>, hallId: string): Promise<SigningKey | undefined> {
  return db.selectFrom('snapshot_keys').select(['kid', 'private_sealed as privateSealed', 'made_at as madeAt']).where('hall_id', '=', hallId).where('ended_at', 'is', null).forUpdate().executeTakeFirst();
}

/** Adds a key, unless another server has just done so. */
export async function insertKey(db: Kysely<Database>, hallId: string, { publicKey, privateSealed, madeAt }: Omit<SigningKey, 'kid'> & { readonly publicKey: SnapshotKey }): Promise<void> {
  await db.insertInto('snapshot_keys').values({ hall_id: hallId, kid: publicKey.kid, public_key: JSON.stringify(publicKey), private_sealed: privateSealed, made_at: madeAt }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Ends a key: it signs nothing more, and goes on checking what it has signed. */
export async function endKey(db: Kysely<Database>, hallId: string, kid: string, at: Date): Promise<void> {
  await db.updateTable('snapshot_keys').set({ ended_at: at, private_sealed: '' }).where('hall_id', '=', hallId).where('kid', '=', kid).execute();
}

/** All keys of a hall, the newest first. */
export async function selectKeys(db: Kysely<Database>, hallId: string): Promise<SnapshotKey[]> {
  return (await db.selectFrom('snapshot_keys').select('public_key').where('hall_id', '=', hallId).orderBy('made_at', 'desc').orderBy('kid').execute()).map(({ public_key }) => public_key);
}

/** A snapshot as it is kept. */
export interface SnapshotRow {
  readonly day: string;
  readonly sha256: string;
  readonly madeAt: Date;
  readonly jws: string;
}

const columns = ['day', 'sha256', 'made_at as madeAt', 'jws'] as const;

/** The snapshot of a day. */
export async function selectSnapshot(db: Kysely<Database>, hallId: string, day: string): Promise<SnapshotRow | undefined> {
  return db.selectFrom('snapshots').select(columns).where('hall_id', '=', hallId).where('day', '=', day).executeTakeFirst();
}

/** Snapshots before a day, the newest first; without what was signed. */
export async function selectSnapshots(db: Kysely<Database>, hallId: string, before: string | null, limit: number): Promise<Omit<SnapshotRow, 'jws'>[]> {
  let query = db.selectFrom('snapshots').select(['day', 'sha256', 'made_at as madeAt']).where('hall_id', '=', hallId);
  if (before !== null) query = query.where('day', '<', before);
  return query.orderBy('day', 'desc').limit(limit).execute();
}

/** Keeps a snapshot; one that is there stays. @returns Whether it was kept. */
export async function insertSnapshot(db: Kysely<Database>, hallId: string, { day, sha256, madeAt, jws }: SnapshotRow): Promise<boolean> {
  const done = await db.insertInto('snapshots').values({ hall_id: hallId, day, made_at: madeAt, sha256, jws }).onConflict((conflict) => conflict.columns(['hall_id', 'day']).doNothing()).executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0) > 0;
}
