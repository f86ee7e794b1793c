import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps an element at whether the browser has a network, and lets it go on by itself when it is back. */
export class ConnectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onReturn: () => void;

  /** @param onReturn - Called when the network is back. */
  constructor(host: ReactiveControllerHost, onReturn: () => void) {
    this.#host = host;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  /** Whether the browser says that there is no network; the opposite promises nothing. */
  get offline(): boolean {
    return !navigator.onLine;
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#changed);
    globalThis.addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#changed);
    globalThis.removeEventListener('offline', this.#changed);
  }

  readonly #changed = ({ type }: Event): void => {
    if (type === 'online') this.#onReturn();
    this.#host.requestUpdate();
  };
}
