import type { ConsultationReceipt } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { maskedMobile } from '../../../ui/mobile.ts';
import type { PartHost } from './part-host.ts';

/** That a question has arrived: by when it is answered, how one will hear, and what leads to the answer. */
export function receiptView({ trackingId, number, queryCode, due }: ConsultationReceipt, phone: string, host: PartHost): TemplateResult {
  const strings = host.strings();
  return html`<div class="received" part="receipt">
    <p class="mark">${icon('success')}</p>
    ${heading(host.level(), strings.received, 'received')}
    ${due.kind === 'known' && due.day !== null ? html`<p class="due"><time datetime=${due.day}>${strings.dueBy(host.format().date(due.day))}</time></p>` : nothing}
    <p>${host.answerTime() ?? nothing} ${phone ? strings.hears(maskedMobile(phone)) : nothing}</p>
    <p><b>${strings.keep}</b></p>
    <dl class="codes"><div><dt>${strings.number}</dt><dd>${number}</dd></div><div><dt>${strings.code}</dt><dd>${queryCode}</dd></div></dl>
    <p class="quiet">${strings.keepAdvice}</p>
    <div class="ways"><button class="button" type="button" @click=${() => host.open(trackingId)}>${strings.follow}</button><button class="button plain" type="button" @click=${() => host.back()}>${strings.others}</button></div>
  </div>`;
}
