import { wordsOf } from './english.ts';
import type { GramIndex } from './grams.ts';
import type { Question } from './question.ts';
import type { Text, Texts } from './texts.ts';

/** How well a text answers the query. */
export interface Scored {
  readonly text: number;
  readonly score: number;
  /** Part of the query that the text explains, 0 to 1. */
  readonly coverage: number;
  /** Part of the text that the query says, 0 to 1. */
  readonly fullness: number;
  readonly how: 'text' | 'pinyin' | 'english';
  /** The query says the whole text, in one piece. */
  readonly said?: boolean;
}

/** Weight of each gram of the query: how rare it is, and whether it carries the wish or wraps it. */
function queryGrams({ grams }: Texts, { whole: { text }, weights }: Question): { held: Map<number, number>; asked: number } {
  const held = new Map<number, number>();
  // What no text holds still was asked; each such gram counts once.
  const unknown = new Map<string, number>();
  const note = (gram: number, written: string, weight: number): void => {
    if (gram >= 0) held.set(gram, Math.max(held.get(gram) ?? 0, weight * grams.weightOf(gram)));
    else unknown.set(written, Math.max(unknown.get(written) ?? 0, weight * grams.weightOf(gram)));
  };
  for (let at = 0; at < text.length; at += 1) {
    const own = weights[at] ?? 0;
    note(grams.single(text.charCodeAt(at)), text.charAt(at), own);
    if (at + 1 < text.length) note(grams.pair(text.charCodeAt(at), text.charCodeAt(at + 1)), text.slice(at, at + 2), Math.min(own, weights[at + 1] ?? 0));
  }
  let asked = 0;
  for (const weight of held.values()) asked += weight;
  for (const weight of unknown.values()) asked += weight;
  return { held, asked };
}

/** Adds up by number, and remembers which numbers there are. */
class Sums {
  readonly #sums: Float64Array;
  readonly #isTouched: Uint8Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#isTouched = new Uint8Array(size);
  }

  of(id: number): number {
    return this.#sums[id] as number;
  }

  has(id: number): boolean {
    return this.#isTouched[id] === 1;
  }

  add(id: number, weight: number): void {
    this.#sums[id] = (this.#sums[id] as number) + weight;
    this.#touch(id);
  }

  atLeast(id: number, weight: number): void {
    this.#sums[id] = Math.max(this.#sums[id] as number, weight);
    this.#touch(id);
  }

  #touch(id: number): void {
    if (this.#isTouched[id] === 1) return;
    this.#isTouched[id] = 1;
    this.touched.push(id);
  }
}

/**
 * Part of the query that all texts of an entry explain together: a long question touches several of the names
 * that people have for a thing, and none of them whole.
 */
export function togetherCoverage(texts: Texts, question: Question): (entry: number) => number {
  const { held, asked } = queryGrams(texts, question);
  const sums = new Float64Array(texts.entries.length);
  const last = new Int32Array(texts.entries.length).fill(-1);
  for (const [gram, weight] of held) {
    const part = weight / asked;
    for (const id of texts.grams.holders(gram)) {
      const { entry } = texts.texts[id] as Text;
      if (last[entry] === gram) continue;
      last[entry] = gram;
      sums[entry] = (sums[entry] as number) + part;
    }
  }
  return (entry) => sums[entry] ?? 0;
}

/** Whether all characters of the wish stand in the text in their order, and in how long a stretch: abbreviations (社保卡). */
function abbreviates(text: string, wish: string): number {
  let best = 0;
  for (let start = text.indexOf(wish.charAt(0)); start >= 0; start = text.indexOf(wish.charAt(0), start + 1)) {
    let at = start;
    for (let next = 1; next < wish.length && at >= 0; next += 1) at = text.indexOf(wish.charAt(next), at + 1);
    if (at < 0) break;
    best = Math.max(best, wish.length / (at - start + 1));
  }
  return best;
}

/** Farthest that the parts of a name may be said apart, in characters more than it has. */
const farthest = 5;

/** How far a name is said in a question: 1 in one piece, less with other words between (砍自家的树), 0 not at all. */
function saidIn(name: string, { whole: { text }, weights }: Question): number {
  if (name.length < 2) return 0;
  const at = text.indexOf(name);
  if (at >= 0) return (weights[at] ?? 1) >= 0.7 ? 1 : 0.3;
  if (name.length > 6 || text.length > 60) return 0;
  let best = 0;
  for (let start = text.indexOf(name.charAt(0)); start >= 0; start = text.indexOf(name.charAt(0), start + 1)) {
    let end = start;
    for (let next = 1; next < name.length && end >= 0; next += 1) {
      end = text.indexOf(name.charAt(next), end + 1);
    }
    if (end < 0) break;
    const span = end - start + 1;
    const isWish = (weights[start] ?? 0) >= 0.7 && (weights[end] ?? 0) >= 0.7;
    if (isWish && span <= name.length + farthest) best = Math.max(best, 0.9 - 0.08 * (span - name.length));
  }
  return best;
}

