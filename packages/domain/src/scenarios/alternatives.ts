import type { AlternativeGroup, Answers, ScenarioDefinition, ScenarioMatter } from './definition.ts';
import { truthOf } from './outlook.ts';
import type { Truth } from './outlook.ts';
import { matterCondition } from './questions.ts';
import { usedKeys } from './merging.ts';

/**
 * Alternatives of which more than one fits.
 *
 * @property options - Ids of the matters that fit.
 * @property chosen - The one that the applicant has chosen, else null.
 * @property assumed - The one that the plan counts with: the chosen one, else the quickest, then the one with fewest papers, then the first.
 */
export interface OpenAlternative {
  readonly group: AlternativeGroup;
  readonly options: readonly string[];
  readonly chosen: string | null;
  readonly assumed: string;
}

/**
 * The matters by what is known of them.
 *
 * @property needed - With the answers there are, whatever the others will be; of open alternatives the assumed one.
 * @property possible - May still be needed.
 */
export interface SortedMatters {
  readonly needed: readonly ScenarioMatter[];
  readonly possible: readonly ScenarioMatter[];
  readonly alternatives: readonly OpenAlternative[];
}

/** Sorts the matters of a scenario by what answers say, each group of alternatives down to one. */
export function sortMatters(definition: ScenarioDefinition, answers: Answers): SortedMatters {
  const truths = new Map<string, Truth>(definition.matters.map((matter) => [matter.id, truthOf(definition, answers, matterCondition(definition, matter))]));
  const alternatives: OpenAlternative[] = [];
  for (const group of definition.alternatives) {
    const fitting = definition.matters.filter(({ id }) => group.matters.includes(id) && truths.get(id) !== 'no');
    // While an answer may still rule one out, all that fit so far are only possible.
    if (fitting.length > 1 && fitting.some(({ id }) => truths.get(id) === 'open')) for (const { id } of fitting) truths.set(id, 'open');
    else if (fitting.length > 1) {
      const open = openAlternative(definition, answers, group, fitting);
      alternatives.push(open);
      for (const { id } of fitting) if (id !== open.assumed) truths.set(id, 'no');
    }
  }
  const having = (truth: Truth): ScenarioMatter[] => definition.matters.filter(({ id }) => truths.get(id) === truth);
  return { needed: having('yes'), possible: having('open'), alternatives };
}

function openAlternative(definition: ScenarioDefinition, answers: Answers, group: AlternativeGroup, fitting: readonly ScenarioMatter[]): OpenAlternative {
  const choice = Object.hasOwn(answers, group.id) ? answers[group.id] : undefined;
  const chosen = fitting.find(({ id }) => id === choice)?.id ?? null;
  const papers = ({ materials }: ScenarioMatter): number => usedKeys(definition, answers, materials).length;
  const [easiest] = [...fitting].sort((one, other) => (one.promisedDays ?? Infinity) - (other.promisedDays ?? Infinity) || papers(one) - papers(other));
  return { group, options: fitting.map(({ id }) => id), chosen, assumed: chosen ?? easiest?.id ?? '' };
}
