import type { ConsultationReceipt } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { KeptId } from '../../controllers/kept-id.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { answerRow } from './answer-row.ts';
import type { AnswerContext } from './answer-row.ts';
import { AnswersFinder } from './answers-finder.ts';
import type { FoundAnswers } from './answers-finder.ts';
import { HallConsultationSentEvent } from './consultation.events.ts';
import { consultationStrings } from './consultation.strings.ts';
import { consultationStyles } from './consultation.styles.ts';
import type * as partsCode from './parts/parts.ts';

/** A pause of the fingers after which it is looked for, in milliseconds. */
const rest = 250;

/** What stands on the screen: a question that one follows has its own id. */
type Shown = 'search' | 'ask' | 'received' | 'look';

/** What was fetched for asking and following. */
interface Parts extends partsCode.Parts {
  readonly code: typeof partsCode;
}

/**
 * Questions: while one types, what others asked and the hall answered is found, each answer opened in its place; what nobody has
 * answered yet is asked of a person, in a form that has it already, with how long an answer takes. A question of one's own is
 * followed live, by its id or by number and query code, and one may say whether it helped, and ask on.
 *
 * @summary Find an answer, or ask a person.
 * @tag hall-consultation
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} matter-id - Questions about a matter.
 * @attr {string} department-id - Questions for a department.
 * @attr {string} tracking-id - A question to follow.
 * @attr {string} query - What is looked for in the beginning.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires {HallConsultationSentEvent} hall-consultation-sent - A person was asked.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart input - The line to search in.
 * @csspart answer - A question that was answered before.
 * @csspart receipt - That a question has arrived.
 * @csspart question - A question of one's own.
 * @csspart asked - What the visitor wrote.
 * @csspart answered - What the hall wrote.
 * @csspart notice - A notice.
 * @example <hall-consultation matter-id="dezhou-decheng.food-business-licence-new"></hall-consultation>
 */
