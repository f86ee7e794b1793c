import { isHallError } from '@hallkit/client/core';
import { TicketsResource } from '@hallkit/client/resources';
import type { Ticket } from '@hallkit/contract';
import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { foldUp } from '../../../ui/fold-up.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { notice } from '../../../ui/notice.ts';
import { webAddress } from '../../../ui/web-address.ts';
import { waitInWords } from '../../queue-status/queue-row.ts';
import { HallTicketCalledEvent, HallTicketEndedEvent } from '../queue-ticket.events.ts';
import { refusal } from './refusal.ts';
import { isOver, TicketFollower } from './ticket-follower.ts';
import type { TicketHost } from './ticket-host.ts';
import { ticketView } from './ticket-view.ts';
import type { TicketView } from './ticket-view.ts';
import { Unfolded } from './unfolded.ts';

/** A ticket on its way: where it stands, why others go first, what was written, giving it back. */
export class Following {
  readonly #host: TicketHost;
  readonly #unfolded: Unfolded;
  readonly #follower: TicketFollower;
  readonly #cancelling: Task<readonly [string], void>;

  constructor(host: TicketHost) {
    this.#host = host;
    this.#unfolded = new Unfolded(host);
    this.#follower = new TicketFollower(host.element, () => ({ client: host.client, id: host.ticketId(), configured: host.configured() }), (now, before) => this.#changed(now, before));
    this.#cancelling = new Task(host.element, { autoRun: false, task: async ([ticketId]) => this.#follower.take(await host.client().use(TicketsResource).cancel(ticketId)) });
  }

  /** Whether the hall no longer keeps the ticket. */
  get isGone(): boolean {
    return this.#follower.current === undefined && isHallError(this.#follower.error, 'HallNotFoundError');
  }

  refresh(): void {
    this.#follower.refresh();
  }

  /** Takes in what another call has answered; undefined forgets everything. */
  take(ticket: Ticket | undefined): void {
    this.#unfolded.reset();
    this.#follower.take(ticket);
  }

  /** Says once and politely what has changed for this visitor (a number that only grows old is not said). */
  #changed(now: Ticket, before: Ticket | undefined): void {
    const { element } = this.#host;
    const strings = this.#host.strings();
    const called = now.state === 'called' && (before?.state !== 'called' || before.recalls !== now.recalls);
    if (called && now.desk) {
      this.#host.say(strings.saidCalled(now.number, now.desk.counter));
      // Not before a touch: a browser would refuse, and complain of it.
      if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300]);
      element.dispatchEvent(new HallTicketCalledEvent({ number: now.number, counter: now.desk.counter }));
    } else if (before && now.state === 'waiting' && now.ahead !== null && this.#place(now) !== this.#place(before)) this.#host.say(this.#place(now), 1000);
    else if (before && before.state !== now.state) this.#host.say(strings[`state_${now.state}`]);
    // What has been unfolded is out of date; it is read once more, and stays in sight meanwhile.
    this.#unfolded.readAgain();
    if (before?.state === now.state) return;
    if (isOver(now) || now.state === 'no_show') element.dispatchEvent(new HallTicketEndedEvent({ number: now.number, state: now.state as 'completed' }));
  }

  /** How many are before a ticket and how long it takes, as it is read aloud. */
  #place({ ahead, wait }: Ticket): string {
    return this.#host.strings().saidAhead(ahead ?? 0, waitInWords(wait, ahead ?? 0, this.#host.queueStrings()));
  }

  #code(ticket: Ticket): TemplateResult | typeof nothing {
    const address = this.#host.withoutQr() ? undefined : webAddress(this.#host.client().url(ticket.followUrl));
    if (!address) return nothing;
    void import('../../qr/qr.define.ts');
    const { code } = this.#host.strings();
    return html`<figure class="code"><hall-qr value=${address} label=${code} without-text></hall-qr><figcaption class="quiet">${code}</figcaption></figure>`;
  }

  /** What the visitor thinks of it, once it is over; fetched then. */
  #rating({ id, state }: Ticket): TemplateResult | typeof nothing {
    if (state !== 'completed') return nothing;
    void import('../../rating/rating.define.ts');
    return html`<hall-rating ticket-id=${id} heading-level=${this.#host.level() + 1}></hall-rating>`;
  }

  #cancel(ticket: Ticket): TemplateResult | typeof nothing {
    const strings = this.#host.strings();
    if (!ticket.actions.includes('cancel')) return nothing;
    return html`<details class="cancel">
      <summary>${strings.cancel}</summary>
      <div>
        <p><b>${strings.cancelSure}</b> ${strings.cancelAdvice}</p>
        ${this.#cancelling.render({ error: (error) => refusal(this.#host, error) })}
        <div class="actions">
          <button class="button" type="button" @click=${() => void this.#cancelling.run([ticket.id])}>${strings.cancelYes}</button>
          <button class="button plain" type="button" @click=${foldUp}>${strings.cancelNo}</button>
        </div>
      </div>
    </details>`;
  }

  render(): TemplateResult {
    const host = this.#host;
    const [strings, locale] = [host.strings(), host.locale()];
    const { current: ticket, error, live } = this.#follower;
    if (!ticket) return error ? host.failed(error, () => this.refresh()) : html`<div class="skeleton" aria-hidden="true"><i></i><i></i></div>`;
    const over = isOver(ticket) || ticket.state === 'no_show';
    const view: TicketView = { ticket, strings, queueStrings: host.queueStrings(), locale, format: host.format(), timeZone: host.timeZone(), level: host.level() };
    return html`${liveLine(over ? undefined : live, strings, (value) => host.format().time(value))}
      ${host.announcements().map((text) => notice({ tone: 'info', role: 'status', title: host.queueStrings().announcement, body: plain(text, locale) }))}
      ${ticketView(view)} ${this.#rating(ticket)} ${over ? html`<button class="button ${ticket.state === 'completed' ? '' : 'primary'}" type="button" @click=${() => host.reset()}>${strings.again}</button>` : this.#code(ticket)}
      <div class="more">${this.#unfolded.render(view)} ${this.#cancel(ticket)}</div>`;
  }
}
