import type { Answers, ScenarioDefinition } from './definition.ts';
import type { ScenarioFinding } from './finding.ts';
import { truthOf } from './outlook.ts';
import type { PathStep, ScenarioPath } from './paths.ts';
import { mostPaths, paths } from './paths.ts';

/** An answer of a path in a few words: `yes`, the id of an option, or a range of numbers. */
export function stepAnswer({ answer: { value, from, to } }: PathStep): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if ((from ?? null) === null && (to ?? null) === null) return 'any number';
  if ((from ?? null) === null) return `up to ${to}`;
  if ((to ?? null) === null) return `${from} and more`;
  return from === to ? String(from) : `${from} to ${to}`;
}

/** The answers of a path in a few words, `area up to 300, sign yes`. */
export const pathInWords = ({ steps }: ScenarioPath): string => (steps.length === 0 ? 'without any question' : steps.map((step) => `${step.question.id} ${stepAnswer(step)}`).join(', '));

/** A finding on several paths, told once with the first of them. */
function once(on: readonly ScenarioPath[], kind: ScenarioFinding['kind'], at: string, says: (path: string) => string): ScenarioFinding[] {
  const [first] = on;
  return first ? [{ kind, at, says: says(pathInWords(first)) + (on.length > 1 ? ` So do ${on.length - 1} more paths.` : '') }] : [];
}

/**
 * What is wrong on the paths through a scenario: those that lead nowhere, matters and questions that none leads to,
 * alternatives that contradict each other.
 */
export function checkPaths(definition: ScenarioDefinition, limit: number = mostPaths): ScenarioFinding[] {
  const { paths: all, complete } = paths(definition, { limit });
  const contradictions = definition.alternatives.flatMap((group, index) => {
    const at = `/alternatives/${index}`;
    const due = (given: Answers): boolean => truthOf(definition, given, group.when) === 'yes';
    const fitting = ({ plan }: ScenarioPath): readonly string[] => plan.alternatives.find((open) => open.group.id === group.id)?.options ?? plan.matters.map(({ id }) => id).filter((id) => group.matters.includes(id));
    const here = all.filter(({ plan }) => !plan.stopped && due(plan.answers));
    return [
      ...once(here.filter((path) => fitting(path).length === 0), 'contradiction', at, (path) => `One of "${group.id}" must be done, but none fits: ${path}.`),
      ...(group.chosenBy === 'answers' ? once(here.filter((path) => fitting(path).length > 1), 'contradiction', at, (path) => `The answers should decide between "${group.matters.join('", "')}", but more than one fits: ${path}.`) : []),
      ...(complete && group.chosenBy === 'applicant' && !here.some((path) => fitting(path).length > 1) ? [{ kind: 'contradiction' as const, at, says: `The applicant should choose one of "${group.id}", but no path leaves a choice.` }] : []),
    ];
  });
  const reached = new Set(all.flatMap(({ plan }) => [...plan.matters.map(({ id }) => id), ...plan.alternatives.flatMap(({ options }) => options)]));
  const asked = new Set(all.flatMap(({ steps }) => steps.map(({ question }) => question.id)));
  const told = new Set(all.flatMap(({ plan }) => plan.notices.map(({ id }) => id)));
  const never = (list: 'matters' | 'questions' | 'notices', seen: ReadonlySet<string>, what: string): ScenarioFinding[] =>
    definition[list].flatMap(({ id }, index) => (seen.has(id) ? [] : [{ kind: 'unreachable' as const, at: `/${list}/${index}`, says: `No path leads to the ${what} "${id}": its condition can never ${list === 'questions' ? 'matter' : 'hold'}.` }]));
  return [
    ...once(all.filter(({ plan }) => plan.matters.length === 0 && plan.notices.length === 0), 'deadEnd', '/matters', (path) => `A path ends with no matter and no notice that says why: ${path}.`),
    ...contradictions,
    // What no path of a part reaches may be reached by the rest.
    ...(complete ? [...never('matters', reached, 'matter'), ...never('questions', asked, 'question'), ...never('notices', told, 'notice')] : [{ kind: 'tooManyPaths' as const, at: '/questions', says: `There are more than ${limit} paths through the questions; ask fewer, or let some depend on others. Only the first ${limit} were checked.` }]),
  ];
}
