import { NoticesResource } from '@hallkit/client/resources';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResult, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { plain } from '../../locales/localized.ts';
import { formatIn } from '../../locales/zone-format.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import type * as ledCode from './led/led.ts';
import { NoticeAddress } from './notice-address.ts';
import { noticeBoardStrings } from './notice-board.strings.ts';
import { noticeBoardStyles } from './notice-board.styles.ts';
import { NoticeFinder } from './notice-finder.ts';
import type { FoundNotices, NoticesTold } from './notice-finder.ts';
import { noticeRow } from './notice-row.ts';
import { kindButtons, searchLine } from './notice-search.ts';
import { kindsOf } from './notice-state.ts';
import type { NoticeAddressed, NoticeBounds, NoticeFilter } from './notice-state.ts';
import type * as partsCode from './parts/parts.ts';

/** Typing comes to rest after this long, in milliseconds. */
const rest = 300;

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
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, noticeBoardStyles];
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
  #typed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Notices that came in while the list was read. */
  #fresh: ReadonlySet<string> = new Set();
  #sheets: readonly CSSResult[] = [];
  #board: ledCode.LedBoard | undefined;
  #subscription: partsCode.NoticeSubscription | undefined;
  #news: partsCode.NoticeNews | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#notice, #count, #title');
  readonly #address: NoticeAddress = new NoticeAddress(this, () => this.configuration, (addressed) => this.#follow(addressed));
  readonly #finder: NoticeFinder = new NoticeFinder(
    this,
    () => ({ client: () => this.client, hallId: this.hallId, filter: this.#filter, kinds: kindsOf(this.kinds), bounds: this.#bounds, notice: this.noticeId || undefined, active: !this.#onWall, configured: this.#configured() }),
    (found, told) => this.#tell(found, told),
  );
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #parts = new Task(this, {
    args: () => [this.#onWall],
    task: async ([onWall]): Promise<typeof partsCode | undefined> => (onWall ? undefined : import('./parts/parts.ts')),
    onComplete: (parts) => {
      parts?.addPartIcons();
      this.#adopt(parts?.partsStyles);
      if (parts) this.#news ??= new parts.NoticeNews(this, () => this.client, this.#finder);
    },
  });
  readonly #led = new Task(this, {
    args: () => [this.#onWall],
    task: async ([onWall]): Promise<typeof ledCode | undefined> => (onWall ? import('./led/led.ts') : undefined),
    onComplete: (led) => {
      this.#adopt(led?.ledStyles);
      if (led) this.#board ??= new led.LedBoard(this, { client: () => this.client, hallId: () => this.hallId, configured: () => this.#configured(), seconds: () => Math.max(1, this.seconds || 8), english: () => this.hallLocale === 'en' });
    },
  });

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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#board?.refresh();
    void this.#finder.list.run();
    void this.#finder.one.run();
  }

  /** Forgets what was looked for and who wanted to be told, as for the next visitor. */
  reset(): void {
    this.noticeId = undefined;
    this.#typed = '';
    this.#subscription = undefined;
    this.#look({});
  }

  get #onWall(): boolean {
    return this.layout === 'led';
  }

  get #bounds(): NoticeBounds {
    const { audience, topic, department } = this;
    return { ...(audience === 'natural' || audience === 'legal' ? { audience } : {}), ...(topic ? { topic } : {}), ...(department ? { department } : {}) };
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  #adopt(sheets: readonly CSSResult[] | undefined): void {
    if (!sheets) return;
    this.#sheets = [...this.#sheets, ...sheets];
    adoptStyles(this.renderRoot as ShadowRoot, [...HallNoticeBoard.elementStyles, ...this.#sheets]);
  }

  #follow({ filter, notice: noticeId }: NoticeAddressed): void {
    this.#filter = filter;
    this.#typed = filter.q ?? '';
    this.noticeId = noticeId;
    this.requestUpdate();
  }

  #look(filter: NoticeFilter): void {
    clearTimeout(this.#typing);
    this.#filter = filter;
    this.#address.push({ filter, notice: this.noticeId });
    this.requestUpdate();
  }

  /** @param now - Without waiting for more to be typed. */
  #search(text: string, now = false): void {
    this.#typed = text;
    this.requestUpdate();
    clearTimeout(this.#typing);
    const { q: _, ...others } = this.#filter;
    const look = (): void => this.#look({ ...others, ...(text.trim() ? { q: text.trim() } : {}) });
    if (now || text === '') look();
    else this.#typing = setTimeout(look, rest);
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
      const at = this.shadowRoot?.activeElement?.getAttribute('data-notice');
      if (rows.some(({ id }) => id === at)) this.#focus.to(`[data-notice="${CSS.escape(at as string)}"]`);
      this.#fresh = new Set([...this.#fresh, ...told.fresh.map(({ id }) => id)].slice(-50));
      if (told.fresh[0]) this.#announcer.say(strings.news(told.fresh.length, plain(told.fresh[0].title, this.hallLocale)), 300);
    }
  }

  async #more(found: FoundNotices): Promise<void> {
    const { length } = found.rows;
    await this.#finder.more.run([found]);
    await this.updateComplete;
    // Whoever works by keyboard goes on with the first new row.
    this.renderRoot.querySelectorAll<HTMLElement>('.row .link')[length]?.focus();
  }

  #open(event: Event, noticeId: string): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.noticeId = noticeId;
    this.#address.push({ filter: this.#filter, notice: noticeId });
    this.#focus.to('#notice');
  }

  #back(): void {
    const { noticeId } = this;
    this.noticeId = undefined;
    this.#address.leave({ filter: this.#filter, notice: undefined });
    this.#focus.to(noticeId && this.#finder.found?.rows.some(({ id }) => id === noticeId) ? `[data-notice="${CSS.escape(noticeId)}"]` : '#title, #query');
  }

  #rows(found: FoundNotices): TemplateResult {
    const strings = this.texts(noticeBoardStrings);
    const { rows, page } = found;
    if (rows.length === 0) {
      const filtered = Object.keys(this.#filter).length > 0;
      const clear = filtered ? html`<button class="button" type="button" @click=${() => (this.#search('', true), this.#look({}))}>${strings.clearAll}</button>` : nothing;
      return notice({ tone: 'info', title: filtered ? strings.none : strings.nothingYet, body: filtered ? strings.noneAdvice : strings.nothingYetAdvice, actions: html`${clear}${staffedLineLink(this.common.staffedLine, this.staffedLine)}` });
    }
    const context = { strings, locale: this.hallLocale, format: formatIn(this.format, this.#site.value?.hall.timeZone), level: this.headingLevel, isNew: (id: string) => this.#fresh.has(id), href: (id: string) => this.#address.link({ filter: this.#filter, notice: id }), open: (event: Event, id: string) => this.#open(event, id) };
    const { status, error } = this.#finder.more;
    const busy = status === TaskStatus.PENDING;
    return html`<ul class="rows">${rows.map((row) => noticeRow(row, context))}</ul>
      ${status === TaskStatus.ERROR ? this.failed(error, () => void this.#more(found)) : nothing}
      <div class="below">
        <p class="quiet">${page.nextCursor === null ? strings.whole : strings.shown(this.format.number(rows.length))}</p>
        ${page.nextCursor === null ? nothing : html`<button class="button" type="button" aria-disabled=${busy} @click=${() => busy || void this.#more(found)}>${busy ? strings.loadingMore : strings.more}</button>`}
      </div>`;
  }

  /** Feed and messages. */
  #ways(): TemplateResult | typeof nothing {
    const parts = this.#parts.value;
    const { found } = this.#finder;
    if (this.withoutSubscription || !parts || !found) return nothing;
    const strings = this.texts(noticeBoardStrings);
    const feed = this.client.use(NoticesResource).feedUrl(found.hallId, { ...this.#bounds, ...(this.#filter.kind ? { kind: this.#filter.kind } : {}) });
    this.#subscription ??= new parts.NoticeSubscription(this, { client: () => this.client, hallId: () => found.hallId, kinds: () => kindsOf(this.kinds), audience: () => this.#bounds.audience, topic: () => this.topic, wechat: () => parts.wechatOf(this.configuration), onStep: (place) => this.#focus.to(place) });
    return html`${parts.subscriptionForm({ subscription: this.#subscription, strings: { ...strings, ...this.texts(parts.noticePartsStrings) }, kinds: kindsOf(this.kinds), time: (value) => this.format.time(value, this.#site.value?.hall.timeZone), failed: (error) => this.failed(error) })}
      <p class="ways"><a href=${feed} rel="alternate" type="application/atom+xml">${strings.feed}</a><span class="quiet">${strings.feedAdvice}</span></p>`;
  }

  #list(wait: TemplateResult): TemplateResult {
    const { list, found } = this.#finder;
    const strings = this.texts(noticeBoardStrings);
    const body = list.status === TaskStatus.ERROR ? this.failed(list.error, () => void list.run()) : found ? this.#rows(found) : list.status === TaskStatus.COMPLETE ? nothing : wait;
    const search = { typed: this.#typed, filter: this.#filter, kinds: kindsOf(this.kinds), strings, search: (text: string, now?: boolean) => this.#search(text, now), clear: () => (this.#search(''), this.#focus.to('#query')), look: (filter: NoticeFilter) => this.#look(filter) };
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')} ${searchLine(search)} ${kindButtons(search)}
      ${found ? (this.#parts.value?.liveLine(this.#news?.live, strings, (value) => this.format.time(value, this.#site.value?.hall.timeZone)) ?? nothing) : nothing}
      <div class="results" aria-busy=${list.status === TaskStatus.PENDING}>${body}</div>
      ${this.#ways()}`;
  }

  #notice(wait: TemplateResult): TemplateResult {
    const { one } = this.#finder;
    const parts = this.#parts.value;
    if (!parts) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : wait;
    const strings = { ...this.texts(noticeBoardStrings), ...this.texts(parts.noticePartsStrings) };
    const { hall, guideUrl } = this.#site.value ?? {};
    return parts.noticePlace({
      notice: one.value?.id === this.noticeId ? one.value : undefined,
      error: one.status === TaskStatus.ERROR ? one.error : undefined,
      strings,
      locale: this.hallLocale,
      format: formatIn(this.format, hall?.timeZone),
      level: this.headingLevel,
      wait,
      line: staffedLineLink(this.common.staffedLine, this.staffedLine),
      guide: (matterId) => (guideUrl === undefined ? undefined : this.client.url(guideUrl.replaceAll('{matterId}', encodeURIComponent(matterId)))),
      onSite: (path) => this.client.url(path),
      back: () => this.#back(),
      failed: () => this.failed(one.error, () => void one.run()),
    });
  }

  #wall(): TemplateResult {
    const led = this.#led.value;
    if (this.#led.status === TaskStatus.ERROR) return this.failed(this.#led.error, () => void this.#led.run());
    const board = this.#board;
    if (!led || !board?.board) return board?.error === undefined ? html`<div class="led" part="led" aria-busy="true"></div>` : this.failed(board.error, () => board.refresh());
    const named = this.sections?.split(/[\s,]+/) ?? [];
    const sections = led.ledSections.filter((section) => named.includes(section));
    const own = this.querySelector(':scope > [slot=strip]') !== null;
    return led.ledView({ board, hall: board.board.hall, sections: sections.length > 0 ? sections : led.ledSections, strings: this.texts(led.ledStrings), locale: this.hallLocale, format: formatIn(this.format, this.#site.value?.hall.timeZone), withoutHeading: this.withoutHeading, own });
  }

  protected override content(): TemplateResult {
    if (this.#onWall) return this.#wall();
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    // What is behind a notice stays as it was: the way back is short.
    return html`${this.#announcer.render()}
      <div class="stack" ?hidden=${Boolean(this.noticeId)}>${this.#list(wait)}</div>
      ${this.noticeId ? html`<div class="stack">${this.#notice(wait)}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-notice-board': HallNoticeBoard;
  }
}
