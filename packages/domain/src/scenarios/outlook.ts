import type { Answer, Answers, Condition, ScenarioDefinition } from './definition.ts';
import { holds, variablesOf } from './conditions.ts';
import { answerClasses } from './values.ts';

/** Combinations of open answers that are looked at for one condition; with more, everything is taken for possible. */
const mostCombinations = 4096;

/** Whether a condition holds, does not hold, or may still do either. */
export type Truth = 'yes' | 'no' | 'open';

/** A condition with answers still to come: its variables that are open, and its truth for each combination of them. */
export interface TruthTable {
  readonly variables: readonly string[];
  /** Row by row, the last variable changing fastest; null when there are too many. */
  readonly truths: readonly boolean[] | null;
  /** How many values each variable has. */
  readonly sizes: readonly number[];
}

/** What a question can still be answered with: its classes, and nothing when it may not be asked at all. */
function openValues(definition: ScenarioDefinition, answers: Answers, id: string): readonly (Answer | undefined)[] {
  const question = definition.questions.find((each) => each.id === id);
  if (!question) return [undefined];
  const asked = truthOf(definition, answers, question.when);
  if (asked === 'no') return [undefined];
  const values = (answerClasses(definition).get(id) ?? []).map(({ value }) => value);
  return asked === 'yes' ? values : [...values, undefined];
}

/** The table of truth of a condition over the answers that are still open. */
export function truthTable(definition: ScenarioDefinition, answers: Answers, condition: Condition | undefined): TruthTable {
  const open = variablesOf(condition)
    .filter((id) => !Object.hasOwn(answers, id))
    .map((id) => ({ id, values: openValues(definition, answers, id) }))
    // What can have one value only is not open.
    .filter(({ values }) => values.length > 1 || values[0] !== undefined);
  const variables = open.map(({ id }) => id);
  const sizes = open.map(({ values }) => values.length);
  const rows = sizes.reduce((product, size) => product * size, 1);
  if (rows > mostCombinations) return { variables, sizes, truths: null };
  const truths = Array.from({ length: rows }, (_, row) => {
    const given: Record<string, Answer | undefined> = { ...answers };
    let rest = row;
    for (const { id, values } of [...open].reverse()) {
      given[id] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    return holds(condition, definition.questions, given);
  });
  return { variables, sizes, truths };
}

/** Whether a condition holds with the answers there are, whatever the others will be. */
export function truthOf(definition: ScenarioDefinition, answers: Answers, condition: Condition | undefined): Truth {
  if (condition === undefined || typeof condition === 'boolean') return condition === false ? 'no' : 'yes';
  const { truths } = truthTable(definition, answers, condition);
  if (truths === null) return 'open';
  return truths.every(Boolean) ? 'yes' : truths.some(Boolean) ? 'open' : 'no';
}

/** Whether an open question can still change the truth of a condition. */
export function canChange({ variables, sizes, truths }: TruthTable, id: string): boolean {
  const at = variables.indexOf(id);
  if (at < 0) return false;
  if (truths === null) return true;
  const stride = sizes.slice(at + 1).reduce((product, size) => product * size, 1);
  const size = sizes[at] ?? 1;
  return truths.some((truth, row) => Math.floor(row / stride) % size > 0 && truth !== truths[row - stride]);
}
