import { slugOf } from '@hallkit/domain';

/**
 * Readable ids from English names: what meets twice gets a number, in order, so that names added at the end
 * never change an id given before.
 */
export function slugsOf(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const made = slugOf(name);
    const times = (seen.get(made) ?? 0) + 1;
    seen.set(made, times);
    return times === 1 ? made : `${made}-${times}`;
  });
}
