import type { LocalizedText } from '@hallkit/contract';

/** Most characters of a line on an LED board, in Chinese and in letters. */
export const boardLimits = { zh: 60, en: 120 } as const;

/** Line breaks, tabs and other characters that are no letters, and those that turn the direction of a line round. */
const unseen = /[\s\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text in one line. */
export const oneLine = (text: string): string => text.replace(unseen, ' ').trim();

function fitted(text: string, most: number): string {
  const letters = Array.from(oneLine(text));
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('').trimEnd()}…`;
}

/**
 * What a board shows of a notice: the text that was written for it, else its title, in one line and not longer than a board has room for.
 *
 * @example boardText({ title: { zh: '元旦放假安排', en: null } }) // { zh: '元旦放假安排', en: null }
 */
export function boardText({ title, boardText: own }: { readonly title: LocalizedText; readonly boardText?: LocalizedText | null }): LocalizedText {
  const { zh, en } = own ?? title;
  return { zh: fitted(zh, boardLimits.zh), en: en === null ? null : fitted(en, boardLimits.en) };
}
