import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { SortKeys } from './cases.clock.ts';
import { caseColumns, recordOf } from './cases.store.ts';
import type { CaseRecord } from './cases.types.ts';

/** Cases about which nobody has answered in time. */
export async function selectSilent(db: Kysely<Database>, now: Date, limit: number): Promise<CaseRecord[]> {
  return (await db.selectFrom('cases').select(caseColumns).where('state', '=', 'received').where('answer_sort', '<=', now).orderBy('answer_sort').limit(limit).execute()).map(recordOf);
}

/** Cases whose keys follow from another calendar, locked; those that somebody is writing are passed over and have new ones then. */
export async function selectStale(db: Kysely<Database>, revision: string, limit: number): Promise<CaseRecord[]> {
  const rows = await db.selectFrom('cases').select(caseColumns).where('shelf', '<>', 'done').where((where) => where.or([where('calendar_revision', '<', revision), where('calendar_revision', '>', revision), where('calendar_revision', 'is', null)])).limit(limit).forUpdate().skipLocked().execute();
  return rows.map(recordOf);
}

/** Writes the keys of a case; nothing else has changed. */
export async function updateKeys(db: Kysely<Database>, { hallId, id }: Pick<CaseRecord, 'hallId' | 'id'>, { due, dueSoon, answer }: SortKeys, revision: string): Promise<void> {
  await db.updateTable('cases').set({ due_sort: due, due_soon_sort: dueSoon, answer_sort: answer, calendar_revision: revision }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}
