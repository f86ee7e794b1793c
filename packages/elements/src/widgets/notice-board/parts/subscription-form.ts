import type { NoticeKind } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { textField } from '../../../ui/text-field.ts';
import type { NoticeBoardStrings } from '../notice-board.texts.ts';
import type { NoticePartsStrings } from './parts.strings.ts';
import type { NoticeSubscription } from './subscription.ts';

/** What the form is drawn from. */
export interface SubscriptionView {
  readonly subscription: NoticeSubscription;
  readonly strings: NoticeBoardStrings & NoticePartsStrings;
  /** Kinds to choose among. */
  readonly kinds: readonly NoticeKind[];
  time(value: string): string;
  failed(error: unknown): TemplateResult;
}

function addressForm({ subscription, strings, kinds }: SubscriptionView): TemplateResult {
  const { channel, channels, address, fault, busy } = subscription;
  const submit = (event: Event): void => (event.preventDefault(), void subscription.ask());
  const tick = (kind: NoticeKind, { target }: Event): void => subscription.set({ kinds: kinds.filter((one) => (one === kind ? (target as HTMLInputElement).checked : subscription.kinds.includes(one))) });
  const wrong = fault === 'address' ? strings[channel === 'wechat' ? 'wechatFault' : channel === 'sms' ? 'phoneFault' : 'emailFault'] : fault === 'codeOver' ? strings.codeOver : undefined;
  return html`<form class="form" novalidate @submit=${submit}>
    <fieldset class="group" id="which" tabindex="-1" aria-describedby=${fault === 'kinds' ? 'which-fault' : nothing}>
      <legend>${strings.which}</legend>
      <div class="ticks">${kinds.map((kind) => html`<label class="tick"><input type="checkbox" .checked=${subscription.kinds.includes(kind)} @change=${(event: Event) => tick(kind, event)} />${strings[`kind_${kind}`]}</label>`)}</div>
      ${fault === 'kinds' ? html`<p class="fault" id="which-fault">${icon('danger')} ${strings.whichFault}</p>` : nothing}
    </fieldset>
    <fieldset class="group" id="how" tabindex="-1" aria-describedby=${channel === 'wechat' ? 'wechat' : nothing}>
      <legend>${strings.how}</legend>
      <div class="ticks">${channels.map((one) => html`<label class="tick"><input type="radio" name="channel" value=${one} .checked=${channel === one} @change=${() => subscription.set({ channel: one })} />${strings[`channel_${one}`]}</label>`)}</div>
      ${channel === 'wechat' ? html`<div id="wechat">${wrong ? html`<p class="fault">${icon('danger')} ${wrong}</p>` : nothing}<p class="quiet">${strings.wechatAdvice}</p></div>` : nothing}
    </fieldset>
    ${channel === 'wechat' ? nothing : textField({ id: 'address', label: channel === 'sms' ? strings.phone : strings.email, value: address, fault: wrong, advice: strings.privacy, type: channel === 'sms' ? 'tel' : 'email', mode: channel === 'sms' ? 'tel' : 'email', autocomplete: channel === 'sms' ? 'tel-national' : 'email', maxLength: 120, change: (value) => subscription.set({ address: value }) })}
    <div class="actions">
      <button class="button primary" aria-disabled=${busy}>${busy ? strings.sending : strings.sendCode}</button>
    </div>
  </form>`;
}

function codeForm({ subscription, strings, time }: SubscriptionView): TemplateResult {
  const { told, code, fault, busy } = subscription;
  const submit = (event: Event): void => (event.preventDefault(), void subscription.confirm());
  const wrong = fault === 'code' ? strings.codeFault : fault === 'codeWrong' ? strings.codeWrong : undefined;
  return html`<form class="form" novalidate @submit=${submit}>
    <p role="status">${strings.codeSent(told?.channel === 'wechat' ? null : (told?.address ?? ''), told?.expiresAt ? time(told.expiresAt) : null)}</p>
    ${textField({ id: 'code', label: strings.code, value: code, fault: wrong, mode: 'numeric', autocomplete: 'one-time-code', maxLength: 12, change: (value) => subscription.set({ code: value }) })}
    <div class="actions">
      <button class="button primary" aria-disabled=${busy}>${strings.confirm}</button>
      <button class="button plain" type="button" @click=${() => subscription.set({ step: 'address' })}>${strings.otherAddress}</button>
    </div>
  </form>`;
}

function done({ subscription, strings }: SubscriptionView): TemplateResult {
  const { told, step, busy } = subscription;
  if (step === 'ended') return html`<div id="told" tabindex="-1">${notice({ tone: 'info', title: strings.ended, body: strings.endedAdvice })}</div>`;
  const kinds = (told?.kinds ?? []).map((kind) => strings[`kind_${kind}`]).join(strings.every === '全部' ? '、' : ', ');
  return html`<div id="told" tabindex="-1">
    ${notice({ tone: 'success', title: strings.active, body: strings.activeAdvice(told?.channel === 'wechat' ? null : (told?.address ?? ''), kinds), actions: html`<button class="button" type="button" aria-disabled=${busy} @click=${() => void subscription.end()}>${strings.end}</button>` })}
  </div>`;
}

/** To be told by message: folded until somebody wants it. */
export function subscriptionForm(view: SubscriptionView): TemplateResult {
  const { subscription, strings } = view;
  const { step, error } = subscription;
  const open = (event: Event): void => {
    const { open: isOpen } = event.target as HTMLDetailsElement;
    if (isOpen !== (step !== 'closed')) subscription.set({ step: isOpen ? 'address' : step === 'address' ? 'closed' : step });
  };
  const body = step === 'closed' ? nothing : step === 'address' ? addressForm(view) : step === 'code' ? codeForm(view) : done(view);
  return html`<details class="subscription" part="subscription" @toggle=${open}>
    <summary>${strings.tellMe}</summary>
    ${body} ${error === undefined ? nothing : view.failed(error)}
  </details>`;
}
