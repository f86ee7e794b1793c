import { flags } from './facets.ts';
import { shorthand, type Shorthand } from './shorthand.ts';
import { slugOf } from './slug.ts';
import type { SearchDocument } from './types.ts';

/** Layout of a pack; raised when it changes. */
export const packFormat = 2;

/** Marks an id that is made of the English name, and one that is made of the code with that number. */
export const ofEnglish = '';
export const ofCode = '#';

/**
 * An index as JSON, small enough for a phone. What belongs to one name stands once, in columns, because columns of like
 * values compress best; whatever repeats stands in a table and is named by its number.
 */
export interface SearchPack {
  readonly departments: readonly (readonly [id: string, name: string])[];
  /** With what the ids of its documents begin. */
  readonly regions: readonly (readonly [code: string, name: string, idStart: string])[];
  readonly types: readonly string[];
  readonly audiences: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  /** One character per flag (1 yes, 0 no, - not published), and the regions where it is so. */
  readonly places: readonly (readonly [marks: string, regions: readonly number[]])[];
  /** Ends that codes share. */
  readonly codeEnds: readonly string[];
  /** A line per matter: the official name, then what people call it, between tabs. */
  readonly names: Shorthand;
  /** A line per matter; empty where there is none. */
  readonly english: string;
  readonly columns: {
    /** What follows the start of the region: see {@link ofEnglish}, {@link ofCode}; anything else as it is. */
    readonly ids: readonly string[];
    /** A code as it is, or the number of the end that follows the first code. */
    readonly codes: readonly (readonly (string | number)[])[];
    /** 0 for a family not seen before, else how many new ones ago it was seen. */
    readonly families: readonly number[];
    readonly departments: readonly number[];
    readonly types: readonly number[];
    readonly audiences: readonly number[];
    readonly topics: readonly number[];
    readonly places: readonly (readonly number[])[];
  };
}

/** Lines and tabs are the pack's own. */
const onOneLine = (name: string): string => name.replace(/[\t\n]/g, ' ');

/** Numbers values in the order in which they come. */
class Table<Value> {
  readonly #numbers = new Map<string, number>();
  readonly values: Value[] = [];

  of(value: Value, key: string = JSON.stringify(value)): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Everything that is the same wherever a matter stands. */
interface Entry {
  readonly document: SearchDocument;
  readonly rest: string;
  /** Marks of the flags → regions. */
  readonly where: Map<string, number[]>;
  next: Entry | undefined;
}

/**
 * Packs documents for finding without the network.
 *
 * @example openSearchPack(packSearchIndex(documents)).search('开饭店')
 */
export function packSearchIndex(documents: readonly SearchDocument[]): SearchPack {
  const starts = idStarts(documents);
  const regions = new Table<readonly [string, string, string]>();
  const [departments, types, codeEnds] = [new Table<readonly [string, string]>(), new Table<string>(), new Table<string>()];
  const [audiences, topics, places] = [new Table<readonly string[]>(), new Table<readonly string[]>(), new Table<readonly [string, readonly number[]]>()];
  const families = new Table<string>();
  const rows = entriesOf(documents, starts, regions).map(({ document, rest, where }) => {
    const { name, everydayNames, english, codes, familyId, departmentId, departmentName, type } = document;
    const seen = families.values.length;
    const family = families.of(familyId);
    return {
      names: [name, ...everydayNames].map(onOneLine).join('\t'),
      english: onOneLine(english ?? ''),
      ids: idOf(document, rest),
      codes: codes.map((code, at) => (at > 0 && code.startsWith(codes[0] ?? '') ? codeEnds.of(code.slice(codes[0]?.length)) : code)),
      families: family === seen ? 0 : seen - family,
      departments: departments.of([departmentId, departmentName], departmentId),
      types: types.of(type),
      audiences: audiences.of(document.audiences),
      topics: topics.of(document.topics),
      places: [...where].map(([marks, numbers]) => places.of([marks, numbers])),
    };
  });
  const column = <Name extends keyof (typeof rows)[number]>(name: Name): (typeof rows)[number][Name][] => rows.map((row) => row[name]);
  return {
    departments: departments.values, regions: regions.values, types: types.values, audiences: audiences.values, topics: topics.values, places: places.values, codeEnds: codeEnds.values,
    names: shorthand(column('names').join('\n')), english: column('english').join('\n'),
    columns: {
      ids: column('ids'), codes: column('codes'), families: column('families'),
      departments: column('departments'), types: column('types'), audiences: column('audiences'), topics: column('topics'), places: column('places'),
    },
  };
}

/** With what all ids of a region begin: the hall. */
function idStarts(documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const starts = new Map<string, string>();
  for (const { regionCode, id } of documents) {
    const start = id.slice(0, id.indexOf('.') + 1);
    if ((starts.get(regionCode) ?? start) !== start) starts.set(regionCode, '');
    else starts.set(regionCode, start);
  }
  return starts;
}

/** Matters, each once, in an order from which that of every region can be told. */
function entriesOf(documents: readonly SearchDocument[], starts: ReadonlyMap<string, string>, regions: Table<readonly [string, string, string]>): Entry[] {
  const known = new Map<string, Entry>();
  const head: { next: Entry | undefined } = { next: undefined };
  let before: { next: Entry | undefined } = head;
  let regionBefore = '';
  for (const document of documents) {
    const { id, familyId, name, english, everydayNames, codes, departmentId, regionCode, regionName, audiences, topics, type } = document;
    const start = starts.get(regionCode) ?? '';
    const rest = id.slice(start.length);
    const key = JSON.stringify([rest, familyId, name, english, everydayNames, codes, departmentId, audiences, topics, type]);
    if (regionCode !== regionBefore) before = head;
    regionBefore = regionCode;
    let entry = known.get(key);
    if (!entry) {
      entry = { document, rest, where: new Map(), next: before.next };
      before.next = entry;
      known.set(key, entry);
    }
    before = entry;
    const marks = flags.map((flag) => (document[flag] === null ? '-' : document[flag] ? '1' : '0')).join('');
    const where = entry.where.get(marks) ?? [];
    where.push(regions.of([regionCode, regionName, start], regionCode));
    entry.where.set(marks, where);
  }
  const entries: Entry[] = [];
  for (let entry = head.next; entry; entry = entry.next) entries.push(entry);
  return entries;
}

/** A code as an id holds it. */
export const idOfCode = (code: string): string => code.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');

function idOf({ english, codes }: SearchDocument, rest: string): string {
  if (english !== null && rest === slugOf(english)) return ofEnglish;
  const code = codes.findIndex((one) => rest === idOfCode(one));
  return code < 0 ? rest : `${ofCode}${code}`;
}
