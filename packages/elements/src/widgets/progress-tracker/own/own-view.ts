import { deliveryMethodTexts, refusalGroundTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { filePicker } from '../../../papers/file-picker.ts';
import { foldUp } from '../../../ui/fold-up.ts';
import { icon } from '../../../ui/icon.ts';
import { follow, originals } from './own-follow.ts';
import type { OwnView } from './own-host.ts';

type Part = TemplateResult | typeof nothing;

const title = ({ level }: OwnView, text: string): TemplateResult => html`<p class="own-title" role="heading" aria-level=${level + 2}>${text}</p>`;

/** What the one-time notice asks for, each with the way to hand it in. */
function supplement(view: OwnView): Part {
  const { own, strings, papers, locale, format, timeZone, typed, busy } = view;
  if (!own.supplement || !own.actions.includes('supply')) return nothing;
  const { at, items, missing } = own.supplement;
  const known = new Set(own.documents.map(({ key }) => key));
  return html`<section>
    ${title(view, strings.supplement)}
    <p class="quiet">${strings.supplementAdvice(format.date(at, timeZone))}</p>
    <ul class="asked">
      ${items.map(({ key, text }) => {
        const came = key !== null && missing !== undefined && !missing.includes(key);
        const name = plain(text, locale);
        // A paper of the case is brought as a paper; anything else may be a field of the form as well.
        const field = key === null || known.has(key) ? nothing : html`<div class="field"><label for="own-${key}">${strings.answerField}</label><div class="line"><input id="own-${key}" type="text" maxlength="400" .value=${typed.get(key) ?? ''} @input=${(event: Event) => view.type(key, (event.target as HTMLInputElement).value)} /><button class="button" type="button" aria-disabled=${busy} @click=${() => view.supply(key)}>${strings.send}</button></div></div>`;
        const ways = key === null ? nothing : html`${view.sending(key)}<div class="actions">${filePicker(`own-file-${key}`, papers.upload, name, false, (files) => view.send(key, name, files))}</div>${field}`;
        return html`<li><p>${localized(text, locale)}</p>${came ? html`<p class="came">${icon('success')} ${strings.came}</p>` : ways}</li>`;
      })}
    </ul>
  </section>`;
}

function fee(view: OwnView): Part {
  const { own, strings, locale, payUrl, busy } = view;
  if (!own.fee) return nothing;
  const { item, amount, basis, state } = own.fee;
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY' }).format(amount / 100);
  const open = own.actions.includes('pay');
  return html`<section>
    ${title(view, strings.fee)}
    <p>${localized(item, locale)} <b class="amount">${money}</b>${state === 'paid' ? html` <span class="came">${icon('success')} ${strings.feePaid}</span>` : nothing}</p>
    ${basis ? html`<p class="quiet">${strings.feeBasis(basis)}</p>` : nothing}
    ${open && payUrl !== undefined ? html`<div class="actions"><a class="button" id="own-pay" href=${payUrl} target="_blank" rel="noopener">${icon('open')} ${strings.payNow}<span class="hidden-visually"> ${strings.newWindow}</span></a></div><p class="quiet">${strings.payAdvice}</p>` : nothing}
    ${open && payUrl === undefined ? html`<div class="actions"><button class="button" type="button" aria-disabled=${busy} @click=${view.pay}>${strings.pay}</button></div>` : nothing}
  </section>`;
}

function decision(view: OwnView): Part {
  const { own, strings, locale, format } = view;
  if (!own.decision) return nothing;
  const { kind, number, ground, reason, legalBasis, remedies, content, validUntil, documentId } = own.decision;
  const row = (name: string, value: unknown): Part => (value === null ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<section>
    ${title(view, strings.decision)}
    <p><b>${strings[`decision_${kind}`]}</b></p>
    <dl class="dates">
      ${row(strings.content, content && localized(content, locale))} ${row(strings.ground, ground && localized(refusalGroundTexts[ground], locale))} ${row(strings.reason, reason && localized(reason, locale))} ${row(strings.legalBasis, legalBasis && html`<span lang="zh-CN">${legalBasis}</span>`)} ${row(strings.remedies, remedies && localized(remedies, locale))}
      ${row(strings.validUntil, validUntil && format.fullDate(validUntil))} ${row(strings.number, html`<span lang="zh-CN">${number}</span>`)}
    </dl>
    ${documentId === null ? nothing : html`<div class="actions"><button class="button" type="button" @click=${() => view.save(documentId, number)}>${icon('download')} ${strings.document}</button></div>`}
  </section>`;
}

function delivery(view: OwnView): Part {
  const { own, strings, locale, format, timeZone, busy } = view;
  if (!own.delivery) return nothing;
  const { method, carrier, trackingNumber, sentAt, receivedAt } = own.delivery;
  return html`<section>
    ${title(view, strings.delivery)}
    <p>${localized(deliveryMethodTexts[method], locale)}${carrier && trackingNumber ? html` · ${strings.tracking(carrier, trackingNumber)}` : nothing}</p>
    ${sentAt ? html`<p class="quiet">${receivedAt ? strings.deliveryCame(format.dateTime(receivedAt, timeZone)) : strings.deliverySent(format.dateTime(sentAt, timeZone))}</p>` : nothing}
    ${own.actions.includes('confirmDelivery') ? html`<div class="actions"><button class="button" type="button" aria-disabled=${busy} @click=${view.confirm}>${strings.confirm}</button></div>` : nothing}
  </section>`;
}

function messages(view: OwnView): Part {
  const { own, strings, locale, format, timeZone, typed, busy } = view;
  return html`<section>
    ${title(view, strings.messages)}
    ${own.messages.length === 0 ? html`<p class="quiet">${strings.noMessages}</p>` : html`<ul class="messages">${own.messages.map(({ at, from, name, text }) => html`<li class=${from}><p class="quiet">${from === 'applicant' ? strings.you : name ? localized(name, locale) : strings.department} · <time datetime=${at}>${format.dateTime(at, timeZone)}</time></p><p class="said">${text}</p></li>`)}</ul>`}
    ${own.actions.includes('message')
      ? html`<div class="field"><label for="own-message">${strings.write}</label><textarea id="own-message" rows="3" maxlength="2000" .value=${typed.get('') ?? ''} @input=${(event: Event) => view.type('', (event.target as HTMLTextAreaElement).value)}></textarea></div>
          <div class="actions"><button class="button" type="button" aria-disabled=${busy} @click=${view.write}>${strings.post}</button></div>`
      : nothing}
  </section>`;
}

function withdraw(view: OwnView): Part {
  const { own, strings, busy } = view;
  if (!own.actions.includes('withdraw')) return nothing;
  return html`<details>
    <summary>${strings.withdraw}</summary>
    <p><b>${strings.withdrawSure}</b> ${strings.withdrawAdvice}</p>
    <div class="actions"><button class="button" type="button" aria-disabled=${busy} @click=${view.withdraw}>${strings.withdrawYes}</button><button class="button plain" type="button" @click=${foldUp}>${strings.withdrawNo}</button></div>
  </details>`;
}

/** A case of one's own: what is asked for first, then what has been decided, then messages and the way out. */
export const ownView = (view: OwnView): TemplateResult => html`${supplement(view)} ${follow(view, (text) => title(view, text))} ${originals(view, (text) => title(view, text))} ${fee(view)} ${decision(view)} ${delivery(view)} ${messages(view)} ${withdraw(view)}`;
