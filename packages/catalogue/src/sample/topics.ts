import type { Topic } from '@hallkit/contract';
import { readData, text } from './data.ts';
import type { SampleDepartment } from './departments.ts';

interface TopicWords {
  readonly natural: Readonly<Record<string, string>>;
  readonly legal: Readonly<Record<string, string>>;
  readonly words: readonly { readonly natural: string; readonly legal: string; readonly of: readonly string[] }[];
}
interface TopicTables {
  readonly natural: readonly { readonly code: string; readonly zh: string }[];
  readonly legal: readonly { readonly code: string; readonly zh: string }[];
}

let tables: { topics: Map<string, Topic>; words: Map<string, { natural: string; legal: string }> } | undefined;

function load(): NonNullable<typeof tables> {
  const english = readData<TopicWords>('topic-words.json');
  const codes = readData<TopicTables>('topics.json');
  const topics = new Map<string, Topic>();
  for (const table of ['natural', 'legal'] as const) {
    for (const { code, zh } of codes[table]) topics.set(`${table}-${code}`, { id: `${table}-${code}`, name: text(zh, english[table][code] ?? null) });
  }
  const words = new Map(english.words.flatMap(({ natural, legal, of }) => of.map((word) => [word, { natural, legal }] as const)));
  return { topics, words };
}

/**
 * Topics of the national tables from the free words of a draft; those of the department where no word says.
 *
 * @param audience - Whether people, organisations or both apply; each has its own table.
 */
export function topicsOf(words: readonly string[], department: SampleDepartment, audience: { natural: boolean; legal: boolean }): Topic[] {
  tables ??= load();
  const { topics, words: known } = tables;
  const hits = words.map((word) => known.get(word)).filter((hit) => hit !== undefined);
  const codes = (table: 'natural' | 'legal'): string[] => {
    const found = hits.map((hit) => hit[table]).filter((code) => code !== '999');
    return found.length > 0 ? found : [department.topics[table]];
  };
  const ids = [...(audience.natural ? codes('natural').map((code) => `natural-${code}`) : []), ...(audience.legal ? codes('legal').map((code) => `legal-${code}`) : [])];
  return [...new Set(ids)].map((id) => topics.get(id)).filter((topic) => topic !== undefined);
}
