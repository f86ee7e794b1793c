import type { LocalizedText } from '@hallkit/contract';
import { TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { plain } from '../../locales/localized.ts';
import { notice } from '../../ui/notice.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { Combobox } from './combobox.ts';
import type { ComboboxHost } from './combobox.ts';
import { Feedback } from './feedback.ts';
import { FinderController } from './finder-controller.ts';
import type { FinderHost } from './finder-controller.ts';
import type { FilterPanel } from './filter-panel.ts';
import { parametersOf, withFilter } from './finder-state.ts';
import type { Filters } from './finder-state.ts';
import { GuidePane } from './guide-pane.ts';
import { HallMatterSelectedEvent } from './matter-finder.events.ts';
import { matterFinderStrings } from './matter-finder.strings.ts';
import { matterFinderStyles } from './matter-finder.styles.ts';
import type { RowContext, Speech } from './matter-row.ts';
import type { Results } from './matter-source.ts';
import { resultsTitle, resultsView } from './results-view.ts';
import { searchBox, supportsAnchors } from './search-box.ts';
import { skeleton } from './skeleton.ts';
import { Suggestions } from './suggestions.ts';

/**
 * Finds a matter by what people call it, its official name, pinyin or code, and opens its guide. Can be bound to one
 * department, region, audience or topic. Answers while one types, also when the network is gone.
 *
 * @summary Find a matter and open its guide.
 * @tag hall-matter-finder
 * @slot - Shown until the element is ready.
 * @attr {string} department - Id of a department: finds its matters only.
 * @attr {string} region - Code of a region (GB/T 2260): finds its matters only.
 * @attr {string} audience - Finds matters for this kind of applicant only, as `natural` or `enterprise`.
 * @attr {string} topic - Id of a topic: finds its matters only.
 * @attr {string} query - What is looked for.
 * @attr {string} matter - Id of the matter whose guide is open.
 * @attr {string} label - In place of the label of the box.
 * @attr {string} placeholder - A hint in the box; the label stays.
 * @attr {string} guide-href - Address of your own page of a matter, `{matterId}` in it is replaced; rows lead there.
 * @attr {boolean} without-filters - No filters and no topics to begin with.
 * @attr {boolean} without-guide - Choosing a matter only tells the page.
 * @attr {number} heading-level - Level of the highest heading inside, 2 to 5.
 * @attr {string} site-key - Publishable site key.
 * @attr {string} base-url - Address of the hall's server.
 * @attr {string} locale - Language.
 * @attr {string} theme - `light`, `dark` or `auto`, and `elder` or `kiosk`.
 * @attr {'none'|'history'|'hash'} routing - Keeps query, filters, page and open guide in the address.
 * @fires {HallMatterSelectedEvent} hall-matter-selected - Somebody chose a matter; cancelable.
 * @fires {HallFailedEvent} hall-failed - The finder cannot show what it should.
 * @csspart base - Everything.
 * @csspart search - The box with label and button.
 * @csspart input - The input.
 * @csspart button - The button beside it.
 * @csspart suggestions - What is offered while one types.
 * @csspart ways-in - Topics and departments to look through.
 * @csspart filters - The filters.
 * @csspart audience - The filter by applicant.
 * @csspart chosen - The filters that are on.
 * @csspart results - The region of the results.
 * @csspart row - One matter.
 * @csspart pager - The way to other pages.
 * @csspart feedback - "Not what you need?"
 * @csspart notice - What the visitor must not miss.
 * @cssproperty --hall-primary - Colour of links and buttons.
 * @cssproperty --hall-radius - Rounding of corners.
 * @cssproperty --hall-font - Family of the letters.
 * @example <hall-matter-finder department="market-regulation"></hall-matter-finder>
 */
export class HallMatterFinder extends HallElement implements FinderHost, ComboboxHost {
  static override styles: CSSResultGroup = matterFinderStyles;
  static override properties: PropertyDeclarations = {
    department: {},
    region: {},
    audience: {},
    topic: {},
    query: {},
    matter: {},
    label: {},
    placeholder: {},
    guideHref: { attribute: 'guide-href' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutGuide: { type: Boolean, attribute: 'without-guide' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Id of the department it is bound to. */
  declare department: string | undefined;
  /** Code of the region it is bound to. */
  declare region: string | undefined;
  /** Kind of applicant it is bound to. */
  declare audience: string | undefined;
  /** Id of the topic it is bound to. */
  declare topic: string | undefined;
  /** What is looked for; follows the visitor. */
  declare query: string | undefined;
  /** Id of the matter whose guide is open; follows the visitor. */
  declare matter: string | undefined;
  /** In place of the label of the box. */
  declare label: string | undefined;
  /** A hint in the box. */
  declare placeholder: string | undefined;
  /** Address of your own page of a matter, with `{matterId}`. */
  declare guideHref: string | undefined;
  declare withoutFilters: boolean;
  declare withoutGuide: boolean;
  /** Level of the highest heading inside. */
  declare headingLevel: number;

  readonly #finder = new FinderController(this, () => this.client);
  readonly #suggestions = new Suggestions(this);
  readonly #combobox = new Combobox(this);
  readonly #announcer = new Announcer(this);
  readonly #feedback = new Feedback(this, () => this.client);
  readonly #guide = new GuidePane(this, this.#finder);
  #typed = '';
  #asked = '';
  #offered: unknown;
  #filtersOpen = false;
  #shown: unknown;
  #warned = false;

  constructor() {
    super();
    this.withoutFilters = false;
    this.withoutGuide = false;
    this.headingLevel = 2;
  }

  /** @internal */
  get bound(): Filters {
    const { department, region, audience, topic } = this;
    return Object.fromEntries(Object.entries({ audience, department, region, topic }).filter(([, value]) => value));
  }

  /** @internal */
  get optionCount(): number {
    const list = this.#suggestions.value;
    return list ? list.rows.length + (list.confident ? 1 : 0) : 0;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#finder.site?.hall.staffedLine ?? super.staffedLine;
  }

  /** @internal */
  onOption(position: number): void {
    const list = this.#suggestions.value;
    const row = list?.rows[position];
    this.#combobox.close();
    if (!list) return;
    if (!row) this.#search(list.query);
    else this.#choose(undefined, row.id, plain(row.name, this.hallLocale));
  }

  /** @internal */
  onEscape(): void {
    this.#typed = '';
    this.#suggestions.clear();
  }

  /** @internal */
  onOpen(): void {
    if (!this.#suggestions.value) this.#suggest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { state, results } = this.#finder;
    const { value: offered } = this.#suggestions;
    if (offered !== this.#offered) {
      this.#offered = offered;
      if (offered && this.#combobox.open) this.#announcer.say(this.#speech.strings.suggested(offered.rows.length), 600);
    }
    if (results.status === TaskStatus.COMPLETE && results.value !== this.#shown) {
      this.#shown = results.value;
      if (this.hasUpdated && results.value) this.#announcer.say(resultsTitle({ results: results.value, state }, this.#speech), 300);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#combobox.active >= 0) this.renderRoot.querySelector(`#option-${this.#combobox.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  get #speech(): Speech {
    return { locale: this.hallLocale, strings: this.texts(matterFinderStrings), common: this.common, format: this.format };
  }

  get #popup(): HTMLElement {
    return this.renderRoot.querySelector('.popup') as HTMLElement;
  }

  #suggest(): void {
    this.#suggestions.ask(this.#typed, { client: this.client, source: this.#finder.source, filters: this.#finder.filters });
  }

  /** Somebody comes near the box: what answers at once is fetched before the first key, if the network lets us. */
  readonly #prepare = (): void => {
    // Goes above everything now and is seen later: going there takes longer than a key press may.
    if (supportsAnchors) this.#popup.togglePopover(true);
    if (!this.configuration.siteKey || this.#finder.source.ready) return;
    void this.#finder.source.prepare().then(
      () => this.#combobox.open && this.#suggest(),
      (error: unknown) => {
        if (!this.#warned) console.warn(`[hallkit] <${this.localName}>: the index for finding in the page could not be had, the hall is asked instead.`, error);
        this.#warned = true;
      },
    );
  };

  readonly #input = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    // While an input method composes, the text is none yet.
    if (event instanceof InputEvent && event.isComposing) return;
    this.#combobox.show();
    if (this.configuration.siteKey) this.#suggest();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#search(this.#typed);
  };

  readonly #clear = (): void => {
    this.onEscape();
    this.#combobox.close();
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  };

  readonly #leave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget))) {
      this.#combobox.close();
      if (supportsAnchors && this.isConnected) this.#popup.togglePopover(false);
    }
  };

  #search(text: string): void {
    this.#typed = text;
    this.#combobox.close();
    this.#suggestions.clear();
    this.#finder.go({ query: text.trim(), page: 0 });
    // On a touch screen the keyboard would hide the answer.
    if (window.matchMedia('(pointer: coarse)').matches) void this.#toResults();
  }

  async #toResults(): Promise<void> {
    await this.#finder.settled();
    const title = this.renderRoot.querySelector<HTMLElement>('#results');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  }

  readonly #turn = (page: number): void => {
    this.#finder.go({ page });
    void this.#toResults();
  };

  /** The address of a guide for another tab. */
  #href(matter: string): string | undefined {
    const { routes, state, site } = this.#finder;
    if (this.guideHref) return this.guideHref.replaceAll('{matterId}', encodeURIComponent(matter));
    if (routes.active) return routes.address(parametersOf({ ...state, matter }));
    return site && new URL(site.guideUrl.replaceAll('{matterId}', encodeURIComponent(matter)), this.configuration.baseUrl || window.location.href).href;
  }

  /** @param click - The press on a link; it does what links do where the page or another tab shows the guide. */
  #choose(click: Event | undefined, matter: string, name: string): void {
    const isElsewhere = click instanceof MouseEvent && (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    if (isElsewhere) return;
    const isOurs = this.dispatchEvent(new HallMatterSelectedEvent({ matterId: matter, name }));
    if (isOurs && this.guideHref) {
      if (!click) window.location.assign(this.#href(matter) ?? '');
      return;
    }
    click?.preventDefault();
    if (!isOurs || this.withoutGuide) return;
    const row = click?.currentTarget;
    this.#guide.open(matter, row instanceof HTMLElement ? (row.dataset['matter'] ?? '') : '');
  }

  readonly #failed = (error: unknown, retry: () => void): TemplateResult => this.failed(error, retry);

  #searchBox(speech: Speech): TemplateResult {
    const { strings } = speech;
    return searchBox({
      ...speech,
      label: this.label || strings.label,
      placeholder: this.placeholder,
      bound: this.#boundNames(),
      typed: this.#typed,
      combobox: this.#combobox,
      suggestions: this.#suggestions.value,
      onInput: this.#input,
      onSubmit: this.#submit,
      onClear: this.#clear,
      onApproach: this.#prepare,
      onLeave: this.#leave,
      onOption: (position) => this.onOption(position),
    });
  }

  /** Names of what the page has bound the finder to, as the hall calls them. */
  #boundNames(): string | undefined {
    const { results, site } = this.#finder;
    const locale = this.hallLocale;
    const values = (name: string): readonly { readonly value: string; readonly label: LocalizedText }[] => results.value?.facets.find((facet) => facet.name === name)?.values ?? [];
    const names = Object.entries(this.bound).flatMap(([name, value]) => values(name).find((one) => one.value === value)?.label ?? []);
    // A key can be bound as well.
    const keyed = [this.department ? undefined : site?.department?.name, this.region ? undefined : site?.region?.name].filter((name) => name !== undefined);
    const all = [...keyed, ...names].map((name) => plain(name, locale));
    return all.length > 0 ? all.join(locale === 'en' ? ', ' : '、') : undefined;
  }

  #panel(speech: Speech, { facets }: Results): FilterPanel {
    const { state } = this.#finder;
    return {
      ...speech,
      facets,
      chosen: state.filters,
      bound: this.bound,
      choose: (name, value) => this.#finder.go({ filters: withFilter(state.filters, name, value), page: 0 }),
      browse: (name, value) => {
        this.#finder.go({ query: '', filters: { [name]: value }, page: 0 });
        void this.#toResults();
      },
      clear: () => this.#finder.go({ filters: {}, page: 0 }),
    };
  }

  /** All that the results depend on: while one types, twenty rows need not be drawn again at each key. */
  #resultsLook({ locale, strings, common }: Speech): unknown[] {
    const { results, state, site, routes } = this.#finder;
    return [results.value, results.status, state, site, routes.active && window.location.href, this.#feedback.look, this.#filtersOpen, locale, strings, common, this.guideHref, this.withoutFilters, this.headingLevel, JSON.stringify(this.bound)];
  }

  #results(speech: Speech, results: Results): TemplateResult {
    const { state } = this.#finder;
    const row: RowContext = { ...speech, level: this.headingLevel, href: (matter) => this.#href(matter), select: (event, matter, name) => this.#choose(event, matter, name) };
    const canTell = state.query !== '' && !results.offline && (this.#finder.site?.scopes.includes('feedback:write') ?? false);
    return html`${results.offline ? notice({ tone: 'warning', icon: 'offline', title: speech.strings.offlineTitle, body: speech.strings.offlineBody, actions: html`<button type="button" class="button" @click=${this.#again}>${speech.common.retry}</button>` }) : nothing}
    ${resultsView({
      results,
      state,
      row,
      panel: this.#panel(speech, results),
      line: this.staffedLine,
      withFilters: !this.withoutFilters,
      filtersOpen: this.#filtersOpen,
      pending: this.#finder.results.status === TaskStatus.PENDING,
      feedback: canTell ? this.#feedback.render(results.confident ? 'wrongResult' : 'notFound', state.query, { ...speech, failed: this.#failed }) : nothing,
      toggleFilters: this.#toggleFilters,
      turn: this.#turn,
    })}`;
  }

  readonly #again = (): void => this.#finder.again();

  readonly #toggleFilters = (): void => {
    this.#filtersOpen = !this.#filtersOpen;
    this.requestUpdate();
  };

  protected override content(): TemplateResult {
    const speech = this.#speech;
    const { results, state } = this.#finder;
    // What is asked may come from the address or the page: the box says so.
    if (state.query !== this.#asked) this.#typed = state.query;
    this.#asked = state.query;
    const isGuide = this.#guide.matter !== undefined;
    // What is behind a guide stays as it was: the way back is short.
    return html`<div class="finder" ?hidden=${isGuide}>
        ${this.#searchBox(speech)}
        ${results.status === TaskStatus.ERROR ? this.failed(results.error, this.#again) : results.value ? guard(this.#resultsLook(speech), () => this.#results(speech, results.value as Results)) : skeleton(speech.strings.loading)}
      </div>
      ${isGuide ? this.#guide.render({ ...speech, configuration: this.configuration, level: this.headingLevel, failed: this.#failed }) : nothing}
      ${this.#announcer.render()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-matter-finder': HallMatterFinder;
  }
}
