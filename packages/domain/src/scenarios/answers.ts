import type { Answer, Answers, ScenarioDefinition, ScenarioQuestion } from './definition.ts';
import { holds } from './conditions.ts';

/** What is wrong with an answer. */
export type AnswerFault = 'unknownQuestion' | 'notYesNo' | 'unknownOption' | 'notANumber' | 'tooSmall' | 'tooLarge' | 'betweenSteps';

/**
 * Answers after they were looked at.
 *
 * @property answers - Those that count.
 * @property faults - Those that are no answer to their question, with the reason.
 * @property dropped - Ids of questions that are not asked any more, as an earlier answer was changed.
 */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly faults: readonly { readonly id: string; readonly fault: AnswerFault }[];
  readonly dropped: readonly string[];
}

/** What is wrong with an answer to a question, or undefined. */
export function answerFault(question: ScenarioQuestion, answer: unknown): AnswerFault | undefined {
  if (question.kind === 'yesNo') return typeof answer === 'boolean' ? undefined : 'notYesNo';
  if (question.kind === 'choice') return question.options?.some(({ id }) => id === answer) ? undefined : 'unknownOption';
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'notANumber';
  const { min = 0, max = Infinity, step = 1 } = question;
  if (answer < min) return 'tooSmall';
  if (answer > max) return 'tooLarge';
  // Steps such as 0.1 have no exact number: what a person types is near enough to a multiple.
  const steps = (answer - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? undefined : 'betweenSteps';
}

/**
 * Looks at answers in the order of the questions: leaves out what is no answer, and what belongs to a question that is
 * not asked after the answers before it. Choices of alternatives are kept when the matter is one of the group's.
 *
 * @param answers - From anywhere; never trusted.
 */
export function validateAnswers(definition: ScenarioDefinition, answers: Readonly<Record<string, unknown>>): CheckedAnswers {
  const kept: Record<string, Answer> = {};
  const faults: { id: string; fault: AnswerFault }[] = [];
  const dropped: string[] = [];
  for (const question of definition.questions) {
    if (!Object.hasOwn(answers, question.id) || answers[question.id] === undefined) continue;
    const answer = answers[question.id];
    const fault = answerFault(question, answer);
    if (fault) faults.push({ id: question.id, fault });
    else if (holds(question.when, definition.questions, kept)) kept[question.id] = answer as Answer;
    else dropped.push(question.id);
  }
  for (const { id, matters } of definition.alternatives) {
    if (!Object.hasOwn(answers, id) || answers[id] === undefined) continue;
    const choice = answers[id];
    if (typeof choice === 'string' && matters.includes(choice)) kept[id] = choice;
    else faults.push({ id, fault: 'unknownOption' });
  }
  const known = new Set([...definition.questions, ...definition.alternatives].map(({ id }) => id));
  for (const id of Object.keys(answers)) if (!known.has(id)) faults.push({ id, fault: 'unknownQuestion' });
  return { answers: kept, faults, dropped };
}
