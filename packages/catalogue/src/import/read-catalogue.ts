import type { Concept } from '../everyday-names/concepts.ts';
import { linkEverydayNames } from '../everyday-names/link.ts';
import type { DepartmentRecord, HallRecord, MatterContent, MatterRecord } from '../records.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { fieldOf, headings } from './headings.ts';
import { ListError } from './list-error.ts';
import { areaOf, type Warning } from './oddities.ts';
import { readList, type SourceList } from './read-list.ts';
import { matterIdOf, matterOf, Refusal } from './row-to-matter.ts';

/** A row that was not kept. */
export interface RefusedRow {
  readonly row: number;
  readonly name: string;
  readonly reason: string;
  /** The matter it would have become, as far as it tells; such a matter is left as it is rather than closed. */
  readonly matterId: string | null;
}

/** A warning with the row it is about. */
export interface RowWarning extends Warning {
  readonly row: number;
}

/** A list as read: what is kept, what is odd, what is refused. */
export interface ReadCatalogue extends Pick<SourceList, 'format' | 'encoding'> {
  readonly sourceName: string;
  /** SHA-256 of the file. */
  readonly sourceHash: string;
  readonly rows: number;
  /** Area codes (first six digits) that occur: an import speaks for these and closes nothing elsewhere. */
  readonly areas: readonly string[];
  /** Columns that nothing was taken from. */
  readonly unusedColumns: readonly string[];
  readonly departments: readonly DepartmentRecord[];
  readonly matters: readonly MatterRecord[];
  readonly warnings: readonly RowWarning[];
  readonly refused: readonly RefusedRow[];
}

/** How a list is read. */
export interface ReadOptions {
  /** The hall the matters belong to, by the area of the row, '' where the list has none; undefined for an area that must not be touched. */
  hallOf(areaCode: string): HallRecord | undefined;
  readonly concepts: readonly Concept[];
  /** Encoding of the file, instead of finding it out. */
  readonly encoding?: string | undefined;
  /** What is wrong with a guide by the contract; for lists that deliver whole guides. */
  check?(content: MatterContent): string | undefined;
  /** Told now and then. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads a hall's own list into records: warns and goes on where something is odd, refuses what cannot be kept.
 *
 * @throws {ListError} When the file is no list at all.
 * @example
 * const { matters, refused } = readCatalogue('list.csv', { hallOf: (area) => hallOfArea('my-hall', area), concepts: nationalConcepts() });
 */
export function readCatalogue(file: string, options: ReadOptions): ReadCatalogue {
  const list = readList(file, options.encoding === undefined ? {} : { encoding: options.encoding });
  requireNames(list, file);
  const rows = list.rows.map(({ number, value }) => ({ number, fields: fieldsOf(value) }));
  const [usual = '', ...others] = areasOf(rows.map(({ fields }) => fields));
  // The first hall asked for is the first that is made, and those of the other areas lie below it: a city before its counties.
  options.hallOf([usual, ...others].find((area) => /00$/.test(area)) ?? usual);
  const matters: MatterRecord[] = [];
  const warnings: RowWarning[] = [];
  const refused: RefusedRow[] = [];
  const areas = new Set<string>();
  const departments = new Map<string, DepartmentRecord>();
  const rowOf = new Map<string, { readonly row: number; readonly name: string }>();
  const names = new Set<string>();

  rows.forEach(({ number, fields }, at) => {
    if (at % 500 === 0) options.onProgress?.(at, rows.length);
    let matterId: string | null = null;
    try {
      if (!fields) throw new Refusal('it is not a row with named columns');
      const area = areaOf(fields.areaCode);
      const hall = options.hallOf(area ?? usual);
      if (!hall) throw new Refusal(`its area ${area ?? usual} is not that of the hall`);
      // Before the row may be refused: a matter already there must not vanish with it.
      areas.add(hall.region.code.slice(0, 6));
      matterId = fields.name === '' && fields.implementingCode === '' ? null : matterIdOf(hall, fields);
      const { record, warnings: odd } = matterOf(fields, { hall, sourceName: list.name });
      const wrong = fields.guide && options.check?.(record.content);
      if (wrong) throw new Refusal(`its guide does not keep the contract: ${wrong}`);
      const { id, name, department } = record.content;
      const earlier = rowOf.get(id);
      if (earlier) throw new Refusal(earlier.name === name.zh ? `it repeats row ${earlier.row}` : `row ${earlier.row} (${earlier.name}) has the same implementing code`);
      rowOf.set(id, { row: number, name: name.zh });
      departments.set(`${hall.id} ${department.id}`, { id: department.id, hallId: hall.id, name: department.name, phone: null });
      if (area === undefined && usual !== '') warnings.push({ row: number, kind: fields.areaCode === '' ? 'no-area' : 'odd-area', value: fields.areaCode.slice(0, 80) });
      const called = `${hall.id} ${department.id} ${name.zh}`;
      if (names.has(called)) warnings.push({ row: number, kind: 'duplicate-name', value: name.zh });
      names.add(called);
      warnings.push(...odd.map((warning) => ({ ...warning, row: number })));
      matters.push(record);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ row: number, name: fields?.name.slice(0, 60) ?? '', reason: error.message, matterId });
    }
  });
  options.onProgress?.(rows.length, rows.length);
  return {
    sourceName: list.name, sourceHash: list.hash, format: list.format, encoding: list.encoding, rows: rows.length, areas: [...areas].sort(),
    unusedColumns: list.columns.filter((name) => !fieldOf(name) && !['guide', 'content'].includes(name)).map((name) => name.slice(0, 60)),
    departments: [...departments.values()], matters: withEverydayNames(matters, options), warnings, refused,
  };
}

/** A list without a column for names is some other file; better said once than for each row. */
function requireNames({ columns }: SourceList, file: string): void {
  if (columns.some((column) => fieldOf(column)?.field === 'name')) return;
  const found = columns.length === 0 ? 'It has no named columns' : `Found: ${columns.slice(0, 12).map((column) => column.slice(0, 40)).join(', ')}${columns.length > 12 ? ', …' : ''}`;
  throw new ListError(`${file} has no column with the names of matters. ${found}. Known headings of it: ${headings.name.join(', ')}.`);
}

/** Areas of a list, the one of most rows first. */
function areasOf(rows: readonly (Fields | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const fields of rows) {
    const area = fields && areaOf(fields.areaCode);
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([area]) => area);
}

/** What is not of the list itself is said to be so. */
const withLexicon = {
  zh: '来自大厅自己的事项清单，按原样导入；清单之外的日常用语和英文名称取自通用词表，仅供查找参考。',
  en: 'From the hall’s own list, imported as it is. Everyday and English names that the list does not give come from a general lexicon and only help to find it.',
};

/** Adds what people call each matter: the list's own words, and those of the national concept it is. */
function withEverydayNames(matters: readonly MatterRecord[], { concepts }: ReadOptions): MatterRecord[] {
  // The list of a city has the same names once for each county.
  const names = [...new Set(matters.map(({ content }) => content.name.zh))];
  const linked = linkEverydayNames(names.map((name) => ({ name })), concepts);
  const inherited = new Map(names.map((name, at) => [name, linked[at]]));
  return matters.map(({ familyId, content }) => {
    const { everydayNames = [], english = null } = inherited.get(content.name.zh) ?? {};
    if (everydayNames.length === 0 && english === null) return { familyId, content };
    return { familyId, content: { ...content, everydayNames: [...new Set([...content.everydayNames, ...everydayNames])], name: { zh: content.name.zh, en: content.name.en ?? english }, provenance: { ...content.provenance, note: withLexicon } } };
  });
}
