import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { endNotices, mostPublished, publishNotices } from './notices.publish.ts';
import { sweepSubscriptions } from './notices.subscriptions.store.ts';
import { tellSubscribers } from './notices.tell.ts';
import type { NoticeContext } from './notices.types.ts';

/** Pauses between two looks, in milliseconds: for what is due or over, for subscribers to be told, for what can be forgotten. */
const [publishEvery, tellEvery, sweepEvery] = [5000, 3000, 3_600_000];

/** Adds the jobs of a process; `poke` is told where events were recorded, `wake` where messages were written. */
export function addNoticeJobs(jobs: Jobs, db: Kysely<Database>, context: NoticeContext, { poke, wake }: { readonly poke: () => void; readonly wake: () => void }): void {
  jobs.add({
    name: 'notices.publish', every: publishEvery,
    async run() {
      const counts = [await endNotices(db, context.now()), await publishNotices(db, context.now())];
      if (counts.some((count) => count > 0)) poke();
      return counts.includes(mostPublished);
    },
  });
  jobs.add({
    name: 'notices.tell', every: tellEvery,
    async run() {
      const more = await tellSubscribers(db, context);
      if (more) wake();
      return more;
    },
  });
  jobs.add({ name: 'notices.sweep', every: sweepEvery, run: () => sweepSubscriptions(db, context.now()) });
}
