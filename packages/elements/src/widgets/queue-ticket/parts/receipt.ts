import type { FairnessReceipt, Message } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../../locales/localized.ts';
import type { TicketView } from './ticket-view.ts';

/** Why others were called first: rule and counts, not a word about a person. */
export function receipt({ strings, locale }: TicketView, { calledBefore, laterButCalledBefore, byRule, rules }: FairnessReceipt): TemplateResult {
  const later = byRule.filter((row) => row.later > 0);
  return html`<p>${calledBefore === 0 ? strings.whyNobody : strings.whySummary(calledBefore, laterButCalledBefore)}</p>
    ${later.length > 0 ? html`<ul class="plain">${later.map(({ text }) => html`<li>${localized(text, locale)}</li>`)}</ul>` : nothing}
    <p class="quiet">${strings.whyRules}</p>
    <ul class="plain">${rules.map(({ text }) => html`<li>${localized(text, locale)}</li>`)}</ul>`;
}

/** What the hall has written about this ticket, the newest first. */
export function messages({ strings, format, timeZone }: TicketView, list: readonly Message[]): TemplateResult {
  if (list.length === 0) return html`<p>${strings.messagesNone}</p>`;
  return html`<ul class="plain">${list.map(({ text, at, locale }) => html`<li><span class="quiet">${format.time(at, timeZone)}</span> <span lang=${locale}>${text}</span></li>`)}</ul>`;
}