/** Texts by the characters they share with the query, or by their sounds where characters are few. */
export function byText(texts: Texts, question: Question): Scored[] {
  const { held, asked } = queryGrams(texts, question);
  if (asked === 0) return [];
  const shared = new Sums(texts.texts.length);
  for (const [gram, weight] of held) for (const id of texts.grams.holders(gram)) shared.add(id, weight);
  const heard = byLikeness(texts, question);
  for (const id of heard.touched) shared.atLeast(id, heard.of(id));
  const wish = [...question.whole.text].filter((_, at) => (question.weights[at] ?? 0) === 1).join('');
  const abbreviation = wish.length >= 2 && wish.length <= 6;

  return shared.touched.map((id): Scored => {
    const text = texts.texts[id] as Text;
    const weight = shared.of(id);
    const short = abbreviation && !text.text.includes(wish) ? abbreviates(text.text, wish) : 0;
    const said = text.field === 'everydayName' ? saidIn(text.text, question) : 0;
    // Words said with others between them: what the name weighs, less for the distance.
    const apart = said > 0 && said < 1 ? text.weight * said * 0.8 : 0;
    const matched = Math.max(weight, apart, short > 0.3 ? asked * (0.35 + 0.5 * short) : 0);
    const coverage = Math.min(1, matched / asked);
    const fullness = Math.min(1, Math.max(weight, apart) / text.weight);
    const whole = wish.length >= 2 && text.text === wish ? 0.4 : 0;
    return { text: id, how: 'text', coverage, fullness, said: said === 1, score: 0.75 * coverage + 0.3 * fullness + 0.55 * Math.sqrt(coverage * fullness) + whole + 0.25 * said };
  });
}

/**
 * What the query shares with a text when slips are forgiven: a pair that no name knows was perhaps mistyped, and is worth
 * what sounds like it, or what is left when one character is exchanged, missing or too many.
 */
function byLikeness({ grams, sounds, texts }: Texts, { whole: { text, spoken }, weights }: Question): Sums {
  const sums = new Sums(texts.length);
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => grams.pair(text.charCodeAt(at), text.charCodeAt(at + 1)));
  const slips = text.length <= longestWithSlips ? slipsOf(text, pairs) : [];
  for (const [at, pair] of pairs.entries()) {
    const own = Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
    if (pair >= 0) {
      for (const id of grams.holders(pair)) sums.add(id, own * grams.weightOf(pair));
      continue;
    }
    const alike = new Set(sounds.alike(spoken.charAt(at), spoken.charAt(at + 1)).flatMap((like) => grams.holders(like)));
    for (const id of alike) sums.add(id, own * 0.8);
    for (const { from, to } of slips) {
      if (from > at || to < at + 1) continue;
      for (const id of around(grams, texts, text.charCodeAt(from), text.charCodeAt(to), to - from)) {
        if (alike.has(id)) continue;
        alike.add(id);
        sums.add(id, own * 0.55);
      }
    }
  }
  const singles = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const gram = grams.single(text.charCodeAt(at));
    if (gram >= 0) singles.set(gram, Math.max(singles.get(gram) ?? 0, weights[at] ?? 0));
  }
  for (const [gram, own] of singles) {
    const weight = grams.weightOf(gram) * own;
    for (const id of grams.holders(gram)) if (sums.has(id)) sums.add(id, weight);
  }
  return sums;
}

/** Slips are looked for in what one types, not in what one tells. */
const longestWithSlips = 30;

/** Stretches that a slip of one character explains: two unknown pairs around one character, or one between two known. */
function slipsOf(text: string, pairs: readonly number[]): { from: number; to: number }[] {
  const isUnknown = (at: number): boolean => (pairs[at] ?? 0) < 0 && isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1));
  return pairs.flatMap((_, at) => {
    if (!isUnknown(at)) return [];
    const found = [{ from: at, to: at + 1 }];
    if (isUnknown(at + 1)) found.push({ from: at, to: at + 2 });
    return found;
  });
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Texts in which two characters stand as far apart as a slip leaves them: with one between, or side by side where one was too many. */
function* around(grams: GramIndex, texts: readonly Text[], first: number, second: number, apart: number): Generator<number> {
  if (apart === 2) yield* grams.holders(grams.pair(first, second));
  const [one, other] = [String.fromCharCode(first), String.fromCharCode(second)];
  const [few, many] = [grams.holders(grams.single(first)), grams.holders(grams.single(second))];
  for (const id of few.length < many.length ? few : many) {
    const { text } = texts[id] as Text;
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
      if (text.charAt(at + 2) !== other) continue;
      yield id;
      break;
    }
  }
}

/** Texts that the letters of the query read into, as pinyin in full, in initials or mixed. */
export function byPinyin(texts: Texts, letters: string): Scored[] {
  if (letters.length < 2 || letters.length > 60) return [];
  const strict = heard(texts, letters, false);
  return strict.length > 0 ? strict : heard(texts, letters, true);
}

function heard({ sounds, texts }: Texts, letters: string, loose: boolean): Scored[] {
  const worth = loose ? 0.8 : 1;
  const scored: Scored[] = [];
  for (const { id, match } of sounds.read(letters, loose)) {
    const length = match.end - match.start;
    // Two initials fit half the catalogue; whole syllables hardly anything by chance.
    const certainty = Math.min(1, (match.whole * 2 + (length - match.whole)) / 4);
    const fullness = length / (texts[id] as Text).text.length;
    scored.push({ text: id, how: 'pinyin', coverage: certainty * worth, fullness, score: worth * (0.7 * certainty + 0.6 * fullness + 0.15 * (match.whole / length) + (match.start === 0 ? 0.25 : 0)) });
  }
  return scored;
}

/** Texts that share English words with the query; a word also by its beginning. */
export function byEnglish({ entries, words }: Texts, query: string): Scored[] {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return [];
  const sums = new Map<number, number>();
  let all = 0;
  for (const word of asked) {
    const ids = [...words.holders(word)];
    const rarity = Math.log(1 + entries.length / (1 + ids.length)) / Math.log(1 + entries.length);
    all += rarity;
    for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + rarity);
  }
  return [...sums].map(([id, sum]) => {
    const coverage = sum / all;
    const fullness = Math.min(1, asked.length / Math.max(1, words.count(id)));
    return { text: id, how: 'english', coverage, fullness, score: 1.1 * coverage + 0.4 * fullness * coverage };
  });
}
