import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration, Routing } from '../../config/options.ts';
import { RoutingController } from '../../controllers/routing.ts';
import type { RoutingHost } from '../../controllers/routing.ts';
import { answerPrefix, answersIn, parametersOf } from './answers.ts';
import type { WrittenAnswers } from './answers.ts';

/** What an address says. */
export interface Addressed {
  readonly scenarioId: string | undefined;
  readonly answers: WrittenAnswers;
}

/** Keeps scenario and answers in the address, so that they can be linked to and Back takes the last answer back. */
export class WizardAddress implements RoutingHost {
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

  /** The scenario, and whatever answers are in the address now. */
  get parameterNames(): readonly string[] {
    const { search, hash } = window.location;
    const names = [...new URLSearchParams(search).keys(), ...new URLSearchParams(hash.replace(/^#\??/, '')).keys()];
    return ['scenario', ...names.filter((name) => name.startsWith(answerPrefix))];
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** What the address says, once: as soon as the element may use it. */
  find(): Addressed | undefined {
    const parameters = this.#looked ? undefined : this.#routing.read();
    if (!parameters) return undefined;
    this.#looked = true;
    return parameters.has('scenario') ? this.#read(parameters) : undefined;
  }

  /** The address that shows them again, here and on another machine; undefined where the page keeps none. */
  link(addressed: Addressed): string | undefined {
    return this.#routing.active ? this.#routing.address(this.#written(addressed)) : undefined;
  }

  /** Makes it the address, one step further in the history. */
  push(addressed: Addressed): void {
    this.#routing.push(this.#written(addressed));
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
    return { scenarioId: parameters.get('scenario') || undefined, answers: answersIn(parameters) };
  }

  #written({ scenarioId, answers }: Addressed): Record<string, string> {
    return scenarioId === undefined ? {} : { scenario: scenarioId, ...parametersOf(answers) };
  }
}
