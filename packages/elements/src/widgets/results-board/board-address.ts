import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration, Routing } from '../../config/options.ts';
import { RoutingController } from '../../controllers/routing.ts';
import type { RoutingHost } from '../../controllers/routing.ts';
import { filterFrom, parametersOf, resultsParameters } from './results-state.ts';
import type { ResultsFilter } from './results-state.ts';

/** What an address says. */
export interface Addressed {
  readonly filter: ResultsFilter;
  readonly decision: string | undefined;
}

/** Keeps what is looked for and the open decision in the address. */
export class BoardAddress implements RoutingHost {
  readonly parameterNames: readonly string[] = resultsParameters;
  readonly #host: ReactiveControllerHost;
  readonly #configuration: () => HallConfiguration;
  readonly #onAddress: (addressed: Addressed) => void;
  readonly #routing: RoutingController;
  #looked = false;

  /** @param onAddress - Told when the visitor goes back or forward. */
  constructor(host: ReactiveControllerHost, configuration: () => HallConfiguration, onAddress: (addressed: Addressed) => void) {
    this.#host = host;
    this.#configuration = configuration;
    this.#onAddress = onAddress;
    this.#routing = new RoutingController(this);
  }

  get routing(): Routing {
    return this.#configuration().routing ?? 'none';
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** What the address says, once: as soon as the element may use it. */
  find(): Addressed | undefined {
    const parameters = this.#looked ? undefined : this.#routing.read();
    if (!parameters) return undefined;
    this.#looked = true;
    return resultsParameters.some((name) => parameters.has(name)) ? this.#read(parameters) : undefined;
  }

  /** The address that shows it again; undefined where the page keeps none. */
  link({ filter, decision }: Addressed): string | undefined {
    return this.#routing.active ? this.#routing.address(parametersOf(filter, decision)) : undefined;
  }

  /** Makes it the address, one step further in the history. */
  push({ filter, decision }: Addressed): void {
    this.#routing.push(parametersOf(filter, decision));
  }

  /** Goes back to it where the visitor came from there; so that Back does not lead here again. */
  leave({ filter, decision }: Addressed): void {
    const parameters = parametersOf(filter, decision);
    if (!this.#routing.back(parameters)) this.#routing.push(parameters);
  }

  onAddress(parameters: URLSearchParams): void {
    this.#onAddress(this.#read(parameters));
  }

  addController(controller: ReactiveController): void {
    this.#host.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#host.removeController(controller);
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  #read(parameters: URLSearchParams): Addressed {
    return { filter: filterFrom(parameters), decision: parameters.get('decision') || undefined };
  }
}
