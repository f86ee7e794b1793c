/** Characters by syllable, the more usual ones first. */
export type PinyinTable = ReadonlyMap<string, readonly string[]>;

/** A character, and how many of the typed letters it stands for. */
export interface Candidate {
  readonly text: string;
  readonly letters: number;
}

let table: Promise<PinyinTable> | undefined;

/** Fetches the table; twenty kilobytes that nobody pays who does not write Chinese here. */
export function pinyinTable(): Promise<PinyinTable> {
  table ??= import('simple-keyboard-layouts/build/layouts/chinese.js').then(
    ({ default: layout }) => new Map(Object.entries(layout.layoutCandidates).map(([syllable, characters]) => [syllable, [...new Set(characters.split(' ').filter(Boolean))]])),
    (error: unknown) => {
      table = undefined;
      throw error;
    },
  );
  return table;
}

const longestSyllable = 6;
/** Of each syllable that begins with what is typed so far. */
const fewOfEach = 3;

const isSyllable = (letters: string, known: PinyinTable): boolean => known.has(letters) && /[aeiouv]/.test(letters);

/** How far letters can be read as syllables, the last of which may only have begun; 0 where they cannot. */
function readable(letters: string, known: PinyinTable): boolean {
  if (letters === '' || letters.startsWith("'")) return true;
  if ([...known.keys()].some((syllable) => syllable.startsWith(letters))) return true;
  return prefixes(letters, known).some((length) => readable(letters.slice(length), known));
}

/** Lengths of the syllables with which letters begin, the longest first. */
const prefixes = (letters: string, known: PinyinTable): number[] => Array.from({ length: Math.min(longestSyllable, letters.length) }, (_, at) => Math.min(longestSyllable, letters.length) - at).filter((length) => isSyllable(letters.slice(0, length), known));

/**
 * The syllables in typed letters; an apostrophe parts them where two readings are possible.
 *
 * @example syllablesOf('zhenguo', table) // ['zhen', 'guo']
 */
export function syllablesOf(letters: string, known: PinyinTable): string[] {
  if (letters === '') return [];
  if (letters.startsWith("'")) return syllablesOf(letters.slice(1), known);
  const part = letters.split("'")[0] as string;
  const lengths = prefixes(part, known);
  const length = lengths.find((each) => readable(part.slice(each), known)) ?? lengths[0] ?? part.length;
  return [letters.slice(0, length), ...syllablesOf(letters.slice(length), known)];
}

/** Characters for the first syllable of what is typed, then those of shorter readings. */
export function candidatesOf(letters: string, known: PinyinTable): Candidate[] {
  const quotes = /^'*/.exec(letters)?.[0].length ?? 0;
  const typed = letters.slice(quotes);
  const part = typed.split("'")[0] as string;
  if (part === '') return [];
  const first = syllablesOf(part, known)[0] as string;
  const lengths = [...new Set([first.length, ...prefixes(part, known)])].filter((length) => isSyllable(part.slice(0, length), known));
  const whole = lengths.flatMap((length) => (known.get(part.slice(0, length)) ?? []).map((text) => ({ text, letters: length + quotes })));
  const begun = lengths.length > 0 && first.length < part.length ? [] : [...known].filter(([syllable]) => syllable.startsWith(first) && syllable !== first).flatMap(([, characters]) => characters.slice(0, fewOfEach).map((text) => ({ text, letters: first.length + quotes })));
  const seen = new Set<string>();
  return [...whole, ...begun].filter(({ text }) => !seen.has(text) && seen.add(text));
}