export class HallConsultation extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, consultationStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    matterId: { attribute: 'matter-id' },
    departmentId: { attribute: 'department-id' },
    trackingId: { attribute: 'tracking-id' },
    query: {},
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare matterId: string | undefined;
  declare departmentId: string | undefined;
  declare trackingId: string | undefined;
  declare query: string | undefined;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #shown: Shown = 'search';
  #typed: string | undefined;
  #q = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #receipt: ConsultationReceipt | undefined;
  #gone = false;
  /** An answer was opened: whoever reads it may say that it helped. */
  #reading = false;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#question, #received, #ask, #look, #query');
  readonly #keeper: KeptId = new KeptId(this, 'question', () => this.configuration, (trackingId) => (this.trackingId = trackingId));
  readonly #finder: AnswersFinder = new AnswersFinder(this, () => ({ client: () => this.client, hallId: this.hallId, q: this.#q, matterId: this.matterId, departmentId: this.departmentId, configured: this.#configured() }), (found) => this.#tell(found));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  /** What it takes to ask, to follow, and to say that an answer helped: fetched when somebody does. */
  readonly #parts = new Task(this, { args: () => [this.#reading || this.#shown !== 'search' || Boolean(this.trackingId)] as const, task: async ([is]): Promise<Parts | undefined> => this.#parts.value ?? (is ? this.#load() : undefined) });

  constructor() {
    super();
    this.withoutHeading = false;
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(): void {
    if (this.#typed === undefined && this.query) this.#q = this.#typed = this.query.trim();
    this.trackingId ??= this.#keeper.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** Asks the hall again. */
  refresh(): void {
    if (this.trackingId) this.#parts.value?.own.refresh();
    else this.#finder.refresh();
  }

  /** Forgets everything, as for the next visitor. */
  reset(): void {
    this.#parts.value?.asking.reset();
    this.#parts.value?.looking.reset();
    this.#parts.value?.votes.reset();
    this.#search('');
    this.#back();
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  async #load(): Promise<Parts> {
    const code = await import('./parts/parts.ts');
    code.addPartIcons();
    adoptStyles(this.renderRoot as ShadowRoot, [...HallConsultation.elementStyles, ...code.partsStyles]);
    const parts = code.openParts(this.#host(code));
    parts.asking.begin(this.#typed ?? '');
    return { code, ...parts };
  }

  #host({ consultationPartsStrings }: typeof partsCode): Parameters<typeof partsCode.openParts>[0] {
    return {
      element: this, client: () => this.client, hallId: async () => hallIdOf(this.client, this.hallId), configured: () => this.#configured(), strings: () => this.texts(consultationPartsStrings), common: () => this.common, line: () => this.staffedLine, locale: () => this.hallLocale, format: () => this.format,
      level: () => this.headingLevel, timeZone: () => this.#site.value?.hall.timeZone, matterId: () => this.matterId || undefined, departmentId: () => this.departmentId || undefined, answerTime: () => this.#answerTime(), trackingId: () => this.trackingId || undefined,
      sent: (receipt) => this.#sent(receipt), open: (trackingId) => this.#open(trackingId), gone: () => this.#lost(), back: () => this.#back(), say: (text, delay) => this.#announcer.say(text, delay), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry),
    };
  }

  #forget(): void {
    this.#keeper.forget();
    this.#parts.value?.own.reset();
    this.trackingId = this.#receipt = undefined;
    this.#gone = false;
  }

  /** One that the hall does not know is forgotten, and one looks it up anew. */
  #lost(): void {
    this.#forget();
    this.#shown = 'look';
    this.#gone = true;
    this.requestUpdate();
  }

  #back(): void {
    if (this.#receipt) this.#parts.value?.asking.reset();
    this.#forget();
    this.#shown = 'search';
    this.#focus.to('#query');
  }

  #open(trackingId: string): void {
    this.#parts.value?.asking.reset();
    this.#receipt = undefined;
    this.#gone = false;
    this.#shown = 'search';
    this.trackingId = trackingId;
    this.#keeper.keep(trackingId);
    this.#focus.to('#question');
  }

  #sent(receipt: ConsultationReceipt): void {
    this.#receipt = receipt;
    this.#shown = 'received';
    this.dispatchEvent(new HallConsultationSentEvent({ trackingId: receipt.trackingId, number: receipt.number }));
    this.#focus.to('#received');
  }

  #ask(): void {
    this.#parts.value?.asking.begin(this.#typed ?? '');
    this.#shown = 'ask';
    this.#focus.to('#text');
  }

  #look(): void {
    this.#shown = 'look';
    this.#focus.to('#number');
  }

  /** @param now - Without waiting for more to be typed. */
  #search(text: string, now = false): void {
    this.#typed = text;
    clearTimeout(this.#typing);
    const look = (): void => {
      this.#q = text.trim().slice(0, 100);
      this.requestUpdate();
    };
    if (now || text === '') look();
    else this.#typing = setTimeout(look, rest);
    this.requestUpdate();
  }

  #tell({ q, rows }: FoundAnswers): void {
    const strings = this.texts(consultationStrings);
    if (q) this.#announcer.say(rows.length === 0 ? strings.none : strings.found(rows.length), 300);
  }

  /** How long an answer takes, in whole working days: half a day is the day it falls on. */
  #answerTime(): string | undefined {
    const time = this.#finder.answerTime;
    if (!time) return undefined;
    const strings = this.texts(consultationStrings);
    const most = this.common.workingDays(time.promised);
    return time.usual === null || Math.ceil(time.usual) >= time.promised ? strings.answerTimeMost(most) : strings.answerTime(this.common.workingDays(Math.max(1, Math.ceil(time.usual))), most);
  }

  #box(): TemplateResult {
    const strings = this.texts(consultationStrings);
    const typed = this.#typed ?? '';
    const read = (event: Event): void => {
      // While an input method composes, the text is none yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#search((event.target as HTMLInputElement).value);
    };
    return html`<form class="search" role="search" @submit=${(event: Event) => (event.preventDefault(), this.#search(typed, true))}>
      <label for="query">${strings.label}</label>
      <p class="quiet" id="hint">${strings.hint}</p>
      <div class="field">
        ${icon('search')}
        <input id="query" part="input" type="search" maxlength="100" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="hint" .value=${typed} @input=${read} @compositionend=${read} />
        ${typed === '' ? nothing : html`<button class="clear" type="button" aria-label=${strings.clear} @click=${() => (this.#search(''), this.#focus.to('#query'))}>${icon('clear')}</button>`}
      </div>
    </form>`;
  }

  #answers(found: FoundAnswers): TemplateResult {
    const strings = this.texts(consultationStrings);
    const { q, rows, page } = found;
    if (rows.length === 0) return notice({ tone: 'info', title: q ? strings.none : strings.nothingYet, body: q ? strings.noneAdvice : strings.nothingYetAdvice });
    const context: AnswerContext = { strings, locale: this.hallLocale, format: this.format, votes: this.#parts.value?.votes, opened: () => ((this.#reading = true), this.requestUpdate()) };
    const { status, error } = this.#finder.more;
    const busy = status === TaskStatus.PENDING;
    return html`${q && !page.confident ? notice({ tone: 'info', title: strings.unsure, body: strings.unsureAdvice }) : html`<p class="count">${q ? strings.found(rows.length) : strings.often}</p>`}
      <ul class="answers">${rows.map((row) => answerRow(row, context))}</ul>
      ${status === TaskStatus.ERROR ? this.failed(error, () => void this.#finder.more.run([found])) : nothing}
      ${page.nextCursor === null ? nothing : html`<div><button class="button plain" type="button" aria-disabled=${busy} @click=${() => busy || void this.#finder.more.run([found])}>${busy ? strings.loadingMore : strings.more}</button></div>`}`;
  }

  #searching(wait: TemplateResult): TemplateResult {
    const strings = this.texts(consultationStrings);
    const { found, error, busy } = this.#finder;
    const body = error !== undefined ? this.failed(error, () => this.#finder.refresh()) : found ? this.#answers(found) : wait;
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')} ${this.#box()}
      <div class="stack" aria-busy=${busy}>${body}</div>
      <div class="ask-way">
        <p><b>${strings.notFound}</b></p>
        <div class="ways">
          <button class="button primary" type="button" @click=${() => this.#ask()}>${strings.ask}</button>
          <button class="button" type="button" @click=${() => this.#look()}>${strings.lookUp}</button>
        </div>
        <p class="quiet">${this.#answerTime() ?? nothing}</p>
      </div>`;
  }

  #body(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    if (!this.trackingId && this.#shown === 'search') return this.#searching(wait);
    const parts = this.#parts.value;
    if (!parts) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : wait;
    const { code, host, asking, looking, own } = parts;
    if (this.trackingId) return own.render(wait);
    if (this.#shown === 'received' && this.#receipt) return code.receiptView(this.#receipt, asking.draft.phone, host);
    if (this.#shown === 'ask') return code.askForm(asking, host);
    return looking.render(this.#gone);
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-consultation': HallConsultation;
  }
}
