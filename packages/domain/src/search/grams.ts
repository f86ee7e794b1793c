/** Numbers the characters of all texts from 1, so that a pair of them is one small integer. */
class Alphabet {
  readonly #numbers = new Map<number, number>();
  readonly #units: number[] = [0];

  /** Number of a UTF-16 unit, given to it when it is new. */
  add(unit: number): number {
    let number = this.#numbers.get(unit);
    if (number === undefined) {
      // Pairs take 15 bits each; a catalogue of more characters than that does not exist.
      number = Math.min(this.#units.length, 0x7fff);
      this.#numbers.set(unit, number);
      this.#units.push(unit);
    }
    return number;
  }

  /** 0 where no text has the unit. */
  of(unit: number): number {
    return this.#numbers.get(unit) ?? 0;
  }

  unitOf(number: number): number {
    return this.#units[number] ?? 0;
  }
}

const pairKey = (first: number, second: number): number => (first << 15) | second;

/** Which texts hold which character, and which pair of neighbours: pairs carry the order, single ones the rest. */
export class GramIndex {
  readonly #alphabet: Alphabet = new Alphabet();
  readonly #byKey = new Map<number, number>();
  readonly #keys: number[] = [];
  readonly #postings: number[][] = [];
  /** Rarity of each gram, 0 to 1; a pair says more than its two characters apart. */
  #weights = new Float64Array(0);

  /** Adds a text; texts come in the order of their numbers. @returns Its distinct grams. */
  add(id: number, text: string): number[] {
    const grams: number[] = [];
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const char = this.#alphabet.add(text.charCodeAt(at));
      if (before !== 0) this.#note(pairKey(before, char), id, grams);
      this.#note(pairKey(0, char), id, grams);
      before = char;
    }
    return grams;
  }

  #note(key: number, id: number, grams: number[]): void {
    let gram = this.#byKey.get(key);
    if (gram === undefined) {
      gram = this.#postings.push([]) - 1;
      this.#keys.push(key);
      this.#byKey.set(key, gram);
    }
    const holders = this.#postings[gram] as number[];
    if (holders[holders.length - 1] === id) return;
    holders.push(id);
    grams.push(gram);
  }

  /** Weighs the grams once all texts are there. @param total - Things that texts stand for. */
  weigh(total: number): void {
    const most = Math.log(1 + total);
    this.#weights = Float64Array.from(this.#postings, (holders, gram) => {
      const rarity = Math.log(1 + total / (1 + holders.length)) / most;
      return this.#isSingle(gram) ? 0.18 * rarity : rarity;
    });
  }

  #isSingle(gram: number): boolean {
    return ((this.#keys[gram] as number) >>> 15) === 0;
  }

  /** Weight of a gram; that of one no text has by `-1` for a pair, `-2` for a character. */
  weightOf(gram: number): number {
    return gram === -2 ? 0.18 : gram === -1 ? 1 : (this.#weights[gram] as number);
  }

  /** Number of a pair, -1 where no text has it. */
  pair(first: number, second: number): number {
    const [a, b] = [this.#alphabet.of(first), this.#alphabet.of(second)];
    return a === 0 || b === 0 ? -1 : (this.#byKey.get(pairKey(a, b)) ?? -1);
  }

  /** Number of a character, -2 where no text has it. */
  single(unit: number): number {
    const char = this.#alphabet.of(unit);
    return char === 0 ? -2 : (this.#byKey.get(pairKey(0, char)) ?? -2);
  }

  /** Texts that hold a gram, ascending. */
  holders(gram: number): readonly number[] {
    return this.#postings[gram] ?? [];
  }

  /** All pairs, as characters. */
  *pairs(): Generator<{ gram: number; first: number; second: number }> {
    for (let gram = 0; gram < this.#keys.length; gram += 1) {
      const key = this.#keys[gram] as number;
      if (!this.#isSingle(gram)) yield { gram, first: this.#alphabet.unitOf(key >>> 15), second: this.#alphabet.unitOf(key & 0x7fff) };
    }
  }
}
