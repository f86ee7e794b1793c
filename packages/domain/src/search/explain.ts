import { matchPinyin } from './pinyin.ts';
import type { Question } from './question.ts';
import type { Scored } from './rank.ts';
import { gramsOf, type Texts } from './texts.ts';
import type { SearchDocument, SearchMatch } from './types.ts';

/** The text that matched and its parts, so that a page can show why a row is there. */
export function explain(texts: Texts, question: Question, scored: Scored | undefined, document: SearchDocument | undefined): SearchMatch | null {
  if (!scored) {
    const [code] = document?.codes ?? [];
    return question.code !== undefined && code !== undefined ? { field: 'code', text: code, ranges: [] } : null;
  }
  const text = texts.texts[scored.text];
  if (!text) return null;
  if (scored.how === 'english') return { field: 'english', text: text.original, ranges: [] };
  const { offsets, spoken } = text.normalised;
  const range = (start: number, end: number): [number, number] => [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1];
  if (scored.how === 'pinyin') {
    const match = matchPinyin(spoken, question.letters);
    return { field: 'pinyin', text: text.original, ranges: match ? [range(match.start, match.end)] : [] };
  }
  return { field: text.field, text: text.original, ranges: stretches(text.normalised.text, question).map(([start, end]) => range(start, end)) };
}

/** Stretches of the text that pairs of the query cover; a single character where that is all that was asked. */
function stretches(text: string, { whole }: Question): [number, number][] {
  const asked = new Set(gramsOf(whole.text).filter((gram) => gram.length === 2 || whole.text.length === 1));
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
