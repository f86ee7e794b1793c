import { QueuesResource } from '@hallkit/client/resources';
import type { IdentityCard, Queue, Ticket, TicketRequest } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { wechatOf } from '../../config/wechat.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { KeptId } from '../../controllers/kept-id.ts';
import { QueuesController } from '../../controllers/queues.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { queueRow, refusalOf } from '../queue-status/queue-row.ts';
import { queueStatusStrings } from '../queue-status/queue-status.strings.ts';
import type { Following, Taking } from './parts/parts.ts';
import type { OfflineTicket, TicketTaker } from './parts/ticket-host.ts';
import { HallTicketTakenEvent } from './queue-ticket.events.ts';
import { queueTicketStrings } from './queue-ticket.strings.ts';
import { queueTicketStyles } from './queue-ticket.styles.ts';

export type { OfflineTicket, TicketTaker };

const isFollowed = (ticket: Ticket | OfflineTicket): ticket is Ticket => 'id' in ticket;

/**
 * Takes a ticket and follows it: how many wait for each kind of work before one chooses, the papers for the matter, a phone
 * number if one likes; then the number, how many are before it, where to go, live. Kept across a reload.
 *
 * @summary Take a ticket, follow it, give it back.
 * @tag hall-queue-ticket
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} zone - Only queues of a zone.
 * @attr {string} queue-id - This queue, without a choice.
 * @attr {string} matter-id - What the visitor comes for: the queues that handle it, and its papers.
 * @attr {string} ticket-id - A ticket to follow.
 * @attr {string} channel - `kiosk` for a device of the hall.
 * @attr {number} heading-level - Level of the headings, 1 to 6.
 * @attr {boolean} without-phone - Asks for no phone number.
 * @attr {boolean} without-qr - Leaves out the QR code.
 * @fires hall-ticket-taken - A ticket was taken.
 * @fires hall-ticket-called - The visitor is called.
 * @fires hall-ticket-ended - It is over: served, given back, not there, out of date.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart queue - A kind of work to choose.
 * @csspart ticket - The ticket.
 * @csspart notice - A notice.
 * @example <hall-queue-ticket matter-id="dezhou-decheng.food-business-licence-new"></hall-queue-ticket>
 */
