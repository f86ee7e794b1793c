import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens everything that is folded while the page is printed: paper cannot be clicked. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#open);
    globalThis.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#open);
    globalThis.removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    const folded = [...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of folded) details.open = true;
    this.#opened.push(...folded);
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
