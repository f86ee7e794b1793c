import { dayAfter, hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { calendarRevision } from '../cases/cases.clock.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { keysOf } from './consultations.clock.ts';
import { selectStale, updateKeys } from './consultations.list.store.ts';
import { selectConsultationLogs, sweepSenders } from './consultations.store.ts';
import type { ConsultationContext } from './consultations.types.ts';

/** Pause between two looks, in milliseconds. */
const every = 3_600_000;
/** So many are done in one run. */
const most = 50;

/** Makes index keys again that follow from another calendar. @returns Whether there may be more. */
export async function renewKeys(db: Kysely<Database>, { now }: Pick<ConsultationContext, 'now'>): Promise<boolean> {
  const revision = calendarRevision();
  return inTransaction(db, async (transaction) => {
    const stale = await selectStale(transaction, revision, most);
    for (const record of stale) {
      const log = (await selectConsultationLogs(transaction, record.hallId, [record.id])).get(record.id) ?? [];
      await updateKeys(transaction, record, keysOf(log, now(), await selectTimeZone(transaction, record.hallId)), revision);
    }
    return stale.length === most;
  });
}

/** What consultations do by themselves. */
export function addConsultationJobs(jobs: Jobs, db: Kysely<Database>, context: Pick<ConsultationContext, 'now'>): void {
  jobs.add({ name: 'consultations.keys', every, run: () => renewKeys(db, context) });
  // Two days behind: whatever zone a hall is in, its day is over then.
  jobs.add({ name: 'consultations.senders', every, run: () => sweepSenders(db, dayAfter(hallDay(context.now(), 'UTC'), -1)) });
}
