import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Realm } from './identity.types.ts';

/** A firm as it is kept. */
export interface FirmRow {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly representativeId: string;
  readonly isSample: boolean;
}

/** A firm to be written. */
export type NewFirmRow = FirmRow & Realm;

/** A firm that somebody may act for: as its representative, or by a mandate. */
export interface OwnFirmRow extends FirmRow {
  readonly mandateId: string | null;
}

const own = ['firms.id', 'firms.uscc', 'firms.name', 'firms.representative_id as representativeId', 'firms.is_sample as isSample'] as const;

/** Writes a firm; of one that is there the name and the representative, as the register has them now. @returns The row. */
export async function writeFirm(db: Kysely<Database>, { hallId, id, mode, uscc, name, representativeId, isSample }: NewFirmRow): Promise<FirmRow> {
  return db
    .insertInto('firms')
    .values({ hall_id: hallId, id, mode, uscc, name, representative_id: representativeId, is_sample: isSample })
    .onConflict((conflict) => conflict.columns(['hall_id', 'mode', 'uscc']).doUpdateSet({ name, representative_id: representativeId, checked_at: sql<Date>`now()` }))
    .returning(['id', 'uscc', 'name', 'representative_id as representativeId', 'is_sample as isSample'])
    .executeTakeFirstOrThrow();
}

/** A firm of a network. */
export async function selectFirm(db: Kysely<Database>, hallId: string, id: string): Promise<FirmRow | undefined> {
  return db.selectFrom('firms').select(own).where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst();
}

/** The firms somebody may act for on a day: those they represent, then those by a mandate. */
export async function selectFirmsOf(db: Kysely<Database>, hallId: string, personId: string, day: string): Promise<OwnFirmRow[]> {
  const represented = await selectRepresented(db, hallId, personId);
  const mandated = await db
    .selectFrom('mandates')
    .innerJoin('firms', (join) => join.onRef('firms.hall_id', '=', 'mandates.hall_id').onRef('firms.id', '=', 'mandates.firm_id'))
    .select([...own, 'mandates.id as mandateId'])
    .where('mandates.hall_id', '=', hallId)
    .where('mandates.agent_id', '=', personId)
    .where('mandates.revoked_at', 'is', null)
    .where('mandates.valid_until', '>=', day)
    .orderBy('mandates.created_at')
    .orderBy('mandates.id')
    .execute();
  const known = new Set(represented.map(({ id }) => id));
  const others = mandated.filter(({ id }) => !known.has(id) && known.add(id));
  return [...represented.map((firm) => ({ ...firm, mandateId: null })), ...others];
}

/** Firms that somebody represents. */
export async function selectRepresented(db: Kysely<Database>, hallId: string, personId: string): Promise<FirmRow[]> {
  return db.selectFrom('firms').select(own).where('hall_id', '=', hallId).where('representative_id', '=', personId).orderBy('created_at').orderBy('id').execute();
}

/** Firms by their ids, in any order. */
export async function selectFirms(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<FirmRow[]> {
  return ids.length === 0 ? [] : db.selectFrom('firms').select(own).where('hall_id', '=', hallId).where('id', 'in', [...ids]).execute();
}
