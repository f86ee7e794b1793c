import type { Kysely } from 'kysely';
import type { SealedJson } from '../../platform/database/schema.applications.ts';
import type { Database } from '../../platform/database/schema.ts';

/** What was handed in. */
export async function selectHandedIn(db: Kysely<Database>, hallId: string, id: string): Promise<{ readonly handedIn: object | null; readonly values: SealedJson } | undefined> {
  return db.selectFrom('applications').select(['handed_in as handedIn', 'values']).where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst();
}

/** Writes what is filled in, sealed. */
export async function updateValues(db: Kysely<Database>, hallId: string, id: string, values: string): Promise<void> {
  await db.updateTable('applications').set({ values }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}
