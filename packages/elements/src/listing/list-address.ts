import type { ReactiveControllerHost } from 'lit';
import type { HallConfiguration } from '../config/options.ts';
import { AddressedState } from '../controllers/addressed.ts';

/** What the address of a list says. */
export interface Addressed<Filter> {
  /** What is looked for. */
  readonly filter: Filter;
  /** Id of what is open. */
  readonly open: string | undefined;
}

/** How a list stands in an address. */
export interface ListParameters<Filter> {
  /** Parameters that are looked for by. */
  readonly filters: readonly string[];
  /** The one that names what is open. */
  readonly open: string;
  /** Reads what is looked for; whatever it cannot be is left out. */
  filterFrom(parameters: URLSearchParams): Filter;
}

/** Reads what an address says. */
export const addressedFrom = <Filter>(parameters: URLSearchParams, { open, filterFrom }: ListParameters<Filter>): Addressed<Filter> => ({ filter: filterFrom(parameters), open: parameters.get(open) || undefined });

/** The same as parameters; those that say nothing are left out. */
export const parametersOf = <Filter extends object>({ filter, open }: Addressed<Filter>, { open: name }: ListParameters<Filter>): Record<string, string> => ({ ...(Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as Record<string, string>), ...(open ? { [name]: open } : {}) });

/** Keeps what is looked for in a list, and what of it is open, in the address. */
export class ListAddress<Filter extends object> extends AddressedState<Addressed<Filter>> {
  readonly #parameters: ListParameters<Filter>;

  constructor(host: ReactiveControllerHost, configuration: () => HallConfiguration, onAddress: (addressed: Addressed<Filter>) => void, parameters: ListParameters<Filter>) {
    super(host, configuration, onAddress);
    this.#parameters = parameters;
  }

  get parameterNames(): readonly string[] {
    return [...this.#parameters.filters, this.#parameters.open];
  }

  /** Goes back to it where the visitor came from there; so that Back does not lead here again. */
  leave(addressed: Addressed<Filter>): void {
    const parameters = this.written(addressed);
    if (!this.keeper.back(parameters)) this.keeper.push(parameters);
  }

  protected says(parameters: URLSearchParams): boolean {
    return this.parameterNames.some((name) => parameters.has(name));
  }

  protected read(parameters: URLSearchParams): Addressed<Filter> {
    return addressedFrom(parameters, this.#parameters);
  }

  protected written(addressed: Addressed<Filter>): Record<string, string> {
    return parametersOf(addressed, this.#parameters);
  }
}
