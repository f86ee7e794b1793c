import jsonLogic from 'json-logic-js';
import type { Answer, Condition, ScenarioQuestion } from './definition.ts';

/** Operators that a condition may use: all that is needed to compare answers, and nothing that computes with them. */
export const conditionOperators: readonly string[] = ['var', 'and', 'or', '!', '!!', 'if', '==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in'];

const comparisons = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);

/** A node of a condition that is an operator with its arguments. */
const nodeOf = (rule: unknown): { readonly operator: string; readonly args: readonly unknown[] } | undefined => {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [entry, ...more] = Object.entries(rule);
  if (!entry || more.length > 0) return undefined;
  return { operator: entry[0], args: Array.isArray(entry[1]) ? entry[1] : [entry[1]] };
};

/** The question that a node names, where it is a `var`. */
export function variableOf(rule: unknown): string | undefined {
  const node = nodeOf(rule);
  return node?.operator === 'var' && typeof node.args[0] === 'string' ? node.args[0] : undefined;
}

/** Every operator node of a condition with its arguments, outermost first. */
export function nodesOf(rule: unknown): { readonly operator: string; readonly args: readonly unknown[] }[] {
  if (Array.isArray(rule)) return rule.flatMap(nodesOf);
  const node = nodeOf(rule);
  return node ? [node, ...(node.operator === 'var' ? [] : node.args.flatMap(nodesOf))] : [];
}

const named = new WeakMap<object, readonly string[]>();

/** Ids of the questions that a condition names, each once. */
export function variablesOf(condition: Condition | undefined): readonly string[] {
  if (typeof condition !== 'object') return [];
  const known = named.get(condition);
  if (known) return known;
  const found = [...new Set(nodesOf(condition).flatMap(({ operator, args }) => (operator === 'var' && typeof args[0] === 'string' ? [args[0]] : [])))];
  named.set(condition, found);
  return found;
}

/** The comparisons of a question with constants in a condition, each a condition of its own: `area > 300`. */
export function comparisonsOf(condition: Condition, id: string): { readonly condition: Condition; readonly thresholds: readonly number[] }[] {
  return nodesOf(condition)
    .filter(({ operator, args }) => comparisons.has(operator) && args.some((arg) => variableOf(arg) === id))
    .map(({ operator, args }) => ({ condition: { [operator]: args }, thresholds: args.filter((arg) => typeof arg === 'number') }));
}

/**
 * Whether a condition holds. A number that was not given is not a number, so that neither `area < 50` nor `area > 50`
 * holds (JSON Logic would take nothing for 0); other missing answers are null.
 *
 * @param answers - By id; only what is its own property counts.
 */
export function holds(condition: Condition | undefined, questions: readonly ScenarioQuestion[], answers: Readonly<Record<string, Answer | undefined>>): boolean {
  if (condition === undefined || typeof condition === 'boolean') return condition ?? true;
  // Without a prototype: a condition that names "constructor" finds nothing.
  const data = Object.create(null) as Record<string, Answer | null>;
  for (const { id, kind } of questions) data[id] = (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? (kind === 'number' ? NaN : null);
  return jsonLogic.truthy(jsonLogic.apply(condition as jsonLogic.RulesLogic, data));
}
