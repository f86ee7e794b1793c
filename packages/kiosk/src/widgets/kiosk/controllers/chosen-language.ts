import type { HallLocale } from '@hallkit/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language a visitor chose, passed on to everything inside; the page's own is back when he goes. */
export class ChosenLanguage implements ReactiveController {
  /** Null for that of the page. */
  locale: HallLocale | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #passedOn = false;
  #before: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  choose(locale: HallLocale): void {
    this.locale = locale;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.locale = null;
    if (!this.#passedOn) return;
    this.#passedOn = false;
    if (this.#before === null) this.#host.removeAttribute('lang');
    else this.#host.lang = this.#before;
  }

  /** What stands inside looks around for a language when `lang` changes; by then the shell must speak it already, and its texts may still be on their way. */
  hostUpdated(): void {
    const { locale } = this;
    if (locale === null || this.#host.renderRoot.querySelector('[part=base]')?.getAttribute('lang') !== locale) return;
    if (!this.#passedOn) this.#before = this.#host.getAttribute('lang');
    this.#passedOn = true;
    if (this.#host.getAttribute('lang') !== locale) this.#host.lang = locale;
  }
}
