import { AddressedState } from '../../controllers/addressed.ts';
import { answerPrefix, answersIn, parametersOf } from './answers.ts';
import type { WrittenAnswers } from './answers.ts';

/** What an address says. */
export interface Addressed {
  readonly scenarioId: string | undefined;
  readonly answers: WrittenAnswers;
}

/** Keeps scenario and answers in the address, so that they can be linked to and Back takes the last answer back. */
export class WizardAddress extends AddressedState<Addressed> {
  /** The scenario, and whatever answers are in the address now. */
  get parameterNames(): readonly string[] {
    const { search, hash } = window.location;
    const names = [...new URLSearchParams(search).keys(), ...new URLSearchParams(hash.replace(/^#\??/, '')).keys()];
    return ['scenario', ...names.filter((name) => name.startsWith(answerPrefix))];
  }

  protected says(parameters: URLSearchParams): boolean {
    return parameters.has('scenario');
  }

  protected read(parameters: URLSearchParams): Addressed {
    return { scenarioId: parameters.get('scenario') || undefined, answers: answersIn(parameters) };
  }

  protected written({ scenarioId, answers }: Addressed): Record<string, string> {
    return scenarioId === undefined ? {} : { scenario: scenarioId, ...parametersOf(answers) };
  }
}
