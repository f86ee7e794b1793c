import type { Answers, ScenarioDefinition, ScenarioQuestion } from './definition.ts';
import { truthTable } from './outlook.ts';
import type { PathStep } from './paths.ts';
import type { ScenarioPlan } from './plan.ts';
import { plan } from './plan.ts';
import { answerClasses, conditionsOf } from './values.ts';

/**
 * A branch of a question.
 *
 * @property adds - Ids of matters that this answer makes sure of.
 * @property excludes - Ids of matters that it rules out.
 * @property papers - Keys of papers that it asks for beyond those of the matters it adds: an answer may change no more than that.
 * @property notices - Ids of notices that it brings.
 * @property next - The question that follows on this branch only; null where nothing does, or the same on all branches.
 */
export interface TreeBranch {
  readonly step: PathStep;
  readonly adds: readonly string[];
  readonly excludes: readonly string[];
  readonly papers: readonly string[];
  readonly notices: readonly string[];
  readonly next: TreeNode | null;
}

/** A question of the tree; `then` follows on all its branches alike, so that questions without bearing on each other are drawn once. */
export interface TreeNode {
  readonly question: ScenarioQuestion;
  readonly branches: readonly TreeBranch[];
  readonly then: TreeNode | null;
}

/** The tree of a scenario: what is needed in any case, and the first question. */
export interface ScenarioTree {
  readonly always: readonly string[];
  readonly alternatives: readonly { readonly id: string; readonly matters: readonly string[] }[];
  readonly root: TreeNode | null;
}

/** Everything that answers still to come can decide, as text: with the same text it goes on the same way. */
const outlookOf = (definition: ScenarioDefinition, { answers, questions }: ScenarioPlan): string =>
  JSON.stringify([questions.map(({ id }) => id), questions.length === 0 ? [] : conditionsOf(definition).map(({ condition }) => truthTable(definition, answers, condition)).filter(({ variables }) => variables.length > 0)]);

/** Draws nothing; gives the tree of questions of a scenario to draw. */
export function scenarioTree(definition: ScenarioDefinition): ScenarioTree {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  // An open alternative is sure to be needed, whichever it will be.
  const sure = ({ matters, alternatives }: ScenarioPlan): Set<string> => new Set([...ids(matters), ...alternatives.flatMap(({ options }) => options)]);
  const nodeOf = (here: ScenarioPlan, steps: Answers): TreeNode | null => {
    const [question] = here.questions;
    if (!question) return null;
    const before = sure(here);
    const ways = (answerClasses(definition).get(question.id) ?? []).map((answer) => {
      const given = { ...steps, [question.id]: answer.value };
      return { given, answer, after: plan(definition, given) };
    });
    const [first, ...others] = ways;
    const alike = first !== undefined && others.every(({ after }) => outlookOf(definition, after) === outlookOf(definition, first.after));
    const branches = ways.map(({ given, answer, after }): TreeBranch => {
      const now = sure(after);
      const still = new Set([...now, ...ids(after.possible)]);
      const adds = [...now].filter((id) => !before.has(id));
      const had = new Set(here.materials.map(({ key }) => key));
      return {
        step: { question, answer },
        adds,
        papers: after.materials.filter(({ key, matters }) => !had.has(key) && !matters.some((id) => adds.includes(id))).map(({ key }) => key),
        excludes: [...before, ...ids(here.possible)].filter((id) => !still.has(id)),
        notices: ids(after.notices).filter((id) => !ids(here.notices).includes(id)),
        next: alike ? null : nodeOf(after, given),
      };
    });
    return { question, branches, then: alike ? nodeOf(first.after, first.given) : null };
  };
  const start = plan(definition, {});
  return { always: ids(start.matters), alternatives: definition.alternatives.map(({ id, matters }) => ({ id, matters })), root: nodeOf(start, {}) };
}
