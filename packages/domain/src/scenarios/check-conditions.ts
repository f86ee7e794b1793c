import type { Condition, ScenarioDefinition, ScenarioQuestion } from './definition.ts';
import { conditionOperators, nodesOf, variableOf } from './conditions.ts';
import type { ScenarioFinding } from './finding.ts';
import { conditionsOf } from './values.ts';

const numeric = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);
const equalities = new Set(['==', '===', '!=', '!==']);
const nearest = (names: readonly string[]): string => (names.length > 0 ? `There ${names.length > 1 ? 'are' : 'is'}: ${names.join(', ')}.` : 'There is none.');

/** What is wrong with the conditions of a scenario: operators, questions, options, and comparisons that can never be true. */
export function checkConditions(definition: ScenarioDefinition): ScenarioFinding[] {
  return conditionsOf(definition).flatMap(({ at, condition }) => {
    const asker = /^\/questions\/(\d+)\//.exec(at)?.[1];
    return faultsOf(definition, condition, asker === undefined ? undefined : Number(asker)).map((says) => ({ kind: 'condition' as const, at, says }));
  });
}

function faultsOf({ questions }: ScenarioDefinition, condition: Condition, asker: number | undefined): string[] {
  if (typeof condition === 'boolean') return [];
  const nodes = nodesOf(condition);
  const known = new Map(questions.map((question, index) => [question.id, { question, index }] as const));
  if (nodes.length === 0) return [`This is no condition: it needs exactly one operator, such as {"==": [{"var": "${questions[0]?.id ?? 'question'}"}, true]}.`];
  return nodes.flatMap(({ operator, args }) => {
    if (!conditionOperators.includes(operator)) return [`The operator "${operator}" is not one of ${conditionOperators.join(' ')}.`];
    const malformed = args.filter((arg) => typeof arg === 'object' && arg !== null && !Array.isArray(arg) && nodesOf(arg).length === 0);
    if (malformed.length > 0) return [`An argument of "${operator}" is no condition: an object needs exactly one operator.`];
    if (operator === 'var') {
      const id = args[0];
      const found = typeof id === 'string' ? known.get(id) : undefined;
      if (!found) return [`The condition names the question "${String(id)}", which does not exist. ${nearest([...known.keys()])}`];
      if (asker !== undefined && found.index >= asker) return [`A question can depend only on questions before it; "${String(id)}" is ${found.index === asker ? 'itself' : 'asked later'}.`];
      return [];
    }
    const named = args.flatMap((arg) => known.get(variableOf(arg) ?? '')?.question ?? []);
    return named.flatMap((question) => misused(question, operator, args));
  });
}

/** What is wrong with an operator on a question of this kind. */
function misused(question: ScenarioQuestion, operator: string, args: readonly unknown[]): string[] {
  const constants = args.flatMap((arg) => (Array.isArray(arg) ? (arg as unknown[]) : variableOf(arg) === undefined ? [arg] : []));
  const { id, kind } = question;
  if (kind === 'number') {
    if (!numeric.has(operator)) return [`"${id}" is a number: compare it with < <= > >= or ==, not "${operator}".`];
    const odd = constants.find((constant) => typeof constant !== 'number');
    if (odd !== undefined || constants.length === 0) return [`"${id}" is a number: compare it with a number, so that its thresholds are known.`];
    return constants.flatMap((threshold) => beyond(question, threshold as number));
  }
  if (kind === 'yesNo') return equalities.has(operator) && constants.some((constant) => typeof constant !== 'boolean') ? [`"${id}" is answered with yes or no: compare it with true or false.`] : [];
  if (!equalities.has(operator) && operator !== 'in') return [`"${id}" is a choice: compare it with the id of an option by == or in, not "${operator}".`];
  const options = question.options?.map((option) => option.id) ?? [];
  return constants.filter((constant) => !options.includes(String(constant))).map((constant) => `"${String(constant)}" is not an option of "${id}". ${nearest(options)}`);
}

function beyond({ id, min = 0, max = Infinity }: ScenarioQuestion, threshold: number): string[] {
  return threshold < min || threshold > max ? [`The threshold ${threshold} lies outside what "${id}" can be answered with (${min} to ${max}).`] : [];
}
