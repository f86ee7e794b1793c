import { isHallError } from '@hallkit/client/core';
import { IdentityResource } from '@hallkit/client/resources';
import type { PersonSession } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { PagedRows } from '../parts/rows.ts';
import type { AccountHost } from './account-host.ts';

/** Where the person is signed in, and signing out there. */
export class SignIns {
  readonly #host: AccountHost;
  readonly #rows: PagedRows<PersonSession>;
  #fault: { readonly id: string; readonly text: string } | undefined;
  #busy = false;

  constructor(host: AccountHost) {
    this.#host = host;
    this.#rows = new PagedRows((cursor) => host.client().use(IdentityResource).sessions({ limit: 20, cursor }), () => host.element.requestUpdate());
  }

  load(): Promise<void> {
    return this.#rows.load();
  }

  forget(): void {
    this.#rows.forget();
    this.#fault = undefined;
  }

  async #signOut({ id }: PersonSession): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = undefined;
    try {
      // One that is over already is what was wanted.
      await this.#host.client().use(IdentityResource).signOut(id).catch((error: unknown) => {
        if (!isHallError(error, 'HallNotFoundError')) throw error;
      });
      this.#rows.remove(id);
      this.#host.say(this.#host.account().saidSignedOut);
      this.#host.focus('#sessions');
    } catch (error) {
      this.#fault = { id, text: isHallError(error, 'HallApiError') ? error.detail : this.#host.papers().noFile };
    }
    this.#busy = false;
    this.#host.element.requestUpdate();
  }

  #row(session: PersonSession): TemplateResult {
    const { id, method, createdAt, usedAt, current, applicationId } = session;
    const [strings, format, zone] = [this.#host.account(), this.#host.format(), this.#host.timeZone()];
    const [how, since] = [strings[`method_${method}`], strings.since(format.dateTime(createdAt, zone))];
    return html`<li class="session" part="session">
      <p><b>${how}</b> ${current ? html`<span class="current">${strings.current}</span>` : nothing}</p>
      <p class="facts"><time class="quiet" datetime=${createdAt}>${since}</time><time class="quiet" datetime=${usedAt}>${strings.used(format.dateTime(usedAt, zone))}</time>${applicationId ? html`<span class="quiet">${strings.onlyDraft}</span>` : nothing}</p>
      ${this.#fault?.id === id ? html`<p class="fault" role="alert">${icon('danger')} ${this.#fault.text}</p>` : nothing}
      ${current ? nothing : html`<div class="actions"><button class="button plain" type="button" aria-label="${strings.signOutThere}: ${how}, ${since}" aria-disabled=${this.#busy} @click=${() => void this.#signOut(session)}>${strings.signOutThere}</button></div>`}
    </li>`;
  }

  render(): TemplateResult {
    const { rows, error, hasMore } = this.#rows;
    return html`<p class="quiet">${this.#host.account().sessionsAdvice}</p>
      ${rows ? html`<ul class="rows">${rows.map((row) => this.#row(row))}</ul>` : error ? this.#host.failed(error, () => void this.load()) : html`<div class="skeleton" aria-hidden="true"><i></i></div>`}
      ${hasMore ? html`<button class="button" type="button" @click=${() => void this.#rows.more()}>${this.#host.strings().more}</button>` : nothing}`;
  }
}
