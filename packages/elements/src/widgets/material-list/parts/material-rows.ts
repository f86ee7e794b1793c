import { ApplicationsResource } from '@hallkit/client/resources';
import type { HallCore } from '@hallkit/client/core';
import type { Application, ApplicationMaterial, Document } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Capture } from '../../../capture/capture.ts';
import type { Draft } from '../../../controllers/draft.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { filePicker } from '../../../papers/file-picker.ts';
import { paperFacts } from '../../../papers/paper-facts.ts';
import { PaperSender } from '../../../papers/paper-sender.ts';
import { PaperViewer } from '../../../papers/paper-viewer.ts';
import type { PapersStrings } from '../../../papers/papers.texts.ts';
import { heading } from '../../../ui/heading.ts';
import { addIcons, icon } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { HallMaterialAttachedEvent } from '../material-list.events.ts';
import { comesOfForm, grouped, mattersOf, rowOf } from './material-states.ts';
import type { MaterialGroup } from './material-states.ts';
import type { MaterialPartsStrings } from './parts.texts.ts';

/** The element around the rows. */
export interface RowsHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly client: () => HallCore;
  readonly draft: () => Draft | undefined;
  readonly strings: () => MaterialPartsStrings;
  readonly papers: () => PapersStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  say(text: string): void;
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  /** The camera, fetched when somebody wants it. */
  camera(done: (pages: readonly Blob[]) => void, cancel: () => void): Promise<Capture>;
}

/** Papers as rows: what to do about each, and doing it. */
export class MaterialRows {
  readonly #host: RowsHost;
  readonly #sender: PaperSender;
  readonly #viewer: PaperViewer;
  /** Rows in which another paper is being chosen. */
  readonly #replacing = new Set<string>();
  /** Which of several held papers is meant. */
  readonly #chosen = new Map<string, string>();
  #photographing: string | undefined;
  #camera: Capture | undefined;
  #cameraError: unknown;
  #formFailed: string | undefined;
  /** Papers whose change is under way; several arrive at once, and each is kept. */
  readonly #busy = new Set<string>();

  constructor(host: RowsHost) {
    this.#host = host;
    addIcons(moreIcons);
    const { element, client, papers: strings, locale, format } = host;
    this.#sender = new PaperSender({ element, client, strings, format, say: (text) => host.say(text), arrived: (document, key) => void this.#attach(key, document.id) });
    this.#viewer = new PaperViewer({ element, client, strings, locale, focus: (selector) => host.focus(selector) });
  }

  /** Another application is shown. */
  reset(): void {
    this.#replacing.clear();
    this.#chosen.clear();
    this.#viewer.close();
    this.#camera?.close();
    this.#photographing = this.#cameraError = this.#formFailed = undefined;
    this.#busy.clear();
  }

