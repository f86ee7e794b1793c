import { isHallError } from '@hallkit/client/core';
import { DocumentsResource } from '@hallkit/client/resources';
import type { CertificateCheck } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { localized } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { fieldStyles } from '../../ui/field.styles.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';
import { notice } from '../../ui/notice.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { certificateCheckStrings } from './certificate-check.strings.ts';
import { certificateCheckStyles } from './certificate-check.styles.ts';

/** What of a text may be a code: it stands alone, or at the end of the address that was scanned. */
const codeIn = (text: string): string => /[?&]certificate=([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? text.replaceAll(/[^A-Za-z0-9_-]/g, '').slice(0, 96);

/**
 * Says whether a certificate is genuine and still valid, by the code in its square code: asked of the register of the hall
 * each time. What is unknown, guessed or changed is told alike; names of people are masked by the hall.
 *
 * @summary Check a certificate.
 * @tag hall-certificate-check
 * @attr {string} code - What the square code says; without it a visitor enters one.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallFailedEvent} hall-failed - It cannot be checked now.
 * @csspart base - The ground of the element.
 * @csspart result - What the hall has said.
 * @csspart notice - A notice.
 * @example <hall-certificate-check></hall-certificate-check>
 */
export class HallCertificateCheck extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, fieldStyles, noticeStyles, skeletonRowsStyles, certificateCheckStyles];
  static override properties: PropertyDeclarations = {
    code: {},
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Follows the visitor. */
  declare code: string | undefined;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #typed = '';
  #isEmpty = false;
  #checkedAt = '';
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#verdict, #code');
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #check = new Task(this, {
    args: () => [this.code || undefined, ...this.#configured()] as const,
    task: async ([code], { signal }): Promise<CertificateCheck | undefined> => (typeof code === 'string' ? this.client.use(DocumentsResource).check(code, { signal }) : undefined),
    onComplete: (found) => {
      this.#checkedAt = new Date().toISOString();
      if (found) this.#announcer.say(this.texts(certificateCheckStrings)[`state_${found.state}`]);
    },
    onError: (error) => isHallError(error, 'HallNotFoundError') && this.#announcer.say(this.texts(certificateCheckStrings).unknown),
  });

  constructor() {
    super();
    this.withoutHeading = false;
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.#typed = this.code ?? '';
  }

  /** Asks the hall again. */
  refresh(): void {
    void this.#check.run();
  }

  /** Forgets the certificate, as for the next visitor. */
  reset(): void {
    [this.code, this.#typed, this.#isEmpty] = [undefined, '', false];
    this.#focus.to('#code');
    this.requestUpdate();
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const code = codeIn(this.#typed);
    this.#isEmpty = code === '';
    if (this.#isEmpty) this.#focus.to('#code');
    else if (code === this.code) this.refresh();
    else this.code = code;
    this.requestUpdate();
  };

  #form(): TemplateResult {
    const strings = this.texts(certificateCheckStrings);
    const busy = this.#check.status === TaskStatus.PENDING && this.code !== undefined;
    return html`<form class="field" novalidate @submit=${this.#submit}>
      <label for="code">${strings.label}</label>
      <p class="quiet" id="hint">${strings.hint}</p>
      <div class="line">
        <input id="code" type="text" maxlength="400" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="hint ${this.#isEmpty ? 'fault' : ''}" aria-invalid=${this.#isEmpty} .value=${this.#typed} @input=${(event: Event) => (this.#typed = (event.target as HTMLInputElement).value)} />
        <button class="button primary" aria-disabled=${busy}>${busy ? strings.checking : strings.check}</button>
      </div>
      ${this.#isEmpty ? html`<p class="fault" id="fault" role="alert">${icon('danger')} ${strings.empty}</p>` : nothing}
    </form>`;
  }

  #result(found: CertificateCheck): TemplateResult {
    const strings = this.texts(certificateCheckStrings);
    const [locale, format] = [this.hallLocale, this.format];
    const { state, name, number, issuer, holder, issuedOn, validUntil, revokedAt, caseNo, provenance } = found;
    const { timeZone } = this.#site.value?.hall ?? {};
    const row = (label: string, value: unknown): TemplateResult | typeof nothing => (value === null || value === '' ? nothing : html`<div><dt>${label}</dt><dd>${value}</dd></div>`);
    return html`<section class="result ${state}" part="result" aria-labelledby="verdict">
      <div class="verdict ${state}" id="verdict" tabindex="-1" role="heading" aria-level=${this.headingLevel + 1}>${icon(state === 'valid' ? 'success' : 'danger')} ${strings[`state_${state}`]}</div>
      <p>${strings[`advice_${state}`]}</p>
      <dl>
        ${row(strings.name, localized(name, locale))} ${row(strings.number, number)} ${row(strings.holder, html`<span lang="zh-CN">${holder.name}</span>`)} ${row(strings.issuer, issuer && localized(issuer, locale))}
        ${row(strings.issuedOn, issuedOn && format.fullDate(issuedOn))} ${row(strings.validUntil, validUntil === null ? strings.noEnd : format.fullDate(validUntil))} ${row(strings.revokedOn, revokedAt && format.fullDate(revokedAt))} ${row(strings.caseNo, caseNo)}
      </dl>
      <p>${strings.compare}</p>
      <p class="quiet">${strings.checkedAt(format.dateTime(this.#checkedAt, timeZone))} · ${localized(provenance.note, locale)}</p>
      <div><button class="button" type="button" @click=${() => this.reset()}>${strings.again}</button></div>
    </section>`;
  }

  #answer(): TemplateResult | typeof nothing {
    const { status, error, value } = this.#check;
    const strings = this.texts(certificateCheckStrings);
    if (!this.code) return nothing;
    if (status === TaskStatus.PENDING) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i></div>`;
    if (status === TaskStatus.ERROR) return isHallError(error, 'HallNotFoundError') || isHallError(error, 'HallValidationError') ? notice({ tone: 'danger', role: 'alert', title: strings.unknown, body: strings.unknownAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) }) : this.failed(error, () => this.refresh());
    return value ? this.#result(value) : nothing;
  }

  protected override content(): TemplateResult {
    const strings = this.texts(certificateCheckStrings);
    return html`${this.#announcer.render()}
      <div class="stack">
        ${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')}
        <p>${strings.advice}</p>
        ${this.#check.value && this.code ? nothing : this.#form()}
        ${this.#answer()}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-certificate-check': HallCertificateCheck;
  }
}
