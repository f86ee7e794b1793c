import type { PhoneNumber } from '@hallkit/elements';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { kioskIcon } from './icons.ts';
import type { KioskStrings } from './kiosk.texts.ts';

/** Asks whether somebody is still there. Any touch beside the buttons stays, too: nobody must lose an application by a slip. */
export function idleDialog(strings: KioskStrings, left: number, { stay, finish }: { readonly stay: () => void; readonly finish: () => void }): TemplateResult {
  const beside = ({ target, currentTarget }: Event): void => void (target === currentTarget && stay());
  return html`<dialog id="idle" part="dialog" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-text" @cancel=${(event: Event) => { event.preventDefault(); stay(); }} @click=${beside}>
    <div class="dialog">
      <p class="count" aria-hidden="true">${left}</p>
      <h2 id="idle-title">${strings.still}</h2>
      <p id="idle-text">${strings.stillAdvice(left)}</p>
      <div class="choices">
        <button class="button primary" type="button" autofocus @click=${stay}>${strings.stay}</button>
        <button class="button" type="button" @click=${finish}>${kioskIcon('finish')}<span>${strings.finish}</span></button>
      </div>
    </div>
  </dialog>`;
}

/** The way to a person. */
export function helpDialog(strings: KioskStrings, line: PhoneNumber, called: boolean, { call, close }: { readonly call: () => void; readonly close: () => void }): TemplateResult {
  const beside = ({ target, currentTarget }: Event): void => void (target === currentTarget && close());
  return html`<dialog id="help" part="dialog" aria-labelledby="help-title" @close=${close} @click=${beside}>
    <div class="dialog">
      <h2 id="help-title">${strings.help}</h2>
      <p>${strings.helpAdvice}</p>
      <p class="number">${line.number}</p>
      <p role="status">${called ? strings.helpCalled : ''}</p>
      <div class="choices">
        <button class="button primary" type="button" ?disabled=${called} @click=${call}>${kioskIcon('person')}<span>${strings.helpCall}</span></button>
        <button class="button" type="button" @click=${close}>${strings.close}</button>
      </div>
    </div>
  </dialog>`;
}
