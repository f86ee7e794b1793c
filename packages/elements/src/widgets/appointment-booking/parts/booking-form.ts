import { checkIdNumber, checkPhone } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import type { AppointmentBookingStrings } from '../appointment-booking.texts.ts';

/** Who comes. */
export interface BookingPerson {
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
  /** Whether messages go to the WeChat of the page, too, where it has one. */
  readonly wechat: boolean;
}

/** What is typed. */
type Typed = Exclude<keyof BookingPerson, 'wechat'>;

/** Fields that are wrong. */
export type BookingFaults = Readonly<Partial<Record<Typed, string>>>;

/** What is wrong with what was typed; empty when nothing. */
export function bookingFaults({ name, phone, idNumber }: BookingPerson, strings: AppointmentBookingStrings): BookingFaults {
  const checkedPhone = checkPhone(phone);
  return {
    ...(name.trim() ? {} : { name: strings.nameWrong }),
    ...(checkedPhone.ok && checkedPhone.kind === 'mobile' ? {} : { phone: strings.phoneWrong }),
    ...(idNumber.trim() === '' || checkIdNumber(idNumber.trim()).ok ? {} : { idNumber: strings.idNumberWrong }),
  };
}

/** What the form is drawn from. */
export interface BookingFormView {
  readonly person: BookingPerson;
  readonly faults: BookingFaults;
  readonly strings: AppointmentBookingStrings;
  readonly busy: boolean;
  readonly withWechat: boolean;
  readonly submitText: string;
  readonly back: () => void;
  change(person: Partial<BookingPerson>): void;
  submit(event: Event): void;
}

interface Field {
  readonly name: Typed;
  readonly type: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly advice?: string;
  readonly mode?: string;
}

function field({ name, type, label, autocomplete, advice, mode }: Field, { person, faults, change }: BookingFormView): TemplateResult {
  const fault = faults[name];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type}
      inputmode=${mode ?? nothing}
      autocomplete=${autocomplete as 'name'}
      maxlength="60"
      aria-invalid=${fault !== undefined}
      aria-describedby="${advice ? `${name}-advice` : ''} ${fault ? `${name}-fault` : ''}"
      .value=${person[name]}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
    />
    ${fault ? html`<p class="fault" id="${name}-fault">${icon('danger')} ${fault}</p>` : nothing} ${advice ? html`<p class="quiet" id="${name}-advice">${advice}</p>` : nothing}
  </div>`;
}

/** Name, phone, and the identity number if one likes. */
export function bookingForm(view: BookingFormView): TemplateResult {
  const { person, strings, busy, withWechat, submitText, back, change, submit } = view;
  return html`<form class="person" novalidate @submit=${submit}>
    ${field({ name: 'name', type: 'text', label: strings.name, autocomplete: 'name' }, view)} ${field({ name: 'phone', type: 'tel', label: strings.phone, autocomplete: 'tel-national', advice: strings.phoneAdvice, mode: 'tel' }, view)}
    ${withWechat ? html`<div><label class="tick"><input type="checkbox" id="wechat" aria-describedby="wechat-advice" .checked=${person.wechat} @change=${(event: Event) => change({ wechat: (event.target as HTMLInputElement).checked })} /><span>${strings.wechat}</span></label><p class="quiet" id="wechat-advice">${strings.wechatAdvice}</p></div>` : nothing}
    ${field({ name: 'idNumber', type: 'text', label: strings.idNumber, autocomplete: 'off', advice: strings.idNumberAdvice }, view)}
    <div class="actions">
      <button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.booking : submitText}</button>
      <button class="button plain" type="button" @click=${back}>${strings.otherTime}</button>
    </div>
  </form>`;
}
