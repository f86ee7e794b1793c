import { isHallError } from '@hallkit/client/core';
import { DocumentsResource } from '@hallkit/client/resources';
import type { Document } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Capture } from '../../../capture/capture.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { filePicker } from '../../../papers/file-picker.ts';
import { paperFacts } from '../../../papers/paper-facts.ts';
import { PaperSender } from '../../../papers/paper-sender.ts';
import { PaperViewer } from '../../../papers/paper-viewer.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { signInGate } from '../../sign-in/sign-in-gate.ts';
import { PagedRows } from './rows.ts';
import { skeleton } from './skeleton.ts';
import type { SpaceHost } from './space-host.ts';

/** Where a new paper is on its way. */
const place = 'new';

/** The name of a file as the name of a paper. */
const nameOf = (file: File): string => file.name.replace(/\.[^.]{1,5}$/, '').slice(0, 120) || file.name.slice(0, 120);

/** Papers kept in the space: seen, added, removed; certificates come in by themselves. */
export class OwnPapers {
  readonly #host: SpaceHost;
  readonly #receipts: (document: Document) => void;
  readonly #rows: PagedRows<Document>;
  readonly #sender: PaperSender;
  readonly #viewer: PaperViewer;
  /** Came in while somebody looked. */
  readonly #new = new Set<string>();
  #name = '';
  #camera: Capture | undefined;
  #cameraError: unknown;
  #asking: string | undefined;
  #fault: { readonly id: string; readonly text: string } | undefined;
  #busy = false;

  /** @param receipts - Shows those of a paper. */
  constructor(host: SpaceHost, receipts: (document: Document) => void) {
    this.#host = host;
    this.#receipts = receipts;
    const { element, client, papers: strings, locale, format } = host;
    this.#rows = new PagedRows((cursor) => client().use(DocumentsResource).list({ limit: 50, cursor }), () => element.requestUpdate());
    this.#sender = new PaperSender({ element, client, strings, format, say: (text) => host.say(text), arrived: (document) => this.#arrived(document) });
    this.#viewer = new PaperViewer({ element, client, strings, locale, focus: (selector) => host.focus(selector) });
  }

  /** Reads them anew, and tells of certificates that have come in since. */
  async load(): Promise<void> {
    const known = this.#rows.rows && new Set(this.#rows.rows.map(({ id }) => id));
    await this.#rows.load();
    const come = known ? (this.#rows.rows ?? []).filter(({ id, source }) => !known.has(id) && source === 'issued') : [];
    for (const { id } of come) this.#new.add(id);
    if (come[0]) this.#host.say(this.#host.strings().saidNew(plain(come[0].name, this.#host.locale())));
  }

  forget(): void {
    this.#rows.forget();
    this.#viewer.close();
    this.#camera?.close();
    this.#new.clear();
    this.#name = '';
    this.#asking = this.#fault = this.#cameraError = undefined;
  }

  #arrived(document: Document): void {
    this.#name = '';
    this.#host.say(this.#host.strings().saidAdded(plain(document.name, this.#host.locale())));
    void this.#rows.load().then(() => this.#host.focus(`#paper-${document.id}`));
  }

