/** How long a kiosk waits for somebody who does nothing. */
export interface IdleOptions {
  /** Seconds until the session ends. */
  readonly idle: number;
  /** Seconds before that at which it warns. */
  readonly warn: number;
}

/** Where a countdown is. */
export interface IdleState {
  readonly phase: 'active' | 'warning' | 'over';
  /** Whole seconds until the end. */
  readonly left: number;
}

/** However often somebody asks for more time, it grows no further: a kiosk left alone must be free again. */
const mostStretch = 4;

/** The countdown of one visitor. Who asks for more time gets twice as much from then on, because he is slow, not away. */
export class IdleTimer {
  #options: IdleOptions;
  readonly #now: () => number;
  #last = 0;
  #stretch = 1;

  /** @param now - Milliseconds that only go forward. */
  constructor(options: IdleOptions, now: () => number = () => performance.now()) {
    this.#options = options;
    this.#now = now;
    this.begin();
  }

  /** A new visitor, with the times that hold now. */
  begin(options: IdleOptions = this.#options): void {
    this.#options = options;
    this.#stretch = 1;
    this.touch();
  }

  /** Somebody does something. */
  touch(): void {
    this.#last = this.#now();
  }

  /** Somebody asks for more time. */
  stretch(): void {
    this.#stretch = Math.min(mostStretch, this.#stretch * 2);
    this.touch();
  }

  get state(): IdleState {
    const { idle, warn } = this.#options;
    const left = Math.ceil(idle * this.#stretch - (this.#now() - this.#last) / 1000);
    return { left: Math.max(0, left), phase: left <= 0 ? 'over' : left <= warn ? 'warning' : 'active' };
  }
}
