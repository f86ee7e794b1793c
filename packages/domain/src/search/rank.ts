import { blur, matchPinyin } from './pinyin.ts';
import type { Question } from './question.ts';
import { gramsOf, soundsOf, wordsOf, type Text, type Texts } from './texts.ts';

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

/** Sum of weights of the query's grams that a text holds, for all texts that hold any. */
function overlap(texts: Texts, grams: ReadonlyMap<string, number>): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [gram, weight] of grams) {
    for (const id of texts.postings.get(gram) ?? []) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return sums;
}

/**
 * Part of the query that all texts of an entry explain together: a long question touches several of the names
 * that people have for a thing, and none of them whole.
 */
export function togetherCoverage(texts: Texts, question: Question): Map<number, number> {
  const grams = queryGrams(texts, question);
  const asked = [...grams.values()].reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<number, number>();
  const last = new Map<number, string>();
  for (const [gram, weight] of grams) {
    for (const id of texts.postings.get(gram) ?? []) {
      const entry = texts.texts[id]?.entry ?? 0;
      if (last.get(entry) === gram) continue;
      last.set(entry, gram);
      sums.set(entry, (sums.get(entry) ?? 0) + weight / asked);
    }
  }
  return sums;
}

/** Weight of each gram of the query: how rare it is, and whether it carries the wish or wraps it. */
function queryGrams(texts: Texts, { whole, weights }: Question): Map<string, number> {
  const grams = new Map<string, number>();
  for (let at = 0; at < whole.text.length; at += 1) {
    const single = whole.text.charAt(at);
    const own = weights[at] ?? 0;
    grams.set(single, Math.max(grams.get(single) ?? 0, own * texts.weightOf(single)));
    if (at + 1 >= whole.text.length) continue;
    const pair = whole.text.slice(at, at + 2);
    const both = Math.min(own, weights[at + 1] ?? 0);
    grams.set(pair, Math.max(grams.get(pair) ?? 0, both * texts.weightOf(pair)));
  }
  return grams;
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
  const grams = queryGrams(texts, question);
  const asked = [...grams.values()].reduce((sum, weight) => sum + weight, 0);
  if (asked === 0) return [];
  const shared = overlap(texts, grams);
  const heard = bySound(texts, question);
  for (const [id, weight] of heard) shared.set(id, Math.max(shared.get(id) ?? 0, weight));
  const wish = [...question.whole.text].filter((_, at) => (question.weights[at] ?? 0) === 1).join('');
  const abbreviation = wish.length >= 2 && wish.length <= 6;

  const scored: Scored[] = [];
  for (const [id, weight] of shared) {
    const text = texts.texts[id] as Text;
    const short = abbreviation && !text.normalised.text.includes(wish) ? abbreviates(text.normalised.text, wish) : 0;
    const matched = Math.max(weight, short > 0.3 ? asked * (0.35 + 0.5 * short) : 0);
    const coverage = Math.min(1, matched / asked);
    const fullness = Math.min(1, weight / text.weight);
    const whole = wish.length >= 2 && text.normalised.text === wish ? 0.4 : 0;
    const said = text.field === 'everydayName' && text.normalised.text.length >= 2 && question.whole.text.includes(text.normalised.text) ? 0.25 : 0;
    scored.push({ text: id, how: 'text', coverage, fullness, score: 0.75 * coverage + 0.3 * fullness + 0.55 * Math.sqrt(coverage * fullness) + whole + said });
  }
  return scored;
}

/** What the query shares with a text when both are read aloud, in the weights of the query's characters. */
function bySound(texts: Texts, { whole, weights }: Question): Map<number, number> {
  const sums = new Map<number, number>();
  for (let at = 0; at + 1 < whole.text.length; at += 1) {
    const own = Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
    const pair = whole.text.slice(at, at + 2);
    const known = texts.postings.has(pair);
    // A pair that names know is worth its rarity; one they do not know was perhaps mistyped and is worth its sound.
    const ids = known ? texts.postings.get(pair) : [...new Set(soundsOf(whole.spoken.slice(at, at + 2)).flatMap((sound) => texts.sounds.get(sound) ?? []))];
    const weight = own * (known ? texts.weightOf(pair) : 0.8);
    for (const id of ids ?? []) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  for (const gram of new Set(gramsOf(whole.text))) {
    if (gram.length > 1) continue;
    const weight = texts.weightOf(gram) * Math.max(...[...whole.text].map((char, at) => (char === gram ? (weights[at] ?? 0) : 0)));
    for (const id of texts.postings.get(gram) ?? []) if (sums.has(id)) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return sums;
}

/** Texts that the letters of the query read into, as pinyin in full, in initials or mixed. */
export function byPinyin(texts: Texts, letters: string): Scored[] {
  if (letters.length < 2 || letters.length > 60) return [];
  const strict = scan(texts, letters);
  return strict.length > 0 ? strict : scan(texts, blur(letters), blur, 0.8);
}

function scan(texts: Texts, letters: string, sound?: (syllable: string) => string, worth = 1): Scored[] {
  const scored: Scored[] = [];
  texts.texts.forEach((text, id) => {
    if (text.field === 'english') return;
    const match = matchPinyin(text.normalised.spoken, letters, sound);
    if (!match) return;
    const length = match.end - match.start;
    // Two initials fit half the catalogue; whole syllables hardly anything by chance.
    const certainty = Math.min(1, (match.whole * 2 + (length - match.whole)) / 4);
    const fullness = length / text.normalised.text.length;
    scored.push({ text: id, how: 'pinyin', coverage: certainty * worth, fullness, score: worth * (0.7 * certainty + 0.6 * fullness + 0.15 * (match.whole / length) + (match.start === 0 ? 0.25 : 0)) });
  });
  return scored;
}

/** Texts that share English words with the query; a word also by its beginning. */
export function byEnglish(texts: Texts, query: string): Scored[] {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return [];
  const sums = new Map<number, number>();
  let all = 0;
  for (const word of asked) {
    const forms = texts.words.has(word) ? [word] : word.length >= 4 ? [...texts.words.keys()].filter((known) => known.startsWith(word) || (known.length >= 4 && word.startsWith(known))) : [];
    const ids = new Set(forms.flatMap((form) => texts.words.get(form) ?? []));
    const rarity = Math.log(1 + texts.entries.length / (1 + ids.size)) / Math.log(1 + texts.entries.length);
    all += rarity;
    for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + rarity);
  }
  return [...sums].map(([id, sum]) => {
    const coverage = sum / all;
    const fullness = Math.min(1, asked.length / Math.max(1, wordsOf(texts.texts[id]?.original ?? '').length));
    return { text: id, how: 'english' as const, coverage, fullness, score: 1.1 * coverage + 0.4 * fullness * coverage };
  });
}
