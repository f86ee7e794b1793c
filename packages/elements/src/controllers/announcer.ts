import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** Says politely what has changed elsewhere on the screen (WCAG 2.2, 4.1.3), once things have come to rest. */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param delay - Milliseconds in which a later text takes its place. */
  say(text: string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, delay);
  }

  /** Stands in the page from the start: a region that comes with its text is not read. */
  render(): TemplateResult {
    return html`<p class="hidden-visually" role="status">${this.#text}</p>`;
  }
}
