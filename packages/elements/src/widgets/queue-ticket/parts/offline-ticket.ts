import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import type { OfflineTicket, TicketHost } from './ticket-host.ts';

/** A number given out without network: it holds, and cannot be followed from here. */
export function offlineTicket(host: TicketHost, { number }: OfflineTicket): TemplateResult {
  const strings = host.strings();
  return html`<div class="ticket issued" part="ticket">
      <div class="head">${heading(host.level(), html`<span class="quiet">${strings.yourNumber}</span> <span class="number">${number}</span>`, 'number')}</div>
      ${notice({ tone: 'info', icon: 'offline', title: strings.offlineTaken, body: strings.offlineAdvice })}
    </div>
    <button class="button" type="button" @click=${() => host.reset()}>${strings.again}</button>`;
}
