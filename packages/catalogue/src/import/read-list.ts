import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';

/** One row as it stands in the file. */
export interface SourceRow {
  /** Its number as a person counts: the first row of data is 1. */
  readonly number: number;
  readonly value: unknown;
}

/** A file that cannot be read as a list at all. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

/** Bytes as text: UTF-8, else the Chinese national encoding that spreadsheets still write. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(Buffer.from(bytes), 'utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'gb18030');
  }
}

/**
 * Reads a hall's list: JSON (an array, or an object that holds one), JSON lines, or CSV with any usual separator.
 *
 * @throws {ListError} Says what the file should be.
 */
export function readList(file: string): SourceRow[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ListError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}.`);
  }
  const text = decode(bytes).replace(/^\uFEFF/, '').trim();
  if (text === '') throw new ListError(`${file} is empty.`);
  const values = text.startsWith('[') || text.startsWith('{') ? fromJson(text, file) : fromCsv(text, file);
  if (values.length === 0) throw new ListError(`${file} holds no rows.`);
  return values.map((value, at) => ({ number: at + 1, value }));
}

function fromJson(text: string, file: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      throw new ListError(`${file} is not valid JSON: ${(error as Error).message}.`);
    }
  }
  if (Array.isArray(parsed)) return parsed;
  const inside = Object.values(parsed as object).filter((value): value is unknown[] => Array.isArray(value) && value.some((row) => typeof row === 'object'));
  const longest = inside.sort((a, b) => b.length - a.length)[0];
  if (!longest) throw new ListError(`${file} holds no list of matters: expected an array, or an object with one.`);
  return longest;
}

function fromCsv(text: string, file: string): unknown[] {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', '\t', ';', '，', '|'].map((mark) => [mark, heading.split(mark).length] as const).sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
  try {
    return parse(text, { columns: (names: string[]) => names.map((name) => name.trim()), delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown[];
  } catch (error) {
    throw new ListError(`${file} is neither JSON nor CSV with a heading row: ${(error as Error).message}.`);
  }
}
