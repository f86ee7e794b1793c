const little = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'in', 'on', 'and', 'or', 'by', 'with', 'my', 'i', 'how', 'do', 'get', 'where', 'what', 'is', 'need']);

/** English words without endings that say nothing (licences, licensing → licenc; register, registration → regist). */
export function wordsOf(english: string): string[] {
  const words = english.normalize('NFKC').toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 1 && !little.has(word));
  return words.map((word) => word.replace(/license/, 'licence').replace(/(ations?|ments?|ings?|ers?|ies|es|s|e|y|ed)$/, (ending, _part, at: number) => (at >= 3 ? '' : ending)).replace(/(?<=..)tr$/, 't'));
}

/** Which texts hold which English word. */
export class WordIndex {
  readonly #holders = new Map<string, number[]>();
  readonly #counts = new Map<number, number>();

  add(id: number, english: string): void {
    const words = wordsOf(english);
    this.#counts.set(id, words.length);
    for (const word of new Set(words)) {
      const known = this.#holders.get(word);
      if (known) known.push(id);
      else this.#holders.set(word, [id]);
    }
  }

  /** Words of a text. */
  count(id: number): number {
    return this.#counts.get(id) ?? 0;
  }

  /** Texts that hold a word; one that no text has stands for those it begins, and those that begin it. */
  holders(word: string): Iterable<number> {
    const exact = this.#holders.get(word);
    if (exact || word.length < 4) return exact ?? [];
    const found = new Set<number>();
    for (const [known, ids] of this.#holders) {
      if (known.startsWith(word) || (known.length >= 4 && word.length <= known.length + 3 && word.startsWith(known))) for (const id of ids) found.add(id);
    }
    return found;
  }
}
