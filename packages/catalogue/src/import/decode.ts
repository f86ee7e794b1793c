import iconv from 'iconv-lite';
import { ListError } from './list-error.ts';

/** Marks that a text begins with, and the encoding they tell. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'], [[0xff, 0xfe], 'utf-16le'], [[0xfe, 0xff], 'utf-16be'],
];
/** More unreadable places than this share of the readable ones mean that a text is not UTF-8 at all. */
const damaged = 0.05;

/** A text with the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Bytes as text: by their byte order mark, else UTF-8, else GB 18030 (of which GBK and GB 2312 are parts), which
 * Chinese spreadsheets still write. A UTF-8 text with a few broken places stays UTF-8: its rows are refused one
 * by one, where reading it as GB 18030 would spoil every row without a word.
 *
 * @param encoding - Use this one without looking (any name that iconv knows).
 * @throws {ListError} When there is no such encoding.
 */
export function decode(bytes: Buffer, encoding?: string): Decoded {
  if (encoding !== undefined) {
    if (!iconv.encodingExists(encoding)) throw new ListError(`There is no encoding "${encoding}". Usual ones: utf-8, gb18030, utf-16le, big5.`);
    return { text: bare(iconv.decode(bytes, encoding)), encoding };
  }
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  if (marked !== undefined) return { text: bare(iconv.decode(bytes, marked)), encoding: marked };
  const text = bytes.toString('utf8');
  const unreadable = count(text, /\uFFFD/g);
  if (unreadable === 0 || unreadable <= damaged * count(text, /[^\u0000-\u007F\uFFFD]/g)) return { text, encoding: 'utf-8' };
  return { text: iconv.decode(bytes, 'gb18030'), encoding: 'gb18030' };
}

const bare = (text: string): string => text.replace(/^\uFEFF/, '');
const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};
