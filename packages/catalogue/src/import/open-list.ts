import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { decode } from './decode.ts';
import { ListError } from './list-error.ts';

/** A list as text, with what tells it apart from others. */
export interface OpenedList {
  readonly name: string;
  readonly text: string;
  readonly encoding: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** Largest list in bytes: a province's whole catalogue with its guides stays below. */
const largest = 256 * 2 ** 20;

/** Files that people hand over for a list, by their first bytes. */
const strangers: readonly (readonly [string, string])[] = [
  ['504b0304', 'is an Excel workbook (or another packed file). Save it from Excel as "CSV UTF-8" and import that'],
  ['d0cf11e0', 'is an old Excel or Word file. Save it from Excel as "CSV UTF-8" and import that'],
  ['25504446', 'is a PDF. Ask for the list as CSV or JSON'],
  ['1f8b', 'is packed with gzip. Unpack it first'],
];

/**
 * Reads a file as text.
 *
 * @throws {ListError} When it is missing, a folder, empty, too large, or plainly something else.
 */
export function openList(file: string, encoding?: string): OpenedList {
  let stats: Stats;
  try {
    stats = statSync(file);
  } catch (error) {
    throw new ListError((error as NodeJS.ErrnoException).code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${(error as Error).message}.`);
  }
  if (stats.isDirectory()) throw new ListError(`${file} is a folder; name the CSV or JSON file in it.`);
  if (!stats.isFile()) throw new ListError(`${file} is not a file.`);
  if (stats.size === 0) throw new ListError(`${file} is empty.`);
  if (stats.size > largest) throw new ListError(`${file} has ${Math.round(stats.size / 2 ** 20)} MB; a list has at most ${largest / 2 ** 20} MB. Import it in parts, an area each.`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ListError(`${file} cannot be read: ${(error as Error).message}.`);
  }
  const beginning = bytes.subarray(0, 4).toString('hex');
  const stranger = strangers.find(([mark]) => beginning.startsWith(mark))?.[1];
  if (stranger !== undefined) throw new ListError(`${file} ${stranger}.`);
  const decoded = decode(bytes, encoding);
  if (decoded.text.trim() === '') throw new ListError(`${file} is empty.`);
  return { name: basename(file), ...decoded, hash: createHash('sha256').update(bytes).digest('hex') };
}