  async #photograph(): Promise<void> {
    const done = (files: readonly Blob[]): void => {
      this.#sender.send({ place, name: this.#name.trim() || this.#host.strings().scanName, source: 'scanned', files });
      this.#host.focus('#add');
    };
    this.#cameraError = undefined;
    try {
      this.#camera = await this.#host.camera(done, () => this.#host.focus('#add'));
    } catch (error) {
      this.#cameraError = error;
    }
    this.#host.element.requestUpdate();
  }

  async #remove(document: Document): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = undefined;
    const { id } = document;
    try {
      await this.#host.client().use(DocumentsResource).remove(id);
      this.#rows.remove(id);
      this.#host.say(this.#host.strings().saidRemoved(plain(document.name, this.#host.locale())));
      this.#host.focus('#papers');
    } catch (error) {
      this.#fault = { id, text: isHallError(error, 'HallApiError') ? error.detail : this.#host.papers().noFile };
      this.#host.focus(`#paper-${id}`);
    }
    [this.#busy, this.#asking] = [false, undefined];
    this.#host.element.requestUpdate();
  }

  #row(document: Document, withoutHolder: boolean): TemplateResult {
    const { id, name, uses, removable, caseNo } = document;
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const words = { strings: this.#host.papers(), locale, format: this.#host.format() };
    const called = plain(name, locale);
    const ask = (wanted: string | undefined): void => {
      this.#asking = wanted;
      this.#host.focus(wanted ? `#sure-${id}` : `#paper-${id}`);
      this.#host.element.requestUpdate();
    };
    return html`<li class="paper" part="paper" id="paper-${id}" tabindex="-1">
      <p class="name">${localized(name, locale)}${this.#new.has(id) ? html` <span class="new">${strings.isNew}</span>` : nothing}</p>
      <p class="facts">${paperFacts(document, words, withoutHolder)}${caseNo ? html`<span class="quiet">${strings.fromCase(caseNo)}</span>` : nothing}</p>
      ${this.#viewer.render(document)} ${this.#fault?.id === id ? html`<p class="fault" role="alert">${icon('danger')} ${this.#fault.text}</p>` : nothing}
      ${this.#asking === id
        ? html`<div class="sure" role="group" aria-label=${strings.removeSure(called)}><p><b>${strings.removeSure(called)}</b> ${strings.removeAdvice}</p><div class="actions"><button class="button" type="button" id="sure-${id}" aria-disabled=${this.#busy} @click=${() => void this.#remove(document)}>${strings.remove}</button><button class="button plain" type="button" @click=${() => ask(undefined)}>${strings.removeNo}</button></div></div>`
        : html`<div class="actions">
            ${this.#viewer.buttons(document)} ${uses > 0 ? html`<button class="button plain" type="button" aria-label="${strings.usedBy(uses)}: ${called}" @click=${() => this.#receipts(document)}>${strings.usedBy(uses)}</button>` : nothing}
            ${removable ? html`<button class="button plain" type="button" aria-label="${strings.remove}: ${called}" @click=${() => ask(id)}>${strings.remove}</button>` : nothing}
          </div>`}
    </li>`;
  }

  #adding(): TemplateResult {
    const [strings, papers] = [this.#host.strings(), this.#host.papers()];
    const send = (files: readonly File[]): void => this.#sender.send({ place, name: this.#name.trim() || nameOf(files[0] as File), source: 'uploaded', files });
    if (this.#camera?.isOpen) return html`<div id="add" tabindex="-1">${this.#camera.render()}</div>`;
    if (this.#sender.isBusy(place)) return html`<div id="add" tabindex="-1">${this.#sender.render(place)}</div>`;
    return html`<details class="add">
      <summary id="add">${strings.add}</summary>
      <div>
        <div class="field"><label for="new-name">${strings.addName}</label><input id="new-name" type="text" maxlength="120" autocomplete="off" aria-describedby="new-advice" .value=${this.#name} @input=${(event: Event) => (this.#name = (event.target as HTMLInputElement).value)} /></div>
        <p class="quiet" id="new-advice">${strings.addAdvice}</p>
        <div class="actions">${filePicker('new-file', papers.upload, strings.add, true, send)}<button class="button" type="button" @click=${() => void this.#photograph()}>${papers.photograph}</button></div>
        ${this.#cameraError === undefined ? nothing : this.#host.failed(this.#cameraError)}
      </div>
    </details>`;
  }

  render(): TemplateResult {
    const [strings, level] = [this.#host.strings(), this.#host.level()];
    const { rows, error, hasMore } = this.#rows;
    const { person } = this.#host.people;
    const holders = [...new Set((rows ?? []).map(({ holder }) => holder.name))];
    return html`<section aria-labelledby="papers">
      ${heading(level, strings.papers, 'papers')}
      <p class="quiet">${strings.papersAdvice}</p>
      ${person?.level === 'registered' ? html`<details class="verify"><summary>${strings.verify}</summary><div><p class="quiet">${strings.verifyAdvice}</p>${signInGate(this.#host.element, level + 1, 'realName')}</div></details>` : nothing} ${this.#adding()}
      ${rows
        ? rows.length === 0
          ? notice({ tone: 'info', title: strings.noPapers, body: strings.noPapersAdvice })
          : holders.map(
              (holder) => html`${holders.length > 1 ? html`<p class="holder">${holder}</p>` : nothing}<ul class="rows">${rows.filter((document) => document.holder.name === holder).map((document) => this.#row(document, holders.length > 1))}</ul>`,
            )
        : error
          ? this.#host.failed(error, () => void this.load())
          : skeleton(3)}
      ${hasMore ? html`<button class="button" type="button" @click=${() => void this.#rows.more()}>${strings.more}</button>` : nothing}
    </section>`;
  }
}
