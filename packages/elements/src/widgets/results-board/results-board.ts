import { isHallError } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { ListAddress } from '../../listing/list-address.ts';
import type { Addressed } from '../../listing/list-address.ts';
import { isForElsewhere, rowOf, rowsView, showMore } from '../../listing/rows.ts';
import { TypedSearch } from '../../listing/typed-search.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { searchLine } from '../../ui/search-line.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { decisionRow } from './decision-row.ts';
import type * as partsCode from './parts/parts.ts';
import { resultsBoardStrings } from './results-board.strings.ts';
import { resultsBoardStyles } from './results-board.styles.ts';
import { ResultsFinder } from './results-finder.ts';
import type { Found } from './results-finder.ts';
import { resultsParameters } from './results-state.ts';
import type { ResultsFilter } from './results-state.ts';

/** What says something. */
const wanted = ({ q, ...others }: ResultsFilter): ResultsFilter => (q ? { ...others, q } : others);

/**
 * What the departments of a hall have decided, as it is made public: found by party, number or matter, by department, result
 * and days; each decision whole, and all of them as data. Names of people are masked by the hall, identity numbers never leave it.
 *
 * @summary Published decisions, to be searched and taken as data.
 * @tag hall-results-board
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} department - Shows the decisions of this department only.
 * @attr {string} query - What is looked for.
 * @attr {string} decision-id - The decision that is open.
 * @attr {boolean} without-filters - Leaves the filters out.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart input - The box.
 * @csspart filters - The filters.
 * @csspart row - A decision in the list.
 * @csspart decision - The decision that is open.
 * @csspart notice - A notice.
 * @example <hall-results-board department="market-regulation"></hall-results-board>
 */
