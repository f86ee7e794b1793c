import { dayAfter, hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { calendarRevision } from '../cases/cases.clock.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { takeStep } from './consultations.act.ts';
import { keysOf } from './consultations.clock.ts';
import { selectSilent, selectStale, updateKeys } from './consultations.list.store.ts';
import { selectConsultation, selectConsultationLogs, sweepSenders } from './consultations.store.ts';
import type { ConsultationContext } from './consultations.types.ts';

/** Pauses between two looks, in milliseconds: for silence, and for keys and addresses. */
const [silenceEvery, every] = [30_000, 3_600_000];
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

/**
 * Closes what was answered and to which nobody has said anything for the days of the hall. Each once, whichever server looks.
 *
 * @returns Whether more may be due.
 * @throws What went wrong first, after all had their turn.
 */
export async function closeSilent(db: Kysely<Database>, context: ConsultationContext, stopping?: AbortSignal): Promise<boolean> {
  const due = await selectSilent(db, context.now(), most);
  const faults: unknown[] = [];
  for (const { hallId, id } of due) {
    if (stopping?.aborted) return false;
    await inTransaction(db, async (transaction) => {
      const record = await selectConsultation(transaction, [hallId], { id }, { lock: true });
      if (record?.state !== 'answered') return;
      const log = (await selectConsultationLogs(transaction, hallId, [id])).get(id) ?? [];
      const keys = keysOf(log, context.now(), await selectTimeZone(transaction, hallId));
      // Something was said, or the calendar has changed, since the key was made.
      if (keys.close === null || keys.close > context.now()) return updateKeys(transaction, record, keys, calendarRevision());
      await takeStep(transaction, context, [hallId], record, { action: 'close', by: { kind: 'system', id: null }, roles: ['system'], version: record.version, given: {} });
    }).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
  return due.length === most;
}

/** What consultations do by themselves; `poke` is told where events were recorded. */
export function addConsultationJobs(jobs: Jobs, db: Kysely<Database>, context: ConsultationContext, poke: () => void): void {
  jobs.add({
    name: 'consultations.close', every: silenceEvery,
    async run(stopping) {
      const more = await closeSilent(db, context, stopping);
      poke();
      return more;
    },
  });
  jobs.add({ name: 'consultations.keys', every, run: () => renewKeys(db, context) });
  // Two days behind: whatever zone a hall is in, its day is over then.
  jobs.add({ name: 'consultations.senders', every, run: () => sweepSenders(db, dayAfter(hallDay(context.now(), 'UTC'), -1)) });
}
