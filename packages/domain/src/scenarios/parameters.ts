import type { Answer, Answers, ScenarioDefinition } from './definition.ts';
import { validateAnswers } from './answers.ts';
import type { CheckedAnswers } from './answers.ts';

/** Begins the names of parameters that hold answers, so that those of the page itself stay apart. */
export const answerPrefix = 'a.';

const written = (answer: Answer): string => (typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer));

/**
 * Answers as parameters of a URL, in the order of the questions, so that the same answers are the same link.
 *
 * @example answersToParameters(restaurant, { area: 120, sign: true }).toString() // 'a.area=120&a.sign=yes'
 */
export function answersToParameters(definition: ScenarioDefinition, answers: Answers): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const { id } of [...definition.questions, ...definition.alternatives]) {
    if (!Object.hasOwn(answers, id)) continue;
    const answer = answers[id];
    if (answer !== undefined) parameters.set(answerPrefix + id, written(answer));
  }
  return parameters;
}

/**
 * Reads answers back from the parameters of a URL. Other parameters are passed over; of a repeated one the first counts;
 * what is no answer is left out and told.
 */
export function answersFromParameters(definition: ScenarioDefinition, parameters: URLSearchParams): CheckedAnswers {
  const kinds = new Map<string, string>(definition.questions.map(({ id, kind }) => [id, kind]));
  const read = new Map<string, Answer>();
  for (const [name, text] of parameters) {
    if (!name.startsWith(answerPrefix)) continue;
    const id = name.slice(answerPrefix.length);
    if (!read.has(id)) read.set(id, readAnswer(kinds.get(id), text));
  }
  return validateAnswers(definition, Object.fromEntries(read));
}

function readAnswer(kind: string | undefined, text: string): Answer {
  if (kind === 'yesNo' && (text === 'yes' || text === 'no')) return text === 'yes';
  // Only plain decimals: Number() would take '', '0x10' and '1e3' too.
  if (kind === 'number' && /^-?\d{1,12}(\.\d{1,6})?$/.test(text)) return Number(text);
  return text;
}
