import { isHallError } from '@hallkit/client/core';
import { IdentityResource } from '@hallkit/client/resources';
import type { SignInCode } from '@hallkit/contract';
import { checkIdNumber, checkPhone, reachesLevel } from '@hallkit/domain';
import type { IdentityLevel } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PersonController } from '../../../controllers/person.ts';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import { textField } from '../../../ui/text-field.ts';
import type { SignInStrings } from '../sign-in.strings.ts';
import { leaveForLogin, takeBrought } from './brought.ts';
import type { Brought } from './brought.ts';

/** The element that asks. */
export interface SignInHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly people: PersonController;
  strings(): SignInStrings;
  level(): number;
  /** Whether the login of the city is offered. */
  withOidc(): boolean;
  /** How sure of the person the hall has to be. */
  needs(): IdentityLevel;
  /** Whether a reader of cards stands beside the screen: its key is that of a device. */
  readsCards(): boolean;
  say(text: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  /** Somebody is signed in, as surely as it is needed. */
  done(): void;
}

type Draft = Record<'phone' | 'code' | 'name' | 'idNumber', string>;

const empty: Draft = { phone: '', code: '', name: '', idNumber: '' };

/** Asks who somebody is: phone and code, then name and identity number where the hall has to know them. */
export class SignInPanel {
  readonly #host: SignInHost;
  #typed: Draft = { ...empty };
  #faults: Partial<Record<keyof Draft, string>> = {};
  #sent: { readonly phone: string; readonly code: SignInCode; readonly againAt: number } | undefined;
  #busy = false;
  #error: unknown;
  /** Why what the address brought leads to nothing. */
  #useless: 'over' | Extract<Brought, { kind: 'refused' }>['why'] | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(host: SignInHost) {
    this.#host = host;
  }

  /** Whether there is somebody, known as surely as it is needed. */
  get isDone(): boolean {
    const { person } = this.#host.people;
    return person !== undefined && reachesLevel(person.level, this.#host.needs());
  }

  /** Takes up the page's own person, or a code that came with the address. */
  async arrive(): Promise<void> {
    const { people } = this.#host;
    const brought = takeBrought();
    if (brought?.kind === 'code') {
      await people.signIn(brought.request).then(() => this.#entered(), (error: unknown) => {
        if (isHallError(error, 'HallAccessError')) this.#useless = 'over';
        else this.#error = error;
      });
    } else if (brought) this.#useless = brought.why;
    else await people.adopt();
    this.#host.element.requestUpdate();
  }

  /** Forgets what was typed, as for the next visitor. */
  reset(): void {
    this.#typed = { ...empty };
    this.#faults = {};
    this.#sent = this.#error = undefined;
    this.#useless = undefined;
    clearInterval(this.#ticking);
    this.#host.element.requestUpdate();
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#error = undefined;
    this.#useless = undefined;
    this.#host.element.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#error = error;
    }
    this.#busy = false;
    this.#host.element.requestUpdate();
  }

  /** Names what is wrong and leads there; answers whether nothing is. */
  #check(faults: Partial<Record<keyof Draft, string | false>>): boolean {
    this.#faults = Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault));
    const [first] = Object.keys(this.#faults);
    this.#host.element.requestUpdate();
    if (first) this.#focus(`who-${first}`);
    return first === undefined;
  }

  #focus(id: string): void {
    const { element } = this.#host;
    void element.updateComplete.then(() => (element.shadowRoot?.getElementById(id) as HTMLElement | null)?.focus());
  }

  #entered(): void {
    this.reset();
    this.#host.say(this.#host.strings().said);
    if (this.isDone) this.#host.done();
    else this.#focus(this.#host.people.person?.level === 'registered' ? 'who-name' : 'who');
  }

  #send(): void {
    const strings = this.#host.strings();
    const checked = checkPhone(this.#typed.phone);
    if (!this.#check({ phone: !(checked.ok && checked.kind === 'mobile') && strings.phoneWrong })) return;
    void this.#run(async () => {
      const phone = this.#typed.phone;
      const code = await this.#host.people.client.use(IdentityResource).requestCode({ phone });
      this.#sent = { phone, code, againAt: Date.now() + code.resendAfter * 1000 };
      this.#typed.code = '';
      this.#host.say(strings.sent(phone));
      this.#tick();
      this.#focus('who-code');
    });
  }

  /** Counts down until another code may be asked for. */
  #tick(): void {
    clearInterval(this.#ticking);
    this.#ticking = setInterval(() => {
      if (!this.#host.element.isConnected || !this.#sent || this.#sent.againAt <= Date.now()) clearInterval(this.#ticking);
      this.#host.element.requestUpdate();
    }, 1000);
  }

  #signIn(): void {
    const sent = this.#sent;
    const code = this.#typed.code.replace(/\D/g, '');
    if (!sent || !this.#check({ code: code.length !== 6 && this.#host.strings().codeWrong })) return;
    void this.#run(async () => {
      await this.#host.people.signIn({ method: 'code', phone: sent.phone, code });
      this.#entered();
    });
  }

  #verify(): void {
    const strings = this.#host.strings();
    const { name, idNumber } = this.#typed;
    if (!this.#check({ name: name.trim() === '' && strings.nameWrong, idNumber: !checkIdNumber(idNumber.trim()).ok && strings.idNumberWrong })) return;
    void this.#run(async () => {
      const { people } = this.#host;
      await people.client.use(IdentityResource).verify({ name: name.trim(), idNumber: idNumber.trim() });
      await people.refresh();
      this.#entered();
    });
  }

  async #cityLogin(): Promise<void> {
    await this.#run(async () => {
      const { authorizationUrl } = await this.#host.people.client.use(IdentityResource).startOidc({ returnUrl: window.location.href });
      leaveForLogin(authorizationUrl);
    });
  }

  #field(name: keyof Draft, label: string, more: { readonly type?: string; readonly mode?: string; readonly autocomplete?: string; readonly advice?: string; readonly maxLength?: number } = {}): TemplateResult {
    return textField({ id: `who-${name}`, label, value: this.#typed[name], fault: this.#faults[name], change: (value) => (this.#typed[name] = value), ...more });
  }

  #refusal(): TemplateResult | typeof nothing {
    const strings = this.#host.strings();
    const error = this.#error;
    if (this.#useless) return notice({ tone: 'warning', role: 'alert', title: strings[`link_${this.#useless}`], body: strings[`link_${this.#useless}Advice`] });
    if (error === undefined) return nothing;
    if (isHallError(error, 'HallAccessError') && error.code === 'session.refused') return notice({ tone: 'warning', role: 'alert', title: strings.codeRefused, body: strings.codeRefusedAdvice });
    if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError') || isHallError(error, 'HallRateLimitError')) return notice({ tone: 'warning', role: 'alert', title: error.title, body: [error.detail, ...error.errors.map(({ detail }) => detail)].join(' ') });
    return this.#host.failed(error);
  }

  #form(submit: () => void, title: string, advice: string, fields: unknown, actions: unknown): TemplateResult {
    const send = (event: Event): void => {
      event.preventDefault();
      submit();
    };
    return html`<form class="who" novalidate @submit=${send}>
      ${heading(this.#host.level(), title, 'who')}
      <p>${advice}</p>
      ${this.#host.people.expired ? notice({ tone: 'info', role: 'status', title: this.#host.strings().expired }) : nothing} ${this.#refusal()} ${fields}
      <div class="actions">${actions}</div>
    </form>`;
  }

  #again(): TemplateResult {
    const strings = this.#host.strings();
    const left = Math.ceil(((this.#sent?.againAt ?? 0) - Date.now()) / 1000);
    return left > 0 ? html`<span class="quiet">${strings.againIn(left)}</span>` : html`<button class="button plain" type="button" @click=${() => this.#send()}>${strings.again}</button>`;
  }

  /** The last step: a card or the login of the city. What was filled in waits meanwhile. */
  #byDocument(): TemplateResult {
    const strings = this.#host.strings();
    const [reads, city] = [this.#host.readsCards(), this.#host.withOidc()];
    return html`<div class="who">
      ${heading(this.#host.level(), strings.documentTitle, 'who')}
      <p>${strings.documentAdvice}</p>
      ${this.#refusal()}
      <p>${reads ? strings.documentCard : city ? strings.documentCityOrKiosk : strings.documentKiosk}</p>
      ${city ? html`<div class="actions"><button class="button primary" type="button" aria-disabled=${this.#busy} @click=${() => void this.#cityLogin()}>${strings.cityLogin}</button></div>` : nothing}
    </div>`;
  }

  /** The form that is asked next; nothing is left to ask when {@link isDone}. */
  render(): TemplateResult {
    const strings = this.#host.strings();
    const primary = (text: string, busy: string): TemplateResult => html`<button class="button primary" type="submit" aria-disabled=${this.#busy}>${this.#busy ? busy : text}</button>`;
    const { person } = this.#host.people;
    // By name first: the card and the login are found by it, and lead to the same person and their drafts.
    if (person && person.level !== 'registered') return this.#byDocument();
    if (person) {
      const fields = html`${this.#field('name', strings.name, { autocomplete: 'name' })} ${this.#field('idNumber', strings.idNumber, { maxLength: 18 })}`;
      return this.#form(() => this.#verify(), strings.verifyTitle, strings.verifyAdvice, fields, primary(strings.verify, strings.verifying));
    }
    const sent = this.#sent;
    if (!sent) {
      const city = this.#host.withOidc() ? html`<button class="button" type="button" @click=${() => void this.#cityLogin()}>${strings.cityLogin}</button>` : nothing;
      const advice = this.#host.readsCards() ? strings.adviceCard : strings.advice;
      return this.#form(() => this.#send(), strings.title, advice, this.#field('phone', strings.phone, { type: 'tel', mode: 'tel', autocomplete: 'tel-national', maxLength: 20 }), html`${primary(strings.sendCode, strings.sending)}${city}`);
    }
    const minutes = Math.max(1, Math.round((Date.parse(sent.code.expiresAt) - Date.now()) / 60_000));
    const actions = html`${primary(strings.signIn, strings.signingIn)}${this.#again()}<button class="button plain" type="button" @click=${() => this.reset()}>${strings.otherPhone}</button>`;
    return this.#form(() => this.#signIn(), strings.title, strings.sent(sent.phone), this.#field('code', strings.code, { mode: 'numeric', autocomplete: 'one-time-code', advice: strings.codeAdvice(minutes), maxLength: 12 }), actions);
  }
}
