import { familyOf } from './family.ts';
import { normalise, withoutBrackets, type Normalised } from './normalise.ts';
import { readingsOf } from './pinyin.ts';
import type { HandlingKind, MatchField, SearchDocument } from './types.ts';

/** Documents that have one name and one family: the same matter in several regions. */
export interface Entry {
  readonly familyId: string;
  readonly kind: HandlingKind;
  /** Positions in `documents`. */
  readonly documents: number[];
  readonly departmentName: string;
  /** Characters of the official name: of two equal answers the plainer one is meant. */
  readonly length: number;
}

/** One way to call an entry. */
export interface Text {
  readonly entry: number;
  readonly field: MatchField;
  readonly original: string;
  readonly normalised: Normalised;
  /** Distinct grams. */
  readonly grams: readonly string[];
  /** Sum of the weights of its grams; filled in when all texts are known. */
  weight: number;
}

/** Everything that is looked up while one types. */
export interface Texts {
  readonly documents: readonly SearchDocument[];
  readonly entries: readonly Entry[];
  readonly texts: readonly Text[];
  /** gram → texts that hold it, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** pair of syllables, joined by a space → texts in which it is read. */
  readonly sounds: ReadonlyMap<string, readonly number[]>;
  /** English word → texts. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  weightOf(gram: string): number;
}

/** Pairs of neighbours, and each character alone: pairs carry the order, single ones the rest. */
export function gramsOf(text: string): string[] {
  const grams: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    grams.push(text.charAt(at));
    if (at + 1 < text.length) grams.push(text.slice(at, at + 2));
  }
  return grams;
}

/** Pairs of neighbouring syllables, over all readings of both characters. */
export function soundsOf(spoken: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < spoken.length; at += 1) {
    for (const first of readingsOf(spoken.charAt(at))) {
      for (const second of readingsOf(spoken.charAt(at + 1))) pairs.push(`${first} ${second}`);
    }
  }
  return pairs;
}

const little = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'in', 'on', 'and', 'or', 'by', 'with', 'my', 'i', 'how', 'do', 'get', 'where', 'what', 'is', 'need']);

/** English words without endings that say nothing (licences, licensing → licenc). */
export function wordsOf(english: string): string[] {
  const words = english.normalize('NFKC').toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 1 && !little.has(word));
  return words.map((word) => word.replace(/license/, 'licence').replace(/(ations?|ments?|ings?|ers?|ies|es|s|e|y|ed)$/, (ending, _part, at: number) => (at >= 3 ? '' : ending)));
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known[known.length - 1] !== value) known.push(value);
}

/** Gathers the texts of all documents and indexes them. */
export function collectTexts(documents: readonly SearchDocument[]): Texts {
  const entries: Entry[] = [];
  const texts: Text[] = [];
  const postings = new Map<string, number[]>();
  const sounds = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const byKey = new Map<string, number>();

  const add = (entry: number, field: MatchField, original: string): void => {
    const normalised = normalise(original);
    if (normalised.text === '') return;
    const grams = field === 'english' ? [] : [...new Set(gramsOf(normalised.text))];
    const id = texts.push({ entry, field, original, normalised, grams, weight: 0 }) - 1;
    for (const gram of grams) addTo(postings, gram, id);
    if (field === 'english') for (const word of wordsOf(original)) addTo(words, word, id);
    else for (const pair of soundsOf(normalised.spoken)) addTo(sounds, pair, id);
  };

  documents.forEach((document, position) => {
    const key = `${document.familyId}\0${document.name}\0${document.departmentId}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      entries[known]?.documents.push(position);
      return;
    }
    const entry = entries.push({ familyId: document.familyId, kind: familyOf(document.name).kind, documents: [position], departmentName: normalise(document.departmentName).text, length: document.name.length }) - 1;
    byKey.set(key, entry);
    add(entry, 'name', document.name);
    const bare = withoutBrackets(document.name);
    if (bare !== document.name && bare.length > 2) add(entry, 'name', bare);
    for (const everyday of document.everydayNames) add(entry, 'everydayName', everyday);
    if (document.english) add(entry, 'english', document.english);
  });

  const total = Math.max(1, entries.length);
  const weightOf = (gram: string): number => {
    const seen = postings.get(gram)?.length ?? 0;
    const rarity = Math.log(1 + total / (1 + seen)) / Math.log(1 + total);
    // A pair says more than its two characters apart.
    return gram.length === 1 ? 0.18 * rarity : rarity;
  };
  for (const text of texts) text.weight = text.grams.reduce((sum, gram) => sum + weightOf(gram), 0);
  return { documents, entries, texts, postings, sounds, words, weightOf };
}
