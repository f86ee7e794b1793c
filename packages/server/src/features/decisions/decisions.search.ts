import { normalise } from '@hallkit/domain';

/** A text as it is searched: without case, width, punctuation and spaces. */
const plainOf = (text: string): string => normalise(text).text;

/** Pieces of one and of two characters; each only once. */
function piecesOf(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const word of words) {
    const characters = Array.from(word);
    for (const [at, character] of characters.entries()) {
      found.add(character);
      const next = characters[at + 1];
      if (next !== undefined) found.add(character + next);
    }
  }
  return [...found];
}

/** What a row is found by. @param parts - Each by itself: nothing is found across two of them. */
export function searchable(parts: readonly (string | null)[]): { readonly text: string; readonly pieces: string[] } {
  const words = parts.flatMap((part) => (part === null ? [] : [plainOf(part)])).filter((word) => word !== '');
  return { text: words.join(' '), pieces: piecesOf(words) };
}

/** What is looked for: every word, anywhere in a row. */
export interface Wanted {
  readonly words: readonly string[];
  /** Pieces that a row must have; then the words themselves are looked at. */
  readonly pieces: readonly string[];
}

/** What a query asks for; null for no query, and without words for one that nothing can fit. */
export function wantedOf(q: string | undefined): Wanted | null {
  if (q === undefined || q.trim() === '') return null;
  const words = [...new Set(q.split(/\s+/).map(plainOf).filter((word) => word !== ''))];
  // The pair tells more than its characters do.
  const pieces = words.flatMap((word) => piecesOf([word]).filter((piece, _, all) => Array.from(piece).length === 2 || all.length === 1));
  return { words, pieces: [...new Set(pieces)] };
}
