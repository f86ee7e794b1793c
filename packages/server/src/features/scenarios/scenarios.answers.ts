import { answerPrefix, answersFromParameters, validateAnswers, type AnswerFault, type CheckedAnswers, type ScenarioDefinition } from '@hallkit/domain';
import type { FieldFault } from '../../platform/http/field-texts.ts';
import { HttpProblem } from '../../platform/http/problem.ts';

/** What would be right in place of a wrong answer. */
function expected({ questions, alternatives }: ScenarioDefinition, id: string, fault: AnswerFault): string {
  const question = questions.find((each) => each.id === id);
  switch (fault) {
    case 'unknownOption': return (question?.options?.map((option) => option.id) ?? alternatives.find((each) => each.id === id)?.matters ?? []).join(', ');
    case 'tooSmall': return String(question?.min ?? 0);
    case 'tooLarge': return String(question?.max);
    case 'betweenSteps': return String(question?.step ?? 1);
    default: return '';
  }
}

const pointerOf = (id: string): string => `/answers/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Wrong answers as fields that are wrong. */
export const answerFaults = (definition: ScenarioDefinition, faults: CheckedAnswers['faults'], part: FieldFault['in']): FieldFault[] =>
  faults.map(({ id, fault }) => ({ in: part, pointer: pointerOf(id), code: `answer.${fault}`, expected: expected(definition, id, fault) }));

function accepted(definition: ScenarioDefinition, checked: CheckedAnswers, part: FieldFault['in']): CheckedAnswers {
  if (checked.faults.length > 0) throw new HttpProblem('request.invalid', { errors: answerFaults(definition, checked.faults, part) });
  return checked;
}

/** Answers as an address has them, `small:full,signboard:yes`. @throws {HttpProblem} request.invalid with the questions that are answered wrongly. */
export function answersOfQuery(definition: ScenarioDefinition, text: string | undefined): CheckedAnswers {
  const pairs = (text ?? '').split(',').filter((pair) => pair !== '').map((pair): [string, string] => [answerPrefix + pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);
  return accepted(definition, answersFromParameters(definition, new URLSearchParams(pairs)), 'query');
}

/** Answers as a body has them. @throws {HttpProblem} request.invalid with the questions that are answered wrongly. */
export const answersOfBody = (definition: ScenarioDefinition, answers: Readonly<Record<string, unknown>>): CheckedAnswers => accepted(definition, validateAnswers(definition, answers), 'body');
