import { isHallError } from '@hallkit/client/core';
import { IdentityResource } from '@hallkit/client/resources';
import type { Mandate } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import { PagedRows } from '../parts/rows.ts';
import type { AccountHost } from './account-host.ts';
import { Giving } from './giving.ts';
import { ScopeNames } from './scope-names.ts';

/** Who acts for whom: given and received, taking back, giving one. */
export class Mandates {
  readonly #host: AccountHost;
  readonly #rows: PagedRows<Mandate>;
  readonly #names: ScopeNames;
  readonly #giving: Giving;
  /** Asked whether it is meant. */
  #asking: string | undefined;
  #fault: { readonly id: string; readonly text: string } | undefined;
  #busy = false;

  constructor(host: AccountHost) {
    this.#host = host;
    const names = (this.#names = new ScopeNames(host.client));
    this.#rows = new PagedRows(
      async (cursor) => {
        const page = await host.client().use(IdentityResource).mandates({ limit: 20, cursor });
        await names.load(page.data);
        return page;
      },
      () => host.element.requestUpdate(),
    );
    this.#giving = new Giving(host, () => names.scenarios ?? [], (mandate) => void this.load().then(() => host.focus(`#mandate-${mandate.id}`)));
  }

  load(): Promise<void> {
    return this.#rows.load();
  }

  forget(): void {
    this.#rows.forget();
    this.#giving.reset();
    this.#asking = this.#fault = undefined;
  }

  async #end({ id, direction }: Mandate): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = undefined;
    try {
      this.#rows.replace(await this.#host.client().use(IdentityResource).revokeMandate(id));
      this.#host.say(this.#host.account().saidOver);
      // The firm of an agent goes with it.
      if (direction === 'received') await this.#host.people.refresh().catch(() => undefined);
    } catch (error) {
      this.#fault = { id, text: isHallError(error, 'HallApiError') ? error.detail : this.#host.papers().noFile };
      // The other one may have been quicker.
      if (isHallError(error, 'HallConflictError')) void this.#rows.load();
    }
    [this.#busy, this.#asking] = [false, undefined];
    this.#host.focus(`#mandate-${id}`);
    this.#host.element.requestUpdate();
  }

  /** The button that takes it back, or the question whether it is meant. */
  #ending(mandate: Mandate, what: string): TemplateResult {
    const strings = this.#host.account();
    const { id, direction, grantor, agent } = mandate;
    const [label, sure, advice] = direction === 'given' ? [strings.takeBack, strings.takeBackSure(agent.name), strings.takeBackAdvice] : [strings.giveUp, strings.giveUpSure(grantor.name), strings.giveUpAdvice];
    const ask = (wanted: string | undefined): void => {
      this.#asking = wanted;
      this.#host.focus(wanted ? `#sure-${id}` : `#mandate-${id}`);
      this.#host.element.requestUpdate();
    };
    if (this.#asking !== id) return html`<div class="actions"><button class="button plain" type="button" aria-label="${label}: ${what}" @click=${() => ask(id)}>${label}</button></div>`;
    return html`<div class="sure" role="group" aria-label=${sure}><p><b>${sure}</b> ${advice}</p><div class="actions"><button class="button" type="button" id="sure-${id}" aria-disabled=${this.#busy} @click=${() => void this.#end(mandate)}>${label}</button><button class="button plain" type="button" @click=${() => ask(undefined)}>${strings.keep}</button></div></div>`;
  }

  #row(mandate: Mandate): TemplateResult {
    const [strings, locale, format] = [this.#host.account(), this.#host.locale(), this.#host.format()];
    const { id, direction, grantor, agent, state, validUntil, revokedAt } = mandate;
    const scopes = this.#names.of(mandate);
    const what = direction === 'given' ? strings.agentOf(agent.name, grantor.kind === 'firm' ? grantor.name : null) : strings.agentMyself(grantor.name);
    return html`<li class="mandate ${state}" part="mandate" id="mandate-${id}" tabindex="-1">
      <p><b>${what}</b></p>
      <p>${scopes.length === 0 ? strings.forAll : strings.scopes(scopes.map((name) => plain(name, locale)))}</p>
      <p class="facts"><span class="state">${revokedAt ? strings.takenBackAt(format.dateTime(revokedAt, this.#host.timeZone())) : strings[`state_${state}`]}</span><time class="quiet" datetime=${validUntil}>${strings.until(format.fullDate(validUntil))}</time>${direction === 'given' && agent.number ? html`<span class="quiet">${strings.agentNumber(agent.number)}</span>` : nothing}</p>
      ${this.#fault?.id === id ? html`<p class="fault" role="alert">${icon('danger')} ${this.#fault.text}</p>` : nothing} ${state === 'active' ? this.#ending(mandate, what) : nothing}
    </li>`;
  }

  render(): TemplateResult {
    const strings = this.#host.account();
    const { rows, error, hasMore } = this.#rows;
    if (!rows) return error ? this.#host.failed(error, () => void this.load()) : html`<div class="skeleton" aria-hidden="true"><i></i></div>`;
    const directions = (['given', 'received'] as const).map((direction) => ({ direction, found: rows.filter((row) => row.direction === direction) })).filter(({ found }) => found.length > 0);
    return html`<p class="quiet">${strings.actingAdvice}</p>
      ${directions.length === 0 ? html`<p class="quiet">${strings.noMandates}</p>` : directions.map(({ direction, found }) => html`<p class="holder">${strings[direction]}</p><ul class="rows" aria-label=${strings[direction]}>${found.map((row) => this.#row(row))}</ul>`)}
      ${hasMore ? html`<button class="button" type="button" @click=${() => void this.#rows.more()}>${this.#host.strings().more}</button>` : nothing} ${this.#giving.render()}`;
  }
}
