import { loosely, matchPinyin, readingsOf, strictly, type PinyinMatch } from './pinyin.ts';
import type { GramIndex } from './grams.ts';
import { each, type Parts } from './parts.ts';

/** What a character may begin with when it is typed: bits 0 to 25 for a to z. */
interface Onset {
  /** First letters of its readings. */
  readonly first: number;
  /** Second letters, of the blurred readings too. */
  readonly second: number;
}

const bit = (letter: number): number => (letter >= 97 && letter <= 122 ? 1 << (letter - 97) : 0);

/** Finds texts by their sounds: letters read into them, and pairs of characters that sound alike. */
export class SoundIndex {
  readonly #onsets = new Map<string, Onset>();
  readonly #spoken: string[] = [];
  /** Onsets of all texts in one row, a 0 behind each text. */
  #first: number[] | Int32Array = [];
  #second: number[] | Int32Array = [];
  readonly #pairs = new Map<string, number[]>();

  /** Adds a text; '' for one that has no sound. */
  add(spoken: string): void {
    this.#spoken.push(spoken);
    const [first, second] = [this.#first as number[], this.#second as number[]];
    for (let at = 0; at < spoken.length; at += 1) {
      const onset = this.#onsetOf(spoken.charAt(at));
      first.push(onset.first);
      second.push(onset.second);
    }
    first.push(0);
    second.push(0);
  }

  #onsetOf(char: string): Onset {
    let onset = this.#onsets.get(char);
    if (!onset) {
      const readings = readingsOf(char);
      const seconds = readings.map((reading) => bit(reading.charCodeAt(1)) | (reading.charCodeAt(1) === 104 ? bit(reading.charCodeAt(2)) : 0));
      onset = { first: readings.reduce((bits, reading) => bits | bit(reading.charCodeAt(0)), 0), second: seconds.reduce((bits, own) => bits | own, 0) };
      this.#onsets.set(char, onset);
    }
    return onset;
  }

  /** Notes how each pair of characters sounds, in parts. */
  *hear(grams: GramIndex): Parts<void> {
    this.#first = Int32Array.from(this.#first);
    this.#second = Int32Array.from(this.#second);
    yield;
    yield* each(grams.pairs(), 500, ({ gram, first, second }) => {
      for (const sound of soundsOf(String.fromCharCode(first), String.fromCharCode(second))) {
        const known = this.#pairs.get(sound);
        if (known) known.push(gram);
        else this.#pairs.set(sound, [gram]);
      }
    });
  }

  /** Pairs of characters that sound like this one. */
  alike(first: string, second: string): readonly number[] {
    return soundsOf(first, second).flatMap((sound) => this.#pairs.get(sound) ?? []);
  }

  /** Texts that the letters read into, with where. @param loose - Also what is often confused. */
  *read(letters: string, loose: boolean): Generator<{ id: number; match: PinyinMatch }> {
    const hearing = loose ? loosely(letters) : strictly(letters);
    const [a, b] = [bit(hearing.letters.charCodeAt(0)), bit(hearing.letters.charCodeAt(1))];
    const [first, second] = [this.#first, this.#second];
    let from = 0;
    for (let id = 0; id < this.#spoken.length; id += 1) {
      const spoken = this.#spoken[id] as string;
      let starts: number[] | undefined;
      for (let at = 0; at < spoken.length; at += 1) {
        const here = from + at;
        if (((first[here] as number) & a) !== 0 && (b === 0 || (((first[here + 1] as number) | (second[here] as number)) & b) !== 0)) (starts ??= []).push(at);
      }
      from += spoken.length + 1;
      const match = starts && matchPinyin(spoken, hearing, starts);
      if (match) yield { id, match };
    }
  }

  /** Where the letters stand in a text. */
  static place(spoken: string, letters: string): PinyinMatch | undefined {
    return matchPinyin(spoken, strictly(letters)) ?? matchPinyin(spoken, loosely(letters));
  }
}

/** Sounds of a pair, over all readings of both characters. */
function soundsOf(first: string, second: string): string[] {
  return readingsOf(first).flatMap((one) => readingsOf(second).map((other) => `${one} ${other}`));
}
