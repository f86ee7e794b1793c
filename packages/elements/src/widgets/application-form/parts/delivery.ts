import type { Delivery, DeliveryRequest } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../ui/icon.ts';
import type { FormPartsStrings } from './parts.texts.ts';

/** Ways in which a result comes. */
const methods = ['electronic', 'counter', 'courier'] as const;
/** What a courier needs to know. */
const places = ['recipient', 'phone', 'address'] as const;

/** What is asked about the results. */
export interface DeliveryView {
  readonly delivery: Delivery;
  /** By the part of the delivery; `method` or empty for the choice itself. */
  readonly faults: ReadonlyMap<string, string>;
  readonly strings: FormPartsStrings;
  change(delivery: DeliveryRequest): void;
}

/** The same without what is not there. */
export function deliveryRequest({ method, recipient, phone, address }: Delivery): DeliveryRequest {
  const given = Object.fromEntries(Object.entries({ recipient, phone, address }).filter(([, value]) => value?.trim()));
  return { method: method ?? 'electronic', ...(method === 'courier' ? given : {}) };
}

/** How the results come, and where to. */
export function deliveryChoice({ delivery, faults, strings, change }: DeliveryView): TemplateResult {
  const fault = faults.get('method') ?? faults.get('');
  return html`<fieldset class="group" aria-invalid=${fault !== undefined}>
      <legend>${strings.delivery}</legend>
      <div class="radios wide">
        ${methods.map(
          (method, at) => html`<label class="radio">
            <input type="radio" name="delivery" id=${at === 0 ? 'delivery-method' : nothing} .checked=${live(delivery.method === method)} @change=${() => change(deliveryRequest({ ...delivery, method }))} />
            <span>${strings[`method_${method}`]}<span class="quiet line">${strings[`method_${method}Advice`]}</span></span>
          </label>`,
        )}
      </div>
      ${fault ? html`<p class="fault">${icon('danger')} ${fault}</p>` : nothing}
    </fieldset>
    ${delivery.method === 'courier'
      ? places.map((place) => {
          const wrong = faults.get(place);
          return html`<div class="field">
            <label for="delivery-${place}">${strings[place]}</label>
            <input
              id="delivery-${place}"
              type=${place === 'phone' ? 'tel' : 'text'}
              autocomplete=${place === 'phone' ? 'tel-national' : place === 'recipient' ? 'name' : 'street-address'}
              maxlength=${place === 'address' ? 200 : place === 'phone' ? 32 : 60}
              aria-required="true"
              aria-invalid=${wrong !== undefined}
              aria-describedby=${wrong ? `delivery-${place}-fault` : nothing}
              .value=${live(delivery[place] ?? '')}
              @change=${(event: Event) => change(deliveryRequest({ ...delivery, [place]: (event.target as HTMLInputElement).value }))}
            />
            ${wrong ? html`<p class="fault" id="delivery-${place}-fault">${icon('danger')} ${wrong}</p>` : nothing}
          </div>`;
        })
      : nothing}`;
}
