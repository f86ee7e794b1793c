import type { Ticket } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { waitInWords } from '../../queue-status/queue-row.ts';
import type { QueueStatusStrings } from '../../queue-status/queue-status.texts.ts';
import type { TicketPartsStrings } from './parts.texts.ts';

/** What a ticket is drawn from. */
export interface TicketView {
  readonly ticket: Ticket;
  readonly strings: TicketPartsStrings;
  readonly queueStrings: QueueStatusStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly timeZone: string | undefined;
  readonly level: number;
}

/** The largest thing on the screen: what to do now. */
function answer({ ticket, strings, queueStrings }: TicketView): TemplateResult {
  const { state, ahead, wait, desk, counters } = ticket;
  if (state === 'called' || state === 'serving') return html`<p class="go">${desk ? strings.goTo(desk.counter) : nothing}</p>`;
  if (state !== 'waiting' || ahead === null) return html``;
  const where = counters.length > 0 ? queueStrings.counters(counters.join(queueStrings.separator)) : queueStrings.noDesk;
  return html`<dl class="facts">
    <div>
      <dt>${strings.ahead}</dt>
      <dd class="ahead">${ahead === 0 ? strings.youAreNext : strings.aheadCount(ahead)}</dd>
    </div>
    <div>
      <dt>${strings.wait}</dt>
      <dd>${waitInWords(wait, ahead, queueStrings)}</dd>
    </div>
    <div>
      <dt>${strings.where}</dt>
      <dd>${where}</dd>
    </div>
  </dl>`;
}

/** What follows for the visitor in states in which there is nothing to wait for. */
function advice({ ticket, strings, format, timeZone }: TicketView): string | null {
  const { state, restoreUntil } = ticket;
  switch (state) {
    case 'on_hold': return strings.onHoldAdvice;
    case 'transferred': return strings.transferredAdvice;
    case 'completed': return strings.completedAdvice;
    case 'cancelled': return strings.cancelledAdvice;
    case 'expired': return strings.expiredAdvice;
    case 'no_show': return restoreUntil !== null && Date.parse(restoreUntil) > Date.now() ? strings.noShowAdvice(format.time(restoreUntil, timeZone)) : strings.noShowLate;
    default: return null;
  }
}

/** A ticket: the number, how it stands, what to do now. */
export function ticketView(view: TicketView): TemplateResult {
  const { ticket, strings, locale, format, timeZone, level } = view;
  const { state, queue, number, issuedAt, holder } = ticket;
  const next = advice(view);
  return html`<div class="ticket ${state}" part="ticket">
    <div class="head">
      ${heading(level, html`<span class="quiet">${strings.yourNumber}</span> <span class="number">${number}</span>`, 'number')}
      <p class="state">${strings[`state_${state}`]}</p>
    </div>
    ${answer(view)} ${next ? html`<p>${next}</p>` : nothing}
    <p class="quiet">
      ${localized(queue.name, locale)} · ${strings.takenAt(format.time(issuedAt, timeZone))}${holder?.name ? html` · ${holder.name} ${holder.idNumber}` : nothing}${holder?.phone ? html` · ${strings.messagesTo(holder.phone)}` : nothing}
    </p>
  </div>`;
}
