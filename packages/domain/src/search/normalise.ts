import { traditionalTable } from './generated/traditional.ts';

const simplified = new Map<string, string>();
for (let at = 0; at < traditionalTable.length; at += 2) simplified.set(traditionalTable.charAt(at), traditionalTable.charAt(at + 1));

/** Numerals that names and people write either way (三级, 3级); the longer ones are left to the words around them. */
const numerals: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** A text as the index compares it, and where each of its characters stood. */
export interface Normalised {
  /** Lower case, half width, simplified, without brackets, punctuation and space. */
  readonly text: string;
  /** The same characters before numerals became digits: what is read aloud. */
  readonly spoken: string;
  /** Offset in the original, in UTF-16 units, of each character of `text`. */
  readonly offsets: readonly number[];
  /** Offsets in `text` before which a space or punctuation stood. */
  readonly breaks: ReadonlySet<number>;
}

/**
 * Makes texts comparable: width, case, traditional forms, brackets, punctuation, numerals.
 *
 * @param original - Any string, hostile ones included; unpaired surrogates are dropped.
 * @example normalise('ＫＴＶ《許可》').text // 'ktv许可'
 */
export function normalise(original: string): Normalised {
  let text = '';
  let spoken = '';
  const offsets: number[] = [];
  const breaks = new Set<number>();
  for (let at = 0; at < original.length; at += 1) {
    for (const char of original.charAt(at).normalize('NFKC').toLowerCase()) {
      if (!/[\p{Letter}\p{Number}]/u.test(char)) {
        breaks.add(text.length);
        continue;
      }
      const plain = simplified.get(char) ?? char;
      spoken += plain;
      text += numerals[plain] ?? plain;
      offsets.push(at);
    }
  }
  return { text, spoken, offsets, breaks };
}

/** Whether a character is a Chinese one (or a digit made of one). */
export const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

/** A name without what stands in brackets: (县级权限), （含保健食品）. */
export const withoutBrackets = (name: string): string => name.replace(/[(（〔[【][^)）〕\]】]*[)）〕\]】]/g, '');
