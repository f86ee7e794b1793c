import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { complaintKeysOf, keysRevision, readComplaintNow } from './complaints.clock.ts';
import { sweepPhotoFiles } from './complaints.photos.ts';
import { readingOf, takeComplaintStep } from './complaints.step.ts';
import { lockComplaint, selectBusyHalls, selectComplaintLogs, selectSilentComplaints, selectStaleComplaints, sweepSenders, updateComplaintKeys } from './complaints.store.ts';
import { machine, type ComplaintContext } from './complaints.types.ts';

/** Pauses between two looks: for silence, for keys that other settings or another calendar would make otherwise, for addresses of days that are over, for pictures whose write has failed; in milliseconds. */
const [silenceEvery, keysEvery, sendersEvery, photosEvery] = [30_000, 60_000, 3_600_000, 600_000];
/** So many are done in one run. */
const most = 50;
const dayMs = 86_400_000;

/**
 * Closes what was answered and has found no objection within the days of the hall. Each once, whichever server looks.
 *
 * @returns Whether more may be due.
 * @throws What went wrong first, after all had their turn.
 */
export async function closeSilent(db: Kysely<Database>, context: ComplaintContext, stopping?: AbortSignal): Promise<boolean> {
  const due = await selectSilentComplaints(db, context.now(), most);
  const faults: unknown[] = [];
  for (const { hallId, id } of due) {
    if (stopping?.aborted) return false;
    await inTransaction(db, async (transaction) => {
      const record = await lockComplaint(transaction, hallId, id);
      if (record?.state !== 'answered') return;
      const { settings, timeZone } = await readingOf(transaction, hallId);
      const read = readComplaintNow((await selectComplaintLogs(transaction, hallId, [id])).get(id) ?? [], settings, context.now(), timeZone);
      // The days of the hall may have become more since the key was made.
      if (read.closesAt === null || new Date(read.closesAt) > context.now()) return updateComplaintKeys(transaction, record, complaintKeysOf(read), keysRevision(settings));
      await takeComplaintStep(transaction, context, record, { action: 'close', by: machine, roles: ['system'], given: {} });
    }).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
  return due.length === most;
}

/** Makes index keys again that follow from another calendar or other settings. @returns Whether there may be more. */
export async function renewComplaintKeys(db: Kysely<Database>, context: Pick<ComplaintContext, 'now'>): Promise<boolean> {
  let more = false;
  for (const hallId of await selectBusyHalls(db)) {
    await inTransaction(db, async (transaction) => {
      const { settings, timeZone } = await readingOf(transaction, hallId);
      const stale = await selectStaleComplaints(transaction, hallId, keysRevision(settings), most);
      const logs = await selectComplaintLogs(transaction, hallId, stale.map(({ id }) => id));
      for (const record of stale) await updateComplaintKeys(transaction, record, complaintKeysOf(readComplaintNow(logs.get(record.id) ?? [], settings, context.now(), timeZone)), keysRevision(settings));
      more ||= stale.length === most;
    });
  }
  return more;
}

/** Adds the jobs of a process; `poke` is told where events were recorded. */
export function addComplaintJobs(jobs: Jobs, db: Kysely<Database>, context: ComplaintContext, poke: () => void): void {
  jobs.add({
    name: 'complaints.close', every: silenceEvery,
    async run(stopping) {
      const more = await closeSilent(db, context, stopping);
      poke();
      return more;
    },
  });
  jobs.add({ name: 'complaints.keys', every: keysEvery, run: () => renewComplaintKeys(db, context) });
  jobs.add({ name: 'complaints.photos', every: photosEvery, run: () => sweepPhotoFiles(db, context) });
  // Of yesterday too, wherever the hall is: a day ends at another moment in another zone.
  jobs.add({ name: 'complaints.senders', every: sendersEvery, run: () => sweepSenders(db, hallDay(new Date(context.now().getTime() - dayMs), 'UTC')) });
}
