import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { FiguresContext } from './supervision.figures.types.ts';
import { createSnapshotMaker } from './supervision.snapshots.ts';

/** Pause between two looks whether a day is over, in milliseconds. */
const lookEvery = 60_000;

/** Adds the jobs of a process. */
export function addFiguresJobs(jobs: Jobs, db: Kysely<Database>, context: FiguresContext): void {
  const makeSnapshots = createSnapshotMaker(db, context);
  jobs.add({ name: 'supervision.snapshots', every: lookEvery, run: async (stopping) => void (await makeSnapshots(stopping)) });
}
