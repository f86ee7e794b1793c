import { readFileSync } from 'node:fs';
import type { LocalizedText } from '@hallkit/contract';

const folder = new URL('../../data/', import.meta.url);
const kept = new Map<string, unknown>();

/** A JSON file of `data/`, read once. */
export function readData<T>(name: string): T {
  if (!kept.has(name)) kept.set(name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return kept.get(name) as T;
}

/** A file of one JSON object a line of `data/`. */
export function readLines<T>(name: string): T[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** A text in both languages; `en` is null where nobody has translated it. */
export const text = (zh: string, en: string | null = null): LocalizedText => ({ zh, en });

interface English {
  readonly materials: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, string>>;
  readonly laws: Readonly<Record<string, string>>;
  readonly situations: Readonly<Record<string, string>>;
  readonly procedures: Readonly<Record<string, string>>;
  readonly issuers: Readonly<Record<string, string>>;
}

/** The drafted English of a Chinese name (`data/english.json`), or null. */
export function englishOf(table: keyof English, zh: string): string | null {
  return readData<English>('english.json')[table][zh] ?? null;
}
