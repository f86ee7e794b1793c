import { familyOf, normalise } from '@hallkit/domain';
import { readData } from './data.ts';
import type { Draft } from './drafts.ts';

/** Characters a name must share, when one stands inside the other, to mean the same matter. */
const shortest = 4;
/** Share of the longer name that the shorter must cover. */
const cover = 0.55;

/** Who asks for these does not mean the matter's other items. */
const particular = new Set(['reissue', 'cancel', 'renew', 'change', 'annualReview']);

const plain = (name: string): string => normalise(name.replace(/[《》“”]/g, '').replace(/许可证/g, '许可')).text;

/** Matters that scenarios name otherwise than the catalogue (`data/scenario-links.json`). */
const otherwise = (): Readonly<Record<string, string>> => readData<{ links: Record<string, string> }>('scenario-links.json').links;

/** Finds the matter that a name of a scenario means. */
export interface ScenarioLinks {
  /** The one best draft, or undefined where none is surely meant. */
  readonly draftOf: (name: string) => Draft | undefined;
}

/**
 * Links by name, conservatively: the same normalised name, then the same family doing the same thing, then one
 * name inside the other when it covers most of it. What fits two families equally is left open.
 */
export function scenarioLinks(list: readonly Draft[]): ScenarioLinks {
  const rows = list.map((draft) => ({ draft, plain: plain(draft.name_zh), family: familyOf(draft.name_zh) }));
  const named = new Map(rows.map(({ draft }) => [draft.name_zh, draft]));
  return {
    draftOf(name) {
      const renamed = otherwise()[name];
      if (renamed !== undefined) return named.get(renamed);
      const asked = plain(name);
      const exact = rows.find((row) => row.plain === asked);
      if (exact) return exact.draft;
      const { key, kind } = familyOf(name.replace(/[《》]/g, '').replace(/许可证/g, '许可'));
      const family = rows.filter((row) => row.family.key === key);
      const same = family.find((row) => row.family.kind === kind) ?? (kind === 'new' || kind === 'other' ? family.find((row) => row.family.kind === 'new') ?? family[0] : undefined);
      if (same) return same.draft;
      const near = rows
        .filter((row) => !particular.has(kind) || row.family.kind === kind)
        .map((row) => ({ draft: row.draft, likeness: coverage(key, row.family.key) }))
        .filter(({ likeness }) => likeness >= cover)
        .sort((one, other) => other.likeness - one.likeness);
      const [best, next] = near;
      return best && (!next || best.likeness > next.likeness) ? best.draft : undefined;
    },
  };
}

function coverage(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= shortest && long.includes(short) ? short.length / long.length : 0;
}
