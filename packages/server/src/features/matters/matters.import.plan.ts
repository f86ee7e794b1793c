import type { MatterRecord } from '@hallkit/catalogue';
import type { CurrentMatter, MatterWrite } from './matters.import.store.ts';
import { contentHash } from './matters.summary.ts';

/** What an import does to a catalogue. */
export interface ImportPlan {
  readonly added: readonly MatterWrite[];
  readonly changed: readonly MatterWrite[];
  /** Matters whose guide stays, with the everyday names and the family that the list, the lexicon and the rules now give. */
  readonly unchanged: readonly MatterRecord[];
  readonly closed: readonly CurrentMatter[];
  /** Matters that the list holds only in refused rows: left as they are. */
  readonly spared: readonly CurrentMatter[];
}

export interface PlanOptions {
  /** Ids of matters in refused rows. */
  readonly refusedIds?: ReadonlySet<string>;
  /** Leave what the list does not hold, as for the list of a single department. */
  readonly keepMissing?: boolean;
}

/** Compares a list with what is there. Pure: the same input gives the same plan. */
export function planImport(current: readonly CurrentMatter[], incoming: readonly MatterRecord[], { refusedIds = new Set(), keepMissing = false }: PlanOptions = {}): ImportPlan {
  const left = new Map(current.map((matter) => [matter.id, matter]));
  const added: MatterWrite[] = [];
  const changed: MatterWrite[] = [];
  const unchanged: MatterRecord[] = [];
  incoming.forEach((record, position) => {
    const { content } = record;
    const before = left.get(content.id);
    left.delete(content.id);
    const hash = contentHash(content);
    if (!before) added.push({ record, hash, version: 1, position });
    else if (before.hash !== hash || before.state !== content.state) changed.push({ record, hash, version: before.version + 1, position });
    else unchanged.push(record);
  });
  const missing = [...left.values()].filter(({ state }) => state !== 'cancelled');
  return {
    added, changed, unchanged,
    closed: keepMissing ? [] : missing.filter(({ id }) => !refusedIds.has(id)),
    spared: missing.filter(({ id }) => refusedIds.has(id)),
  };
}

/** Whether a plan closes more than half of what its areas hold: usually a wrong or half a file. */
export const closesMost = (current: readonly CurrentMatter[], { closed }: ImportPlan): boolean => closed.length * 2 > current.filter(({ state }) => state !== 'cancelled').length;

/** Today in a time zone, YYYY-MM-DD. */
export const dayIn = (timeZone: string, now: Date = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
