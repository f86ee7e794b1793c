import { nationalConcepts } from '../everyday-names/concepts.ts';
import type { Draft } from './drafts.ts';
import type { ScenarioLinks } from './scenario-links.ts';

/**
 * Everyday names of each draft: its own, then those of the lexicon that a hall may edit, given to the one draft that
 * an official name of the lexicon surely means.
 */
export function everydayNamesOf(list: readonly Draft[], links: ScenarioLinks): string[][] {
  const own = new Set(list.map(({ name_zh }) => name_zh));
  const names = new Map(list.map((draft) => [draft, new Set(draft.everyday_zh)]));
  for (const { official, everyday } of nationalConcepts()) {
    if (official.length === 1 && own.has(official[0] ?? '')) continue;
    for (const name of official) {
      const draft = links.draftOf(name);
      if (draft) for (const said of everyday) names.get(draft)?.add(said);
    }
  }
  return list.map((draft) => [...(names.get(draft) ?? [])]);
}
