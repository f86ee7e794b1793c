const fillers = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
/** Leaves room for the longest hall id and handling kind within the 96 characters of an id. */
const longest = 60;

/**
 * Readable part of an id from an English name.
 *
 * @example slugOf('Issue of an ordinary passport') // 'issue-ordinary-passport'
 */
export function slugOf(english: string): string {
  const words = english
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word));
  let made = words[0] ?? 'matter';
  for (const word of words.slice(1)) {
    if (made.length + 1 + word.length > longest) break;
    made += `-${word}`;
  }
  return made;
}
