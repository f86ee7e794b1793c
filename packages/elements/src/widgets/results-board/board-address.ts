import { AddressedState } from '../../controllers/addressed.ts';
import { filterFrom, parametersOf, resultsParameters } from './results-state.ts';
import type { ResultsFilter } from './results-state.ts';

/** What an address says. */
export interface Addressed {
  readonly filter: ResultsFilter;
  readonly decision: string | undefined;
}

/** Keeps what is looked for and the open decision in the address. */
export class BoardAddress extends AddressedState<Addressed> {
  readonly parameterNames: readonly string[] = resultsParameters;

  /** Goes back to it where the visitor came from there; so that Back does not lead here again. */
  leave(addressed: Addressed): void {
    const parameters = this.written(addressed);
    if (!this.keeper.back(parameters)) this.keeper.push(parameters);
  }

  protected says(parameters: URLSearchParams): boolean {
    return resultsParameters.some((name) => parameters.has(name));
  }

  protected read(parameters: URLSearchParams): Addressed {
    return { filter: filterFrom(parameters), decision: parameters.get('decision') || undefined };
  }

  protected written({ filter, decision }: Addressed): Record<string, string> {
    return { ...parametersOf(filter, decision) };
  }
}