export class HallQueueTicket extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, queueTicketStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    zone: {},
    queueId: { attribute: 'queue-id' },
    matterId: { attribute: 'matter-id' },
    ticketId: { attribute: 'ticket-id' },
    channel: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    withoutPhone: { type: Boolean, attribute: 'without-phone' },
    withoutQr: { type: Boolean, attribute: 'without-qr' },
    card: { attribute: false },
    taker: { attribute: false },
  };

  declare hallId: string | undefined;
  declare zone: string | undefined;
  declare queueId: string | undefined;
  declare matterId: string | undefined;
  declare ticketId: string | undefined;
  declare channel: 'kiosk' | 'web' | undefined;
  /** @default 2 */
  declare headingLevel: number;
  declare withoutPhone: boolean;
  declare withoutQr: boolean;
  /** What a card reader has read; goes with the next ticket, and is forgotten then. */
  declare card: IdentityCard | undefined;
  /** Takes tickets in place of the hall's own way. */
  declare taker: TicketTaker | undefined;

  #chosen: string | undefined;
  #offline: OfflineTicket | undefined;
  #parts: { readonly taking: Taking; readonly following: Following; withoutNetwork(ticket: OfflineTicket): TemplateResult } | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#number, #work, #choose');
  readonly #keeper: KeptId = new KeptId(this, 'ticket', () => this.configuration, (ticketId) => (this.ticketId = ticketId));
  readonly #queues: QueuesController = new QueuesController(this, () => ({ client: () => this.client, configured: this.#configured(), hallId: this.hallId, zone: this.zone, matter: this.matterId }));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client) });
  readonly #loading = new Task(this, { args: () => [] as const, task: async () => this.#load() });

  constructor() {
    super();
    this.headingLevel = 2;
    this.withoutPhone = false;
    this.withoutQr = false;
  }

  protected override willUpdate(): void {
    this.ticketId ??= this.#keeper.find();
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#queues.refresh();
    this.#parts?.following.refresh();
  }

  /** Forgets the ticket and what was told, as for the next visitor; the ticket itself stays in line. */
  reset(): void {
    this.#keeper.forget();
    this.ticketId = this.card = this.#chosen = this.#offline = undefined;
    this.#parts?.taking.reset();
    this.#parts?.following.take(undefined);
    this.requestUpdate();
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  async #load(): Promise<void> {
    if (this.#parts) return;
    const { Following, Taking, offlineTicket, partsStyles, ticketPartsStrings } = await import('./parts/parts.ts');
    adoptStyles(this.renderRoot as ShadowRoot, [...HallQueueTicket.elementStyles, ...partsStyles]);
    const host = {
      element: this, client: () => this.client, configured: () => this.#configured(), strings: () => this.texts(ticketPartsStrings), queueStrings: () => this.texts(queueStatusStrings), common: () => this.common,
      locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel, timeZone: () => this.#site.value?.hall.timeZone, staffedLine: () => this.staffedLine,
      announcements: () => this.#queues.announcements.map(({ text }) => text), ticketId: () => this.ticketId, matterId: () => this.matterId, withoutPhone: () => this.withoutPhone, wechat: () => wechatOf(this.configuration), card: () => this.card, withoutQr: () => this.withoutQr,
      take: (queueId: string, request: TicketRequest) => this.#take(queueId, request), reset: () => this.reset(), say: (text: string, delay?: number) => this.#announcer.say(text, delay), failed: (error: unknown, retry?: () => void) => this.failed(error, retry),
    };
    this.#parts = { taking: new Taking(host), following: new Following(host), withoutNetwork: (ticket) => offlineTicket(host, ticket) };
  }

  async #take(queueId: string, told: TicketRequest): Promise<void> {
    const { card, channel, taker } = this;
    const request = { ...told, ...(card ? { card } : {}), ...(channel ? { channel } : {}) };
    const taken = await (taker ? taker(queueId, request) : this.client.use(QueuesResource).takeTicket(queueId, request));
    this.card = undefined;
    if (isFollowed(taken)) {
      this.ticketId = taken.id;
      this.#keeper.keep(taken.id);
      this.#parts?.following.take(taken);
    } else this.#offline = taken;
    this.dispatchEvent(new HallTicketTakenEvent({ ticketId: isFollowed(taken) ? taken.id : null, number: taken.number, queueId }));
    this.#focus.to('#number');
  }

  #pick(queue: Queue): void {
    if (refusalOf(queue, this.texts(queueStatusStrings)) !== null) return;
    this.#chosen = queue.id;
    this.#focus.to('#work');
  }

  #choose(queues: readonly Queue[]): TemplateResult {
    const [strings, queueStrings] = [this.texts(queueTicketStrings), this.texts(queueStatusStrings)];
    if (queues.length === 0) return notice({ tone: 'info', title: queueStrings.empty, body: queueStrings.emptyAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    return html`${heading(this.headingLevel, strings.choose, 'choose')}
      <p class="quiet">${strings.chooseAdvice}</p>
      <ul class="queues">
        ${queues.map((queue) => html`<li><button class="queue" part="queue" type="button" aria-disabled=${refusalOf(queue, queueStrings) !== null} @click=${() => this.#pick(queue)}>${queueRow(queue, queueStrings, this.hallLocale)}</button></li>`)}
      </ul>`;
  }

  #begin(wait: TemplateResult): TemplateResult {
    const { queues, error } = this.#queues;
    if (!queues) return error ? this.failed(error, () => this.#queues.refresh()) : wait;
    const only = queues.length === 1 ? queues[0] : undefined;
    const queue = queues.find(({ id }) => id === (this.queueId ?? this.#chosen)) ?? only;
    if (!queue) return this.#choose(queues);
    const back = (): void => {
      this.#chosen = undefined;
      this.#focus.to('#choose');
    };
    return this.#parts?.taking.render(queue, this.queueId || only ? null : back) ?? wait;
  }

  #body(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    if (this.#loading.status === TaskStatus.ERROR) return this.failed(this.#loading.error, () => void this.#loading.run());
    if (this.#offline) return this.#parts?.withoutNetwork(this.#offline) ?? wait;
    if (!this.ticketId) return this.#begin(wait);
    const { following } = this.#parts ?? {};
    // A ticket that the hall no longer keeps, of another day, is forgotten, and one begins anew.
    if (following?.isGone) queueMicrotask(() => this.reset());
    return following?.render() ?? wait;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-queue-ticket': HallQueueTicket;
  }
}
