import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets an element draw again when the minute changes; a clock that goes on also shows that a screen is alive. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#next();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #next(): void {
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate();
      this.#next();
    }, 60_000 - (Date.now() % 60_000) + 50);
  }
}
