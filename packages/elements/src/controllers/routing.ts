import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Routing } from '../config/options.ts';

/** What an element keeps in the address, and how. */
export interface RoutingHost extends ReactiveControllerHost {
  /** How; asked at every use, because a page may change its mind. */
  readonly routing: Routing;
  /** Parameters that belong to the element. */
  readonly parameterNames: readonly string[];
  /** Told when the visitor went back or forward, or changed the address. */
  onAddress(parameters: URLSearchParams): void;
}

/** Elements that want the address in the order in which they came; the first one has it, so that two on a page never fight. */
const waiting: RoutingController[] = [];

/** Before the parameters in a fragment: a page's own anchors look different and are left alone. */
const hashMark = '#?';

/** Keeps the state of one element in the address, so that it can be linked to and Back and Forward work. */
export class RoutingController implements ReactiveController {
  readonly #host: RoutingHost;

  constructor(host: RoutingHost & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element may use the address. */
  get active(): boolean {
    return this.#host.routing !== 'none' && waiting.find((one) => one.#host.routing !== 'none') === this;
  }

  hostConnected(): void {
    waiting.push(this);
    window.addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    waiting.splice(waiting.indexOf(this), 1);
    window.removeEventListener('popstate', this.#moved);
  }

  /** The parameters in the address; undefined while the element has no claim to it. */
  read(): URLSearchParams | undefined {
    if (!this.active) return undefined;
    const { hash, search } = window.location;
    if (this.#host.routing === 'history') return new URLSearchParams(search);
    return new URLSearchParams(hash.startsWith(hashMark) ? hash.slice(hashMark.length) : '');
  }

  /** The address with these parameters in place of the element's own; those of the page stay. */
  address(parameters: Readonly<Record<string, string>>): string {
    const url = new URL(window.location.href);
    const changed = this.#host.routing === 'hash' ? new URLSearchParams(url.hash.startsWith(hashMark) ? url.hash.slice(hashMark.length) : '') : url.searchParams;
    for (const name of this.#host.parameterNames) changed.delete(name);
    for (const [name, value] of Object.entries(parameters)) changed.set(name, value);
    if (this.#host.routing === 'hash') url.hash = String(changed) ? hashMark.slice(1) + String(changed) : '';
    return url.href;
  }

  /** Makes it the address, one step further in the history; nothing where it is that already. */
  push(parameters: Readonly<Record<string, string>>): void {
    if (!this.active) return;
    const address = this.address(parameters);
    if (address !== window.location.href) window.history.pushState({ hallkitFrom: window.location.href }, '', address);
  }

  /**
   * Goes back to the step before, where that one shows these parameters; so that Back does not lead there again.
   *
   * @returns false where the visitor came in another way.
   */
  back(parameters: Readonly<Record<string, string>>): boolean {
    const from = (window.history.state as { hallkitFrom?: string } | null)?.hallkitFrom;
    if (!this.active || from === undefined || from !== this.address(parameters)) return false;
    window.history.back();
    return true;
  }

  readonly #moved = (): void => {
    const parameters = this.read();
    if (parameters) this.#host.onAddress(parameters);
  };
}
