import { editEverydayNames, type EverydayEdits, type UnmatchedEdit } from '@hallkit/catalogue/import';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { replaceEdits, selectEdits, selectNamed, writeNames } from './matters.import.names.store.ts';

/** What a hall's own everyday names did. */
export interface NamesOutcome {
  /** Matters that are called otherwise now. */
  readonly renamed: number;
  /** Edits that fit no matter. */
  readonly unmatched: readonly UnmatchedEdit[];
}

/**
 * Lays the hall's own everyday names over those of all its matters. They change without a new version of the guide.
 *
 * @param edits - The whole of the hall's edits from now on; without them the kept ones are applied again.
 */
export async function applyEverydayNames(transaction: Kysely<Database>, networkId: string, edits?: EverydayEdits): Promise<NamesOutcome> {
  if (edits) await replaceEdits(transaction, networkId, edits.edits);
  const kept = edits?.edits ?? (await selectEdits(transaction, networkId));
  const matters = await selectNamed(transaction, networkId);
  const { names, unmatched } = editEverydayNames(matters, kept);
  const renamed = matters.flatMap(({ hallId, id, everydayNames }) => {
    const now = names.get(id) ?? [];
    return now.length === everydayNames.length && now.every((name, at) => name === everydayNames[at]) ? [] : [{ hallId, id, names: now }];
  });
  await writeNames(transaction, renamed);
  return { renamed: renamed.length, unmatched };
}
