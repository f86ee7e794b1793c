import { readingsTable } from './generated/readings.ts';
import { finish } from './parts.ts';

let byCharacter: ReadonlyMap<string, readonly string[]> | undefined;

/** Reads the table of readings, in parts; whoever asks before it is through gets it read at once. */
export function* learnReadings(): Generator<void, void> {
  if (byCharacter) return;
  const learned = new Map<string, string[]>();
  let rows = 0;
  for (const row of readingsTable.split(' ')) {
    rows += 1;
    if (rows % 40 === 0) yield;
    let length = 0;
    while (row.charCodeAt(length) < 0x80) length += 1;
    const syllable = row.slice(0, length);
    for (let at = length; at < row.length; at += 1) {
      const char = row.charAt(at);
      const known = learned.get(char);
      if (known) known.push(syllable);
      else learned.set(char, [syllable]);
    }
  }
  byCharacter ??= learned;
}

const none: readonly string[] = [];
const digits: readonly string[] = ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'];

/**
 * All readings of a character without tone; a letter or digit reads as itself.
 *
 * @example readingsOf('重') // ['chong', 'zhong']
 */
export function readingsOf(char: string): readonly string[] {
  if (!byCharacter) finish(learnReadings());
  const found = byCharacter?.get(char);
  if (found) return found;
  if (char >= 'a' && char <= 'z') return [char];
  if (char >= '0' && char <= '9') return [char, digits[Number(char)] ?? ''];
  return none;
}

/** Sounds that dialects and hasty fingers do not tell apart: zh/z, ch/c, sh/s, n/l is left, -ng/-n. */
export const blur = (letters: string): string => letters.replace(/([zcs])h/g, '$1').replace(/ng(?![aeiouv])/g, 'n');

/** How letters are read: as they are, or blurred on both sides. */
export interface Hearing {
  readonly letters: string;
  readonly readings: (char: string) => readonly string[];
}

const blurred = new Map<string, readonly string[]>();

function blurredReadingsOf(char: string): readonly string[] {
  let found = blurred.get(char);
  if (!found) {
    found = readingsOf(char).map(blur);
    blurred.set(char, found);
  }
  return found;
}

/** Letters taken exactly. */
export const strictly = (letters: string): Hearing => ({ letters, readings: readingsOf });

/** Letters taken with {@link blur}. */
export const loosely = (letters: string): Hearing => ({ letters: blur(letters), readings: blurredReadingsOf });

/** How a stretch of letters was read into a text. */
export interface PinyinMatch {
  readonly start: number;
  readonly end: number;
  /** Characters that were typed as a whole syllable; the others as their first letter. */
  readonly whole: number;
}

/**
 * Reads letters into a text as pinyin: every character takes its whole syllable or its first letter, the last
 * one may be half typed.
 *
 * @param spoken - Normalised text.
 * @param hearing - What was typed, and how it is compared.
 * @param starts - Where in the text to try; everywhere when left out.
 * @returns The best match (most whole syllables, then the earliest), or undefined.
 */
export function matchPinyin(spoken: string, hearing: Hearing, starts?: readonly number[]): PinyinMatch | undefined {
  let best: PinyinMatch | undefined;
  const count = starts ? starts.length : spoken.length;
  for (let position = 0; position < count; position += 1) {
    const start = starts ? (starts[position] as number) : position;
    const end = { at: -1, whole: -1 };
    read(spoken, start, hearing, 0, 0, end);
    if (end.at >= 0 && (!best || end.whole > best.whole)) best = { start, end: end.at, whole: end.whole };
  }
  return best;
}

function read(spoken: string, at: number, hearing: Hearing, used: number, whole: number, end: { at: number; whole: number }): void {
  const { letters } = hearing;
  if (used === letters.length) {
    if (whole > end.whole) {
      end.at = at;
      end.whole = whole;
    }
    return;
  }
  if (at >= spoken.length) return;
  const rest = letters.length - used;
  for (const syllable of hearing.readings(spoken.charAt(at))) {
    if (syllable.charCodeAt(0) !== letters.charCodeAt(used)) continue;
    if (syllable.length > 1 && letters.startsWith(syllable, used)) read(spoken, at + 1, hearing, used + syllable.length, whole + 1, end);
    else if (rest > 1 && rest < syllable.length && syllable.startsWith(letters.slice(used))) read(spoken, at + 1, hearing, letters.length, whole + 1, end);
    read(spoken, at + 1, hearing, used + 1, whole, end);
  }
}
