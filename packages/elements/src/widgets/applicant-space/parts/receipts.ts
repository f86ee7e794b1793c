import { isHallError } from '@hallkit/client/core';
import { DocumentsResource } from '@hallkit/client/resources';
import type { Document, DocumentUse } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { PagedRows } from './rows.ts';
import { skeleton } from './skeleton.ts';
import type { SpaceHost } from './space-host.ts';

/** The receipts: which paper went to whom, for what, and taking it back. */
export class Receipts {
  readonly #host: SpaceHost;
  readonly #rows: PagedRows<DocumentUse>;
  /** Only of this paper. */
  #of: Document | undefined;
  /** Asked whether it is meant. */
  #asking: string | undefined;
  #fault: { readonly id: string; readonly text: string } | undefined;
  #busy = false;

  constructor(host: SpaceHost) {
    this.#host = host;
    this.#rows = new PagedRows(
      (cursor) => host.client().use(DocumentsResource).uses({ limit: 20, documentId: this.#of?.id, cursor }),
      () => host.element.requestUpdate(),
    );
  }

  load(): Promise<void> {
    return this.#rows.load();
  }

  forget(): void {
    this.#rows.forget();
    this.#of = this.#asking = this.#fault = undefined;
  }

  /** Shows those of one paper; of all with undefined. */
  show(document: Document | undefined): void {
    this.#of = document;
    this.#rows.forget();
    void this.#rows.load();
    this.#host.focus('#receipts');
  }

  async #revoke({ id }: DocumentUse): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = undefined;
    try {
      this.#rows.replace(await this.#host.client().use(DocumentsResource).revokeUse(id));
      this.#host.say(this.#host.strings().saidRevoked);
    } catch (error) {
      this.#fault = { id, text: isHallError(error, 'HallApiError') ? error.detail : this.#host.papers().noFile };
      // The department may have been quicker.
      if (isHallError(error, 'HallConflictError')) void this.#rows.load();
    }
    [this.#busy, this.#asking] = [false, undefined];
    this.#host.focus(`#use-${id}`);
    this.#host.element.requestUpdate();
  }

  #row(use: DocumentUse): TemplateResult {
    const [strings, locale, format] = [this.#host.strings(), this.#host.locale(), this.#host.format()];
    const zone = this.#host.timeZone();
    const { id, documentName, department, matter, purpose, caseNo, consentAt, revokedAt, revocable } = use;
    const ask = (wanted: string | undefined): void => {
      this.#asking = wanted;
      this.#host.focus(wanted ? `#sure-${id}` : `#use-${id}`);
      this.#host.element.requestUpdate();
    };
    const what = strings.receiptOf(plain(documentName, locale), plain(department.name, locale));
    return html`<li class="receipt" part="receipt" id="use-${id}" tabindex="-1">
      <p><b>${what}</b></p>
      <p>${strings.purpose(plain(purpose, locale))}</p>
      <p class="facts"><span class="quiet">${plain(matter, locale)}</span><span class="quiet">${caseNo}</span><time class="quiet" datetime=${consentAt}>${strings.consentAt(format.dateTime(consentAt, zone))}</time>${revokedAt ? html`<time class="over" datetime=${revokedAt}>${strings.revokedAt(format.dateTime(revokedAt, zone))}</time>` : nothing}</p>
      ${this.#fault?.id === id ? html`<p class="fault" role="alert">${icon('danger')} ${this.#fault.text}</p>` : nothing}
      ${revokedAt
        ? nothing
        : !revocable
          ? html`<p class="quiet small">${strings.reliedOn}</p>`
          : this.#asking === id
            ? html`<div class="sure" role="group" aria-label=${strings.revokeSure}><p><b>${strings.revokeSure}</b> ${strings.revokeAdvice}</p><div class="actions"><button class="button" type="button" id="sure-${id}" aria-disabled=${this.#busy} @click=${() => void this.#revoke(use)}>${strings.revoke}</button><button class="button plain" type="button" @click=${() => ask(undefined)}>${strings.revokeNo}</button></div></div>`
            : html`<div class="actions"><button class="button plain" type="button" aria-label="${strings.revoke}: ${what}" @click=${() => ask(id)}>${strings.revoke}</button></div>`}
    </li>`;
  }

  render(): TemplateResult {
    const strings = this.#host.strings();
    const { rows, error, hasMore } = this.#rows;
    const of = this.#of;
    return html`<section aria-labelledby="receipts">
      ${heading(this.#host.level(), strings.receipts, 'receipts')}
      <p class="quiet">${strings.receiptsAdvice}</p>
      ${of ? html`<div class="actions"><span>${strings.onlyOf(plain(of.name, this.#host.locale()))}</span><button class="button plain" type="button" @click=${() => this.show(undefined)}>${strings.allReceipts}</button></div>` : nothing}
      ${rows ? (rows.length === 0 ? html`<p class="quiet">${strings.noReceipts}</p>` : html`<ul class="rows">${rows.map((use) => this.#row(use))}</ul>`) : error ? this.#host.failed(error, () => void this.load()) : skeleton(2)}
      ${hasMore ? html`<button class="button" type="button" @click=${() => void this.#rows.more()}>${strings.more}</button>` : nothing}
    </section>`;
  }
}
