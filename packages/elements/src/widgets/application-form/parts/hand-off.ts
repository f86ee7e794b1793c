import { ApplicationsResource } from '@hallkit/client/resources';
import type { HandOff } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { webAddress } from '../../../ui/web-address.ts';
import type { FormHost } from './form-host.ts';

/** Lets a phone go on with the draft: a code that works once, for five minutes. */
export class HandingOff {
  readonly #host: FormHost;
  #code: HandOff | undefined;
  #error: unknown;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    host.element.addController({ hostDisconnected: () => this.forget() });
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#code = this.#error = undefined;
  }

  async #ask(): Promise<void> {
    const draft = this.#host.draft();
    if (this.#busy || !draft?.application) return;
    this.#busy = true;
    this.#error = undefined;
    try {
      // What is on the screen goes along.
      await draft.flush();
      this.#code = await this.#host.client().use(ApplicationsResource).handOff(draft.application.id);
      clearTimeout(this.#timer);
      // Once it no longer works it is not shown either.
      this.#timer = setTimeout(() => this.#host.element.requestUpdate(), Math.max(0, Date.parse(this.#code.expiresAt) - Date.now()) + 200);
      this.#host.focus('#hand-off');
    } catch (error) {
      this.#error = error;
    }
    this.#busy = false;
    this.#host.element.requestUpdate();
  }

  /** Takes back what was entered on the phone. */
  readonly #back = (): void => {
    this.forget();
    void this.#host.draft()?.load();
    this.#host.element.requestUpdate();
  };

  render(): TemplateResult | typeof nothing {
    const strings = this.#host.strings();
    const code = this.#code;
    if (this.#error) return this.#host.failed(this.#error, () => void this.#ask());
    if (!code) return html`<button class="button" type="button" aria-disabled=${this.#busy} @click=${() => void this.#ask()}>${strings.handOff}</button>`;
    const isOver = Date.parse(code.expiresAt) <= Date.now();
    const address = webAddress(code.url);
    if (address && !isOver) void import('../../qr/qr.define.ts');
    return html`<div class="hand-off" id="hand-off" tabindex="-1" role="group" aria-label=${strings.handOff}>
      ${address && !isOver ? html`<hall-qr value=${address} label=${strings.handOff} without-text></hall-qr>` : nothing}
      <div>
        <p>${isOver ? strings.handOffOver : strings.handOffAdvice}</p>
        ${isOver ? nothing : html`<p class="quiet">${strings.handOffUntil(this.#host.format().time(code.expiresAt, this.#host.timeZone()))}</p>`}
        <div class="actions"><button class="button" type="button" @click=${this.#back}>${strings.handOffBack}</button><button class="button plain" type="button" @click=${() => void this.#ask()}>${strings.handOffNew}</button></div>
      </div>
    </div>`;
  }
}
