import { comparable } from './normalise.ts';
import type { Question } from './question.ts';
import type { SearchDocument } from './types.ts';

/** What a query says beside the matter: a place, a department. */
export interface Hints {
  readonly regions: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

/** Names of places and departments of an index, as people shorten them. */
export interface HintNames {
  readonly regions: readonly { code: string; forms: readonly string[] }[];
  readonly departments: readonly { id: string; core: string }[];
}

/** Collects the names that may stand in a query. */
export function hintNamesOf(documents: readonly SearchDocument[]): HintNames {
  const [regions, departments] = [new Map<string, string>(), new Map<string, string>()];
  for (const { regionCode, regionName, departmentId, departmentName } of documents) {
    regions.set(regionCode, regionName);
    departments.set(departmentId, departmentName);
  }
  return {
    regions: [...regions].map(([code, original]) => {
      const name = comparable(original).text;
      const short = name.replace(/(新区|自治县|[市区县])$/, '');
      return { code, forms: short.length >= 2 && short !== name ? [name, short] : [name] };
    }),
    departments: [...departments].map(([id, name]) => ({ id, core: comparable(name).text.replace(/^.{0,2}[市区县](?=..)/, '').replace(/(管理局|委员会|办公室|局|委|办|中心|大队|支队)$/, '') })),
  };
}

/**
 * Reads places and departments out of a question, and lowers the weight of their characters: they say where, not what.
 *
 * @returns The hints, and the weights to rank with.
 */
export function hintsOf(question: Question, names: HintNames): { hints: Hints; weights: number[] } {
  const { text } = question.whole;
  const weights = [...question.weights];
  const lower = (at: number, length: number, weight: number): void => {
    // A query that is nothing but the place or the department is meant as it stands.
    const rest = weights.reduce((sum, own, position) => sum + (position >= at && position < at + length ? 0 : own === 1 ? 1 : 0), 0);
    if (rest >= 2) weights.fill(weight, at, at + length);
  };
  const regions = new Set<string>();
  for (const { code, forms } of names.regions) {
    const form = forms.find((name) => name !== '' && text.includes(name));
    if (!form) continue;
    regions.add(code);
    lower(text.indexOf(form), form.length, 0.05);
  }
  const departments = new Set<string>();
  const named = /^(.{0,12}?[\u4e00-\u9fff]{2,6})(局|委(?!托)|中心(?!的))/.exec(text);
  if (named && regionsLeft(named[1] ?? '')) {
    const said = named[1] ?? '';
    let best = 0.45;
    for (const { id, core } of names.departments) {
      const shared = [...said].filter((char) => core.includes(char)).length / said.length;
      if (shared < best) continue;
      if (shared > best) departments.clear();
      best = shared;
      departments.add(id);
    }
    if (departments.size > 0) lower(0, named[0].length, 0.1);
  }
  return { hints: { regions, departments }, weights };
}

const regionsLeft = (said: string): boolean => said.length >= 2;
