import { isHallError } from '@hallkit/client/core';
import { ApplicationsResource } from '@hallkit/client/resources';
import type { Application, Fault, LocalizedText } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldsOf, placeOf } from '../../../controllers/draft-values.ts';
import type { Draft } from '../../../controllers/draft.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { addIcons, icon } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { HallApplicationOpenedEvent } from '../../applicant-space/applicant-space.events.ts';
import { HallApplicationDiscardedEvent, HallApplicationSubmittedEvent, HallMaterialRequestedEvent } from '../application-form.events.ts';
import { conflictList, shownValue } from './conflicts.ts';
import { deliveryChoice } from './delivery.ts';
import { faultsOf, faultSummary, targetOf } from './faults.ts';
import type { NamedFault } from './faults.ts';
import { formField, idOf } from './field.ts';
import type { FormHost } from './form-host.ts';
import { HandingOff } from './hand-off.ts';
import { isBelow, levelNotice, levelStep } from './level-step.ts';
import { submittedView } from './submitted-view.ts';

/** The step of the papers. */
const papersStep = 'materials';
/** The last step, where the results are asked for and it is handed in. */
const lastStep = 'finish';

/** Filling in a draft and handing it in. */
export class Filling {
  readonly #host: FormHost;
  readonly #handOff: HandingOff;
  /** Whether somebody wanted to hand it in: from then on what is missing is told. */
  #tried = false;
  readonly #left = new Set<string>();
  #current: string | undefined;
  #told: readonly Fault[] = [];
  #declared = false;
  #busy = false;
  #overtaken = false;
  #refused: unknown;
  #paperFailed = false;
  #isGone = false;
  /** A repeat of the same submission must not become a second one. */
  #attempt: { readonly version: number; readonly key: string } | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    addIcons(moreIcons);
    this.#handOff = new HandingOff(host);
  }

  /** Forgets where the visitor was; another draft is shown. */
  reset(): void {
    this.#left.clear();
    this.#handOff.forget();
    [this.#tried, this.#current, this.#told, this.#declared, this.#overtaken, this.#refused, this.#paperFailed, this.#isGone, this.#attempt] = [false, undefined, [], false, false, undefined, false, false, undefined];
  }

  #update(): void {
    this.#host.element.requestUpdate();
  }

  #go(fault: NamedFault): void {
    const { element } = this.#host;
    const applicationId = this.#host.draft()?.application?.id ?? '';
    if (fault.in === 'documents') {
      this.#current = papersStep;
      this.#update();
      // The list may have been folded away until now.
      void element.updateComplete.then(() => element.dispatchEvent(new HallMaterialRequestedEvent({ applicationId, key: fault.key })));
      return;
    }
    this.#current = fault.in === 'values' ? fault.key : lastStep;
    const target = targetOf(fault);
    if (target) this.#host.focus(target);
    this.#update();
  }

  #step(to: string): void {
    this.#current = to;
    this.#host.focus(to === lastStep ? '#finish' : to === papersStep ? '#materials' : `#${idOf(to)}`);
    this.#update();
  }

  async #submit(event: Event, draft: Draft): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    [this.#busy, this.#tried, this.#overtaken, this.#refused, this.#told] = [true, true, false, undefined, []];
    this.#update();
    await draft.flush();
    const { application } = draft;
    const strings = this.#host.strings();
    try {
      if (!application || draft.isUnsaved) return;
      if (faultsOf(application, draft, [], strings, this.#host.locale()).length > 0 || !this.#declared) return;
      const { version } = application;
      this.#attempt = this.#attempt?.version === version ? this.#attempt : { version, key: crypto.randomUUID() };
      const done = await this.#host.client().use(ApplicationsResource).submit(application.id, { version, declared: true }, { idempotencyKey: this.#attempt.key });
      draft.adopt(done);
      this.#host.element.dispatchEvent(new HallApplicationSubmittedEvent({ applicationId: done.id, number: done.number, progressId: done.progressId }));
      this.#host.focus('#submitted');
    } catch (error) {
      await this.#refuse(error, draft);
    } finally {
      this.#busy = false;
      if (draft.conflicts.length > 0) this.#host.focus('#conflicts');
      else if (draft.application?.state === 'draft') this.#host.focus(this.#faults(draft).length > 0 ? '#faults' : this.#declared ? '#refused' : '#declare');
      this.#update();
    }
  }

  async #refuse(error: unknown, draft: Draft): Promise<void> {
    const code = isHallError(error, 'HallConflictError') ? error.code : undefined;
    if (code === 'application.changed' || code === 'application.stale') {
      await draft.load();
      this.#overtaken = code === 'application.changed';
    } else if (code === 'application.incomplete' && isHallError(error, 'HallConflictError')) {
      this.#told = error.errors.flatMap(({ pointer, code: fault, detail }) => {
        const place = placeOf(pointer);
        return place ? [{ ...place, code: fault, detail }] : [];
      });
    } else this.#refused = error;
  }

  async #discard({ id, version }: Application): Promise<void> {
    try {
      await this.#host.client().use(ApplicationsResource).discard(id, { version });
      this.#isGone = true;
      this.#host.element.dispatchEvent(new HallApplicationDiscardedEvent({ applicationId: id }));
      this.#host.focus('#gone');
    } catch (error) {
      this.#refused = error;
    }
    this.#update();
  }

  async #paper({ id }: Application, key: string, name: string): Promise<void> {
    this.#paperFailed = false;
    try {
      await this.#host.draft()?.flush();
      saveFile(await this.#host.client().use(ApplicationsResource).paper(id, key), `${name}.pdf`);
    } catch {
      this.#paperFailed = true;
    }
    this.#update();
  }

  #faults(draft: Draft): readonly NamedFault[] {
    const { application } = draft;
    return application ? faultsOf(application, draft, this.#told, this.#host.strings(), this.#host.locale()) : [];
  }

  /** Names of the matters that ask for a field. */
  #mattersOf({ plan }: Application, ids: readonly string[]): readonly LocalizedText[] {
    return ids.flatMap((id) => plan?.matters.find((matter) => matter.id === id || matter.matterId === id)?.name ?? []);
  }

  #savedLine({ keptUntil, changedAt }: Application, draft: Draft): TemplateResult {
    const [strings, format, zone] = [this.#host.strings(), this.#host.format(), this.#host.timeZone()];
    const { state } = draft;
    // Both versions of a field stand below: neither is safe yet.
    if (state === 'saved' && draft.conflicts.length > 0) return html``;
    const text = state === 'saved' ? strings.savedAt(format.time(changedAt, zone)) : strings[`state_${state}`];
    return html`<p class="saved ${state}" role="status">
      ${state === 'offline' ? icon('offline') : state === 'failed' ? icon('warning') : state === 'saved' ? icon('check') : nothing} ${text}
      ${state === 'saved' && keptUntil ? html`<span class="quiet">${strings.keptUntil(format.date(keptUntil, zone))}</span>` : nothing}
      ${state === 'failed' || state === 'offline' ? html`<button class="button plain" type="button" @click=${() => void draft.retry()}>${strings.again}</button>` : nothing}
    </p>`;
  }

  #sections(application: Application, draft: Draft, faults: readonly NamedFault[]): TemplateResult {
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const wrong = new Map(faults.filter(({ in: part }) => part === 'values').map(({ key, detail }) => [key, detail] as const));
    const leave = (key: string): void => {
      this.#left.add(key);
      void draft.flush();
    };
    return html`${application.form.sections.map(
      ({ id, title, fields }) => html`<section class=${fields.some(({ key }) => key === this.#current) ? 'current' : ''} aria-labelledby="section-${id}">
        ${heading(this.#host.level() + 1, localized(title, locale), `section-${id}`)}
        ${fields.map((field) => {
          const { key } = field;
          const value = draft.value(key);
          // Told at once where somebody has typed something wrong; what is empty only after they wanted to hand it in.
          const isTold = this.#tried || draft.refusals.has(key) || (this.#left.has(key) && value !== null);
          const view = { field, value, fault: isTold ? (wrong.get(key) ?? null) : null, isPrefilled: field.from !== null && value !== null && value === field.value, matters: this.#mattersOf(application, field.matters), strings, locale };
          return html`<div class="field ${key === this.#current ? 'current' : ''}">${formField(view, { type: (name, next) => draft.type(name, next), leave })}</div>`;
        })}
      </section>`,
    )}`;
  }

  /** The papers of the same draft; a list of its own, which shares the draft with the form. */
  #materials({ id }: Application): TemplateResult | typeof nothing {
    if (this.#host.withoutMaterials()) return nothing;
    void import('../../material-list/material-list.define.ts');
    const { siteKey, baseUrl, locale, theme, strings } = this.#host.element;
    return html`<section class=${this.#current === papersStep ? 'current' : ''} aria-labelledby="materials">
      ${heading(this.#host.level() + 1, this.#host.strings().materials, papersStep)}
      <hall-material-list class="group" .applicationId=${id} .headingLevel=${this.#host.level() + 2} .siteKey=${siteKey} .baseUrl=${baseUrl} .locale=${locale} .theme=${theme} .strings=${strings}></hall-material-list>
    </section>`;
  }

  #steps(application: Application, draft: Draft): TemplateResult {
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const fields = fieldsOf(application);
    const order = [...fields.map(({ key }) => key), ...(this.#host.withoutMaterials() ? [] : [papersStep]), lastStep];
    const at = order.indexOf(this.#current ?? '');
    const [before, after] = [order[at - 1], order[at + 1]];
    return html`<nav class="steps" aria-label=${strings.step(at + 1, order.length)}>
      <p>${strings.step(at + 1, order.length)}</p>
      <div class="actions">
        ${before ? html`<button class="button" type="button" @click=${() => this.#step(before)}>${strings.previous}</button>` : nothing}
        ${after ? html`<button class="button primary" type="button" @click=${() => this.#step(after)}>${after === lastStep ? strings.finish : strings.next}</button>` : nothing}
      </div>
      <details class="overview">
        <summary>${strings.overview}</summary>
        <ul>
          ${fields.map(({ key, label }) => html`<li><button class="link" type="button" @click=${() => this.#step(key)}>${localized(label, locale)}</button> <span class="quiet">${shownValue(application, key, draft.value(key), strings, locale)}</span></li>`)}
          ${this.#host.withoutMaterials() ? nothing : html`<li><button class="link" type="button" @click=${() => this.#step(papersStep)}>${strings.materials}</button></li>`}
          <li><button class="link" type="button" @click=${() => this.#step(lastStep)}>${strings.declaration}</button></li>
        </ul>
      </details>
    </nav>`;
  }

  #finish(draft: Draft, { identityLevel }: Application, faults: readonly NamedFault[]): TemplateResult {
    const strings = this.#host.strings();
    const below = isBelow(this.#host, identityLevel);
    const delivery = draft.delivery;
    const wrong = new Map(this.#tried ? faults.filter(({ in: part }) => part === 'delivery').map(({ key, detail }) => [key, detail] as const) : []);
    const declareFault = this.#tried && !this.#declared;
    return html`<section class="finish ${this.#current === lastStep ? 'current' : ''}" aria-labelledby="finish">
      ${heading(this.#host.level() + 1, strings.declaration, 'finish')}
      ${delivery ? deliveryChoice({ delivery, faults: wrong, strings, change: (next) => void draft.change({ delivery: next }) }) : nothing}
      <label class="tick"><input type="checkbox" id="declare" aria-invalid=${declareFault} aria-describedby=${declareFault ? 'declare-fault' : nothing} .checked=${this.#declared} @change=${(event: Event) => ((this.#declared = (event.target as HTMLInputElement).checked), this.#update())} /><span>${strings.declare}</span></label>
      ${declareFault ? html`<p class="fault" id="declare-fault">${icon('danger')} ${strings.declareFirst}</p>` : nothing}
      ${this.#refused === undefined ? nothing : html`<div id="refused" tabindex="-1">${this.#refusal(this.#refused)}</div>`}
      ${below ? levelStep(this.#host, identityLevel) : html`<div class="actions"><button class="button primary" type="submit" aria-disabled=${this.#busy}>${this.#busy ? strings.submitting : strings.submit}</button></div>`}
    </section>`;
  }

  /** Goes to something in the last step. */
  #toLast(target: string): void {
    this.#current = lastStep;
    this.#host.focus(target);
    this.#update();
  }

  #refusal(error: unknown): TemplateResult {
    if (isHallError(error, 'HallAccessError') && error.code === 'identity.level') return notice({ tone: 'warning', role: 'alert', title: error.title, body: [error.detail, ...error.errors.map(({ detail }) => detail)].join(' ') });
    return isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError') ? notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail }) : this.#host.failed(error);
  }

  #tools(application: Application): TemplateResult {
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    const forms = application.materials.filter(({ paperUrl }) => paperUrl !== null);
    return html`<div class="tools">
      ${!this.#host.withoutHandOff() && application.actions.includes('handOff') ? this.#handOff.render() : nothing}
      ${forms.map(({ key, name }) => html`<button class="button" type="button" @click=${() => void this.#paper(application, key, plain(name, locale))}>${icon('download')}<span>${strings.paper(plain(name, locale))}</span></button>`)}
      ${this.#paperFailed ? html`<p class="fault" role="alert">${icon('danger')} ${strings.paperFailed}</p>` : nothing}
      ${application.actions.includes('discard')
        ? html`<details class="discard"><summary>${strings.discard}</summary><div><p><b>${strings.discardSure}</b> ${strings.discardAdvice}</p><div class="actions"><button class="button" type="button" @click=${() => void this.#discard(application)}>${strings.discardYes}</button></div></div></details>`
        : nothing}
    </div>`;
  }

  render(draft: Draft, application: Application): TemplateResult {
    const [strings, locale, level] = [this.#host.strings(), this.#host.locale(), this.#host.level()];
    if (this.#isGone || application.state === 'discarded') return html`<div id="gone" tabindex="-1">${notice({ tone: 'info', title: strings.discarded, body: strings.discardedAdvice })}</div>`;
    if (application.number) return submittedView(application, level, strings, locale, () => this.#host.element.dispatchEvent(new HallApplicationOpenedEvent({ applicationId: application.id, progressId: application.progressId })));
    this.#current ??= fieldsOf(application).find(({ key }) => draft.value(key) === null)?.key ?? lastStep;
    const faults = this.#faults(draft);
    const all = fieldsOf(application);
    const settle = (key: string, which: 'mine' | 'theirs'): void => {
      draft.settle(key, which);
      this.#host.focus(draft.conflicts.length > 0 ? '#conflicts' : `#${idOf(key)}`);
    };
    return html`<div class="form ${this.#host.layout() ?? ''}">
      ${heading(level, localized(application.form.title, locale), 'title')}
      <p class="applicant">${strings.applicant(application.applicant.name)}</p>
      ${levelNotice(this.#host, application.identityLevel, html`<button class="button" type="button" @click=${() => this.#toLast('#level')}>${strings.levelNow}</button>`)} ${this.#savedLine(application, draft)} ${draft.refused === undefined ? nothing : this.#refusal(draft.refused)}
      ${application.stale ? notice({ tone: 'warning', title: strings.stale, body: strings.staleAdvice, actions: html`<button class="button" type="button" @click=${() => void draft.change({})}>${strings.takeOver}</button>` }) : nothing}
      ${this.#overtaken ? notice({ tone: 'warning', role: 'alert', title: strings.changedElsewhere, body: strings.changedElsewhereAdvice }) : nothing}
      ${draft.conflicts.length > 0 ? conflictList(application, draft, level + 1, strings, locale, settle) : nothing}
      ${this.#tried && faults.length > 0 ? faultSummary(faults, level + 1, strings, (fault) => this.#go(fault), this.#declared ? undefined : () => this.#toLast('#declare')) : nothing}
      <p class="quiet">${strings.filled(all.filter(({ key }) => draft.value(key) !== null).length, all.length)}</p>
      <form novalidate @submit=${(event: Event) => void this.#submit(event, draft)}>${this.#sections(application, draft, faults)} ${this.#materials(application)} ${this.#finish(draft, application, faults)} ${this.#steps(application, draft)}</form>
      ${this.#tools(application)}
    </div>`;
  }
}
