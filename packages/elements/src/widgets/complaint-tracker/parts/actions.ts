import { isHallError } from '@hallkit/client/core';
import type { OwnComplaintActionName, TrackedComplaint } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lengthOf, mostCharacters } from '../../../ui/characters.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import type { Own } from './own.ts';
import type { OwnHost } from './own-host.ts';

/** What was done last, or why it was not taken. */
export function told({ done, error }: Own, host: OwnHost): TemplateResult | typeof nothing {
  const strings = host.strings();
  if (error === undefined) return done === undefined ? nothing : html`<p class="did">${icon('success')} ${strings[`done_${done}`]}</p>`;
  const place = (inner: TemplateResult): TemplateResult => html`<div id="refusal" tabindex="-1">${inner}</div>`;
  if (isHallError(error, 'HallConflictError') && error.code === 'complaint.changed') return place(notice({ tone: 'info', role: 'alert', title: strings.changed, body: strings.changedAdvice }));
  if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError')) return place(notice({ tone: 'warning', role: 'alert', title: error.title, body: [error.detail, ...error.errors.map(({ detail }) => detail)].join(' ') }));
  return place(html`<p class="quiet">${strings.refused}</p>${host.failed(error)}`);
}

/** A text that goes with an action, never cut. */
function textOf(action: 'supply' | 'reopen', label: string, hint: string | undefined, own: Own, host: OwnHost): TemplateResult {
  const strings = host.strings();
  const { number } = host.format();
  const text = own.typed.get(action) ?? '';
  const length = lengthOf(text);
  const fault = own.fault ?? (length > mostCharacters ? strings.textLong(number(length - mostCharacters)) : undefined);
  return html`<div class="field">
    <label for=${action}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="quiet" id="${action}-hint">${hint}</p>`}
    <textarea id=${action} rows="4" aria-invalid=${fault !== undefined} aria-describedby="${hint === undefined ? '' : `${action}-hint `}${action}-count${fault === undefined ? '' : ` ${action}-fault`}" .value=${text} @input=${(event: Event) => own.type(action, (event.target as HTMLTextAreaElement).value)}></textarea>
    <p class="count ${length > mostCharacters ? 'over' : ''}" id="${action}-count">${strings.counted(number(length), number(mostCharacters))}</p>
    ${fault === undefined ? nothing : html`<p class="fault" id="${action}-fault" role="alert">${icon('danger')} ${fault}</p>`}
  </div>`;
}

const button = (action: OwnComplaintActionName, own: Own, host: OwnHost, look = ''): TemplateResult => html`<button class="button ${look}" type="button" id="do-${action}" aria-disabled=${own.isBusy} @click=${() => own.run(action)}>${own.isBusy ? host.strings().sending : host.strings()[`action_${action}`]}</button>`;

/** The reply to what was asked, with photos. */
export function replyForm({ actions }: TrackedComplaint, own: Own, host: OwnHost): TemplateResult | typeof nothing {
  if (!actions.includes('supply')) return nothing;
  return html`${textOf('supply', host.strings().reply, undefined, own, host)} ${own.photos.render()}
    <div class="buttons">${button('supply', own, host, 'primary')}</div>`;
}

/** What follows an answer: satisfied, or with what is missing taken up again. */
export function answerActions({ actions, state, reopenUntil, closing }: TrackedComplaint, own: Own, host: OwnHost): TemplateResult | typeof nothing {
  const strings = host.strings();
  const [mayReopen, mayClose] = [actions.includes('reopen'), actions.includes('close')];
  if (!mayReopen && !mayClose) return nothing;
  if (own.asking === 'reopen' && mayReopen) {
    return html`<div class="ask">${textOf('reopen', strings.reopen, strings.reopenHint, own, host)} ${own.photos.render()}
      <div class="buttons">${button('reopen', own, host, 'primary')}<button class="button plain" type="button" @click=${() => own.ask(undefined)}>${host.common().close}</button></div></div>`;
  }
  const until = closing.kind === 'unknown' ? strings.closesUnknown((closing.unknownFrom ?? '').slice(0, 4)) : reopenUntil === null ? undefined : strings.satisfiedUntil(host.format().date(reopenUntil));
  return html`<div class="ask">
    ${state === 'answered' ? html`<p><b>${strings.satisfied}</b>${until === undefined ? nothing : html`<span class="quiet"> ${until}</span>`}</p>` : nothing}
    <div class="buttons">${mayClose ? button('close', own, host, state === 'answered' ? 'primary' : '') : nothing}${mayReopen ? html`<button class="button" type="button" id="ask-reopen" @click=${() => own.ask('reopen')}>${strings.action_reopen}</button>` : nothing}</div>
  </div>`;
}

/** Urging, and taking it back after a second question. */
export function moreActions({ actions }: TrackedComplaint, own: Own, host: OwnHost): TemplateResult | typeof nothing {
  const strings = host.strings();
  const [mayUrge, mayWithdraw] = [actions.includes('urge'), actions.includes('withdraw')];
  if (!mayUrge && !mayWithdraw) return nothing;
  if (own.asking === 'withdraw' && mayWithdraw) {
    return html`<div class="ask card bad"><p>${icon('warning')} ${strings.withdrawAdvice}</p>
      <div class="buttons"><button class="button" type="button" id="withdraw-sure" aria-disabled=${own.isBusy} @click=${() => own.run('withdraw')}>${own.isBusy ? strings.sending : strings.withdrawSure}</button><button class="button plain" type="button" @click=${() => own.ask(undefined)}>${strings.withdrawNo}</button></div></div>`;
  }
  return html`<div class="buttons">${mayUrge ? button('urge', own, host) : nothing}${mayWithdraw ? html`<button class="button plain" type="button" id="ask-withdraw" @click=${() => own.ask('withdraw')}>${strings.withdrawAsk}</button>` : nothing}</div>`;
}
