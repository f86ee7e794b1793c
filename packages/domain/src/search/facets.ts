import type { FacetName, FlagName, SearchDocument, SearchFilters } from './types.ts';

export const flags: readonly FlagName[] = ['online', 'mail', 'agent', 'crossRegion', 'weekend'];
const names: readonly FacetName[] = ['department', 'audience', 'topic', 'region', 'type', ...flags];

/** Values of a document under a filter. */
function valuesOf(document: SearchDocument, name: FacetName): readonly string[] {
  switch (name) {
    case 'department': return [document.departmentId];
    case 'audience': return document.audiences;
    case 'topic': return document.topics;
    case 'region': return [document.regionCode];
    case 'type': return [document.type];
    default: return document[name] === true ? ['true'] : [];
  }
}

/** The filters that a document does not pass; more than one, and no single facet would bring it back. */
export function failing(document: SearchDocument, filters: SearchFilters): FacetName[] {
  const failed: FacetName[] = [];
  for (const name of names) {
    const wanted = filters[name];
    if (wanted === undefined) continue;
    const holds = wanted === false ? document[name as FlagName] === false : valuesOf(document, name).includes(String(wanted));
    if (!holds) failed.push(name);
  }
  return failed;
}

/** Counts families per value of each filter, each with the other filters applied. */
export class FacetCounter {
  readonly #seen = new Map<FacetName, Map<string, Set<string>>>(names.map((name) => [name, new Map()]));

  /** @param except - The only filter the document fails; it counts for that filter alone. */
  add(document: SearchDocument, result: string, except: FacetName | undefined): void {
    for (const name of except === undefined ? names : [except]) {
      const values = this.#seen.get(name) as Map<string, Set<string>>;
      for (const value of valuesOf(document, name)) {
        const results = values.get(value);
        if (results) results.add(result);
        else values.set(value, new Set([result]));
      }
    }
  }

  /** Most frequent first; equal ones in the order of their values. */
  counts(): Record<FacetName, { value: string; count: number }[]> {
    const order = (a: { value: string; count: number }, b: { value: string; count: number }): number => b.count - a.count || (a.value < b.value ? -1 : 1);
    const rows = names.map((name) => [name, [...(this.#seen.get(name) ?? [])].map(([value, results]) => ({ value, count: results.size })).sort(order)]);
    return Object.fromEntries(rows) as Record<FacetName, { value: string; count: number }[]>;
  }
}
