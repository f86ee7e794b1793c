import { answer, type Found, type Ranked } from './answer.ts';
import { codeKey } from './explain.ts';
import { FacetTable } from './facets.ts';
import { hintNamesOf, hintsOf, type HintNames, type Hints } from './hints.ts';
import { askedOf, type Question } from './question.ts';
import { byText, togetherCoverage, type Scored } from './rank.ts';
import { byEnglish, byPinyin } from './rank-letters.ts';
import { finish, type Parts } from './parts.ts';
import { collectTexts, type Entry, type Text, type Texts } from './texts.ts';
import type { SearchDocument, SearchIndex, SearchOptions, SearchResult } from './types.ts';

/** Longest question looked at, in UTF-16 units; what follows could not make the wish clearer, only the work longer. */
const longest = 200;

/** A code without hyphens, and the document that has it. */
interface KnownCode {
  readonly key: string;
  readonly position: number;
}

/**
 * Indexes matters for finding: everyday words, official names whole or shortened, pinyin, typos and homophones,
 * traditional forms, codes, questions, English.
 *
 * @param documents - In the order in which a plain list shows them.
 * @example createSearchIndex(documents).search('开饭店').hits[0]?.id
 */
export const createSearchIndex = (documents: readonly SearchDocument[]): SearchIndex => finish(indexInParts(documents));

/** The same in parts of a few milliseconds, for pages that must stay alive meanwhile. */
export function* indexInParts(documents: readonly SearchDocument[]): Parts<SearchIndex> {
  const texts = yield* collectTexts(documents);
  yield;
  const codes = documents.flatMap((document, position) => document.codes.map((code): KnownCode => ({ key: codeKey(code), position })));
  yield;
  const names = hintNamesOf(documents);
  let facets: FacetTable | undefined;
  const table = (): FacetTable => (facets ??= new FacetTable(documents));
  const search = (query: string, options: SearchOptions = {}): SearchResult => answer(texts, table, rank(texts, codes, names, query.slice(0, longest)), options);
  return { size: documents.length, documents, search };
}

/** What a query finds, best first. */
function rank(texts: Texts, codes: readonly KnownCode[], names: HintNames, query: string): Ranked {
  const question = askedOf(query);
  const { code } = question;
  if (code !== undefined) {
    const only = new Set(codes.flatMap(({ key, position }) => (key.startsWith(code) ? [position] : [])));
    if (only.size > 0) return { question, confident: true, only, found: texts.entries.flatMap(({ documents }, entry) => (documents.some((position) => only.has(position)) ? [{ entry, score: 1, best: undefined }] : [])) };
  }
  // A number that is no code is the name of nothing.
  if (/^\d{3,}$/.test(question.whole.text)) return { question, confident: false, found: [] };
  if (question.whole.text === '') {
    // Nothing but blanks asks for the list; marks and symbols ask for something that is not there.
    const isBlank = query.trim() === '';
    return { question, confident: isBlank && texts.entries.length > 0, found: isBlank ? texts.entries.map((_, entry) => ({ entry, score: 0, best: undefined })) : [] };
  }
  const { hints, weights } = hintsOf(question, names);
  return { question, hints, ...rankEntries(texts, { ...question, weights }, query, hints) };
}

/** The best text of each entry, the others as a little more; then what is to be done, and by whom. */
function rankEntries(texts: Texts, question: Question, query: string, hints: Hints): { found: readonly Found[]; confident: boolean } {
  const latin = question.letters !== '';
  const scored = latin ? [...byPinyin(texts, question.letters), ...byEnglish(texts, query), ...byText(texts, question)] : [...byText(texts, question), ...(/[a-z]{3}/.test(question.whole.text) ? byEnglish(texts, query) : [])];
  const best = new Map<number, Scored>();
  const second = new Map<number, number>();
  for (const one of scored) {
    const entry = texts.texts[one.text]?.entry ?? 0;
    const known = best.get(entry);
    if (known && known.score >= one.score) second.set(entry, Math.max(second.get(entry) ?? 0, one.score));
    else {
      if (known) second.set(entry, known.score);
      best.set(entry, one);
    }
  }
  const together = latin ? () => 0 : togetherCoverage(texts, question);
  const more = (entry: number, top: Scored): number => 0.9 * Math.max(0, together(entry) - top.coverage);
  const found = [...best].map(([entry, top]) => ({ entry, best: top, score: (top.score + 0.08 * (second.get(entry) ?? 0) + more(entry, top)) * fit(texts.entries[entry] as Entry, texts, question, hints) }));
  found.sort((a, b) => b.score - a.score || a.entry - b.entry);
  const leader = found[0];
  const confident = found.some(({ best: top, score }) => leader !== undefined && score > leader.score * 0.85 && sure(texts, top));
  const floor = (leader?.score ?? 0) * (confident ? 0.45 : 0.6);
  const kept = found.filter(({ score }) => score >= Math.max(floor, 0.3));
  return { found: confident ? kept : kept.slice(0, 6), confident };
}

/** Whether a text answers the query rather than merely sharing words with it. */
function sure(texts: Texts, { text, coverage, wishCoverage = coverage, fullness, how, said }: Scored): boolean {
  const { text: name } = texts.texts[text] as Text;
  if (how === 'english') return coverage >= 0.6;
  if (how === 'pinyin') return coverage >= 0.7;
  if (coverage >= 0.58 || wishCoverage >= 0.7) return true;
  // A long question holds the matter and much besides: what counts is that the whole name was said.
  if (said) return coverage >= 0.2 || name.length >= 3;
  return fullness >= 0.8 && name.length >= 4 && coverage >= 0.2;
}

/** Factor for the action asked for, the department and the place named. */
function fit(entry: Entry, { documents }: Texts, question: Question, hints: Hints): number {
  let factor = 1 - 0.001 * Math.min(40, entry.length);
  if (question.action !== undefined && question.action !== 'new') factor *= entry.kind === question.action ? 1.22 : 1;
  else if (entry.kind === 'new' || entry.kind === 'other' || entry.kind === 'file') factor *= entry.kind === 'new' ? 1.06 : 1.04;
  else if (entry.kind === 'query') factor *= 0.9;
  if (hints.departments.size > 0 && entry.documents.some((position) => hints.departments.has(documents[position]?.departmentId ?? ''))) factor *= 1.3;
  if (hints.regions.size > 0 && entry.documents.some((position) => hints.regions.has(documents[position]?.regionCode ?? ''))) factor *= 1.02;
  return factor;
}
