import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration, Routing } from '../config/options.ts';
import { RoutingController } from './routing.ts';
import type { RoutingHost } from './routing.ts';

/** Keeps what an element shows in the address, so that it can be linked to and Back leads to what was there before. */
export abstract class AddressedState<Said> implements RoutingHost {
  abstract readonly parameterNames: readonly string[];
  protected readonly keeper: RoutingController;
  readonly #host: ReactiveControllerHost;
  readonly #configuration: () => HallConfiguration;
  readonly #onAddress: (said: Said) => void;
  #looked = false;

  /** @param onAddress - Told when the visitor goes back or forward. */
  constructor(host: ReactiveControllerHost, configuration: () => HallConfiguration, onAddress: (said: Said) => void) {
    this.#host = host;
    this.#configuration = configuration;
    this.#onAddress = onAddress;
    this.keeper = new RoutingController(this);
  }

  get routing(): Routing {
    return this.#configuration().routing ?? 'none';
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** What the address says, once: as soon as the element may use it. */
  find(): Said | undefined {
    const parameters = this.#looked ? undefined : this.keeper.read();
    if (!parameters) return undefined;
    this.#looked = true;
    return this.says(parameters) ? this.read(parameters) : undefined;
  }

  /** The address that shows it again, here and on another machine; undefined where the page keeps none. */
  link(said: Said): string | undefined {
    return this.keeper.active ? this.keeper.address(this.written(said)) : undefined;
  }

  /** Makes it the address, one step further in the history. */
  push(said: Said): void {
    this.keeper.push(this.written(said));
  }

  onAddress(parameters: URLSearchParams): void {
    this.#onAddress(this.read(parameters));
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

  /** Whether an address is about this element at all. */
  protected abstract says(parameters: URLSearchParams): boolean;
  protected abstract read(parameters: URLSearchParams): Said;
  protected abstract written(said: Said): Record<string, string>;
}
