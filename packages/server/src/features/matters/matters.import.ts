import { randomUUID } from 'node:crypto';
import { hallOfArea, nationalConcepts, readCatalogue, type HallRecord, type MatterRecord, type ReadCatalogue } from '@hallkit/catalogue';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { checkContent } from './matters.check.ts';
import { closeMatters, lockCatalogue, raiseRevision, selectCurrent, selectHallRecords, writeDepartments, writeHalls, writeMatters, writeRun, type CurrentMatter, type MatterWrite } from './matters.import.store.ts';
import { contentHash } from './matters.summary.ts';

/** What an import does to a catalogue. */
export interface ImportPlan {
  readonly added: readonly MatterWrite[];
  readonly changed: readonly MatterWrite[];
  readonly unchanged: number;
  readonly closed: readonly CurrentMatter[];
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly file: string;
  readonly dryRun: boolean;
  readonly areas: readonly string[];
  readonly rows: number;
  readonly kept: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly warnings: ReadCatalogue['warnings'];
  readonly refused: ReadCatalogue['refused'];
  readonly seconds: number;
}

export interface ImportOptions {
  readonly hallId: string;
  readonly dryRun?: boolean;
  /** Close more than half of what the areas hold; without it such an import is refused, because it is usually a wrong file. */
  readonly allowClosing?: boolean;
  readonly everydayNames?: ReadonlyMap<string, readonly string[]>;
  readonly onProgress?: (message: string, done: number, of: number) => void;
}

/** An import that was not done; nothing was changed. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/** Compares a list with what is there. Pure: the same input gives the same plan. */
export function planImport(current: readonly CurrentMatter[], incoming: readonly MatterRecord[]): ImportPlan {
  const known = new Map(current.map((matter) => [`${matter.hallId} ${matter.id}`, matter]));
  const added: MatterWrite[] = [];
  const changed: MatterWrite[] = [];
  let unchanged = 0;
  incoming.forEach((record, position) => {
    const { content, familyId } = record;
    const key = `${content.hallId} ${content.id}`;
    const before = known.get(key);
    known.delete(key);
    const hash = contentHash(content, familyId);
    if (!before) added.push({ record, hash, version: 1, position });
    else if (before.hash !== hash || before.state !== content.state) changed.push({ record, hash, version: before.version + 1, position });
    else unchanged += 1;
  });
  return { added, changed, unchanged, closed: [...known.values()].filter(({ state }) => state !== 'cancelled') };
}

/** Today in a time zone, YYYY-MM-DD. */
export const dayIn = (timeZone: string, now: Date = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);

/** A first import makes a hall for the area of its list; its id stays the one that keys are bound to. */
function hallFinder(halls: readonly HallRecord[], hallId: string): (area: string) => HallRecord {
  const made = new Map<string, HallRecord>();
  return (area) => {
    const found = halls.find(({ region }) => region.code === area) ?? made.get(area);
    if (found) return found;
    const isFirst = halls.length === 0 && made.size === 0;
    const hall = hallOfArea(isFirst ? hallId : `${hallId}-${area || 'unknown'}`, area, isFirst ? null : hallId);
    made.set(area, hall);
    return hall;
  };
}

/**
 * Imports a hall's own list, whole or not at all, in one transaction. Run again, it changes only what has changed:
 * changed matters get a new version, vanished ones are closed, nothing is doubled. A list speaks for the areas that
 * occur in it; matters of other areas stay as they are.
 *
 * @throws {ListError} When the file is no list.
 * @throws {ImportRefused} When it would close more than half of what its areas hold.
 */
export async function importList(db: Kysely<Database>, file: string, options: ImportOptions): Promise<ImportReport> {
  const startedAt = new Date();
  const progress = options.onProgress ?? (() => undefined);
  const halls = await selectHallRecords(db, options.hallId);
  const hallOf = hallFinder(halls, options.hallId);
  const used = new Map<string, HallRecord>();
  const list = readCatalogue(file, {
    hallOf: (area) => {
      const hall = hallOf(area);
      used.set(hall.id, hall);
      return hall;
    },
    concepts: nationalConcepts(),
    check: checkContent,
    ...(options.everydayNames ? { everydayNames: options.everydayNames } : {}),
    onProgress: (done, of) => progress('Reading', done, of),
  });
  if (list.matters.length === 0) throw new ImportRefused(`No row of ${file} can be kept; nothing was changed. The first reason: row ${list.refused[0]?.row}, ${list.refused[0]?.reason}.`);

  const apply = async (transaction: Kysely<Database>): Promise<ImportPlan> => {
    const newHalls = [...used.values()].filter(({ id }) => !halls.some((hall) => hall.id === id));
    if (!options.dryRun && newHalls.length > 0) await writeHalls(transaction, newHalls, options.hallId);
    if (!options.dryRun) await lockCatalogue(transaction, options.hallId);
    const current = await selectCurrent(transaction, options.hallId, list.areas);
    const plan = planImport(current, list.matters);
    const open = current.filter(({ state }) => state !== 'cancelled').length;
    if (!options.allowClosing && plan.closed.length * 2 > open) throw new ImportRefused(`This list would close ${plan.closed.length} of the ${open} matters of ${list.areas.join(', ')}. If that is meant, say --allow-closing; nothing was changed.`);
    if (options.dryRun) return plan;
    const day = dayIn(halls[0]?.timeZone ?? 'Asia/Shanghai');
    const runId = randomUUID();
    await writeDepartments(transaction, list.departments);
    const writes = [...plan.added, ...plan.changed];
    for (let from = 0; from < writes.length; from += 200) {
      await writeMatters(transaction, writes.slice(from, from + 200), { day, runId });
      progress('Writing', Math.min(from + 200, writes.length), writes.length);
    }
    await closeMatters(transaction, plan.closed, day);
    if (writes.length + plan.closed.length > 0) await raiseRevision(transaction, options.hallId);
    await writeRun(transaction, { hallId: options.hallId, id: runId, sourceName: list.sourceName, sourceHash: list.sourceHash, startedAt, report: reportOf(list, plan, false, startedAt) });
    return plan;
  };
  const plan = await inTransaction(db, apply);
  return reportOf(list, plan, options.dryRun ?? false, startedAt);
}

function reportOf(list: ReadCatalogue, plan: ImportPlan, dryRun: boolean, startedAt: Date): ImportReport {
  return {
    file: list.sourceName, dryRun, areas: list.areas, rows: list.rows, kept: list.matters.length, added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged,
    closed: plan.closed.length, warnings: list.warnings, refused: list.refused, seconds: (Date.now() - startedAt.getTime()) / 1000,
  };
}
