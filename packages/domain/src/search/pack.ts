import { createSearchIndex } from './search-index.ts';
import { flags } from './facets.ts';
import type { SearchDocument, SearchIndex } from './types.ts';

/** Layout of a pack; raised when it changes. */
export const packFormat = 1;

/** One name with the places it stands in, values by their position in the tables. */
type PackedEntry = readonly [
  family: number, name: string, everydayNames: string, code: string, department: number, type: number, audiences: readonly number[], topics: readonly number[],
  /** One character per flag: 1 yes, 0 no, - not published. */
  flags: string,
  documents: readonly (readonly [id: string, region: number])[],
];

/** An index as JSON, small enough for a phone: each name once, whatever repeats by its number. */
export interface SearchPack {
  readonly departments: readonly (readonly [id: string, name: string])[];
  readonly regions: readonly (readonly [code: string, name: string])[];
  readonly types: readonly string[];
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  readonly entries: readonly PackedEntry[];
}

/** Numbers values in the order in which they come. */
class Table<Value> {
  readonly #numbers = new Map<string, number>();
  readonly values: Value[] = [];

  of(key: string, value: Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/**
 * Packs documents for finding without the network. English names and long codes stay on the server.
 *
 * @example openSearchPack(packSearchIndex(documents)).search('开饭店')
 */
export function packSearchIndex(documents: readonly SearchDocument[]): SearchPack {
  const departments = new Table<readonly [string, string]>();
  const regions = new Table<readonly [string, string]>();
  const [families, types, audiences, topics] = [new Table<string>(), new Table<string>(), new Table<string>(), new Table<string>()];
  const entries = new Map<string, { entry: PackedEntry; documents: [string, number][] }>();
  for (const document of documents) {
    const { id, familyId, name, everydayNames, codes, departmentId, departmentName, regionCode, regionName, type } = document;
    const region = regions.of(regionCode, [regionCode, regionName]);
    const marks = flags.map((flag) => (document[flag] === null ? '-' : document[flag] ? '1' : '0')).join('');
    const where: [string, number][] = [];
    const entry: PackedEntry = [
      families.of(familyId, familyId), name, everydayNames.join('|'), codes[0] ?? '', departments.of(departmentId, [departmentId, departmentName]), types.of(type, type),
      document.audiences.map((audience) => audiences.of(audience, audience)), document.topics.map((topic) => topics.of(topic, topic)), marks, where,
    ];
    const key = JSON.stringify(entry);
    const known = entries.get(key);
    if (known) known.documents.push([id, region]);
    else {
      where.push([id, region]);
      entries.set(key, { entry, documents: where });
    }
  }
  return { departments: departments.values, regions: regions.values, types: types.values, audiences: audiences.values, topics: topics.values, entries: [...entries.values()].map(({ entry }) => entry) };
}

/** The documents of a pack. */
export function unpackDocuments(pack: SearchPack): SearchDocument[] {
  return pack.entries.flatMap(([family, name, everydayNames, code, department, type, audiences, topics, marks, documents]) =>
    documents.map(([id, region]): SearchDocument => {
      const [departmentId, departmentName] = pack.departments[department] ?? ['', ''];
      const [regionCode, regionName] = pack.regions[region] ?? ['', ''];
      const flag = (at: number): boolean | null => (marks[at] === '1' ? true : marks[at] === '0' ? false : null);
      return {
        id, familyId: String(family), name, english: null, everydayNames: everydayNames === '' ? [] : everydayNames.split('|'), codes: code === '' ? [] : [code], departmentId, departmentName, regionCode, regionName,
        type: pack.types[type] ?? '', audiences: audiences.map((at) => pack.audiences[at] ?? ''), topics: topics.map((at) => pack.topics[at] ?? ''), online: flag(0), mail: flag(1), agent: flag(2), crossRegion: flag(3), weekend: flag(4),
      };
    }),
  );
}

/** The same index as the server's, from its pack. */
export const openSearchPack = (pack: SearchPack): SearchIndex => createSearchIndex(unpackDocuments(pack));
