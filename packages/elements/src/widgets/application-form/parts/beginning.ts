import { isHallError } from '@hallkit/client/core';
import { ApplicationsResource, IdentityResource, PlansResource } from '@hallkit/client/resources';
import type { ApplicationRequest, Mandate } from '@hallkit/contract';
import type { IdentityLevel } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { textField } from '../../../ui/text-field.ts';
import { signInGate } from '../../sign-in/sign-in-gate.ts';
import type { FormHost } from './form-host.ts';
import { levelNotice, levelStep } from './level-step.ts';
import { told } from './needed-level.ts';
import type { Wish } from './needed-level.ts';
import { ReceivedMandates } from './received-mandates.ts';

/** Begins a draft: for oneself, for a firm that one may act for, or for somebody who has given a mandate. */
export class Beginning {
  readonly #host: FormHost;
  readonly #wish: () => Wish;
  /** How surely it has to be known who submits it. */
  readonly #needed: () => IdentityLevel;
  readonly #begun: (applicationId: string) => void;
  readonly #received: ReceivedMandates;
  /** The firm, the mandate, or `self`. */
  #chosen: string | undefined;
  #firm = { name: '', uscc: '' };
  #isUnchosen = false;
  #busy = false;
  #error: unknown;
  /** The same draft, however often it is asked for. */
  #key: string | undefined;

  constructor(host: FormHost, wish: () => Wish, needed: () => IdentityLevel, begun: (applicationId: string) => void) {
    this.#host = host;
    this.#needed = needed;
    this.#wish = wish;
    this.#begun = begun;
    this.#received = new ReceivedMandates(host.client, () => host.element.requestUpdate());
  }

  /** Something else is applied for. */
  reset(): void {
    this.#chosen = this.#error = this.#key = undefined;
    this.#firm = { name: '', uscc: '' };
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    [this.#busy, this.#error] = [true, undefined];
    this.#host.element.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#error = error;
      // Taken back meanwhile: it is no choice any more.
      if (isHallError(error, 'HallNotFoundError') && error.code === 'mandate.not-found') {
        this.#chosen = this.#key = undefined;
        this.#received.retry();
      }
    }
    this.#busy = false;
    this.#host.element.requestUpdate();
  }

