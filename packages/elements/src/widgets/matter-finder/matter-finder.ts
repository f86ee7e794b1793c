import type { LocalizedText } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { plain } from '../../locales/localized.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { FinderController } from './finder-controller.ts';
import type { FinderHost } from './finder-controller.ts';
import type * as Parts from './finder-parts.ts';
import { parametersOf } from './finder-state.ts';
import type { Filters } from './finder-state.ts';
import { HallMatterSelectedEvent } from './matter-finder.events.ts';
import { matterFinderStrings } from './matter-finder.strings.ts';
import type { MatterFinderStrings } from './matter-finder.strings.ts';
import { matterFinderStyles } from './matter-finder.styles.ts';
import { searchBox } from './search-box.ts';
import { skeleton } from './skeleton.ts';

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
export class HallMatterFinder extends HallElement implements FinderHost {
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
  readonly #announcer = new Announcer(this);
  /** What stands below the box; fetched beside the first answer of the hall. */
  readonly #parts = new Task(this, { args: () => [] as const, task: async () => this.#open(await import('./finder-parts.ts')) });
  #typed = '';
  #asked = '';
  #shown: unknown;

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

  protected override get staffedLine(): PhoneNumber {
    return this.#finder.site?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { results } = this.#finder;
    const parts = this.#parts.value;
    if (parts && results.status === TaskStatus.COMPLETE && results.value !== this.#shown) {
      this.#shown = results.value;
      if (results.value) this.#announcer.say(parts.title(results.value), 300);
    }
  }

  #open({ FinderParts, partStyles }: typeof Parts): Parts.FinderParts {
    adoptStyles(this.renderRoot as ShadowRoot, [...HallMatterFinder.elementStyles, ...partStyles]);
    const parts = new FinderParts(this, this.#finder, {
      client: () => this.client,
      texts: (table) => this.texts(table),
      told: () => ({ locale: this.hallLocale, common: this.common, format: this.format, line: this.staffedLine }),
      failed: (error, retry) => this.failed(error, retry),
      href: (matter) => this.#href(matter),
      choose: (click, matter, name) => this.#choose(click, matter, name),
      text: () => this.#typed,
      search: (text) => this.#search(text),
      clear: () => this.#empty(),
      toResults: () => void this.#toResults(),
    }, this.#announcer);
    if ((this.renderRoot as ShadowRoot).activeElement) void this.updateComplete.then(() => {
      parts.box.approached();
      // Typed before the parts were here: it is answered now.
      if (this.#typed) parts.box.typed();
    });
    return parts;
  }

  readonly #input = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    // While an input method composes, the text is none yet.
    if (event instanceof InputEvent && event.isComposing) return;
    this.#parts.value?.box.typed();
    this.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#search(this.#typed);
  };

  readonly #clear = (): void => {
    this.#empty();
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  };

  readonly #leave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget))) this.#parts.value?.box.left();
  };

  #empty(): void {
    this.#typed = '';
    this.#parts.value?.box.done();
    this.requestUpdate();
  }

  #search(text: string): void {
    this.#typed = text;
    this.#parts.value?.box.done();
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
    this.#parts.value?.guide.open(matter, row instanceof HTMLElement ? (row.dataset['matter'] ?? '') : '');
  }

  #searchBox(strings: MatterFinderStrings): TemplateResult {
    const parts = this.#parts.value;
    return searchBox({
      strings,
      label: this.label || strings.label,
      placeholder: this.placeholder,
      bound: this.#boundNames(),
      typed: this.#typed,
      combobox: parts?.box.combobox,
      popup: parts?.box.render() ?? nothing,
      onInput: this.#input,
      onSubmit: this.#submit,
      onClear: this.#clear,
      onApproach: () => parts?.box.approached(),
      onLeave: this.#leave,
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

  readonly #again = (): void => this.#finder.again();

  protected override content(): TemplateResult {
    const strings = this.texts(matterFinderStrings);
    const { results, state } = this.#finder;
    const { value: parts, error } = this.#parts;
    // What is asked may come from the address or the page: the box says so.
    if (state.query !== this.#asked) this.#typed = state.query;
    this.#asked = state.query;
    const isGuide = state.matter !== undefined;
    const shape = error ? this.failed(error, () => void this.#parts.run()) : skeleton(strings.loading);
    // What is behind a guide stays as it was: the way back is short.
    return html`<div class="finder" ?hidden=${isGuide}>
        ${this.#searchBox(strings)} ${results.status === TaskStatus.ERROR ? this.failed(results.error, this.#again) : results.value && parts ? parts.results(results.value) : shape}
      </div>
      ${isGuide ? (parts?.guide.render() ?? shape) : nothing} ${this.#announcer.render()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-matter-finder': HallMatterFinder;
  }
}
