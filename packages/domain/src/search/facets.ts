import type { FacetName, FlagName, SearchDocument, SearchFilters, SearchResult } from './types.ts';

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

/** Passes every filter. */
export const passes = -1;
/** Fails more than one filter: no single facet would bring it back. */
export const lost = -2;

/** Tells how documents fare with filters. */
export function sieve(filters: SearchFilters): (document: SearchDocument) => number {
  const set = names.flatMap((name, facet) => (filters[name] === undefined ? [] : [{ name, facet, wanted: filters[name] }]));
  /** {@link passes}, {@link lost}, or the number of the one facet it fails. */
  return (document) => {
    let failed = passes;
    for (const { name, facet, wanted } of set) {
      const holds = wanted === false ? document[name as FlagName] === false : valuesOf(document, name).includes(String(wanted));
      if (holds) continue;
      if (failed !== passes) return lost;
      failed = facet;
    }
    return failed;
  };
}

/** A value of a facet, numbered over all facets. */
interface Value {
  readonly facet: number;
  readonly value: string;
}

/** Counts results per value of each filter, each with the other filters applied. */
export class FacetTable {
  readonly #values: Value[] = [];
  readonly #ofDocument: readonly (readonly number[])[];

  constructor(documents: readonly SearchDocument[]) {
    const numbers = names.map(() => new Map<string, number>());
    this.#ofDocument = documents.map((document) =>
      names.flatMap((name, facet) =>
        valuesOf(document, name).map((value) => {
          const known = numbers[facet] as Map<string, number>;
          let number = known.get(value);
          if (number === undefined) {
            number = this.#values.push({ facet, value }) - 1;
            known.set(value, number);
          }
          return number;
        }),
      ),
    );
  }

  /**
   * Counts each result once per value.
   *
   * @param results - Positions of the documents of each result, with how they fared: those that pass count under every
   * facet, those that fail one filter under that one alone.
   * @returns Most frequent first; equal ones in the order of their values.
   */
  count(results: Iterable<readonly { readonly position: number; readonly failed: number }[]>): SearchResult['facets'] {
    const counts = new Int32Array(this.#values.length);
    const seenIn = new Int32Array(this.#values.length);
    let result = 0;
    for (const members of results) {
      result += 1;
      for (const { position, failed } of members) {
        if (failed === lost) continue;
        for (const number of this.#ofDocument[position] ?? []) {
          if (seenIn[number] === result || (failed !== passes && this.#values[number]?.facet !== failed)) continue;
          seenIn[number] = result;
          counts[number] = (counts[number] as number) + 1;
        }
      }
    }
    const rows = names.map((): { value: string; count: number }[] => []);
    for (const [number, { facet, value }] of this.#values.entries()) {
      const count = counts[number] as number;
      if (count > 0) rows[facet]?.push({ value, count });
    }
    for (const row of rows) row.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return Object.fromEntries(names.map((name, facet) => [name, rows[facet] ?? []]));
  }
}
