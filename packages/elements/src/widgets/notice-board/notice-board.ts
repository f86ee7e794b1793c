import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResult, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { ListAddress } from '../../listing/list-address.ts';
import type { Addressed } from '../../listing/list-address.ts';
import { isForElsewhere, rowOf, rowsView, showMore } from '../../listing/rows.ts';
import { TypedSearch } from '../../listing/typed-search.ts';
import type { Format } from '../../locales/format.ts';
import { plain } from '../../locales/localized.ts';
import { formatIn } from '../../locales/zone-format.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { searchLine } from '../../ui/search-line.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import type { BoardHost } from './board-host.ts';
import { kindButtons } from './kind-buttons.ts';
import type { Wall } from './led/wall.ts';
import { noticeBoardStrings } from './notice-board.strings.ts';
import { noticeBoardStyles } from './notice-board.styles.ts';
import { NoticeFinder } from './notice-finder.ts';
import type { FoundNotices, NoticesTold } from './notice-finder.ts';
import { noticeRow } from './notice-row.ts';
import { kindsOf, noticeParameters } from './notice-state.ts';
import type { NoticeBounds, NoticeFilter } from './notice-state.ts';
import type { Beside } from './parts/beside.ts';

/** What says something. */
const wanted = ({ q, kind }: { readonly q?: string; readonly kind?: NoticeFilter['kind'] | undefined }): NoticeFilter => ({ ...(q ? { q } : {}), ...(kind ? { kind } : {}) });

/**
 * What a hall makes known: policies, notices, credit records, convenience and news. On a page a list to be searched, each whole in
 * its place, with a feed and a way to be told by message; with `layout="led"` the board on the wall: notices, cases that moved,
 * credit and convenience turn page by page, in one board or in strips of any size, read from ten metres. A board never shows old
 * things in silence: it says since when contact is lost. Arrow keys turn its pages, focus and a button hold them.
 *
 * @summary Policies and notices, as a list or on the LED board.
 * @tag hall-notice-board
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} kinds - Only these, apart by blanks: policy, notice, credit, convenience, news.
 * @attr {string} audience - Only what concerns `natural` or `legal` persons.
 * @attr {string} topic - Only what is about this topic.
 * @attr {string} department - Only what this department has published.
 * @attr {string} notice-id - The notice that is open.
 * @attr {string} layout - `web`, or `led` for the board on the wall, which fills the box it stands in.
 * @attr {string} sections - What the board on the wall shows, apart by blanks: notices, cases, credit, convenience. One of them makes a strip.
 * @attr {number} seconds - A page of the board stays this long at least; longer where there is more to read.
 * @attr {boolean} without-heading - For a page that has its own heading above it; a board without the name of the hall and the time.
 * @attr {boolean} without-subscription - Offers neither feed nor messages.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @slot brand - On the board on the wall, before the name of the hall.
 * @slot strip - On the board on the wall, one strip more.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart input - The box.
 * @csspart row - A notice in the list.
 * @csspart article - The notice that is open.
 * @csspart subscription - The form to be told by message.
 * @csspart led - The board on the wall.
 * @csspart strip - A strip of it.
 * @csspart notice - A message of the element itself.
 * @cssproperty [--hall-led-scale=1] - Size of what is written on the board on the wall: 1 is read from ten metres on 55 inches; 55 divided by the inches of a larger panel makes room for more rows.
 * @example <hall-notice-board layout="led" sections="cases" theme="dark"></hall-notice-board>
 */
