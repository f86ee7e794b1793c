import type { Draft } from './drafts.ts';
import type { SampleRegion } from './regions.ts';

/** How many matters each county hall lists. */
const coreSize = 285;

/**
 * Which drafts the county halls list, the same in each of them: first all that only counties handle, then those
 * that scenarios lead to, then those people and small businesses ask for most: for natural persons or individual
 * businesses, decided on the spot, with few visits, with everyday names.
 *
 * @param inScenarios - Drafts that a scenario joins.
 */
export function countyCore(list: readonly Draft[], inScenarios: ReadonlySet<Draft>): ReadonlySet<Draft> {
  const only = list.filter(({ levels }) => !levels.includes('city'));
  const shared = list.filter(({ levels }) => levels.includes('city') && levels.includes('county'));
  const wanted = shared.filter((draft) => inScenarios.has(draft));
  const rest = shared.filter((draft) => !inScenarios.has(draft)).sort((one, other) => demand(other) - demand(one));
  return new Set([...only, ...[...wanted, ...rest].slice(0, Math.max(0, coreSize - only.length))]);
}

function demand({ audience, immediate, visits, everyday_zh }: Draft): number {
  return (audience.includes('natural') ? 3 : 0) + (audience.includes('individualBusiness') ? 2 : 0) + (immediate ? 2 : 0) + (visits === 0 ? 1 : 0) + Math.min(everyday_zh.length, 3) / 3;
}

/** Whether a draft is listed by the hall of a region. */
export const listedIn = (draft: Draft, region: SampleRegion, core: ReadonlySet<Draft>): boolean => (region.level === 'city' ? draft.levels.includes('city') : core.has(draft));
