import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration, Routing } from '../config/options.ts';
import { RoutingController } from './routing.ts';
import type { RoutingHost } from './routing.ts';

/** A page may forbid storage; then a reload forgets the id, and the address or the message leads back to it. */
function tolerant<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * Keeps which ticket, appointment, application or complaint an element follows: in the address where the page allows it, and for this tab across a
 * reload. For the tab only: on a shared machine the next visitor must not find it, and whoever has the id may give it back.
 */
export class KeptId implements RoutingHost {
  readonly parameterNames: readonly string[];
  readonly #parameter: string;
  readonly #host: ReactiveControllerHost;
  readonly #configuration: () => HallConfiguration;
  readonly #onAddress: (id: string | undefined) => void;
  readonly #routing: RoutingController;
  #looked: string | undefined;

  /**
   * @param parameter - Its name in the address.
   * @param onAddress - Told when the visitor goes back or forward.
   */
  constructor(host: ReactiveControllerHost, parameter: 'ticket' | 'appointment' | 'progress' | 'complaint' | 'question', configuration: () => HallConfiguration, onAddress: (id: string | undefined) => void) {
    this.#host = host;
    this.#parameter = parameter;
    this.parameterNames = [parameter];
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

  /**
   * The one of the address, else the one this tab had before the reload. Looked for once, as soon as the key is known: a
   * provider around the element may wake up after it.
   */
  find(): string | undefined {
    const { siteKey } = this.#configuration();
    if (siteKey === undefined || siteKey === this.#looked) return undefined;
    this.#looked = siteKey;
    return this.#routing.read()?.get(this.#parameter) ?? tolerant(() => sessionStorage.getItem(this.#name)) ?? undefined;
  }

  keep(id: string): void {
    tolerant(() => sessionStorage.setItem(this.#name, id));
    this.#routing.push({ [this.#parameter]: id });
  }

  forget(): void {
    tolerant(() => sessionStorage.removeItem(this.#name));
    this.#routing.push({});
  }

  onAddress(parameters: URLSearchParams): void {
    this.#onAddress(parameters.get(this.#parameter) ?? undefined);
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

  get #name(): string {
    return `hallkit.${this.#parameter}.${this.#configuration().siteKey ?? ''}`;
  }
}
