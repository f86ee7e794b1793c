import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { lookupWindow } from './applications.lookup.ts';
import { discardDraft, sweepLookups, takeExpired } from './applications.store.ts';
import type { ApplicationContext } from './applications.types.ts';

/** Pause between two clearings, in milliseconds. */
const every = 600_000;
/** So many are done in one transaction. */
const most = 100;

/** Gives up drafts that nobody has changed for thirty days; what their people typed is forgotten. @returns Whether more are due. */
export async function discardExpired(db: Kysely<Database>, { now }: Pick<ApplicationContext, 'now'>): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const at = now();
    const drafts = await takeExpired(transaction, at, most);
    for (const draft of drafts) await discardDraft(transaction, draft, at);
    return drafts.length === most;
  });
}

/** What applications do by themselves. */
export function addApplicationJobs(jobs: Jobs, db: Kysely<Database>, context: ApplicationContext): void {
  jobs.add({ name: 'applications.drafts', every, run: () => discardExpired(db, context) });
  jobs.add({ name: 'applications.lookups', every, run: () => sweepLookups(db, new Date(context.now().getTime() - lookupWindow)) });
}
