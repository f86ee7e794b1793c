import type { ComplaintKind, ComplaintReceipt } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { siteOf } from '../../controllers/site.ts';
import { isKiosk } from '../../theme/kiosk.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { HallComplaintOpenedEvent, HallComplaintSentEvent } from './complaint-form.events.ts';
import { complaintFormStyles } from './complaint-form.styles.ts';
import type * as partsCode from './parts/parts.ts';
import type { Writing } from './parts/writing.ts';

/**
 * A complaint, report, suggestion, word of praise or call for help. From a late case all is filled in, so that one more touch hands it in; from
 * a desk, a ticket, a department or from nothing. With photos, with or without a name; kept on the machine without a line, photos included, and sent exactly once
 * when it is back. The receipt shows number and query code, and by when there is an answer.
 *
 * @summary Complain, report, suggest, praise, ask for help.
 * @tag hall-complaint-form
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} progress-id - What it is about: a case, by the progress that is followed,
 * @attr {string} case-id - and its id;
 * @attr {string} desk-id - or a desk, as its QR code says,
 * @attr {string} ticket-id - or a ticket,
 * @attr {string} department-id - or a department; nothing of it: the hall.
 * @attr {string} kind - `complaint`, `report`, `suggestion`, `praise` or `help`, to begin with.
 * @attr {string} draft - `off`: nothing stays on the machine. Under the theme of a kiosk nothing ever does.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallComplaintSentEvent} hall-complaint-sent - It is in.
 * @fires {HallComplaintOpenedEvent} hall-complaint-opened - Somebody wants to follow one; cancelable.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart subject - What it is about.
 * @csspart receipt - What stands there once it is in.
 * @csspart notice - A notice.
 * @example <hall-complaint-form desk-id="dezhou.desk-03"></hall-complaint-form>
 */
export class HallComplaintForm extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, complaintFormStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    progressId: { attribute: 'progress-id' },
    caseId: { attribute: 'case-id' },
    deskId: { attribute: 'desk-id' },
    ticketId: { attribute: 'ticket-id' },
    departmentId: { attribute: 'department-id' },
    kind: {},
    draft: {},
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare progressId: string | undefined;
  declare caseId: string | undefined;
  declare deskId: string | undefined;
  declare ticketId: string | undefined;
  declare departmentId: string | undefined;
  declare kind: ComplaintKind | undefined;
  declare draft: 'off' | undefined;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #writing: Writing | undefined;
  #parts: typeof partsCode | undefined;
  /** A complaint that is shown in place of the form, where the page does not lead there. */
  #opened: { readonly number: string; readonly trackingId: string | null } | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#receipt, #queued, #title, #text');
  readonly #site = new Task(this, { args: () => [this.configuration.siteKey, this.configuration.baseUrl, this.configuration.fetch] as const, task: async () => siteOf(this.client), onError: () => undefined });
  readonly #loading = new Task(this, { args: () => [this.configuration.siteKey] as const, task: async () => this.#load() });

  constructor() {
    super();
    this.withoutHeading = false;
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  async #load(): Promise<void> {
    // Without a key there is no hall to write to; its client says so.
    if (this.#writing || !this.client) return;
    const parts = await import('./parts/parts.ts');
    this.#parts = parts;
    parts.addPartIcons();
    adoptStyles(this.renderRoot as ShadowRoot, [...HallComplaintForm.elementStyles, ...parts.partsStyles]);
    this.#writing = parts.openWriting({
      element: this, client: () => this.client, strings: () => this.texts(parts.complaintFormStrings), photoStrings: () => this.texts(parts.photosStrings), common: () => this.common, line: () => this.staffedLine, locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel, timeZone: () => this.#site.value?.hall.timeZone,
      hallId: async () => hallIdOf(this.client, this.hallId), about: () => ({ progressId: this.progressId, caseId: this.caseId, deskId: this.deskId, ticketId: this.ticketId, departmentId: this.departmentId }), kind: () => this.kind, onKiosk: () => isKiosk(this.configuration.theme), keeps: () => this.draft !== 'off' && !isKiosk(this.configuration.theme), withoutHeading: () => this.withoutHeading,
      say: (text) => this.#announcer.say(text), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry), sent: (receipt) => this.#sent(receipt), open: (number, trackingId) => this.#open(number, trackingId),
    });
  }

  #sent({ trackingId, number }: ComplaintReceipt): void {
    this.dispatchEvent(new HallComplaintSentEvent({ trackingId, number }));
  }

  #open(number: string, trackingId: string | null): void {
    if (!this.dispatchEvent(new HallComplaintOpenedEvent({ number, trackingId }))) return;
    void import('../complaint-tracker/complaint-tracker.define.ts');
    this.#opened = { number, trackingId };
    this.#focus.to('#back');
    this.requestUpdate();
  }

  #close(): void {
    this.#opened = undefined;
    this.#focus.to('#receipt, #text');
    this.requestUpdate();
  }

  #tracker({ number, trackingId }: { readonly number: string; readonly trackingId: string | null }): TemplateResult {
    const { siteKey, baseUrl, locale, theme, strings } = this;
    return html`<div><button class="button plain" type="button" id="back" @click=${() => this.#close()}>${this.#parts ? this.texts(this.#parts.complaintFormStrings).back : nothing}</button></div>
      <hall-complaint-tracker .number=${number} .trackingId=${trackingId ?? undefined} without-others routing="none" .headingLevel=${this.headingLevel} .siteKey=${siteKey} .baseUrl=${baseUrl} .locale=${locale} .theme=${theme} .strings=${strings}></hall-complaint-tracker>`;
  }

  protected override content(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    const failed = this.#loading.status === TaskStatus.ERROR ? this.failed(this.#loading.error, () => void this.#loading.run()) : undefined;
    // What was being written stays behind a complaint that is shown.
    return html`${this.#announcer.render()}
      <div class="stack" ?hidden=${this.#opened !== undefined}>${failed ?? (this.#writing?.isOpen ? this.#writing.render() : wait)}</div>
      ${this.#opened ? html`<div class="stack">${this.#tracker(this.#opened)}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-complaint-form': HallComplaintForm;
  }
}
