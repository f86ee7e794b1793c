import type { LocalizedText } from '@hallkit/contract';
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

/** A department, as far as its name tells it from others. */
interface NamedDepartment {
  readonly id: string;
  readonly name: LocalizedText;
}

/** Departments that are named otherwise (`data/department-links.json`). */
const renamedDepartments = (): Readonly<Record<string, string>> => readData<{ links: Record<string, string> }>('department-links.json').links;

/** What is left of a name without its brackets and without the word for its kind: 卫生健康局 and 卫生健康委员会 are one. */
const stemOf = (name: string): string => name.replace(/[（(][^）)]*[）)]/g, '').replace(/\s/g, '').replace(/(委员会|管理局|机构|中心|局|委|办公室)$/, '');

/**
 * The department of a hall that a scenario means by a name: the same name, then what it is otherwise called, then the
 * same stem, then one stem inside the other when it covers most of it.
 *
 * @returns null where the hall has none, the name means several (`教育局 / 人力资源和社会保障局`) or fits two equally.
 * @example departmentOf('卫生健康局', departments)?.id // 'health'
 */
export function departmentOf<Department extends NamedDepartment>(name: string, departments: readonly Department[]): Department | null {
  const wanted = Object.hasOwn(renamedDepartments(), name) ? (renamedDepartments()[name] ?? name) : name;
  const exact = departments.find((each) => each.name.zh === wanted);
  if (exact) return exact;
  if (/[/／、]/.test(wanted)) return null;
  const asked = stemOf(wanted);
  const same = departments.filter((each) => stemOf(each.name.zh) === asked);
  const near = same.length > 0 ? same : departments.filter((each) => coverage(asked, stemOf(each.name.zh)) >= cover);
  const [only, ...others] = near;
  return only && others.length === 0 ? only : null;
}
