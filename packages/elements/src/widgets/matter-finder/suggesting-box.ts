import type { ReactiveController, TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.ts';
import { plain } from '../../locales/localized.ts';
import { Combobox } from './combobox.ts';
import type { ComboboxHost } from './combobox.ts';
import type { FinderController } from './finder-controller.ts';
import type { FinderLoan, FinderParent } from './finder-loan.ts';
import type { Speech } from './matter-row.ts';
import { supportsAnchors } from './search-box.ts';
import { suggestionPopup } from './suggestion-popup.ts';
import { Suggestions } from './suggestions.ts';

/** The box while one types: what is offered, and the keys that go through it. */
export class SuggestingBox implements ComboboxHost, ReactiveController {
  readonly combobox: Combobox;
  readonly #suggestions: Suggestions;
  readonly #host: FinderParent;
  readonly #finder: FinderController;
  readonly #loan: FinderLoan;
  readonly #announcer: Announcer;
  readonly #speech: () => Speech;
  #offered: unknown;
  #warned = false;

  constructor(host: FinderParent, finder: FinderController, loan: FinderLoan, announcer: Announcer, speech: () => Speech) {
    this.#host = host;
    this.#finder = finder;
    this.#loan = loan;
    this.#announcer = announcer;
    this.#speech = speech;
    this.#suggestions = new Suggestions(host);
    this.combobox = new Combobox(this);
    host.addController(this);
  }

  get optionCount(): number {
    const list = this.#suggestions.value;
    return list ? list.rows.length + (list.confident ? 1 : 0) : 0;
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  addController(controller: ReactiveController): void {
    this.#host.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#host.removeController(controller);
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { value } = this.#suggestions;
    const { open, active } = this.combobox;
    if (open) this.#float(true);
    if (active >= 0) this.#host.renderRoot.querySelector(`#option-${active}`)?.scrollIntoView({ block: 'nearest' });
    if (value === this.#offered) return;
    this.#offered = value;
    if (value && open) this.#announcer.say(this.#speech().strings.suggested(value.rows.length), 600);
  }

  onOption(position: number): void {
    const list = this.#suggestions.value;
    const row = list?.rows[position];
    this.combobox.close();
    if (!list) return;
    if (row) this.#loan.choose(undefined, row.id, plain(row.name, this.#speech().locale));
    else this.#loan.search(list.query);
  }

  onEscape(): void {
    this.#loan.clear();
  }

  onOpen(): void {
    if (!this.#suggestions.value) this.#suggest();
  }

  /** The text has changed under the visitor's hands. */
  typed(): void {
    this.combobox.show();
    if (this.#host.configuration.siteKey) this.#suggest();
  }

  /** What was offered is of no use any more. */
  done(): void {
    this.combobox.close();
    this.#suggestions.clear();
  }

  /** Somebody comes near the box: what answers at once is fetched before the first key, if the network lets us. */
  approached(): void {
    // Goes above everything now and is seen later: going there takes longer than a key press may.
    this.#float(true);
    if (!this.#host.configuration.siteKey || this.#finder.source.ready) return;
    void this.#finder.source.prepare().then(
      () => this.combobox.open && this.#suggest(),
      (error: unknown) => {
        if (!this.#warned) console.warn(`[hallkit] <${this.#host.localName}>: the index for finding in the page could not be had, the hall is asked instead.`, error);
        this.#warned = true;
      },
    );
  }

  left(): void {
    this.combobox.close();
    this.#float(false);
  }

  render(): TemplateResult {
    return suggestionPopup({ ...this.#speech(), combobox: this.combobox, suggestions: this.#suggestions.value, onOption: (position) => this.onOption(position) });
  }

  #suggest(): void {
    this.#suggestions.ask(this.#loan.text(), { client: this.#loan.client(), source: this.#finder.source, filters: this.#finder.filters });
  }

  /** Shows or hides what floats; needs a place in a page. */
  #float(shown: boolean): void {
    const popup = supportsAnchors && this.#host.isConnected && this.#host.renderRoot.querySelector<HTMLElement>('.popup');
    if (popup && popup.matches(':popover-open') !== shown) popup.togglePopover(shown);
  }
}
