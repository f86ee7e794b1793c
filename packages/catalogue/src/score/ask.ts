import { createSearchIndex, type SearchDocument } from '@hallkit/domain';
import type { Answer } from './score.ts';

/** Asks the index that server and browser use, one row per family, as the finder shows it. */
export function asker(documents: readonly SearchDocument[]): (query: string) => Answer {
  const index = createSearchIndex(documents);
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  return (query) => {
    const { hits, confident } = index.search(query, { limit: 10, facets: false });
    return { names: hits.map(({ id }) => names.get(id) ?? ''), confident };
  };
}

/** Family of a matter by its name; of two matters of one name, the first one's. */
export function familyFinder(documents: readonly SearchDocument[]): (name: string) => string {
  const families = new Map(documents.map(({ name, familyId }) => [name, familyId] as const).reverse());
  return (name) => families.get(name) ?? name;
}

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** The floor: names that share most pairs of characters with the query, as they are written. */
export function bigramScan(documents: readonly SearchDocument[]): (query: string) => Answer {
  const names = [...new Set(documents.map(({ name }) => name))].map((name) => ({ name, pairs: pairsOf(name) }));
  return (query) => {
    const asked = pairsOf(query);
    const scored = names.map(({ name, pairs }) => ({ name, shared: [...asked].filter((pair) => pairs.has(pair)).length, size: pairs.size }));
    const found = scored.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared || a.size - b.size);
    return { names: found.slice(0, 10).map(({ name }) => name), confident: found.length > 0 };
  };
}
