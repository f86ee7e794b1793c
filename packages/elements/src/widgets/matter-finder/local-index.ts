import type { Facet, LocalizedText, MatterSummary, SearchIndexPack } from '@hallkit/contract';
import { openSearchPackInParts, packFormat } from '@hallkit/domain';
import type { SearchDocument, SearchFilters, SearchHit, SearchPack } from '@hallkit/domain';
import { queryOf } from './finder-state.ts';
import type { Filters } from './finder-state.ts';

/** What is asked of the index. */
export interface LocalQuestion {
  readonly query: string;
  readonly filters: Filters;
  readonly offset: number;
  readonly limit: number;
  /** Whether counts are wanted; they cost more than the search. */
  readonly facets: boolean;
}

/** Counts without their labels: a pack does not hold all of them. */
export type LocalFacets = readonly { readonly name: Facet['name']; readonly values: readonly { readonly value: string; readonly count: number; readonly label: LocalizedText | undefined }[] }[];

/** An answer without the network. */
export interface LocalAnswer {
  readonly rows: MatterSummary[];
  readonly total: number;
  readonly confident: boolean;
  readonly facets: LocalFacets;
}

/** The hall's index in this page. */
export interface LocalIndex {
  search(question: LocalQuestion): LocalAnswer;
}

const chinese = (zh: string): LocalizedText => ({ zh, en: null });

/**
 * Opens a pack, in stretches that leave the page alive. Loaded apart from the finder, with the search code it needs,
 * when somebody is about to type.
 *
 * @throws Error when the pack is of another format than this version reads.
 */
export async function openLocalIndex({ format, hallId, pack }: SearchIndexPack): Promise<LocalIndex> {
  if (format !== packFormat) throw new Error(`The search pack has format ${format}, this version reads ${packFormat}.`);
  const packed = pack as unknown as SearchPack;
  const index = await openSearchPackInParts(packed);
  const documents = new Map(index.documents.map((document) => [document.id, document]));
  const departments = new Map(packed.departments.map(([id, name]) => [id, chinese(name)]));
  const regions = new Map(packed.regions.map(([code, name]) => [code, chinese(name)]));
  const labels: Partial<Record<Facet['name'], ReadonlyMap<string, LocalizedText>>> = { department: departments, region: regions };
  return {
    search({ query, filters, offset, limit, facets }) {
      const result = index.search(query, { filters: queryOf(filters) as SearchFilters, offset, limit, facets });
      return {
        rows: result.hits.flatMap((hit) => rowOf(hit, documents, hallId)),
        total: result.total,
        confident: result.confident,
        facets: (Object.entries(result.facets) as [Facet['name'], { value: string; count: number }[]][]).map(([name, values]) => ({ name, values: values.map(({ value, count }) => ({ value, count, label: labels[name]?.get(value) })) })),
      };
    },
  };
}

/** A hit as a row; what a pack does not hold counts as not published and is left out of the row. */
function rowOf({ id, members, match }: SearchHit, documents: ReadonlyMap<string, SearchDocument>, hallId: string): MatterSummary[] {
  const document = documents.get(id);
  if (!document) return [];
  const { name, english, everydayNames, type, departmentId, departmentName, regionCode, regionName, audiences, online, mail, agent, crossRegion, weekend, codes } = document;
  const elsewhere = new Map<string, SearchDocument>();
  for (const member of members.map((one) => documents.get(one))) if (member && member.regionCode !== regionCode && (member.name === name || !elsewhere.has(member.regionCode))) elsewhere.set(member.regionCode, member);
  return [{
    id, hallId, name: { zh: name, en: english }, everydayNames: [...everydayNames], type: type as MatterSummary['type'],
    department: { id: departmentId, name: chinese(departmentName) }, region: { code: regionCode, name: chinese(regionName) },
    audiences: audiences as MatterSummary['audiences'], topics: [], handlingItems: [],
    alsoIn: [...elsewhere.values()].map((other) => ({ matterId: other.id, region: { code: other.regionCode, name: chinese(other.regionName) } })),
    baseCode: codes[0] ?? null, immediate: null, promisedLimit: null, visits: null, charged: null, online, mail, agent, crossRegion, weekend, state: 'inForce',
    provenance: { kind: 'imported', source: null, note: chinese('') },
    match: match && { field: match.field, text: match.text, ranges: match.ranges.map(([start, end]) => [start, end]) },
  }];
}
