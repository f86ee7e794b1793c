import { parse, type CsvError } from 'csv-parse/sync';
import { ListError } from './list-error.ts';

/** A row of a table, with its number as a spreadsheet shows it (the heading of most is row 1). */
export interface TableRow {
  readonly number: number;
  readonly value: Readonly<Record<string, string>>;
}

/** Lines before the heading that exports put there: a title, the date, a note. */
const preamble = 10;
const delimiters = [',', '\t', ';', '，', '|'] as const;

/**
 * The rows of a table as text, with any usual separator and quotes.
 *
 * @param isHeading - How many of some cells are headings that are known; the line with most is the heading.
 * @throws {ListError} When it is no table, or a quote stays open.
 */
export function rowsOfCsv(text: string, file: string, isHeading: (cells: readonly string[]) => number): TableRow[] {
  const beginning = text.split(/\r\n|\r|\n/, preamble);
  const [best] = delimiters
    .flatMap((delimiter) => beginning.map((line, at) => ({ delimiter, at, known: isHeading(cellsOf(line, delimiter)), cells: cellsOf(line, delimiter).length })))
    .sort((a, b) => b.known - a.known || a.at - b.at || b.cells - a.cells);
  const lines = tableOf(text, file, best?.delimiter ?? ',');
  const heading = lines.findIndex((cells) => isHeading(cells) === Math.max(...lines.slice(0, preamble).map(isHeading)));
  const names = (lines[heading] ?? []).map((name) => name.trim());
  return lines.flatMap((cells, at) => {
    if (at <= heading || cells.every((cell) => cell.trim() === '')) return [];
    const value: Record<string, string> = {};
    names.forEach((name, column) => {
      const cell = cells[column] ?? '';
      // Of two columns of one name the first that says something counts.
      if (name !== '' && (value[name] ?? '') === '') Object.defineProperty(value, name, { value: cell, enumerable: true, configurable: true, writable: true });
    });
    return [{ number: at + 1, value }];
  });
}

const cellsOf = (line: string, delimiter: string): string[] => line.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(delimiter, ' ')).split(delimiter).map((cell) => cell.replaceAll('"', '').trim());

function tableOf(text: string, file: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    if (code === 'CSV_QUOTE_NOT_CLOSED') throw new ListError(`${file}: a quotation mark that is opened ends nowhere (the file was read to line ${lines ?? '?'}). Double every quotation mark inside a cell, or save the file anew from the spreadsheet.`);
    throw new ListError(`${file} is neither JSON nor CSV with a heading row: ${(error as Error).message}.`);
  }
}
