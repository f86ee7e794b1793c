import type { Material } from '@hallkit/contract';
import { scenarioDefinitions } from '../sample/scenario-definitions.ts';

let kept: ReadonlyMap<string, string> | undefined;

/** Keys of papers by their name, as scenarios have them. */
const known = (): ReadonlyMap<string, string> => (kept ??= new Map(scenarioDefinitions().flatMap(({ materials }) => Object.entries(materials).map(([key, { name }]) => [name.zh, key] as const))));

/** Longest key of a paper. */
const longest = 80;

/**
 * The key of a paper of a guide: that which scenarios have for a paper of the same name, else its English name as a
 * key. A paper that was handed in once is found again under it for any matter; without English it has the id that it has in its guide.
 *
 * @example materialKeyOf({ id: 'm3', name: { zh: '营业执照', en: 'Business licence' } }) // 'business-licence'
 */
export function materialKeyOf({ id, name }: Pick<Material, 'id' | 'name'>): string {
  const own = name.en?.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, longest) ?? '';
  return known().get(name.zh) ?? (own === '' ? id : own);
}
