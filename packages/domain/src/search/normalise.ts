import { traditionalTable } from './generated/traditional.ts';

let simplified: Map<string, string> | undefined;

function simplify(char: string): string {
  if (!simplified) {
    simplified = new Map();
    for (let at = 0; at < traditionalTable.length; at += 2) simplified.set(traditionalTable.charAt(at), traditionalTable.charAt(at + 1));
  }
  return simplified.get(char) ?? char;
}

/** Numerals that names and people write either way (三级, 3级); the longer ones are left to the words around them. */
const numerals: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** What a UTF-16 unit becomes, '' where it says nothing; the few thousand that occur are worked out once. */
const known = new Map<number, string>();

function plain(unit: number): string {
  const found = known.get(unit);
  if (found !== undefined) return found;
  let made = '';
  for (const char of String.fromCharCode(unit).normalize('NFKC').toLowerCase()) if (/[\p{Letter}\p{Number}]/u.test(char)) made += simplify(char);
  known.set(unit, made);
  return made;
}

/** A text as the index compares it. */
export interface Plain {
  /** Lower case, half width, simplified, without brackets, punctuation and space. */
  readonly text: string;
  /** The same characters before numerals became digits: what is read aloud. */
  readonly spoken: string;
}

/** A text as the index compares it, and where each of its characters stood. */
export interface Normalised extends Plain {
  /** Offset in the original, in UTF-16 units, of each character of `text`. */
  readonly offsets: readonly number[];
}

/**
 * Makes texts comparable: width, case, traditional forms, brackets, punctuation, numerals.
 *
 * @param original - Any string, hostile ones included; unpaired surrogates are dropped.
 * @example normalise('ＫＴＶ《許可》').text // 'ktv许可'
 */
export function normalise(original: string): Normalised {
  const offsets: number[] = [];
  const { text, spoken } = comparable(original, offsets);
  return { text, spoken, offsets };
}

/** The same without offsets, for texts of which there are thousands. */
export function comparable(original: string, offsets?: number[]): Plain {
  let spoken = '';
  for (let at = 0; at < original.length; at += 1) {
    const made = plain(original.charCodeAt(at));
    spoken += made;
    if (offsets) for (let times = made.length; times > 0; times -= 1) offsets.push(at);
  }
  const text = /[〇零一二三四五六七八九]/.test(spoken) ? spoken.replace(/[〇零一二三四五六七八九]/g, (char) => numerals[char] ?? char) : spoken;
  return { text, spoken };
}

/** A name without what stands in brackets: (县级权限), （含保健食品）. */
export const withoutBrackets = (name: string): string => name.replace(/[(（〔[【][^)）〕\]】]*[)）〕\]】]/g, '');
