import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** What was said stays so long, in milliseconds; later whoever reads the page would take it for news. */
const lasts = 10_000;

/** Says politely what has changed elsewhere on the screen (WCAG 2.2, 4.1.3), once things have come to rest. */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#timer);
    this.#text = '';
  }

  /** @param delay - Milliseconds in which a later text takes its place. */
  say(text: string, delay = 0): void {
    clearTimeout(this.#timer);
    // An answer that comes after the element was taken away: nobody hears it, and no clock holds what is gone.
    if (!this.#connected) return;
    this.#timer = setTimeout(() => {
      // The same words once more, as of a number called again, have to differ for a reader to notice them.
      this.#text = text && text === this.#text ? `${text}\u00A0` : text;
      this.#host.requestUpdate();
      if (text) this.#timer = setTimeout(() => this.say(''), lasts);
    }, delay);
  }

  /** Stands in the page from the start: a region that comes with its text is not read. */
  render(): TemplateResult {
    return html`<p class="hidden-visually" role="status">${this.#text}</p>`;
  }
}
