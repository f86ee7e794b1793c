import { isHallError } from '@hallkit/client/core';
import { AppointmentsResource } from '@hallkit/client/resources';
import type { IdentityCard, Ticket } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { queueStatusStrings } from '../queue-status/queue-status.strings.ts';
import { HallTicketTakenEvent } from '../queue-ticket/queue-ticket.events.ts';
import { ticketPartsStrings } from '../queue-ticket/parts/parts.strings.ts';
import { checkInStrings } from './check-in.strings.ts';
import { checkInStyles } from './check-in.styles.ts';
import type * as checkedInCode from './checked-in.ts';

/** What somebody shows: a code, the address behind the code of the booking (scanners type it), or a card. */
type Shown = { readonly code: string } | { readonly appointmentId: string } | { readonly card: IdentityCard };

const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '');

/** What was typed or scanned; undefined for what can be no code. */
function shownBy(typed: string): Shown | undefined {
  const [, appointmentId] = /[?&]appointment=(ap_[0-9A-Za-z]+)/.exec(typed) ?? [];
  if (appointmentId) return { appointmentId };
  return /^[0-9A-Za-z]{6}$/.test(plainCode(typed)) ? { code: plainCode(typed) } : undefined;
}

/**
 * Checks in an appointment at the hall: by the code of the booking message, by scanning it, or by the identity card that was
 * given when it was booked. It becomes a ticket, which goes first while it is on time.
 *
 * @summary Check in an appointment; it becomes a ticket.
 * @tag hall-check-in
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {number} heading-level - Level of the headings, 1 to 6.
 * @attr {boolean} without-heading - For a place that has its own.
 * @attr {boolean} with-card - Says that a card can be held to the reader.
 * @fires hall-ticket-taken - The appointment has become a ticket.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart ticket - The ticket.
 * @csspart notice - A notice.
 * @example <hall-check-in with-card></hall-check-in>
 */
export class HallCheckIn extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, checkInStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    withCard: { type: Boolean, attribute: 'with-card' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    card: { attribute: false },
  };

  declare hallId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;
  declare withCard: boolean;
  declare withoutHeading: boolean;
  /** What a card reader has read; checks in at once, and is forgotten then. Needs the key of a device. */
  declare card: IdentityCard | undefined;

  #typed = '';
  #wrong = false;
  #ticket: Ticket | undefined;
  #last: Shown | undefined;
  readonly #announcer = new Announcer(this);
  readonly #site = new Task(this, {
    args: () => [this.configuration.siteKey, this.configuration.baseUrl, this.configuration.fetch] as const,
    task: async () => siteOf(this.client),
  });
  readonly #parts = new Task(this, {
    args: () => [] as const,
    task: async (): Promise<typeof checkedInCode> => import('./checked-in.ts'),
    onComplete: ({ partsStyles }) => adoptStyles(this.renderRoot as ShadowRoot, [...HallCheckIn.elementStyles, ...partsStyles]),
  });
  readonly #acting = new Task(this, { autoRun: false, task: async ([shown]: readonly [Shown]) => this.#checkIn(shown) });

  constructor() {
    super();
    this.headingLevel = 2;
    this.withCard = false;
    this.withoutHeading = false;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { card } = this;
    if (!changed.has('card') || !card) return;
    this.card = undefined;
    this.#show({ card });
  }

  /** Forgets everything, as for the next visitor; who is checked in stays so. */
  reset(): void {
    this.#typed = '';
    this.#wrong = false;
    this.card = this.#ticket = this.#last = undefined;
    this.#focus('#code');
  }

  #focus(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #show(shown: Shown): void {
    if (this.#acting.status === TaskStatus.PENDING) return;
    this.#last = shown;
    this.#ticket = undefined;
    void this.#acting.run([shown]);
  }

  async #checkIn(shown: Shown): Promise<void> {
    const { client } = this;
    const appointments = client.use(AppointmentsResource);
    const ticket = await ('appointmentId' in shown ? appointments.checkIn(shown.appointmentId) : appointments.checkInByCode(await hallIdOf(client, this.hallId), shown));
    this.#typed = '';
    this.#last = undefined;
    this.#ticket = ticket;
    this.#announcer.say(this.texts(checkInStrings).said(ticket.number));
    this.dispatchEvent(new HallTicketTakenEvent({ ticketId: ticket.id, number: ticket.number, queueId: ticket.queue.id }));
    this.#focus('#number');
  }

  #submit(event: Event): void {
    event.preventDefault();
    const shown = shownBy(this.#typed);
    this.#wrong = shown === undefined;
    if (shown) this.#show(shown);
    else this.#focus('#code');
  }

  #refusal(error: unknown): TemplateResult {
    const strings = this.texts(checkInStrings);
    const told = (title: string, body: string): TemplateResult => notice({ tone: 'warning', role: 'alert', title, body, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    const shown = this.#last;
    if (isHallError(error, 'HallNotFoundError')) return shown && 'card' in shown ? told(strings.noCard, strings.noCardAdvice) : told(strings.notFound, strings.notFoundAdvice);
    if (!isHallError(error, 'HallConflictError') && !isHallError(error, 'HallValidationError')) return this.failed(error, shown && (() => this.#show(shown)));
    return told(error.title, [error.detail, ...error.errors.map(({ detail }) => detail)].join(' '));
  }

  #form(): TemplateResult {
    const strings = this.texts(checkInStrings);
    const busy = this.#acting.status === TaskStatus.PENDING;
    const type = (event: Event): void => {
      this.#typed = (event.target as HTMLInputElement).value;
    };
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')}
      <p>${this.withCard ? strings.adviceCard : strings.advice}</p>
      ${this.#acting.status === TaskStatus.ERROR ? this.#refusal(this.#acting.error) : nothing}
      <form novalidate @submit=${(event: Event) => this.#submit(event)}>
        <div class="field">
          <label for="code">${strings.code}</label>
          <input id="code" type="text" maxlength="300" autocomplete="off" autocapitalize="characters" spellcheck="false" data-keyboard="latin" aria-invalid=${this.#wrong} aria-describedby=${this.#wrong ? 'fault' : nothing} .value=${this.#typed} @input=${type} />
          ${this.#wrong ? html`<p class="fault" id="fault" role="alert">${icon('danger')} ${strings.codeWrong}</p>` : nothing}
        </div>
        <button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.checkingIn : strings.checkIn}</button>
      </form>`;
  }

  #checkedIn(ticket: Ticket): TemplateResult {
    const parts = this.#parts.value;
    if (!parts) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : html``;
    const view = { ticket, strings: this.texts(ticketPartsStrings), queueStrings: this.texts(queueStatusStrings), locale: this.hallLocale, format: this.format, timeZone: this.#site.value?.hall.timeZone, level: this.headingLevel };
    return html`${parts.ticketView(view)}<div><button class="button" type="button" @click=${() => this.reset()}>${this.texts(checkInStrings).again}</button></div>`;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#ticket ? this.#checkedIn(this.#ticket) : this.#form()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-check-in': HallCheckIn;
  }
}
