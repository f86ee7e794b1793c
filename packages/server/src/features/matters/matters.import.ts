import { randomUUID } from 'node:crypto';
import { nationalConcepts, type HallRecord } from '@hallkit/catalogue';
import { readCatalogue, type EverydayEdits, type ReadCatalogue } from '@hallkit/catalogue/import';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { equipHalls } from '../desks/desks.equip.ts';
import { checkContent } from './matters.check.ts';
import { destinationOf, ImportRefused, type Destination } from './matters.import.halls.ts';
import { applyEverydayNames, type NamesOutcome } from './matters.import.names.ts';
import { refresh } from './matters.import.names.store.ts';
import { closesMost, dayIn, planImport, type ImportPlan } from './matters.import.plan.ts';
import { allowLongStatements, closeMatters, lockCatalogue, raiseRevision, selectCurrent, selectKeptHalls, writeDepartments, writeHalls, writeMatters, writeRun } from './matters.import.store.ts';

/** What an import did, or would do. */
export interface ImportReport extends NamesOutcome, Pick<ReadCatalogue, 'rows' | 'areas' | 'warnings' | 'refused' | 'unusedColumns' | 'format' | 'encoding'> {
  readonly file: string;
  readonly hallId: string;
  readonly dryRun: boolean;
  /** Halls made for areas that had none. */
  readonly newHalls: readonly { readonly id: string; readonly name: string; readonly areaCode: string }[];
  readonly kept: number;
  readonly added: number;
  /** Matters that got a new version. */
  readonly changed: number;
  readonly unchanged: number;
  readonly closed: number;
  /** Matters left as they were because their rows were refused. */
  readonly spared: number;
  readonly seconds: number;
}

