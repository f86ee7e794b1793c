import type { GramIndex } from './grams.ts';
import type { Question } from './question.ts';
import { Sums } from './sums.ts';
import type { Text, Texts } from './texts.ts';

/**
 * What the query shares with a text when slips are forgiven: a pair that no name knows was perhaps mistyped, and is worth
 * what sounds like it, or what is left when one character is exchanged, missing or too many.
 */
export function byLikeness({ grams, sounds, texts }: Texts, { whole: { text, spoken }, weights }: Question): Sums {
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
