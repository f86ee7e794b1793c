import type { Kysely } from 'kysely';
import type { SupervisionSettings } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** Settings as a hall has saved them. */
export interface SavedSettings {
  readonly version: number;
  readonly settings: SupervisionSettings;
  readonly at: Date;
}

/** What a hall has saved, the oldest first. */
export async function selectSettings(db: Kysely<Database>, hallId: string): Promise<SavedSettings[]> {
  return db.selectFrom('supervision_settings').select(['version', 'settings', 'at']).where('hall_id', '=', hallId).orderBy('version').execute();
}

/** Saves; two at once cannot both have the next version. @returns Whether it was the next. */
export async function insertSettings(db: Kysely<Database>, hallId: string, { version, settings, at }: SavedSettings, byId: string): Promise<boolean> {
  const done = await db.insertInto('supervision_settings').values({ hall_id: hallId, version, settings: JSON.stringify(settings), by_id: byId, at }).onConflict((conflict) => conflict.columns(['hall_id', 'version']).doNothing()).executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0) > 0;
}