export interface ImportOptions {
  /** The hall the list is of; without it the only one there is. */
  readonly hallId?: string | undefined;
  /** Do everything and take it back: what is reported is what would happen. */
  readonly dryRun?: boolean | undefined;
  /** Close more than half of what the areas hold; without it such an import is refused, because it is usually a wrong file. */
  readonly allowClosing?: boolean | undefined;
  /** Close nothing: the list is a part, as of one department. */
  readonly keepMissing?: boolean | undefined;
  readonly encoding?: string | undefined;
  /** The hall's own everyday names, in place of those it handed in before. */
  readonly everydayNames?: EverydayEdits | undefined;
  /** Stops the import as long as it has not been committed; nothing is changed then. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((step: 'Reading' | 'Writing', done: number, of: number) => void) | undefined;
}

const batch = 200;

/**
 * Imports a hall's own list, whole or not at all, in one transaction. Run again, it changes only what has changed:
 * changed matters get a new version, vanished ones are closed, nothing is doubled. A list speaks for the areas that
 * occur in it; matters of other areas stay as they are, and so do those whose rows are refused.
 *
 * @throws {ListError} When the file is no list.
 * @throws {ImportRefused} When no row can be kept, or it would close more than half of what its areas hold.
 */
export async function importList(db: Kysely<Database>, file: string, options: ImportOptions = {}): Promise<ImportReport> {
  const list = readFor(destinationOf(await selectKeptHalls(db), options.hallId), file, options);
  return takenBackIf(options.dryRun ?? false, db, (transaction) => writeList(transaction, list, options));
}

/** A list as read, and where it goes. */
export interface ListToImport extends ReadCatalogue {
  readonly destination: Destination;
  readonly newHalls: readonly HallRecord[];
  readonly startedAt: Date;
}

/**
 * Reads a list for a destination; before the transaction, so that nobody waits while thousands of rows are read.
 *
 * @throws {ListError | ImportRefused}
 */
export function readFor(destination: Destination, file: string, { encoding, signal, onProgress }: ImportOptions): ListToImport {
  const startedAt = new Date();
  const list = readCatalogue(file, { hallOf: (area) => destination.hallOf(area), concepts: nationalConcepts(), check: checkContent, encoding, onProgress: (done, of) => onProgress?.('Reading', done, of) });
  if (list.matters.length === 0) throw new ImportRefused(`No row of ${file} can be kept; nothing was changed. The first reason: row ${list.refused[0]?.row}, ${list.refused[0]?.reason}.`);
  signal?.throwIfAborted();
  // A hall for rows that were all refused is not made; the root carries the others.
  const used = new Set([destination.networkId, ...list.matters.map(({ content }) => content.hallId)]);
  return { ...list, destination, newHalls: destination.madeHalls().filter(({ id }) => used.has(id)), startedAt };
}

/** Writes a list that was read. @throws {ImportRefused} When it would close more than half of what its areas hold. */
export async function writeList(transaction: Kysely<Database>, list: ListToImport, options: ImportOptions): Promise<ImportReport> {
  const { destination, startedAt } = list;
  await allowLongStatements(transaction);
  if (list.newHalls.length > 0) await writeHalls(transaction, list.newHalls, destination.networkId);
  await lockCatalogue(transaction, destination.networkId);
  const current = await selectCurrent(transaction, destination.networkId, list.areas);
  const plan = planImport(current, list.matters, { refusedIds: new Set(list.refused.flatMap(({ matterId }) => matterId ?? [])), keepMissing: options.keepMissing ?? false });
  if (!options.allowClosing && closesMost(current, plan)) {
    throw new ImportRefused(`This list would close ${plan.closed.length} of the ${current.filter(({ state }) => state !== 'cancelled').length} matters of ${list.areas.join(', ')}, because they are not in it. Nothing was changed.\nIf it is the list of a part, as of one department, say --keep-missing; if they are to be closed, say --allow-closing.`);
  }
  const runId = randomUUID();
  const regrouped = await writePlan(transaction, list, plan, { day: dayIn(destination.timeZone, startedAt), runId }, options);
  const names = await applyEverydayNames(transaction, destination.networkId, options.everydayNames);
  // A hall that is new gets queues and desks; a department that is new, a queue.
  await equipHalls(transaction);
  options.signal?.throwIfAborted();
  if (plan.added.length + plan.changed.length + plan.closed.length + names.renamed + regrouped > 0) await raiseRevision(transaction, destination.networkId);
  const report = reportOf(list, plan, names, destination.networkId, options.dryRun ?? false, startedAt);
  await writeRun(transaction, { hallId: destination.networkId, id: runId, sourceName: list.sourceName, sourceHash: list.sourceHash, startedAt, report });
  return report;
}

/** Puts a hall's own everyday names in place of those it handed in before. @throws {ImportRefused} When there is no such hall. */
export async function importEverydayNames(db: Kysely<Database>, edits: EverydayEdits, { hallId, dryRun = false }: Pick<ImportOptions, 'hallId' | 'dryRun'>): Promise<NamesOutcome> {
  const { networkId } = destinationOf(await selectKeptHalls(db), hallId);
  return takenBackIf(dryRun, db, async (transaction) => {
    await allowLongStatements(transaction);
    await lockCatalogue(transaction, networkId);
    const names = await applyEverydayNames(transaction, networkId, edits);
    if (names.renamed > 0) await raiseRevision(transaction, networkId);
    return names;
  });
}

/** @returns How many matters that keep their guide are grouped or named otherwise now. */
async function writePlan(transaction: Kysely<Database>, list: ListToImport, plan: ImportPlan, stamp: { day: string; runId: string }, { signal, onProgress }: ImportOptions): Promise<number> {
  await writeDepartments(transaction, list.departments);
  const writes = [...plan.added, ...plan.changed];
  for (let from = 0; from < writes.length; from += batch) {
    signal?.throwIfAborted();
    onProgress?.('Writing', from, writes.length);
    await writeMatters(transaction, writes.slice(from, from + batch), stamp);
  }
  await closeMatters(transaction, plan.closed, stamp.day);
  const refreshed = await refresh(transaction, plan.unchanged.map(({ content, familyId }) => ({ hallId: content.hallId, id: content.id, names: content.everydayNames, familyId })));
  onProgress?.('Writing', writes.length, writes.length);
  return refreshed;
}

/** A report that is carried out of a transaction which is to be rolled back. */
class TakenBack<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super('taken back');
    this.result = result;
  }
}

/** Runs `work` in a transaction; a dry run is the same work, rolled back. */
export async function takenBackIf<Result>(dryRun: boolean, db: Kysely<Database>, work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result> {
  if (!dryRun || db.isTransaction) return inTransaction(db, work);
  try {
    return await inTransaction(db, async (transaction) => {
      throw new TakenBack(await work(transaction));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as Result;
    throw error;
  }
}

function reportOf(list: ListToImport, plan: ImportPlan, { renamed, unmatched }: NamesOutcome, hallId: string, dryRun: boolean, startedAt: Date): ImportReport {
  const { rows, areas, warnings, refused, unusedColumns, format, encoding, newHalls } = list;
  return {
    file: list.sourceName, hallId, dryRun, format, encoding, rows, areas, kept: list.matters.length, added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged.length, closed: plan.closed.length,
    spared: plan.spared.length, renamed, unmatched, newHalls: newHalls.map(({ id, name, region }) => ({ id, name: name.zh, areaCode: region.code })), unusedColumns, warnings, refused,
    seconds: (Date.now() - startedAt.getTime()) / 1000,
  };
}
