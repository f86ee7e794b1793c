import type { FastifyBaseLogger } from 'fastify';
import type { OpenDatabase } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { endDays } from './queue.day.ts';
import { createQueueDirectory } from './queue.directory.ts';
import { createPapers } from './queue.papers.ts';
import type { TakeContext } from './queue.take.ts';
import { createWaits } from './queue.wait.ts';

/** How often it is seen whether a day is over, in milliseconds. */
const every = 60_000;

/**
 * What the operations of queues and desks share in a process.
 *
 * @param clock - The time it is, in tests. @default the system's, and the database's for tickets
 * @param complaintUrl - Page on which one complains about a desk. @default none
 */
export function createQueueContext({ db, pool }: OpenDatabase, log: Pick<FastifyBaseLogger, 'warn'>, clock?: () => Date, complaintUrl: string | null = null): TakeContext {
  return { db, pool, directory: createQueueDirectory(db, log), waits: createWaits(), papers: createPapers(), complaintUrl, now: clock ?? (() => new Date()), fixedClock: clock !== undefined };
}

/** Ends days by the hour of each hall; `poke` is told where events were recorded. */
export function registerQueueJobs(jobs: Jobs, { db, now }: TakeContext, poke: () => void): void {
  jobs.add({ name: 'queue.end-days', every, run: async () => void ((await endDays(db, now())) > 0 && poke()) });
}
