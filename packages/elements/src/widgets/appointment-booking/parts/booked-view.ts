import type { Appointment, Material } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { foldUp } from '../../../ui/fold-up.ts';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import type { AppointmentBookingStrings } from '../appointment-booking.texts.ts';

/** What a booked time is drawn from. */
export interface BookedView {
  readonly appointment: Appointment;
  readonly papers: readonly Material[];
  readonly hallName: TemplateResult | string;
  readonly code: TemplateResult | typeof nothing;
  readonly ticketNumber: string | undefined;
  readonly strings: AppointmentBookingStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  readonly failure: TemplateResult | undefined;
  accept(): void;
  reschedule(): void;
  cancel(): void;
  checkIn(): void;
  again(): void;
}

const over = new Set<Appointment['state']>(['served', 'rescheduled', 'cancelled', 'no_show']);

function facts({ appointment, strings, format, hallName, locale }: BookedView): TemplateResult {
  const { slot, code, state, queue } = appointment;
  return html`<dl class="facts">
    <div>
      <dt>${strings.when}</dt>
      <dd><time datetime=${slot.start}>${format.date(slot.date)} <span class="span">${slot.from}–${slot.to}</span></time></dd>
    </div>
    <div>
      <dt>${strings.where}</dt>
      <dd>${hallName} · ${localized(queue.name, locale)}</dd>
    </div>
    ${state === 'booked' ? html`<div><dt>${strings.code}</dt><dd class="code">${code}</dd></div>` : nothing}
  </dl>`;
}

function cancelling({ strings, cancel }: BookedView): TemplateResult {
  return html`<details class="cancel">
    <summary>${strings.cancel}</summary>
    <div>
      <p><b>${strings.cancelSure}</b> ${strings.cancelAdvice}</p>
      <div class="actions">
        <button class="button" type="button" @click=${cancel}>${strings.cancelYes}</button>
        <button class="button plain" type="button" @click=${foldUp}>${strings.cancelNo}</button>
      </div>
    </div>
  </details>`;
}

/** A booked time: when, where, the code, what to bring, and what can still be done. */
export function bookedView(view: BookedView): TemplateResult {
  const { appointment, papers, strings, locale, format, level, code, ticketNumber } = view;
  const { state, slot, actions, checkInFrom, checkInUntil, changeUntil, offerUntil, holder } = appointment;
  const at = (instant: string): string => format.time(instant, slot.timeZone);
  const may = (action: Appointment['actions'][number]): boolean => actions.includes(action);
  return html`<div class="booked ${state}" part="appointment">
    ${heading(level, strings[`state_${state}`], 'state')}
    ${state === 'offered' && offerUntil ? notice({ tone: 'success', role: 'status', title: strings.accept(at(offerUntil)), actions: html`<button class="button primary" type="button" @click=${() => view.accept()}>${strings.acceptNow}</button>` }) : nothing}
    ${view.failure ?? nothing} ${ticketNumber ? notice({ tone: 'success', role: 'status', title: strings.ticket(ticketNumber) }) : nothing} ${facts(view)}
    ${state === 'booked' ? html`<p>${strings.checkIn(at(checkInFrom), at(checkInUntil))}</p><p class="quiet">${strings.codeAdvice}</p>${code}` : nothing}
    ${state === 'waitlisted' ? html`<p>${strings.waitlistAdvice}</p>` : nothing}
    ${papers.length > 0 && !over.has(state) ? html`<section><p class="bring">${strings.bring}</p><ul class="papers">${papers.map(({ name }) => html`<li>${localized(name, locale)}</li>`)}</ul></section>` : nothing}
    <p class="quiet">${[may('reschedule') ? strings.changeUntil(format.dateTime(changeUntil, slot.timeZone)) : '', holder?.phone ? strings.messagesTo(holder.phone) : ''].filter(Boolean).join(' · ')}</p>
    <div class="actions">
      ${may('checkIn') ? html`<button class="button primary" type="button" @click=${() => view.checkIn()}>${strings.checkInNow}</button>` : nothing}
      ${may('reschedule') ? html`<button class="button" type="button" @click=${() => view.reschedule()}>${strings.reschedule}</button>` : nothing}
      ${over.has(state) ? html`<button class="button primary" type="button" @click=${() => view.again()}>${strings.again}</button>` : nothing}
    </div>
    ${may('cancel') ? cancelling(view) : nothing}
  </div>`;
}
