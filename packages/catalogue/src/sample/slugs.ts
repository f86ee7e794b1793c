const fillers = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
/** Leaves room for the longest hall id and handling kind within the 96 characters of an id. */
const longest = 60;

function slug(name: string): string {
  const words = name
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

/**
 * Readable ids from English names: what meets twice gets a number, in order, so that names added at the end
 * never change an id given before.
 */
export function slugsOf(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const made = slug(name);
    const times = (seen.get(made) ?? 0) + 1;
    seen.set(made, times);
    return times === 1 ? made : `${made}-${times}`;
  });
}