export class HallResultsBoard extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, ...resultsBoardStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    department: {},
    query: {},
    decisionId: { attribute: 'decision-id' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare department: string | undefined;
  declare query: string | undefined;
  /** Follows the visitor. */
  declare decisionId: string | undefined;
  declare withoutFilters: boolean;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #filter: ResultsFilter = {};
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#decision, #count, #title');
  readonly #typed: TypedSearch = new TypedSearch(this, (q) => this.#look({ ...this.#filter, q }));
  readonly #address: ListAddress<ResultsFilter> = new ListAddress(this, () => this.configuration, (addressed) => this.#follow(addressed), resultsParameters);
  readonly #finder: ResultsFinder = new ResultsFinder(this, () => ({ client: () => this.client, hallId: this.hallId, filter: this.#wanted, decision: this.decisionId || undefined, configured: this.#configured() }), (found, more) => this.#tell(found, more));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #parts = new Task(this, {
    args: () => [] as const,
    task: async (): Promise<typeof partsCode> => import('./parts/parts.ts'),
    onComplete: ({ partsStyles, addPartIcons }) => {
      addPartIcons();
      adoptStyles(this.renderRoot as ShadowRoot, [...HallResultsBoard.elementStyles, ...partsStyles]);
    },
  });
  readonly #taking = new Task(this, { autoRun: false, task: async (_: readonly []) => this.#parts.value?.saveFile(await this.#finder.file(), 'decisions.csv') });

  constructor() {
    super();
    this.withoutFilters = false;
    this.withoutHeading = false;
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) {
      this.#typed.text = this.query ?? '';
      this.#filter = wanted({ ...this.#filter, q: this.#typed.text.trim() });
    }
    const addressed = this.#address.find();
    if (addressed) this.#follow(addressed);
  }

  /** Asks the hall again. */
  refresh(): void {
    void this.#finder.list.run();
    void this.#finder.one.run();
  }

  /** Forgets what was looked for, as for the next visitor. */
  reset(): void {
    this.decisionId = undefined;
    this.#typed.text = '';
    this.#look({});
  }

  /** What is looked for, with what the page has bound. */
  get #wanted(): ResultsFilter {
    return { ...this.#filter, ...(this.department ? { department: this.department } : {}) };
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  #follow({ filter, open }: Addressed<ResultsFilter>): void {
    this.#filter = filter;
    this.#typed.text = filter.q ?? '';
    this.decisionId = open;
    this.requestUpdate();
  }

  #look(filter: ResultsFilter): void {
    this.#typed.stop();
    this.#filter = wanted(filter);
    this.#address.push({ filter: this.#filter, open: this.decisionId });
    this.requestUpdate();
  }

  #tell({ rows, total }: Found, more: boolean): void {
    const strings = this.texts(resultsBoardStrings);
    if (more) this.#announcer.say(strings.shown(this.format.number(rows.length), this.format.number(total)));
    else if (Object.keys(this.#filter).length > 0) this.#announcer.say(total === 0 ? strings.none : strings.found(this.format.number(total)), 300);
  }

  #more(found: Found): void {
    void showMore(this, found.rows.length, async () => this.#finder.more.run([found]));
  }

  #open(event: Event, decisionId: string): void {
    if (isForElsewhere(event)) return;
    event.preventDefault();
    this.decisionId = decisionId;
    this.#address.push({ filter: this.#filter, open: decisionId });
    this.#focus.to('#decision');
  }

  #back(): void {
    const { decisionId } = this;
    this.decisionId = undefined;
    this.#address.leave({ filter: this.#filter, open: undefined });
    this.#focus.to(decisionId && this.#finder.found?.rows.some(({ id }) => id === decisionId) ? rowOf(decisionId) : '#title');
  }

  #rows(found: Found): TemplateResult {
    const strings = this.texts(resultsBoardStrings);
    const { rows, total, page } = found;
    const filtered = Object.keys(this.#filter).length > 0;
    if (total === 0) {
      const clear = filtered ? html`<button class="button" type="button" @click=${() => this.reset()}>${strings.clearAll}</button>` : nothing;
      return notice({ tone: 'info', title: filtered ? strings.none : strings.nothingYet, body: filtered ? strings.noneAdvice : strings.nothingYetAdvice, actions: html`${clear}${staffedLineLink(this.common.staffedLine, this.staffedLine)}` });
    }
    const context = { strings, locale: this.hallLocale, format: this.format, level: this.headingLevel, href: (id: string) => this.#address.link({ filter: this.#filter, open: id }), open: (event: Event, id: string) => this.#open(event, id) };
    const isWhole = page.nextCursor === null;
    const number = this.format.number;
    return html`<div class="above">
        <p class="count" id="count" tabindex="-1">${filtered ? strings.found(number(total)) : strings.all(number(total))}</p>
        ${this.#parts.value?.dataButton({ busy: this.#taking.status === TaskStatus.PENDING, take: () => void this.#taking.run([]), strings: this.texts(this.#parts.value.resultsPartsStrings) }) ?? nothing}
      </div>
      ${this.#taking.status === TaskStatus.ERROR ? this.failed(this.#taking.error, () => void this.#taking.run([])) : nothing}
      ${rowsView({ rows: rows.map((row) => decisionRow(row, context)), isWhole, told: isWhole ? strings.whole : strings.shown(number(rows.length), number(total)), fetching: this.#finder.more, strings, more: () => this.#more(found), failed: (error, retry) => this.failed(error, retry) })}`;
  }

  #list(wait: TemplateResult): TemplateResult {
    const strings = this.texts(resultsBoardStrings);
    const { list, found, departments } = this.#finder;
    const parts = this.#parts.value;
    const filters = this.withoutFilters || !parts ? nothing : parts.filters({ filter: this.#filter, departments: this.department ? [] : (departments.value ?? []), strings: { ...strings, ...this.texts(parts.resultsPartsStrings) }, locale: this.hallLocale, change: (filter) => this.#look(filter) });
    const body = list.status === TaskStatus.ERROR ? this.failed(list.error, () => void list.run()) : found ? this.#rows(found) : list.status === TaskStatus.COMPLETE ? nothing : wait;
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')}
      <p class="quiet">${strings.advice}</p>
      ${searchLine({ typed: this.#typed.text, strings, search: (text, now) => this.#typed.search(text, now), clear: () => (this.#typed.search(''), this.#focus.to('#query')) })} ${filters}
      <div class="results" aria-busy=${list.status === TaskStatus.PENDING}>${body}</div>`;
  }

  #decision(wait: TemplateResult): TemplateResult {
    const { one } = this.#finder;
    const parts = this.#parts.value;
    if (!parts) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : wait;
    const strings = { ...this.texts(resultsBoardStrings), ...this.texts(parts.resultsPartsStrings) };
    const back = html`<div><button class="button plain" type="button" @click=${() => this.#back()}>${icon('back')} ${strings.back}</button></div>`;
    const gone = isHallError(one.error, 'HallNotFoundError') ? notice({ tone: 'warning', role: 'alert', title: strings.gone, body: strings.goneAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) }) : undefined;
    const decision = one.value?.id === this.decisionId ? one.value : undefined;
    const body = one.status === TaskStatus.ERROR ? (gone ?? this.failed(one.error, () => void one.run())) : decision ? parts.decisionView({ decision, strings, locale: this.hallLocale, format: this.format, level: this.headingLevel, timeZone: this.#site.value?.hall.timeZone, guideUrl: this.#guide(decision.matter.id) }) : wait;
    return html`${back} ${body}`;
  }

  #guide(matterId: string | null): string | undefined {
    const { guideUrl } = this.#site.value ?? {};
    return matterId === null || guideUrl === undefined ? undefined : this.client.url(guideUrl.replaceAll('{matterId}', encodeURIComponent(matterId)));
  }

  protected override content(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    // What is behind a decision stays as it was: the way back is short.
    return html`${this.#announcer.render()}
      <div class="stack" ?hidden=${Boolean(this.decisionId)}>${this.#list(wait)}</div>
      ${this.decisionId ? html`<div class="stack">${this.#decision(wait)}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-results-board': HallResultsBoard;
  }
}
