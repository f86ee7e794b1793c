import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { dropLock, keepLock, takeLock, wantLock } from './documents.uploads.store.ts';

/** How long a lease lasts without being kept, in seconds: after that its holder has been killed. */
const lease = 10;
/** How often it is kept, how often it is asked for, how long it is waited for; in milliseconds. */
const keepEvery = 1000;
const askEvery = 150;
const patience = 15_000;

/** The right to write to an upload, or to take it as a whole. */
export interface UploadLock {
  release(): Promise<void>;
}

/**
 * Waits for the right to write to an upload; among all servers of a hall one connection has it. A connection that was
 * cut off without knowing it is asked to let go.
 *
 * @param signal - Gives up waiting.
 * @param onWanted - Another connection waits, or the right was lost: stop writing.
 * @throws {HttpProblem} upload.locked where it was not let go in time.
 */
export async function lockUpload(db: Kysely<Database>, id: string, signal: AbortSignal, onWanted: () => void): Promise<UploadLock> {
  const lockId = randomUUID();
  const until = Date.now() + patience;
  while (!(await takeLock(db, id, lockId, lease))) {
    if (signal.aborted || Date.now() > until) throw new HttpProblem('upload.locked', { headers: { 'retry-after': '5' } });
    await wantLock(db, id);
    await sleep(askEvery);
  }
  // A lease is only as good as the word of the database: where it cannot be asked, writing stops before another may begin.
  let keptAt = Date.now();
  const timer = setInterval(() => {
    keepLock(db, id, lockId, lease).then(
      (wanted) => {
        keptAt = Date.now();
        if (wanted !== false) onWanted();
      },
      () => Date.now() - keptAt > (lease * 1000) / 2 && onWanted(),
    );
  }, keepEvery);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      await dropLock(db, id, lockId);
    },
  };
}
