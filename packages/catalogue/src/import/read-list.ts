import { knownHeadings } from './headings.ts';
import { ListError } from './list-error.ts';
import { openList, type OpenedList } from './open-list.ts';
import { rowsOfCsv } from './read-csv.ts';
import { rowsOfJson } from './read-json.ts';

/** One row as it stands in the file. */
export interface SourceRow {
  /** Its number as a person counts: in a table as the spreadsheet shows it, in JSON the first is 1. */
  readonly number: number;
  readonly value: unknown;
}

/** The rows of a file. */
export interface SourceList extends Omit<OpenedList, 'text'> {
  readonly format: 'json' | 'csv';
  readonly rows: readonly SourceRow[];
  /** Every heading or key that occurs, in the order of the file. */
  readonly columns: readonly string[];
}

/** How a file is read as a list; see {@link readList}. */
export interface ListOptions {
  readonly encoding?: string;
  readonly isHeading?: (cells: readonly string[]) => number;
  readonly isEmptyAllowed?: boolean;
}

/**
 * Reads a list: JSON (an array, or an object that holds one), JSON lines, or CSV with any usual separator, in
 * UTF-8, UTF-16 or GB 18030.
 *
 * @param isHeading - How many of some cells are headings that are known.
 * @param encoding - Instead of finding it out.
 * @param isEmptyAllowed - Take a list without rows; else it is an error, as it is hardly what was meant.
 * @throws {ListError} Says what the file should be.
 */
export function readList(file: string, { encoding, isHeading = knownHeadings, isEmptyAllowed = false }: ListOptions = {}): SourceList {
  const { text: whole, ...opened } = openList(file, encoding);
  const text = whole.trimStart();
  const format = text.startsWith('[') || text.startsWith('{') ? 'json' : 'csv';
  const rows: readonly SourceRow[] = format === 'json' ? rowsOfJson(text, file).map((value, at) => ({ number: at + 1, value })) : rowsOfCsv(whole, file, isHeading);
  if (rows.length === 0 && !isEmptyAllowed) throw new ListError(`${file} holds no rows.`);
  const columns = new Set(rows.flatMap(({ value }) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [])));
  return { ...opened, format, rows, columns: [...columns] };
}
