import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.store.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { watchAll } from '../supervision/supervision.watch.ts';
import { publishDue } from './decisions.store.ts';

/** Pause between two looks, in milliseconds. */
const lookEvery = 30_000;
/** So many become public in one transaction. */
const most = 200;

/** Makes public what is due, each once whichever server looks; boards hear of it. @returns Whether more may be due. */
export async function publishDecisions(db: Kysely<Database>, now: Date): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const published = await publishDue(transaction, now, most);
    await watchAll(transaction, 'case', published.map(({ hallId, caseId }) => ({ hallId, id: caseId })));
    const halls = [...new Set(published.map(({ hallId }) => hallId))].sort();
    await record(transaction, ...halls.map((hallId) => ({ hallId, topic: `hall.${hallId}`, type: 'decisions.published', data: { hallId, count: published.filter((one) => one.hallId === hallId).length } })));
    return published.length === most;
  });
}

/** Adds the jobs of a process. */
export function addDecisionJobs(jobs: Jobs, db: Kysely<Database>, { now, poke }: { readonly now: () => Date; readonly poke: () => void }): void {
  jobs.add({
    name: 'decisions.publish', every: lookEvery,
    async run() {
      const more = await publishDecisions(db, now());
      poke();
      return more;
    },
  });
}
