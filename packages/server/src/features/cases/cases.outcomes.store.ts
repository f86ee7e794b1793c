import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { caseColumns, recordOf } from './cases.store.ts';
import type { CaseRecord } from './cases.types.ts';

/** How a case has ended, as it is kept. */
export type OutcomeRow = Insertable<Database['case_outcomes']>;

/** Rows of one statement. */
const batch = 500;

/** Writes how cases have ended. */
export async function insertOutcomes(db: Kysely<Database>, rows: readonly OutcomeRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) await db.insertInto('case_outcomes').values(rows.slice(from, from + batch)).execute();
}

/** Writes anew what follows from the log by another calendar. */
export async function updateOutcome(db: Kysely<Database>, { hall_id, case_id, department_id: _, ...row }: OutcomeRow): Promise<void> {
  await db.updateTable('case_outcomes').set(row).where('hall_id', '=', hall_id).where('case_id', '=', case_id).execute();
}

/** Cases whose outcome follows from another calendar or was never computed, locked; what another server has in hand is passed over. */
export async function selectStaleOutcomes(db: Kysely<Database>, revision: string, limit: number): Promise<CaseRecord[]> {
  const rows = await db.selectFrom('case_outcomes').innerJoin('cases', (join) => join.onRef('cases.hall_id', '=', 'case_outcomes.hall_id').onRef('cases.id', '=', 'case_outcomes.case_id')).select(caseColumns)
    .where((where) => where.or([where('case_outcomes.revision', '<', revision), where('case_outcomes.revision', '>', revision), where('case_outcomes.revision', 'is', null)])).limit(limit).forUpdate('case_outcomes').skipLocked().execute();
  return rows.map(recordOf);
}
