import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is to happen when nobody goes on. */
export interface UntouchedOptions {
  /** Seconds until it ends; undefined while there is nothing to end. */
  readonly seconds: () => number | undefined;
  /** Seconds before that at which it warns; 0: never. */
  readonly warn: () => number;
  readonly onEnd: () => void;
}

/** Ends what somebody has left behind on a device of the hall, after a warning that can be answered by any touch. */
export class Untouched implements ReactiveController {
  /** Seconds left, once it warns. */
  left: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: UntouchedOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #counts: number | undefined;
  #last = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: UntouchedOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerdown', 'keydown', 'input']) this.#host.addEventListener(type, this.#touched);
  }

  hostDisconnected(): void {
    for (const type of ['pointerdown', 'keydown', 'input']) this.#host.removeEventListener(type, this.#touched);
    this.#count(undefined);
  }

  hostUpdated(): void {
    const seconds = this.#options.seconds();
    if (seconds !== this.#counts && this.#host.isConnected) this.#count(seconds);
  }

  readonly #touched = (): void => {
    this.#last = performance.now();
    if (this.left === undefined) return;
    this.left = undefined;
    this.#host.requestUpdate();
  };

  #count(seconds: number | undefined): void {
    clearInterval(this.#timer);
    this.#counts = seconds;
    this.left = undefined;
    this.#last = performance.now();
    if (seconds !== undefined) this.#timer = setInterval(() => this.#tick(seconds), 250);
  }

  #tick(seconds: number): void {
    const left = Math.ceil(seconds - (performance.now() - this.#last) / 1000);
    if (left <= 0) {
      this.#count(undefined);
      this.#options.onEnd();
    } else if (left <= this.#options.warn() && left !== this.left) {
      this.left = left;
      this.#host.requestUpdate();
    }
  }
}