  #update(): void {
    this.#host.element.requestUpdate();
  }

  async #attach(key: string, documentId: string): Promise<void> {
    await this.#save(key, { documents: { [key]: documentId } });
    const { application } = this.#host.draft() ?? {};
    if (application?.materials.find((material) => material.key === key)?.document?.id === documentId) this.#host.element.dispatchEvent(new HallMaterialAttachedEvent({ applicationId: application.id, key, documentId }));
  }

  async #save(key: string, change: Parameters<Draft['change']>[0]): Promise<void> {
    const draft = this.#host.draft();
    if (!draft) return;
    this.#busy.add(key);
    this.#replacing.delete(key);
    this.#update();
    const before = grouped(draft.application?.materials ?? []).todo.length;
    await draft.change(change);
    this.#busy.delete(key);
    const left = grouped(draft.application?.materials ?? []).todo.length;
    const strings = this.#host.strings();
    if (left < before) this.#host.say(left === 0 ? strings.saidReady : strings.saidLeft(left));
    // The row has moved; whoever works in it goes on where it is now.
    this.#host.focus(`#${rowOf(key)}`);
    this.#update();
  }

  /** Puts a paper off, or not any more. */
  #putOff(key: string, isPutOff: boolean): void {
    const keys = (this.#host.draft()?.application?.materials ?? []).filter(({ state }) => state === 'toFollow').map((material) => material.key);
    void this.#save(key, { toFollow: isPutOff ? [...new Set([...keys, key])] : keys.filter((other) => other !== key) });
  }

  async #photograph({ key, name }: ApplicationMaterial): Promise<void> {
    const done = (files: readonly Blob[]): void => {
      this.#photographing = undefined;
      this.#sender.send({ place: key, key, name: name.zh, source: 'scanned', files });
      this.#host.focus(`#${rowOf(key)}`);
    };
    const cancel = (): void => {
      this.#photographing = undefined;
      this.#host.focus(`#${rowOf(key)}`);
    };
    this.#cameraError = undefined;
    this.#photographing = key;
    this.#update();
    try {
      this.#camera = await this.#host.camera(done, cancel);
    } catch (error) {
      [this.#cameraError, this.#photographing] = [error, undefined];
      this.#update();
    }
  }

  async #form({ id }: Application, { key, name }: ApplicationMaterial): Promise<void> {
    this.#formFailed = undefined;
    try {
      await this.#host.draft()?.flush();
      saveFile(await this.#host.client().use(ApplicationsResource).paper(id, key), `${plain(name, this.#host.locale())}.pdf`);
    } catch {
      this.#formFailed = key;
    }
    this.#update();
  }

  /** Ways to hand a paper in. */
  #handIn(material: ApplicationMaterial, isPrimary: boolean): TemplateResult {
    const { key, name, necessity, state, blankUrl } = material;
    const [strings, papers] = [this.#host.strings(), this.#host.papers()];
    const called = plain(name, this.#host.locale());
    const blank = blankUrl === null ? undefined : this.#host.client().url(blankUrl);
    return html`<div class="actions">
      ${filePicker(`file-of-${rowOf(key)}`, papers.upload, called, isPrimary, (files) => this.#sender.send({ place: key, key, name: name.zh, source: 'uploaded', files }))}
      <button class="button" type="button" aria-label="${papers.photograph}: ${called}" @click=${() => void this.#photograph(material)}>${papers.photograph}</button>
      ${blank ? html`<a class="button plain" href=${blank} target="_blank" rel="noopener">${icon('download')}<span>${strings.blank}</span></a>` : nothing}
      ${necessity === 'toFollow' && state === 'missing' ? html`<button class="button plain" type="button" aria-label="${strings.later}: ${called}" @click=${() => this.#putOff(key, true)}>${strings.later}</button>` : nothing}
    </div>`;
  }

  /** Papers the hall has, and the consent to their use: for what, by whom. */
  #consent(application: Application, material: ApplicationMaterial, isFirst: boolean): TemplateResult {
    const { key, candidates } = material;
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const words = { strings: this.#host.papers(), locale, format: this.#host.format() };
    const chosen = candidates.find(({ id }) => id === this.#chosen.get(key)) ?? candidates[0];
    if (!chosen) return this.#handIn(material, isFirst);
    const one = (document: Document): TemplateResult => html`<span><b>${localized(document.name, locale)}</b><span class="facts">${paperFacts(document, words)}</span></span>`;
    const matters = mattersOf(application, material).map((matter) => plain(matter, locale));
    return html`${candidates.length > 1
        ? html`<div class="radios wide" role="radiogroup" aria-label=${plain(material.name, locale)}>${candidates.map((document) => html`<label class="radio"><input type="radio" name="held-${key}" .checked=${live(document.id === chosen.id)} @change=${() => (this.#chosen.set(key, document.id), this.#update())} />${one(document)}</label>`)}</div>`
        : html`<p class="held">${one(chosen)}</p>`}
      ${this.#viewer.render(chosen)}
      <p class="consent">${strings.consent(plain(application.name, locale), matters)}</p>
      <div class="actions">
        <button class="button ${isFirst ? 'primary' : ''}" type="button" aria-label="${strings.agree}: ${plain(material.name, locale)}" aria-disabled=${this.#busy.has(key)} @click=${() => !this.#busy.has(key) && void this.#attach(key, this.#chosen.get(key) ?? chosen.id)}>${strings.agree}</button>
        ${this.#viewer.buttons(chosen)}
        <button class="button plain" type="button" aria-expanded=${this.#replacing.has(key)} @click=${() => this.#toggle(key)}>${strings.other}</button>
      </div>
      ${this.#replacing.has(key) ? this.#handIn(material, false) : nothing}`;
  }

  #toggle(key: string): void {
    if (!this.#replacing.delete(key)) this.#replacing.add(key);
    this.#update();
  }

  /** How a paper stands, in words. */
  #state(material: ApplicationMaterial): string {
    const { state, issuer, givenBy } = material;
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    if (comesOfForm(material)) return strings.state_ofForm;
    if (state === 'fetched') return strings.state_fetched(issuer ? plain(issuer, locale) : null);
    if (state === 'fromResult') return strings.state_fromResult(givenBy ? plain(givenBy, locale) : null);
    return strings[`state_${state}`];
  }

  /** Where and when its original is shown. */
  #show({ showOriginal }: ApplicationMaterial): TemplateResult | typeof nothing {
    if (!showOriginal) return nothing;
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const { hall, address, departments } = showOriginal;
    return html`<p class="small">${strings.showAt(plain(hall, locale), departments.map(({ name }) => plain(name, locale)), address ? plain(address, locale) : '')}</p><p class="quiet small">${strings.showWhen}</p>`;
  }

  /** What can be done with a paper of which nothing has to be done. */
  #settled(application: Application, material: ApplicationMaterial): TemplateResult {
    const { key, name, state, document, paperUrl } = material;
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const words = { strings: this.#host.papers(), locale, format: this.#host.format() };
    const isOurs = state === 'attached' || state === 'showOriginal';
    const called = plain(name, locale);
    return html`${this.#show(material)} ${document ? html`<p class="facts">${paperFacts(document, words)}</p>` : nothing} ${document ? this.#viewer.render(document) : nothing}
      <div class="actions">
        ${document ? this.#viewer.buttons(document) : nothing}
        ${paperUrl === null ? nothing : html`<button class="button plain" type="button" aria-label="${strings.form}: ${called}" @click=${() => void this.#form(application, material)}>${strings.form}</button>`}
        ${isOurs
          ? html`<button class="button plain" type="button" aria-expanded=${this.#replacing.has(key)} aria-label="${strings.replace}: ${called}" @click=${() => this.#toggle(key)}>${strings.replace}</button
              ><button class="button plain" type="button" aria-label="${strings.withdraw}: ${called}" @click=${() => void this.#save(key, { documents: { [key]: null } })}>${strings.withdraw}</button>`
          : nothing}
        ${state === 'toFollow' ? html`<button class="button" type="button" aria-label="${strings.now}: ${called}" @click=${() => this.#putOff(key, false)}>${strings.now}</button>` : nothing}
      </div>
      ${this.#formFailed === key ? html`<p class="fault" role="alert">${icon('danger')} ${strings.formFailed}</p>` : nothing} ${isOurs && this.#replacing.has(key) ? this.#handIn(material, false) : nothing}`;
  }

  #row(application: Application, material: ApplicationMaterial, group: MaterialGroup, isFirst: boolean): TemplateResult {
    const { key, name, necessity, replaces, state } = material;
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const matters = mattersOf(application, material).map((matter) => plain(matter, locale));
    const mayAct = application.actions.includes('save');
    const camera = this.#photographing === key ? (this.#camera?.render() ?? nothing) : null;
    const body = camera ?? (this.#sender.isBusy(key) ? this.#sender.render(key) : !mayAct ? this.#show(material) : group !== 'todo' ? this.#settled(application, material) : state === 'held' ? this.#consent(application, material, isFirst) : this.#handIn(material, isFirst));
    return html`<li class="material ${comesOfForm(material) ? 'form' : state}" part="material" id=${rowOf(key)} tabindex="-1" aria-labelledby="name-${rowOf(key)}">
      <div class="head">
        <p class="name" id="name-${rowOf(key)}">${localized(name, locale)}${necessity === 'toFollow' && state === 'missing' ? html` <span class="quiet">${strings.necessity_toFollow}</span>` : nothing}</p>
        <p class="state">${icon(group === 'bring' || state === 'held' || comesOfForm(material) ? 'info' : group === 'ready' ? 'success' : 'warning')} ${this.#state(material)}</p>
        ${matters.length > 0 && group === 'todo' ? html`<p class="quiet small">${strings.usedFor(matters)}</p>` : nothing}
        ${replaces.length > 0 ? html`<p class="quiet small">${strings.replaces(replaces)}</p>` : nothing}
      </div>
      ${body}
    </li>`;
  }

  /** Goes to a paper, as a form asks for one that is missing. */
  show(key: string): void {
    this.#host.focus(`#${rowOf(key)}`);
    this.#update();
  }

  render(draft: Draft, application: Application): TemplateResult {
    const [strings, level] = [this.#host.strings(), this.#host.level()];
    const groups = grouped(application.materials);
    const section = (group: MaterialGroup, title: string): TemplateResult | typeof nothing =>
      groups[group].length === 0
        ? nothing
        : html`<section class="group ${group}" aria-labelledby="group-${group}">${heading(level + 1, html`${title} <span class="quiet">${groups[group].length}</span>`, `group-${group}`)}<ul>${groups[group].map((material, at) => this.#row(application, material, group, at === 0))}</ul></section>`;
    return html`${draft.refused === undefined ? nothing : notice({ tone: 'warning', role: 'alert', title: strings.failed, body: this.#refusal(draft.refused) })}
      ${this.#cameraError === undefined ? nothing : this.#host.failed(this.#cameraError)} ${section('todo', strings.groupTodo)} ${section('bring', strings.groupBring)} ${section('ready', strings.groupReady)}`;
  }

  #refusal(error: unknown): string {
    const { title, detail } = error as { readonly title?: string; readonly detail?: string };
    return [title, detail].filter(Boolean).join(' ');
  }
}
