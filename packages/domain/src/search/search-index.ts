import { FacetCounter, failing } from './facets.ts';
import { hintNamesOf, hintsOf, type Hints } from './hints.ts';
import { explain } from './explain.ts';
import { askedOf, type Question } from './question.ts';
import { byEnglish, byPinyin, byText, togetherCoverage, type Scored } from './rank.ts';
import { collectTexts, type Entry, type Texts } from './texts.ts';
import type { FacetName, SearchDocument, SearchHit, SearchIndex, SearchOptions, SearchResult } from './types.ts';

/** An entry with what speaks for it. */
interface Found {
  readonly entry: number;
  readonly score: number;
  readonly best: Scored | undefined;
}

/**
 * Indexes matters for finding: everyday words, official names whole or shortened, pinyin, typos and homophones,
 * traditional forms, codes, questions, English.
 *
 * @param documents - In the order in which a plain list shows them.
 * @example createSearchIndex(documents).search('开饭店').hits[0]?.id
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const texts = collectTexts(documents);
  const codes = documents.map((document) => document.codes.map((code) => code.replace(/[\s-]/g, '').toLowerCase()));
  const names = hintNamesOf(documents);

  const search = (query: string, options: SearchOptions = {}): SearchResult => {
    const question = askedOf(query);
    const code = question.code;
    if (code !== undefined) {
      const matching = new Set(documents.flatMap((_, position) => (codes[position]?.some((known) => known.startsWith(code)) ? [position] : [])));
      if (matching.size > 0) return collect(texts, byCode(texts, matching), question, options, true, (position) => matching.has(position));
    }
    if (question.whole.text === '') {
      // Nothing but blanks asks for the list; marks and symbols ask for something that is not there.
      const everything = query.trim() === '' ? texts.entries.map((_, entry) => ({ entry, score: 0, best: undefined })) : [];
      return collect(texts, everything, question, options, everything.length > 0);
    }
    const { hints, weights } = hintsOf(question, names);
    const { found, confident } = rankEntries(texts, { ...question, weights }, query, hints);
    return collect(texts, found, question, options, confident, undefined, hints);
  };
  return { size: documents.length, search };
}

function byCode(texts: Texts, matching: ReadonlySet<number>): Found[] {
  return texts.entries.flatMap(({ documents }, entry) => (documents.some((position) => matching.has(position)) ? [{ entry, score: 1, best: undefined }] : []));
}

/** The best text of each entry, the others as a little more; then what is to be done, and by whom. */
function rankEntries(texts: Texts, question: Question, query: string, hints: Hints): { found: Found[]; confident: boolean } {
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
  const together = latin ? undefined : togetherCoverage(texts, question);
  const more = (entry: number, top: Scored): number => 0.9 * Math.max(0, (together?.get(entry) ?? 0) - top.coverage);
  const found = [...best].map(([entry, top]) => ({ entry, best: top, score: (top.score + 0.08 * (second.get(entry) ?? 0) + more(entry, top)) * fit(texts.entries[entry] as Entry, texts, question, hints) }));
  found.sort((a, b) => b.score - a.score || a.entry - b.entry);
  const leader = found[0];
  const confident = found.some(({ best: top, score }) => leader !== undefined && score > leader.score * 0.85 && sure(texts, top, question));
  const floor = (leader?.score ?? 0) * (confident ? 0.45 : 0.6);
  const kept = found.filter(({ score }) => score >= Math.max(floor, 0.3));
  return { found: confident ? kept : kept.slice(0, 6), confident };
}

/** Whether a text answers the query rather than merely sharing words with it. */
function sure(texts: Texts, { text, coverage, fullness, how }: Scored, question: Question): boolean {
  const { field, normalised } = texts.texts[text] as Texts['texts'][number];
  if (how === 'english') return coverage >= 0.6;
  if (how === 'pinyin') return coverage >= 0.7;
  if (coverage >= 0.58) return true;
  // A long question holds the matter and much besides: what counts is that the whole name was said.
  if (field === 'everydayName' && normalised.text.length >= 2 && question.whole.text.includes(normalised.text)) return coverage >= 0.2 || normalised.text.length >= 3;
  return fullness >= 0.8 && normalised.text.length >= 4 && coverage >= 0.2;
}

/** Factor for the action asked for, the department and the place named. */
function fit(entry: Entry, texts: Texts, question: Question, hints: Hints): number {
  let factor = 1 - 0.001 * Math.min(40, entry.length);
  if (question.action !== undefined && question.action !== 'new') factor *= entry.kind === question.action ? 1.22 : 1;
  else if (entry.kind === 'new' || entry.kind === 'other' || entry.kind === 'file') factor *= entry.kind === 'new' ? 1.06 : 1.04;
  else if (entry.kind === 'query') factor *= 0.9;
  const documents = entry.documents.map((position) => texts.documents[position] as SearchDocument);
  if (hints.departments.size > 0 && documents.some(({ departmentId }) => hints.departments.has(departmentId))) factor *= 1.3;
  if (hints.regions.size > 0 && documents.some(({ regionCode }) => hints.regions.has(regionCode))) factor *= 1.02;
  return factor;
}

/** Applies filters, groups families, counts, and cuts the page. */
function collect(texts: Texts, found: readonly Found[], question: Question, options: SearchOptions, confident: boolean, only?: (position: number) => boolean, hints?: Hints): SearchResult {
  const { filters = {}, group = true, offset = 0, limit = 20, facets = true } = options;
  const counter = facets ? new FacetCounter() : undefined;
  const results = new Map<string, { found: Found; members: SearchDocument[] }>();
  for (const one of found) {
    const entry = texts.entries[one.entry] as Entry;
    for (const position of inOrder(entry, texts, hints)) {
      if (only && !only(position)) continue;
      const document = texts.documents[position] as SearchDocument;
      const result = group ? entry.familyId : document.id;
      const failed: FacetName[] = failing(document, filters);
      if (failed.length < 2) counter?.add(document, result, failed[0]);
      if (failed.length > 0) continue;
      const known = results.get(result);
      if (known) known.members.push(document);
      else results.set(result, { found: one, members: [document] });
    }
  }
  const ordered = [...results.values()];
  const hits = ordered.slice(offset, offset + limit).map(({ found: one, members }): SearchHit => ({
    id: members[0]?.id ?? '',
    familyId: members[0]?.familyId ?? '',
    score: one.score,
    members: members.map(({ id }) => id),
    match: explain(texts, question, one.best, members[0]),
  }));
  return { hits, total: ordered.length, confident: confident && ordered.length > 0, facets: counter?.counts() ?? {} };
}

/** Documents of an entry, those of a named place first. */
function inOrder(entry: Entry, texts: Texts, hints: Hints | undefined): readonly number[] {
  if (!hints || hints.regions.size === 0) return entry.documents;
  const isThere = (position: number): boolean => hints.regions.has(texts.documents[position]?.regionCode ?? '');
  return [...entry.documents.filter(isThere), ...entry.documents.filter((position) => !isThere(position))];
}