export class HallNoticeBoard extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, ...noticeBoardStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    kinds: {},
    audience: {},
    topic: {},
    department: {},
    noticeId: { attribute: 'notice-id' },
    layout: { reflect: true },
    sections: {},
    seconds: { type: Number },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    withoutSubscription: { type: Boolean, attribute: 'without-subscription' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare kinds: string | undefined;
  declare audience: string | undefined;
  declare topic: string | undefined;
  declare department: string | undefined;
  /** Follows the visitor. */
  declare noticeId: string | undefined;
  /** @default 'web' */
  declare layout: string | undefined;
  /** @default 'notices cases credit convenience' */
  declare sections: string | undefined;
  /** @default 8 */
  declare seconds: number;
  declare withoutHeading: boolean;
  declare withoutSubscription: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #filter: NoticeFilter = {};
  /** Notices that came in while the list was read. */
  #fresh: ReadonlySet<string> = new Set();
  #sheets: readonly CSSResult[] = [];
  #wall: Wall | undefined;
  #beside: Beside | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#notice, #count, #title');
  readonly #typed: TypedSearch = new TypedSearch(this, (q) => this.#look(wanted({ ...this.#filter, q })));
  readonly #address: ListAddress<NoticeFilter> = new ListAddress(this, () => this.configuration, (addressed) => this.#follow(addressed), noticeParameters);
  readonly #finder: NoticeFinder = new NoticeFinder(
    this,
    () => ({ client: () => this.client, hallId: this.hallId, filter: this.#filter, kinds: kindsOf(this.kinds), bounds: this.#bounds, notice: this.noticeId || undefined, active: !this.#onWall, configured: this.#configured() }),
    (found, told) => this.#tell(found, told),
  );
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  /** What is fetched beside the first request. */
  readonly #parts = new Task(this, { args: () => [this.#onWall] as const, task: async ([onWall]) => (onWall ? this.#hang() : this.#fetch()) });

  constructor() {
    super();
    this.seconds = 8;
    this.withoutHeading = false;
    this.withoutSubscription = false;
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(): void {
    const addressed = this.#onWall ? undefined : this.#address.find();
    if (addressed) this.#follow(addressed);
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#wall?.refresh();
    void this.#finder.list.run();
    void this.#finder.one.run();
  }

  /** Forgets what was looked for and who wanted to be told, as for the next visitor. */
  reset(): void {
    this.noticeId = undefined;
    this.#typed.text = '';
    this.#beside?.reset();
    this.#look({});
  }

  get #onWall(): boolean {
    return this.layout === 'led';
  }

  get #bounds(): NoticeBounds {
    const { audience, topic, department } = this;
    return { ...(audience === 'natural' || audience === 'legal' ? { audience } : {}), ...(topic ? { topic } : {}), ...(department ? { department } : {}) };
  }

  /** By the clocks of the hall. */
  get #zoned(): Format {
    return formatIn(this.format, this.#site.value?.hall.timeZone);
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  get #host(): BoardHost {
    return {
      element: this, finder: this.#finder, client: () => this.client, configured: () => this.#configured(), texts: (table) => this.texts(table), common: () => this.common, line: () => this.staffedLine, format: () => this.#zoned, site: () => this.#site.value,
      bounds: () => this.#bounds, back: () => this.#back(), focus: (place) => this.#focus.to(place), failed: (error, retry) => this.failed(error, retry),
    };
  }

  async #hang(): Promise<void> {
    if (this.#wall) return;
    const { Wall, ledStyles } = await import('./led/led.ts');
    this.#adopt(ledStyles);
    this.#wall = new Wall(this.#host);
  }

  async #fetch(): Promise<void> {
    if (this.#beside) return;
    const { Beside, partsStyles, addPartIcons } = await import('./parts/parts.ts');
    addPartIcons();
    this.#adopt(partsStyles);
    this.#beside = new Beside(this.#host);
  }

  #adopt(sheets: readonly CSSResult[]): void {
    this.#sheets = [...this.#sheets, ...sheets];
    adoptStyles(this.renderRoot as ShadowRoot, [...HallNoticeBoard.elementStyles, ...this.#sheets]);
  }

  #follow({ filter, open }: Addressed<NoticeFilter>): void {
    this.#filter = filter;
    this.#typed.text = filter.q ?? '';
    this.noticeId = open;
    this.requestUpdate();
  }

  #look(filter: NoticeFilter): void {
    this.#typed.stop();
    this.#filter = filter;
    this.#address.push({ filter, open: this.noticeId });
    this.requestUpdate();
  }

  #tell({ rows }: FoundNotices, told: NoticesTold): void {
    const strings = this.texts(noticeBoardStrings);
    const number = this.format.number(rows.length);
    if (told.how === 'more') this.#announcer.say(strings.shown(number));
    else if (told.how === 'found') {
      this.#fresh = new Set();
      if (Object.keys(this.#filter).length > 0) this.#announcer.say(rows.length === 0 ? strings.none : strings.shown(number), 300);
    } else {
      // Rows are used again by their place: whoever is at one by keyboard stays at it.
      const at = this.shadowRoot?.activeElement?.getAttribute('data-id');
      if (rows.some(({ id }) => id === at)) this.#focus.to(rowOf(at as string));
      this.#fresh = new Set([...this.#fresh, ...told.fresh.map(({ id }) => id)].slice(-50));
      if (told.fresh[0]) this.#announcer.say(strings.news(told.fresh.length, plain(told.fresh[0].title, this.hallLocale)), 300);
    }
  }

  #more(found: FoundNotices): void {
    void showMore(this, found.rows.length, async () => this.#finder.more.run([found]));
  }

  #open(event: Event, noticeId: string): void {
    if (isForElsewhere(event)) return;
    event.preventDefault();
    this.noticeId = noticeId;
    this.#address.push({ filter: this.#filter, open: noticeId });
    this.#focus.to('#notice');
  }

  #back(): void {
    const { noticeId } = this;
    this.noticeId = undefined;
    this.#address.leave({ filter: this.#filter, open: undefined });
    this.#focus.to(noticeId && this.#finder.found?.rows.some(({ id }) => id === noticeId) ? rowOf(noticeId) : '#title, #query');
  }

  #rows(found: FoundNotices): TemplateResult {
    const strings = this.texts(noticeBoardStrings);
    const { rows, page } = found;
    if (rows.length === 0) {
      const filtered = Object.keys(this.#filter).length > 0;
      const clear = filtered ? html`<button class="button" type="button" @click=${() => ((this.#typed.text = ''), this.#look({}))}>${strings.clearAll}</button>` : nothing;
      return notice({ tone: 'info', title: filtered ? strings.none : strings.nothingYet, body: filtered ? strings.noneAdvice : strings.nothingYetAdvice, actions: html`${clear}${staffedLineLink(this.common.staffedLine, this.staffedLine)}` });
    }
    const context = { strings, locale: this.hallLocale, format: this.#zoned, level: this.headingLevel, isNew: (id: string) => this.#fresh.has(id), href: (id: string) => this.#address.link({ filter: this.#filter, open: id }), open: (event: Event, id: string) => this.#open(event, id) };
    const isWhole = page.nextCursor === null;
    return rowsView({ rows: rows.map((row) => noticeRow(row, context)), isWhole, told: isWhole ? strings.whole : strings.shown(this.format.number(rows.length)), fetching: this.#finder.more, strings, more: () => this.#more(found), failed: (error, retry) => this.failed(error, retry) });
  }

  #list(wait: TemplateResult): TemplateResult {
    const { list, found } = this.#finder;
    const strings = this.texts(noticeBoardStrings);
    const body = list.status === TaskStatus.ERROR ? this.failed(list.error, () => void list.run()) : found ? this.#rows(found) : list.status === TaskStatus.COMPLETE ? nothing : wait;
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')}
      ${searchLine({ typed: this.#typed.text, strings, search: (text, now) => this.#typed.search(text, now), clear: () => (this.#typed.search(''), this.#focus.to('#query')) })} ${kindButtons(kindsOf(this.kinds), this.#filter.kind, strings, (kind) => this.#look(wanted({ ...this.#filter, kind })))}
      ${(found && this.#beside?.live()) || nothing}
      <div class="results" aria-busy=${list.status === TaskStatus.PENDING}>${body}</div>
      ${(!this.withoutSubscription && found && this.#beside?.ways(found.hallId, this.#filter.kind)) || nothing}`;
  }

  protected override content(): TemplateResult {
    const lost = this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : undefined;
    if (this.#onWall) {
      const wait = html`<div class="led" part="led" aria-busy="true"></div>`;
      return lost ?? this.#wall?.render(wait) ?? wait;
    }
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    // What is behind a notice stays as it was: the way back is short.
    return html`${this.#announcer.render()}
      <div class="stack" ?hidden=${Boolean(this.noticeId)}>${this.#list(wait)}</div>
      ${this.noticeId ? html`<div class="stack">${lost ?? this.#beside?.place(wait) ?? wait}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-notice-board': HallNoticeBoard;
  }
}
