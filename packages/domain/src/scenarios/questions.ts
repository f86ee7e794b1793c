import type { Answers, Condition, ScenarioDefinition, ScenarioMatter, ScenarioQuestion } from './definition.ts';
import { validateAnswers } from './answers.ts';
import { canChange, truthOf, truthTable } from './outlook.ts';

/** Under which a matter is needed: its own condition, and that of the alternatives it is one of. */
export function matterCondition(definition: ScenarioDefinition, { id, when }: ScenarioMatter): Condition | undefined {
  const both = [definition.alternatives.find(({ matters }) => matters.includes(id))?.when, when].filter((each) => each !== undefined);
  return both.length > 1 ? { and: both } : both[0];
}

/** Conditions that decide what a person is told: all but those of questions. Of a matter that is ruled out, papers and fields decide nothing. */
function deciding(definition: ScenarioDefinition, answers: Answers): Condition[] {
  const ofMatters = definition.matters.flatMap((matter) => {
    const condition = matterCondition(definition, matter);
    if (truthOf(definition, answers, condition) === 'no') return [];
    return [condition, ...[...matter.materials, ...matter.fields].map((use) => (typeof use === 'string' ? undefined : use.when))];
  });
  return [...ofMatters, ...definition.alternatives.map(({ when }) => when), ...definition.notices.map(({ when }) => when)].filter((each) => each !== undefined);
}

/**
 * The questions that still matter, in their order: not answered, asked after the answers there are, and able to
 * change a matter, a paper, a field, a notice, or whether a question that matters is asked. None: the plan is complete.
 *
 * @param answers - Those to questions that no longer apply are left out of account.
 * @example nextQuestions(restaurant, {})[0]?.id // 'licensed'
 */
export function nextQuestions(definition: ScenarioDefinition, answers: Readonly<Record<string, unknown>>): ScenarioQuestion[] {
  const { answers: given } = validateAnswers(definition, answers);
  // A notice that stops the application leaves nothing to ask.
  if (isStopped(definition, given)) return [];
  const tables = deciding(definition, given).map((condition) => truthTable(definition, given, condition));
  const found: ScenarioQuestion[] = [];
  // From the last to the first: a condition of a question names earlier ones only.
  for (const question of [...definition.questions].reverse()) {
    if (Object.hasOwn(given, question.id)) continue;
    const asked = truthOf(definition, given, question.when);
    if (asked === 'no' || !tables.some((table) => canChange(table, question.id))) continue;
    if (asked === 'yes') found.unshift(question);
    tables.push(truthTable(definition, given, question.when));
  }
  return found;
}

/** Whether a notice says already that nothing can be applied for. */
export const isStopped = (definition: ScenarioDefinition, given: Answers): boolean => definition.notices.some(({ kind, when }) => kind === 'stop' && truthOf(definition, given, when) === 'yes');
