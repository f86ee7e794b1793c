import { normalise } from './normalise.ts';
import type { Question } from './question.ts';
import type { Scored } from './rank.ts';
import { SoundIndex } from './sounds.ts';
import type { Texts } from './texts.ts';
import type { SearchDocument, SearchMatch } from './types.ts';

/** The text that matched and its parts, so that a page can show why a row is there. */
export function explain(texts: Texts, question: Question, scored: Scored | undefined, document: SearchDocument | undefined): SearchMatch | null {
  if (!scored) return question.code === undefined || !document ? null : codeOf(document, question.code);
  const text = texts.texts[scored.text];
  if (!text) return null;
  if (scored.how === 'english') return { field: 'english', text: text.original, ranges: [] };
  const { offsets, ...written } = normalise(text.original);
  const range = (start: number, end: number): [number, number] => [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1];
  if (scored.how === 'pinyin') {
    const match = SoundIndex.place(written.spoken, question.letters);
    return { field: 'pinyin', text: text.original, ranges: match ? [range(match.start, match.end)] : [] };
  }
  return { field: text.field, text: text.original, ranges: stretches(written.text, question).map(([start, end]) => range(start, end)) };
}

/** A code as the document has it, hyphens and all. */
export const codeKey = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase();

function codeOf({ codes }: SearchDocument, asked: string): SearchMatch | null {
  const text = codes.find((code) => codeKey(code).startsWith(asked));
  return text === undefined ? null : { field: 'code', text, ranges: [] };
}

/** Stretches of the text that pairs of the query cover; a single character where that is all that was asked. */
function stretches(text: string, { whole }: Question): [number, number][] {
  const asked = new Set<string>();
  for (let at = 0; at + 1 < whole.text.length; at += 1) asked.add(whole.text.slice(at, at + 2));
  if (whole.text.length === 1) asked.add(whole.text);
  const covered = new Array<boolean>(text.length).fill(false);
  for (let at = 0; at < text.length; at += 1) {
    for (const length of [1, 2]) if (asked.has(text.slice(at, at + length))) covered.fill(true, at, at + length);
  }
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!covered[at]) continue;
    const start = at;
    while (covered[at + 1]) at += 1;
    found.push([start, at + 1]);
  }
  return found;
}
