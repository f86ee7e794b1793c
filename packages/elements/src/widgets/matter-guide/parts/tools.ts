import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import type { GuideActions } from '../view.ts';
import type { PartsView } from './part.ts';

/** The same guide for the phone in the pocket; stands beside the name. */
export function code({ strings, code: qr }: PartsView): TemplateResult | typeof nothing {
  return qr === null
    ? nothing
    : html`<figure class="code">${qr === undefined ? nothing : html`<hall-qr value=${qr} label=${strings.onPhone} without-text></hall-qr>`}<figcaption>${strings.onPhone}<span class="print-only">${qr}</span></figcaption></figure>`;
}

/** What can be done with the whole guide; at most one primary button. */
export function toolbar(view: PartsView, actions: GuideActions): TemplateResult {
  const { guide, strings, address, withoutPrint } = view;
  const online = guide.onlineUrl === null || guide.state === 'cancelled' ? undefined : address(guide.onlineUrl);
  const sheet = guide.attachments.find(({ kind }) => kind === 'guideSheet');
  const sheetUrl = sheet && address(sheet.url);
  return html`<div class="toolbar screen-only">
    ${online === undefined ? nothing : html`<a class="button primary" href=${online} target="_blank" rel="noopener">${icon('open')}${strings.applyOnline}<span class="hidden-visually"> ${strings.newWindow}</span></a>`}
    ${withoutPrint ? nothing : html`<button class="button" type="button" @click=${actions.print}>${icon('print')}${strings.print}</button>`}
    ${sheet && sheetUrl !== undefined
      ? html`<a class="button" href=${sheetUrl} target="_blank" rel="noopener" @click=${(event: Event) => actions.open(sheet, event)}>${icon('papers')}${strings.file_guideSheet} PDF<span class="hidden-visually"> ${strings.newWindow}</span></a>`
      : nothing}
  </div>`;
}
