import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands in a line to search in; it is looked for once typing has come to rest. */
export class TypedSearch implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #look: (q: string) => void;
  readonly #rest: number;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param look - Looks for it, without blanks around it.
   * @param rest - Typing has come to rest after so long, in milliseconds.
   */
  constructor(host: ReactiveControllerHost, look: (q: string) => void, rest = 300) {
    this.#host = host;
    this.#look = look;
    this.#rest = rest;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** @param now - Without waiting for more to be typed. */
  search(text: string, now = false): void {
    this.text = text;
    this.stop();
    const look = (): void => this.#look(text.trim());
    if (now || text === '') look();
    else this.#typing = setTimeout(look, this.#rest);
    this.#host.requestUpdate();
  }

  /** Something else is looked for meanwhile. */
  stop(): void {
    clearTimeout(this.#typing);
  }
}
