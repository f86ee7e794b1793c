import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { applicationOf } from './cases.service.ts';
import type { CaseContext } from './cases.context.ts';
import { calendarRevision, readNow, sortKeysOf } from './cases.clock.ts';
import { selectSilent, selectStale, updateKeys } from './cases.jobs.store.ts';
import { keptMoves, mostTold, tellMoves } from './cases.moves.ts';
import { sweepMoves } from './cases.moves.store.ts';
import { renewOutcomes } from './cases.outcomes.ts';
import { takeStep } from './cases.step.ts';
import { lockCase, selectLogs, selectTimeZone } from './cases.store.ts';
import { system } from './cases.types.ts';
import { withJoint } from './cases.view.ts';

/** Pauses between two looks: for silence that has become acceptance, for keys of an older calendar, for moves that boards show and those that they do no more; in milliseconds. */
const [silenceEvery, keysEvery, movesEvery, sweepEvery] = [5000, 3_600_000, 2000, 3_600_000];
/** So many are done in one run. */
const most = 50;

/**
 * Writes down what silence has done: five working days without an answer are acceptance on the day of the receipt
 * (Administrative Licensing Law art. 32). Each once, whichever server looks, and also where none was there when the time was over.
 *
 * @returns Whether more may be due.
 * @throws What went wrong first, after all had their turn.
 */
export async function deemCases(db: Kysely<Database>, context: CaseContext, stopping?: AbortSignal): Promise<boolean> {
  const due = await selectSilent(db, context.now(), most);
  const faults: unknown[] = [];
  for (const found of due) {
    if (stopping?.aborted) return false;
    await inTransaction(db, async (transaction) => {
      const record = await lockCase(transaction, found);
      if (record?.state === 'received') await takeStep(transaction, context, await applicationOf(transaction, record), record, { action: 'deem', by: system, roles: ['system'], given: {} });
    }).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
  return due.length === most;
}

/** Makes index keys again that follow from another calendar. @returns Whether there may be more. */
export async function renewKeys(db: Kysely<Database>, context: CaseContext): Promise<boolean> {
  const revision = calendarRevision();
  return inTransaction(db, async (transaction) => {
    const stale = await selectStale(transaction, revision, most);
    const zones = new Map<string, string>();
    for (const { hallId } of stale) if (!zones.has(hallId)) zones.set(hallId, await selectTimeZone(transaction, hallId));
    for (const [hallId, timeZone] of zones) {
      const records = stale.filter((one) => one.hallId === hallId);
      const logs = await selectLogs(transaction, hallId, records.map(({ id }) => id));
      for (const record of records) await updateKeys(transaction, record, sortKeysOf(readNow(logs.get(record.id) ?? [], withJoint(record), context.now(), timeZone)), revision);
    }
    return stale.length === most;
  });
}

/** Adds the jobs of a process; `poke` is told where events were recorded. */
export function addCaseJobs(jobs: Jobs, db: Kysely<Database>, context: CaseContext, poke: () => void): void {
  jobs.add({
    name: 'cases.deem', every: silenceEvery,
    async run(stopping) {
      const more = await deemCases(db, context, stopping);
      poke();
      return more;
    },
  });
  jobs.add({ name: 'cases.keys', every: keysEvery, run: () => renewKeys(db, context) });
  jobs.add({ name: 'cases.outcomes', every: keysEvery, run: () => renewOutcomes(db) });
  jobs.add({
    name: 'cases.moves', every: movesEvery,
    async run() {
      const told = await tellMoves(db, context.now());
      if (told > 0) poke();
      return told === mostTold;
    },
  });
  jobs.add({ name: 'cases.sweep-moves', every: sweepEvery, run: () => sweepMoves(db, keptMoves) });
}