  /** Mandates of other people for what is applied for; undefined while they are read. */
  get #mandates(): readonly Mandate[] | undefined {
    return this.#received.of(this.#host.people.person?.id ?? 'page', this.#wish());
  }

  get #applicant(): ApplicationRequest['applicant'] {
    const chosen = this.#chosen;
    if (chosen === undefined || chosen === 'self') return { kind: 'self' };
    return this.#mandates?.some(({ id }) => id === chosen) ? { kind: 'person', mandateId: chosen } : { kind: 'firm', firmId: chosen };
  }

  async #begin(): Promise<void> {
    // Whoever is quicker than the mandates is not told to choose among what is not there yet.
    await this.#received.settled();
    await this.#host.element.updateComplete;
    this.#isUnchosen = this.#chosen === undefined;
    if (this.#isUnchosen) {
      this.#host.focus('#applicant-self');
      this.#host.element.requestUpdate();
      return;
    }
    await this.#run(async () => {
      const { scenarioId, answers, matterId, handlingItemId } = this.#wish();
      const client = this.#host.client();
      const applicant = this.#applicant;
      const request = scenarioId ? { scenarioId, answers: (await client.use(PlansResource).get(scenarioId, told(answers))).answers, applicant } : { matterId: matterId ?? '', ...(handlingItemId ? { handlingItemId } : {}), applicant };
      this.#key ??= crypto.randomUUID();
      const { id } = await client.use(ApplicationsResource).create(request as ApplicationRequest, { idempotencyKey: this.#key });
      this.reset();
      this.#begun(id);
    });
  }

  #addFirm(event: Event): void {
    event.preventDefault();
    const { name, uscc } = this.#firm;
    void this.#run(async () => {
      const { id } = await this.#host.client().use(IdentityResource).addFirm({ name: name.trim(), uscc: uscc.trim().toUpperCase() });
      await this.#host.people.refresh();
      this.#choose(id);
      this.#firm = { name: '', uscc: '' };
    });
  }

  #choose(chosen: string): void {
    // Another applicant is another draft.
    if (chosen !== this.#chosen) this.#key = undefined;
    this.#chosen = chosen;
    this.#isUnchosen = false;
    this.#host.element.requestUpdate();
  }

  #refusal(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (error === undefined) return nothing;
    if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError') || (isHallError(error, 'HallNotFoundError') && error.code === 'mandate.not-found')) return notice({ tone: 'warning', role: 'alert', title: error.title, body: [error.detail, ...error.errors.map(({ detail }) => detail)].join(' ') });
    return this.#host.failed(error, () => void this.#begin());
  }

  /** What will be asked before it can be handed in: told before anything is filled in, with the way there. */
  #level(): TemplateResult | typeof nothing {
    const needed = this.#needed();
    const told = levelNotice(this.#host, needed);
    return told === nothing ? nothing : html`${told}<details><summary>${this.#host.strings().levelNow}</summary>${levelStep(this.#host, needed)}</details>`;
  }

  render(): TemplateResult {
    const [strings, level] = [this.#host.strings(), this.#host.level()];
    const { person } = this.#host.people;
    if (isHallError(this.#error, 'HallAccessError') && this.#error.code === 'identity.level') return html`${notice({ tone: 'info', title: strings.level_realName })}${signInGate(this.#host.element, level, 'realName')}`;
    // Whoever comes with a token of the page itself is asked who they are by the page.
    const firms = person?.firms ?? [];
    const mandates = this.#mandates;
    // For a firm, for another person or for oneself is for nobody to guess.
    if (firms.length === 0 && mandates?.length === 0) this.#chosen ??= 'self';
    const chosen = this.#chosen;
    const option = (id: string, label: string, note?: string): TemplateResult => html`<label class="radio"><input type="radio" name="applicant" id="applicant-${id}" .checked=${live(chosen === id)} @change=${() => this.#choose(id)} /><span>${label}${note ? html`<span class="quiet line">${note}</span>` : nothing}</span></label>`;
    const field = (name: 'name' | 'uscc', label: string, advice?: string): TemplateResult => textField({ id: `firm-${name}`, label, value: this.#firm[name], advice, maxLength: name === 'name' ? 120 : 18, change: (value) => (this.#firm[name] = value) });
    return html`<div class="form">
      ${heading(level, strings.beginTitle, 'begin')} ${this.#level()} ${this.#refusal()}
      <fieldset class="group" aria-invalid=${this.#isUnchosen} aria-describedby=${this.#isUnchosen ? 'applicant-fault' : nothing}><legend>${strings.beginFor}</legend><div class="radios wide">${option('self', strings.forSelf(person?.name ?? null))} ${firms.map(({ id, name, uscc }) => option(id, strings.forFirm(name), uscc))} ${mandates?.map(({ id, grantor, validUntil }) => option(id, strings.forPerson(grantor.name, this.#host.format().fullDate(validUntil)), grantor.number ?? undefined))}</div>${this.#received.error === undefined ? nothing : html`<p class="quiet">${strings.noMandates} <button class="button plain" type="button" @click=${() => this.#received.retry()}>${this.#host.common().retry}</button></p>`}${this.#isUnchosen ? html`<p class="fault" id="applicant-fault" role="alert">${icon('danger')} ${strings.beginFor}</p>` : nothing}</fieldset>
      <details>
        <summary>${strings.otherFirm}</summary>
        <form class="firm" novalidate @submit=${(event: Event) => this.#addFirm(event)}>${field('name', strings.firmName, strings.firmAdvice)} ${field('uscc', strings.firmCode)}<div class="actions"><button class="button" type="submit" aria-disabled=${this.#busy}>${strings.firmAdd}</button></div></form>
      </details>
      <div class="actions"><button class="button primary" type="button" aria-disabled=${this.#busy} @click=${() => void this.#begin()}>${this.#busy ? strings.beginning : strings.begin}</button></div>
    </div>`;
  }
}
