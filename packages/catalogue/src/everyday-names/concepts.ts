import { readFileSync } from 'node:fs';

/** What people say for something that official lists call otherwise. */
export interface Concept {
  /** Official names or words of them, as the national catalogue has them; any one fits. */
  readonly official: readonly string[];
  readonly everyday: readonly string[];
  readonly english: string | null;
}

const data = new URL('../../data/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, data), 'utf8');

interface Draft {
  name_zh: string;
  name_en: string;
  everyday_zh: string[];
}

/**
 * Everyday names of the national catalogue and of the sample's own lexicon (`data/everyday-names.json`,
 * `data/synonyms.json`); a hall edits these files or hands its own to the importer.
 */
export function nationalConcepts(): Concept[] {
  const drafts = ['a', 'b', 'c'].flatMap((part) => read(`draft-matters-${part}.jsonl`).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Draft));
  const synonyms = (JSON.parse(read('synonyms.json')) as { entries: { matter_zh: string; aliases_zh: string[] }[] }).entries;
  const lexicon = (JSON.parse(read('everyday-names.json')) as { concepts: { official: string[]; everyday: string[]; english?: string }[] }).concepts;
  return [
    ...drafts.map(({ name_zh, name_en, everyday_zh }) => ({ official: [name_zh], everyday: everyday_zh, english: name_en })),
    ...synonyms.map(({ matter_zh, aliases_zh }) => ({ official: [matter_zh], everyday: aliases_zh, english: null })),
    ...lexicon.map(({ official, everyday, english = null }) => ({ official, everyday, english })),
  ];
}
