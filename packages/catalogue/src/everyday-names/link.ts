import { familyOf } from '@hallkit/domain';
import type { HandlingKind } from '@hallkit/domain';
import type { Concept } from './concepts.ts';
import { englishNameFor } from './english-name.ts';

/** A matter of a list that is to get everyday names. */
export interface Named {
  readonly name: string;
}

/** What a matter inherits. */
export interface Inherited {
  readonly everydayNames: readonly string[];
  readonly english: string | null;
}

/** Similarity from which two names mean the same matter; found by reading pairs of two catalogues side by side. */
const alike = 0.62;
/** Similarity from which the English name of one is also the name of the other, apart from what is done. */
const sameThing = 0.7;
/** Shorter names are too few pairs to be alike by chance: they must be equal, or stand whole in the other. */
const comparableFrom = 5;
/** Handling that has names of its own. */
const apart: readonly HandlingKind[] = ['reissue', 'cancel', 'renew', 'change', 'annualReview'];

/** Whether a word stands whole in a name and is enough of it to be what it is about. */
const contains = (name: string, word: string): boolean => name.includes(word) && word.length >= 2 && (word.length * 5 >= name.length * 2 || word.length * (word.length >= 4 ? 4 : word.length === 2 ? 6 : 2.5) >= name.length);

const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/**
 * Gives the matters of a hall's own list the everyday and English names of the concepts they are: by the
 * likeness of their official names, which differ in wording from the national ones.
 *
 * @param matters - Names as the list has them.
 * @param concepts - See {@link nationalConcepts}.
 * @returns One row per matter, in order.
 */
export function linkEverydayNames(matters: readonly Named[], concepts: readonly Concept[]): Inherited[] {
  const families = matters.map(({ name }) => familyOf(name));
  const keys = families.map(({ key }) => key);
  const rarity = rarityOf([...keys, ...concepts.flatMap(({ official }) => official.map((name) => familyOf(name).key))]);
  const index = indexOf(keys, rarity);

  const everyday = matters.map(() => new Set<string>());
  const english = matters.map((): { name: string; likeness: number } | undefined => undefined);
  for (const concept of concepts) {
    for (const official of concept.official) {
      const asked = familyOf(official);
      for (const { position, likeness } of similar(asked.key, index)) {
        const own = families[position];
        // A name for losing or cancelling belongs to the item that does it, not to its siblings.
        if (own && apart.includes(asked.kind) && own.kind !== asked.kind) continue;
        if (own && asked.kind === 'new' && ['reissue', 'cancel', 'annualReview', 'query'].includes(own.kind)) continue;
        for (const name of concept.everyday) everyday[position]?.add(name);
        const known = english[position];
        if (concept.english !== null && own && likeness >= sameThing && (!known || known.likeness < likeness)) english[position] = { name: englishNameFor(concept.english, asked.kind, own.kind), likeness };
      }
    }
  }
  return matters.map((_, position) => ({ everydayNames: [...(everyday[position] ?? [])], english: english[position]?.name ?? null }));
}

function rarityOf(keys: readonly string[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const key of keys) for (const pair of pairsOf(key)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + keys.length / (1 + (counts.get(pair) ?? 0)));
}

/** Names by the pairs of characters in them, with what each name weighs. */
interface PairIndex {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  rarity(pair: string): number;
}

function indexOf(keys: readonly string[], rarity: (pair: string) => number): PairIndex {
  const postings = new Map<string, number[]>();
  const weights = keys.map((key, position) => {
    let weight = 0;
    for (const pair of pairsOf(key)) {
      const found = postings.get(pair);
      if (found) found.push(position);
      else postings.set(pair, [position]);
      weight += rarity(pair);
    }
    return weight;
  });
  return { keys, weights, postings, rarity };
}

/** Matters whose name means what `key` means, with how much. */
function similar(key: string, { keys, weights, postings, rarity }: PairIndex): { position: number; likeness: number }[] {
  let total = 0;
  const shared = new Map<number, number>();
  for (const pair of pairsOf(key)) {
    const weight = rarity(pair);
    total += weight;
    for (const position of postings.get(pair) ?? []) shared.set(position, (shared.get(position) ?? 0) + weight);
  }
  const found: { position: number; likeness: number; contained: boolean }[] = [];
  for (const [position, common] of shared) {
    const name = keys[position] ?? '';
    const dice = (2 * common) / (total + (weights[position] ?? 0));
    const contained = contains(name, key);
    if (contained || name === key || (dice >= alike && Math.min(key.length, name.length) >= comparableFrom)) found.push({ position, likeness: contained ? Math.max(dice, 0.5 + 0.5 * (key.length / name.length)) : dice, contained });
  }
  const best = Math.max(0, ...found.map(({ likeness }) => likeness));
  return found.filter(({ likeness, contained }) => contained || likeness >= best - 0.12);
}
