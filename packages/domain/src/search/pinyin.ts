import { readingsTable } from './generated/readings.ts';

let byCharacter: Map<string, string[]> | undefined;

function table(): Map<string, string[]> {
  if (byCharacter) return byCharacter;
  byCharacter = new Map();
  for (const row of readingsTable.split(' ')) {
    const syllable = /^[a-z]+/.exec(row)?.[0] ?? '';
    for (const char of row.slice(syllable.length)) {
      const known = byCharacter.get(char);
      if (known) known.push(syllable);
      else byCharacter.set(char, [syllable]);
    }
  }
  return byCharacter;
}

const none: readonly string[] = [];
const digits: readonly string[] = ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'];

/**
 * All readings of a character without tone; a letter or digit reads as itself.
 *
 * @example readingsOf('重') // ['chong', 'zhong']
 */
export function readingsOf(char: string): readonly string[] {
  const found = table().get(char);
  if (found) return found;
  if (char >= 'a' && char <= 'z') return [char];
  if (char >= '0' && char <= '9') return [char, digits[Number(char)] ?? ''];
  return none;
}

/** Sounds that dialects and hasty fingers do not tell apart: zh/z, ch/c, sh/s, n/l is left, -ng/-n. */
export const blur = (letters: string): string => letters.replace(/([zcs])h/g, '$1').replace(/ng(?![aeiouv])/g, 'n');

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
 * @param letters - a to z, without spaces.
 * @param sound - How syllables are compared; `blur` for the tolerant pass (letters blurred too).
 * @returns The best match (most whole syllables, then the earliest), or undefined.
 */
export function matchPinyin(spoken: string, letters: string, sound: (syllable: string) => string = (syllable) => syllable): PinyinMatch | undefined {
  let best: PinyinMatch | undefined;
  for (let start = 0; start < spoken.length; start += 1) {
    const end = { at: -1, whole: -1 };
    read(spoken, start, letters, 0, 0, sound, end);
    if (end.at >= 0 && (!best || end.whole > best.whole)) best = { start, end: end.at, whole: end.whole };
  }
  return best;
}

function read(spoken: string, at: number, letters: string, used: number, whole: number, sound: (syllable: string) => string, end: { at: number; whole: number }): void {
  if (used === letters.length) {
    if (whole > end.whole) Object.assign(end, { at, whole });
    return;
  }
  if (at >= spoken.length) return;
  const rest = letters.length - used;
  for (const reading of readingsOf(spoken.charAt(at))) {
    const syllable = sound(reading);
    if (syllable.charCodeAt(0) !== letters.charCodeAt(used)) continue;
    if (syllable.length > 1 && letters.startsWith(syllable, used)) read(spoken, at + 1, letters, used + syllable.length, whole + 1, sound, end);
    else if (rest > 1 && rest < syllable.length && syllable.startsWith(letters.slice(used))) read(spoken, at + 1, letters, letters.length, whole + 1, sound, end);
    if (end.whole === whole + letters.length) return;
    read(spoken, at + 1, letters, used + 1, whole, sound, end);
  }
}
