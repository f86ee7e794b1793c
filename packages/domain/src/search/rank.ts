import { byLikeness } from './likeness.ts';
import type { Question } from './question.ts';
import { Sums } from './sums.ts';
import type { Text, Texts } from './texts.ts';

/** How well a text answers the query. */
export interface Scored {
  readonly text: number;
  readonly score: number;
  /** Part of the query that the text explains, 0 to 1. */
  readonly coverage: number;
  /** Part of the wish alone that the text explains, the words that wrap it left out (需要什么材料). */
  readonly wishCoverage?: number;
  /** Part of the text that the query says, 0 to 1. */
  readonly fullness: number;
  readonly how: 'text' | 'pinyin' | 'english';
  /** The query says the whole text, in one piece. */
  readonly said?: boolean;
}

/** Below this a character only wraps the wish. */
const carries = 0.3;

/** Weight of each gram of the query: how rare it is, and whether it carries the wish or wraps it; `wished` is what the wish weighs alone. */
function queryGrams({ grams }: Texts, { whole: { text }, weights }: Question): { held: Map<number, number>; asked: number; wished: number } {
  const held = new Map<number, number>();
  // What no text holds still was asked; each such gram counts once.
  const unknown = new Map<string, number>();
  const wish = new Map<string, number>();
  const note = (gram: number, written: string, weight: number): void => {
    if (weight >= carries) wish.set(written, Math.max(wish.get(written) ?? 0, weight * grams.weightOf(gram)));
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
  let wished = 0;
  for (const weight of wish.values()) wished += weight;
  return { held, asked, wished };
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
  const { held, asked, wished } = queryGrams(texts, question);
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
    return { text: id, how: 'text', coverage, wishCoverage: wished > 0 ? Math.min(1, matched / wished) : coverage, fullness, said: said === 1, score: 0.75 * coverage + 0.3 * fullness + 0.55 * Math.sqrt(coverage * fullness) + whole + 0.25 * said };
  });
}
