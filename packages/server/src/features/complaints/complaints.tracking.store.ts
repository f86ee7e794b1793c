import type { TrackedKind } from '@hallkit/domain';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** By which something is followed. */
export interface TrackingRow {
  readonly hallId: string;
  readonly id: string;
  readonly kind: TrackedKind;
  readonly subjectId: string;
  readonly number: string;
  readonly queryCodeHash: string;
}

const columns = ['hall_id as hallId', 'id', 'kind', 'subject_id as subjectId', 'number', 'query_code_hash as queryCodeHash'] as const;

/** Takes the next number of a kind and day; others wait until this transaction ends, and none comes twice. */
export async function takeTrackingNumber(db: Kysely<Database>, networkId: string, kind: TrackedKind, day: string): Promise<number> {
  const row = await db
    .insertInto('tracking_numbers')
    .values({ hall_id: networkId, kind, day, last_number: 1 })
    .onConflict((conflict) => conflict.columns(['hall_id', 'kind', 'day']).doUpdateSet({ last_number: sql<number>`tracking_numbers.last_number + 1` }))
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

export async function insertTracking(db: Kysely<Database>, { hallId, id, kind, subjectId, number, queryCodeHash }: TrackingRow, at: Date): Promise<void> {
  await db.insertInto('trackings').values({ hall_id: hallId, id, kind, subject_id: subjectId, number, query_code_hash: queryCodeHash, created_at: at }).execute();
}

/** What a secret id is of, in some halls. */
export async function selectTracking(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<TrackingRow | undefined> {
  return hallIds.length === 0 ? undefined : db.selectFrom('trackings').select(columns).where('hall_id', 'in', [...hallIds]).where('id', '=', id).executeTakeFirst();
}

/** What a number is of, in some halls. */
export async function selectByNumber(db: Kysely<Database>, hallIds: readonly string[], number: string): Promise<TrackingRow | undefined> {
  return hallIds.length === 0 ? undefined : db.selectFrom('trackings').select(columns).where('hall_id', 'in', [...hallIds]).where('number', '=', number).executeTakeFirst();
}
