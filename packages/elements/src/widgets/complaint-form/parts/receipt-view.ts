import type { ComplaintReceipt, Due } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import type { ComplaintHost } from './host.ts';
import type { Writing } from './writing.ts';

/** What one has to keep, the largest on the screen, and what happens now. */
export function receiptView({ trackingId, number, queryCode, acceptDue, answerDue }: ComplaintReceipt, writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const { anonymous, phone } = writing.typed;
  const copy = async (): Promise<void> => {
    // A page without HTTPS may not copy: number and code stand there to be written down.
    await navigator.clipboard.writeText(strings.copyText(number, queryCode)).then(() => (writing.copied = true), () => undefined);
    if (writing.copied) host.say(strings.copied);
    host.element.requestUpdate();
  };
  const day = ({ kind, day: by }: Due, text: (day: string) => string): TemplateResult | typeof nothing => (kind === 'known' && by !== null ? html`<li>${icon('calendar')} <time datetime=${by}>${text(host.format().date(by))}</time></li>` : nothing);
  return html`<section class="receipt" part="receipt" aria-labelledby="receipt">
    <div class="done">${icon('success')} ${heading(host.level(), strings.receipt, 'receipt')}</div>
    <dl class="keep">
      <div><dt>${strings.number}</dt><dd class="number">${number}</dd></div>
      <div><dt>${strings.code}</dt><dd class="number">${queryCode}</dd></div>
    </dl>
    <p class=${anonymous ? 'warn' : 'quiet'}>${anonymous ? html`${icon('warning')} ` : nothing}${anonymous ? strings.codeAdviceAnonymous : strings.codeAdvice}</p>
    <div class="buttons not-printed">
      ${host.onKiosk() ? nothing : html`<button class="button" type="button" @click=${() => void copy()}>${writing.copied ? strings.copied : strings.copy}</button>`}
      <button class="button" type="button" @click=${() => globalThis.print()}>${icon('print')} ${strings.print}</button>
    </div>
    ${heading(host.level() + 1, strings.next, 'next')}
    <ul class="next">
      ${day(acceptDue, strings.accepts)} ${answerDue.kind === 'known' ? day(answerDue, strings.answers) : html`<li>${icon('calendar')} ${strings.answersLater}</li>`}
      <li>${icon('info')} ${!anonymous && phone !== '' ? strings.hears : strings.hearsNot}</li>
    </ul>
    <div class="buttons not-printed">
      <button class="button primary" type="button" @click=${() => host.open(number, trackingId)}>${strings.follow}</button>
      <button class="button plain" type="button" @click=${() => void writing.another()}>${strings.another}</button>
      ${staffedLineLink(host.common().staffedLine, host.line())}
    </div>
  </section>`;
}
