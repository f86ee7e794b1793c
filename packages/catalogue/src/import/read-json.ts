import { ListError } from './list-error.ts';

/** How deep a list may lie inside the answer of some other system. */
const depth = 5;

/** Codes of more than 15 digits lose their end as numbers; the digits as written are kept instead. */
const keepDigits = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^\d+$/.test(context?.source ?? '') ? context?.source : value;

const parse = (text: string): unknown => JSON.parse(text, keepDigits) as unknown;

/**
 * The rows of a JSON text: an array, an object that holds one (at any depth, the longest counts), or JSON lines.
 *
 * @throws {ListError} With the place of the mistake.
 */
export function rowsOfJson(text: string, file: string): unknown[] {
  const whole = attempt(text);
  if (whole.error === undefined) {
    if (Array.isArray(whole.value)) return whole.value;
    const inside = longestList(whole.value, depth);
    if (inside) return inside;
    throw new ListError(`${file} holds no list of matters: expected an array of objects, or an object with one.`);
  }
  const lines = text.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (lines.length === 1 || attempt(first).error !== undefined) throw new ListError(`${file} is not valid JSON: ${whole.error}.`);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = attempt(line);
    // A list that was cut off must not pass for a whole one: what is missing would be closed.
    if (row.error !== undefined) throw new ListError(`${file} is not valid JSON in line ${at + 1}: ${row.error}.`);
    return [row.value];
  });
}

function attempt(text: string): { value?: unknown; error?: string } {
  try {
    return { value: parse(text) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

function longestList(value: unknown, deeper: number): unknown[] | undefined {
  if (Array.isArray(value)) return value.some((row) => typeof row === 'object' && row !== null && !Array.isArray(row)) ? value : undefined;
  if (typeof value !== 'object' || value === null || deeper === 0) return undefined;
  return Object.values(value)
    .map((inner) => longestList(inner, deeper - 1))
    .filter((list) => list !== undefined)
    .sort((a, b) => b.length - a.length)[0];
}
