import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { calendarRevision } from '../cases/cases.clock.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { keysOf } from './ratings.clock.ts';
import { selectRatingLogs, selectStale, updateKeys } from './ratings.store.ts';
import type { RatingContext } from './ratings.types.ts';

/** Pause between two looks, in milliseconds. */
const every = 3_600_000;
/** So many are done in one run. */
const most = 50;

/** Makes index keys again that follow from another calendar. @returns Whether there may be more. */
export async function renewKeys(db: Kysely<Database>, { now, days }: Pick<RatingContext, 'now' | 'days'>): Promise<boolean> {
  const revision = calendarRevision();
  return inTransaction(db, async (transaction) => {
    const stale = await selectStale(transaction, revision, most);
    for (const record of stale) {
      const log = (await selectRatingLogs(transaction, record.hallId, [record.id])).get(record.id) ?? [];
      await updateKeys(transaction, record, keysOf(record, log, await days(transaction, record.hallId), now(), await selectTimeZone(transaction, record.hallId)), revision);
    }
    return stale.length === most;
  });
}

/** What ratings do by themselves. */
export function addRatingJobs(jobs: Jobs, db: Kysely<Database>, context: Pick<RatingContext, 'now' | 'days'>): void {
  jobs.add({ name: 'ratings.keys', every, run: () => renewKeys(db, context) });
}
