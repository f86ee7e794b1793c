import type { Answer, ScenarioDefinition, ScenarioQuestion } from './definition.ts';
import type { ScenarioPlan } from './plan.ts';
import { plan } from './plan.ts';
import { nextQuestions } from './questions.ts';
import type { AnswerClass } from './values.ts';
import { answerClasses } from './values.ts';

/** An answer on a path; the class stands for all numbers that lead the same way. */
export interface PathStep {
  readonly question: ScenarioQuestion;
  readonly answer: AnswerClass;
}

/** A way through the questions, with the plan it leads to. */
export interface ScenarioPath {
  readonly steps: readonly PathStep[];
  readonly plan: ScenarioPlan;
}

/**
 * Ways through the questions of a scenario.
 *
 * @property complete - Whether these are all; false when there are more than the limit.
 */
export interface ScenarioPaths {
  readonly paths: readonly ScenarioPath[];
  readonly complete: boolean;
}

/** Paths after which `paths` stops: nobody reads more, and checks of more take long. */
export const mostPaths = 5000;

/**
 * Every way through the questions: at each step the first question that still matters, with each class of its answers.
 * Numbers are taken by the thresholds that conditions name.
 *
 * @param options - `limit`: most paths to give.
 */
export function paths(definition: ScenarioDefinition, { limit = mostPaths }: { readonly limit?: number } = {}): ScenarioPaths {
  const found: ScenarioPath[] = [];
  let complete = true;
  const walk = (steps: readonly PathStep[]): void => {
    if (found.length >= limit) {
      complete = false;
      return;
    }
    const answers: Record<string, Answer> = Object.fromEntries(steps.map(({ question, answer }) => [question.id, answer.value]));
    const [question] = nextQuestions(definition, answers);
    if (!question) found.push({ steps, plan: plan(definition, answers) });
    else for (const answer of answerClasses(definition).get(question.id) ?? []) walk([...steps, { question, answer }]);
  };
  walk([]);
  return { paths: found, complete };
}
