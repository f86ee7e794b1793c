import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Concept } from '../everyday-names/concepts.ts';
import { linkEverydayNames } from '../everyday-names/link.ts';
import type { DepartmentRecord, HallRecord, MatterContent, MatterRecord } from '../records.ts';
import { fieldsOf } from './fields.ts';
import type { Warning } from './oddities.ts';
import { readList } from './read-list.ts';
import { matterOf, Refusal } from './row-to-matter.ts';

/** A row that was not kept. */
export interface RefusedRow {
  readonly row: number;
  readonly name: string;
  readonly reason: string;
}

/** A warning with the row it is about. */
export interface RowWarning extends Warning {
  readonly row: number;
}

/** A list as read: what is kept, what is odd, what is refused. */
export interface ReadCatalogue {
  readonly sourceName: string;
  /** SHA-256 of the file. */
  readonly sourceHash: string;
  readonly rows: number;
  /** Area codes (first six digits) that occur: an import speaks for these and closes nothing elsewhere. */
  readonly areas: readonly string[];
  readonly departments: readonly DepartmentRecord[];
  readonly matters: readonly MatterRecord[];
  readonly warnings: readonly RowWarning[];
  readonly refused: readonly RefusedRow[];
}

/** How a list is read. */
export interface ReadOptions {
  /** The hall the matters belong to, by the area of the row. */
  hallOf(areaCode: string): HallRecord;
  readonly concepts: readonly Concept[];
  /** A hall's own everyday names, by matter name or implementing code; they replace inherited ones. */
  readonly everydayNames?: ReadonlyMap<string, readonly string[]>;
  /** What is wrong with a guide by the contract; for lists that deliver whole guides. */
  check?(content: MatterContent): string | undefined;
  /** Told after each thousand rows. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Departments keep their id over imports: it is made from the name. */
export const departmentIdOf = (name: string): string => `d-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;

/** Reads a list into records. @throws {ListError} When the file is no list at all. */
export function readCatalogue(file: string, options: ReadOptions): ReadCatalogue {
  const rows = readList(file);
  const matters: MatterRecord[] = [];
  const warnings: RowWarning[] = [];
  const refused: RefusedRow[] = [];
  const areas = new Set<string>();
  const departments = new Map<string, DepartmentRecord>();
  const byId = new Map<string, { row: number; name: string }>();
  const names = new Set<string>();
  const sourceName = basename(file);

  for (const { number, value } of rows) {
    if (number % 1000 === 0) options.onProgress?.(number, rows.length);
    const fields = fieldsOf(value);
    try {
      if (!fields) throw new Refusal('it is not a row with named columns');
      const area = /^\d{6}/.exec(fields.areaCode)?.[0] ?? '';
      const hall = options.hallOf(area);
      const { record, warnings: odd } = matterOf(fields, { hall, sourceName, departmentIdOf });
      const wrong = fields.guide && options.check?.(record.content);
      if (wrong) throw new Refusal(`its guide does not keep the contract: ${wrong}`);
      const { id, name, department } = record.content;
      const earlier = byId.get(id);
      if (earlier) throw new Refusal(earlier.name === name.zh ? `it repeats row ${earlier.row}` : `row ${earlier.row} (${earlier.name}) has the same implementing code`);
      byId.set(id, { row: number, name: name.zh });
      areas.add(area || hall.region.code);
      departments.set(`${hall.id} ${department.id}`, { id: department.id, hallId: hall.id, name: department.name, phone: null });
      const called = `${hall.id} ${department.id} ${name.zh}`;
      if (names.has(called)) warnings.push({ row: number, kind: 'duplicate-name', value: name.zh });
      names.add(called);
      warnings.push(...odd.map((warning) => ({ ...warning, row: number })));
      matters.push(record);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ row: number, name: fields?.name.slice(0, 60) ?? '', reason: error.message });
    }
  }
  return {
    sourceName, sourceHash: createHash('sha256').update(readFileSync(file)).digest('hex'), rows: rows.length, areas: [...areas].sort(),
    departments: [...departments.values()], matters: withEverydayNames(matters, options), warnings, refused,
  };
}

/** Adds what people call each matter: the hall's own words, the list's, and those of the national concept it is. */
function withEverydayNames(matters: readonly MatterRecord[], { concepts, everydayNames }: ReadOptions): MatterRecord[] {
  const inherited = linkEverydayNames(matters.map(({ content }) => ({ name: content.name.zh })), concepts);
  return matters.map(({ familyId, content }, at) => {
    const own = everydayNames?.get(content.name.zh) ?? everydayNames?.get(content.implementingCode ?? '');
    const names = own ?? [...new Set([...content.everydayNames, ...(inherited[at]?.everydayNames ?? [])])];
    return { familyId, content: { ...content, everydayNames: [...names], name: { zh: content.name.zh, en: content.name.en ?? inherited[at]?.english ?? null } } };
  });
}
