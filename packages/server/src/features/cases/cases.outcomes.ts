import { caseOutcome } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { calendarRevision, entryOf } from './cases.clock.ts';
import { insertOutcomes, selectStaleOutcomes, updateOutcome, type OutcomeRow } from './cases.outcomes.store.ts';
import { selectLogs, selectTimeZone } from './cases.store.ts';
import type { CaseRecord, LogRow } from './cases.types.ts';
import { withJoint } from './cases.view.ts';

/** Raised when outcomes are read from the log in another way. */
const version = 1;
const revisionOf = (): string => `${version} ${calendarRevision()}`;
/** So many are computed in one transaction. */
const most = 200;

type EndedCase = Pick<CaseRecord, 'hallId' | 'id' | 'department' | 'limits' | 'joint'>;

const dateOrNull = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));

/** How a case has ended, by its log; null while it is open. */
function rowOf(record: EndedCase, log: readonly LogRow[], timeZone: string): OutcomeRow | null {
  const outcome = caseOutcome(log.map(entryOf), withJoint(record), timeZone);
  if (!outcome) return null;
  const { state, isDecision, receivedAt, endedAt, due, late, days, promisedDays, legalDays } = outcome;
  return { hall_id: record.hallId, case_id: record.id, department_id: record.department.id, state, is_decision: isDecision, received_at: dateOrNull(receivedAt), ended_at: new Date(endedAt), due: dateOrNull(due), late, days, promised_days: promisedDays, legal_days: legalDays, revision: revisionOf() };
}

/** Writes how cases have ended, once, in the transaction of the step that ends them: the public figures change with it. */
export async function writeOutcomes(db: Kysely<Database>, ended: readonly { readonly record: EndedCase; readonly log: readonly LogRow[] }[], timeZone: string): Promise<void> {
  await insertOutcomes(db, ended.flatMap(({ record, log }) => rowOf(record, log, timeZone) ?? []));
}

/** Computes what ended before outcomes were kept, or follows from another calendar. @returns Whether there may be more. */
export async function renewOutcomes(db: Kysely<Database>): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const stale = await selectStaleOutcomes(transaction, revisionOf(), most);
    for (const hallId of new Set(stale.map((one) => one.hallId))) {
      const records = stale.filter((one) => one.hallId === hallId);
      const [timeZone, logs] = [await selectTimeZone(transaction, hallId), await selectLogs(transaction, hallId, records.map(({ id }) => id))];
      for (const record of records) {
        const row = rowOf(record, logs.get(record.id) ?? [], timeZone);
        if (row) await updateOutcome(transaction, row);
      }
    }
    return stale.length === most;
  });
}
