import { wordsOf } from './english.ts';
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

/** Texts by the characters they share with the query, or by their sounds where characters are few. */
export function byText(texts: Texts, question: Question): Scored[] {
  const { held, asked } = queryGrams(texts, question);
  if (asked === 0) return [];
  const shared = new Sums(texts.texts.length);
  for (const [gram, weight] of held) for (const id of texts.grams.holders(gram)) shared.add(id, weight);
  const heard = bySound(texts, question);
  for (const id of heard.touched) shared.atLeast(id, heard.of(id));
  const wish = [...question.whole.text].filter((_, at) => (question.weights[at] ?? 0) === 1).join('');
  const abbreviation = wish.length >= 2 && wish.length <= 6;

  return shared.touched.map((id): Scored => {
    const text = texts.texts[id] as Text;
    const weight = shared.of(id);
    const short = abbreviation && !text.text.includes(wish) ? abbreviates(text.text, wish) : 0;
    const matched = Math.max(weight, short > 0.3 ? asked * (0.35 + 0.5 * short) : 0);
    const coverage = Math.min(1, matched / asked);
    const fullness = Math.min(1, weight / text.weight);
    const whole = wish.length >= 2 && text.text === wish ? 0.4 : 0;
    const said = text.field === 'everydayName' && text.text.length >= 2 && question.whole.text.includes(text.text) ? 0.25 : 0;
    return { text: id, how: 'text', coverage, fullness, score: 0.75 * coverage + 0.3 * fullness + 0.55 * Math.sqrt(coverage * fullness) + whole + said };
  });
}

/** What the query shares with a text when both are read aloud, in the weights of the query's characters. */
function bySound({ grams, sounds, texts }: Texts, { whole: { text, spoken }, weights }: Question): Sums {
  const sums = new Sums(texts.length);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const own = Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
    const pair = grams.pair(text.charCodeAt(at), text.charCodeAt(at + 1));
    // A pair that names know is worth its rarity; one they do not know was perhaps mistyped and is worth its sound.
    if (pair >= 0) for (const id of grams.holders(pair)) sums.add(id, own * grams.weightOf(pair));
    else for (const id of new Set(sounds.alike(spoken.charAt(at), spoken.charAt(at + 1)).flatMap((like) => grams.holders(like)))) sums.add(id, own * 0.8);
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
