import { isHallError } from '@hallkit/client/core';
import { IdentityResource } from '@hallkit/client/resources';
import type { Firm, Mandate, ScenarioSummary } from '@hallkit/contract';
import { checkIdNumber, checkPhone, hallDay } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { textField } from '../../../ui/text-field.ts';
import { signInGate } from '../../sign-in/sign-in-gate.ts';
import type { AccountHost } from './account-host.ts';

type Draft = Record<'firm' | 'name' | 'idNumber' | 'phone' | 'scope' | 'validUntil', string>;
type Faults = Partial<Record<keyof Draft, string>>;

/** The choice of a mandate for everything; nobody gives that by leaving a field alone. */
const everything = '*';
/** The choice of oneself, beside firms. */
const self = 'self';
const empty: Draft = { firm: '', name: '', idNumber: '', phone: '', scope: '', validUntil: '' };

/** Fields by where the hall says that something is wrong. */
const pointers: Readonly<Record<string, keyof Draft>> = { firmId: 'firm', name: 'name', idNumber: 'idNumber', phone: 'phone', scenarioIds: 'scope', validUntil: 'validUntil' };
const fieldAt = (pointer: string): keyof Draft | undefined => pointer.split('/').flatMap((step) => pointers[step] ?? [])[0];

/** The last day a mandate may have: this day a year on. */
export function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 4)}-03-01` : next;
}

/** Lets somebody act for the person, or for a firm they represent. */
export class Giving {
  readonly #host: AccountHost;
  readonly #scenarios: () => readonly ScenarioSummary[];
  readonly #given: (mandate: Mandate) => void;
  #typed: Draft = { ...empty };
  #faults: Faults = {};
  #error: unknown;
  /** Counts how often it was begun anew, folded. */
  #turn = 0;
  #busy = false;
  /** The same mandate, however often it is asked for. */
  #key: string | undefined;

  constructor(host: AccountHost, scenarios: () => readonly ScenarioSummary[], given: (mandate: Mandate) => void) {
    this.#host = host;
    this.#scenarios = scenarios;
    this.#given = given;
  }

  /** Forgets what was typed. */
  reset(): void {
    this.#typed = { ...empty };
    this.#faults = {};
    this.#error = this.#key = undefined;
    this.#turn += 1;
  }

  /** Those of the person themselves: an agent hands nothing on. */
  get #firms(): readonly Firm[] {
    return (this.#host.people.person?.firms ?? []).filter(({ role }) => role === 'legalRepresentative');
  }

  /** First and last day that can be chosen. */
  get #days(): readonly [string, string] {
    const today = hallDay(Date.now(), this.#host.timeZone() ?? 'Asia/Shanghai');
    return [today, yearAfter(today)];
  }

  #set(name: keyof Draft, value: string): void {
    this.#typed[name] = value;
    // Something else is another mandate.
    this.#key = undefined;
  }

  /** Names what is wrong and leads to the first of it. */
  #complain(faults: Faults): void {
    this.#faults = faults;
    const [first] = (Object.keys(empty) as (keyof Draft)[]).filter((name) => faults[name] !== undefined);
    if (first) this.#host.focus(`#give-${first}`);
    this.#host.element.requestUpdate();
  }

  #check(): Faults {
    const strings = this.#host.account();
    const { firm, name, idNumber, phone, scope, validUntil } = this.#typed;
    const [number, call, [first, last]] = [checkIdNumber(idNumber), checkPhone(phone), this.#days];
    const day = (text: string): string => this.#host.format().fullDate(text);
    return {
      ...(firm === '' && this.#firms.length > 0 && { firm: strings.giveForMissing }),
      ...(name.trim() === '' && { name: strings.agentNameMissing }),
      ...(!number.ok && { idNumber: number.fault === 'checkDigit' ? strings.agentIdNumberDigit : strings.agentIdNumberWrong }),
      ...(!(call.ok && call.kind === 'mobile') && { phone: strings.agentPhoneWrong }),
      ...(scope === '' && { scope: strings.scopeMissing }),
      ...((validUntil < first || validUntil > last) && { validUntil: strings.validUntilWrong(day(first), day(last)) }),
    };
  }

  async #give(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    this.#error = undefined;
    this.#complain(this.#check());
    const { firm, name, scope, validUntil } = this.#typed;
    const [number, phone] = [checkIdNumber(this.#typed.idNumber), checkPhone(this.#typed.phone)];
    if (Object.keys(this.#faults).length > 0 || !number.ok || !phone.ok) return;
    this.#busy = true;
    this.#key ??= crypto.randomUUID();
    try {
      const agent = { name: name.trim(), idNumber: number.number, phone: phone.number };
      const mandate = await this.#host.client().use(IdentityResource).giveMandate({ agent, validUntil, ...(firm && firm !== self && { firmId: firm }), ...(scope !== everything && { scenarioIds: [scope] }) }, { idempotencyKey: this.#key });
      this.reset();
      this.#host.say(this.#host.account().saidGiven(mandate.agent.name));
      this.#given(mandate);
    } catch (error) {
      const told: Faults = isHallError(error, 'HallValidationError') ? Object.fromEntries(error.errors.flatMap(({ pointer, detail }) => (fieldAt(pointer) ? [[fieldAt(pointer), detail]] : []))) : {};
      if (Object.keys(told).length === 0) this.#error = error;
      this.#complain(told);
    }
    this.#busy = false;
    this.#host.element.requestUpdate();
  }

  #text(name: 'name' | 'idNumber' | 'phone' | 'validUntil', label: string, more: { readonly advice?: string; readonly type?: string; readonly mode?: string; readonly min?: string; readonly max?: string } = {}): TemplateResult {
    return textField({ id: `give-${name}`, label, value: this.#typed[name], fault: this.#faults[name], change: (value) => this.#set(name, value), ...more });
  }

  #select(name: 'firm' | 'scope', label: string, options: readonly (readonly [string, string])[]): TemplateResult {
    const [id, fault] = [`give-${name}`, this.#faults[name]];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} aria-invalid=${fault !== undefined} aria-describedby=${fault ? `${id}-fault` : nothing} @change=${(event: Event) => this.#set(name, (event.target as HTMLSelectElement).value)}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${live(this.#typed[name] === value)}>${text}</option>`)}
      </select>
      ${fault ? html`<p class="fault" id="${id}-fault">${icon('danger')} ${fault}</p>` : nothing}
    </div>`;
  }

  #refusal(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (error === undefined) return nothing;
    if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError') || isHallError(error, 'HallNotFoundError')) return notice({ tone: 'warning', role: 'alert', title: error.title, body: [error.detail, ...error.errors.map(({ detail }) => detail)].join(' ') });
    return this.#host.failed(error);
  }

  #form(): TemplateResult {
    const [strings, locale] = [this.#host.account(), this.#host.locale()];
    const [first, last] = this.#days;
    const firms = this.#firms;
    return html`<form class="give" novalidate @submit=${(event: Event) => void this.#give(event)}>
      ${firms.length > 0 ? this.#select('firm', strings.giveFor, [['', strings.choose], [self, strings.myself], ...firms.map(({ id, name }) => [id, name] as const)]) : nothing}
      <p class="quiet">${strings.agentAdvice}</p>
      ${this.#text('name', strings.agentName)} ${this.#text('idNumber', strings.agentIdNumber)} ${this.#text('phone', strings.agentPhone, { type: 'tel', mode: 'tel' })}
      ${this.#select('scope', strings.scope, [['', strings.choose], [everything, strings.forAll], ...this.#scenarios().map(({ id, name }) => [id, plain(name, locale)] as const)])}
      ${this.#text('validUntil', strings.validUntil, { type: 'date', min: first, max: last, advice: strings.validUntilAdvice(this.#host.format().fullDate(last)) })} ${this.#refusal()}
      <div class="actions"><button class="button primary" type="submit" aria-disabled=${this.#busy}>${this.#busy ? strings.confirming : strings.confirm}</button></div>
    </form>`;
  }

  render(): TemplateResult {
    const strings = this.#host.account();
    const isUnproved = this.#host.people.person?.level === 'registered' || (isHallError(this.#error, 'HallAccessError') && this.#error.code === 'identity.level');
    const shown = isUnproved ? html`<p class="quiet">${strings.giveLevel}</p>${signInGate(this.#host.element, this.#host.level() + 1, 'realName')}` : this.#form();
    return html`${keyed(this.#turn, html`<details class="add"><summary id="give">${strings.give}</summary><div>${shown}</div></details>`)}`;
  }
}
