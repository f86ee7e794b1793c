import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { renewWatches, sweep } from './supervision.sweep.ts';
import type { SupervisionContext } from './supervision.types.ts';

/** Pauses between two looks: for what is due, and for another calendar or other settings; in milliseconds. */
const [sweepEvery, renewEvery] = [2000, 30_000];

/** Adds the jobs of a process; `poke` is told where events were recorded. */
export function addSupervisionJobs(jobs: Jobs, db: Kysely<Database>, context: SupervisionContext, poke: () => void): void {
  jobs.add({
    name: 'supervision.sweep', every: sweepEvery,
    async run(stopping) {
      try {
        return await sweep(db, context, stopping);
      } finally {
        poke();
      }
    },
  });
  jobs.add({ name: 'supervision.renew', every: renewEvery, run: () => renewWatches(db) });
}
