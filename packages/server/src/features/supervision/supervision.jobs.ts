import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { FiguresContext } from './supervision.figures.types.ts';
import { createSnapshotMaker } from './supervision.snapshots.ts';
import { renewWatches, sweep } from './supervision.sweep.ts';
import type { SupervisionContext } from './supervision.types.ts';

/** Pauses between two looks: for what is due, for another calendar or other settings, and whether a day is over; in milliseconds. */
const [sweepEvery, renewEvery, signEvery] = [2000, 30_000, 5000];

/** Adds the jobs of a process; `poke` is told where events were recorded. */
export function addSupervisionJobs(jobs: Jobs, db: Kysely<Database>, context: SupervisionContext, figures: FiguresContext, poke: () => void): void {
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
  const makeSnapshots = createSnapshotMaker(db, figures);
  jobs.add({ name: 'supervision.snapshots', every: signEvery, run: async (stopping) => void (await makeSnapshots(stopping)) });
}
