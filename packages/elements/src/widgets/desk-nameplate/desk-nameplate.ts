import type { Desk, StaffMember } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { DesksController } from '../../controllers/desks.ts';
import { localized, plain } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { liveLine } from '../../ui/live-line.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { webAddress } from '../../ui/web-address.ts';
import { deskNameplateStrings } from './desk-nameplate.strings.ts';
import { deskNameplateStyles } from './desk-nameplate.styles.ts';

/** Matters named on the plate; the code leads to all of them. */
const named = 3;

/**
 * The electronic nameplate of a desk: who sits there (photo, name, staff number, post), what is done there, its state,
 * the number served now, and a code that opens who, how and when for its matters on a phone (GB/T 36112-2018). Fills the
 * box it stands in, and may run for months on a small panel.
 *
 * @summary The nameplate of a desk.
 * @tag hall-desk-nameplate
 * @attr {string} desk-id - The desk.
 * @attr {number} heading-level - Level of the heading with the name, 1 to 6.
 * @attr {boolean} without-qr - Leaves out the QR code.
 * @fires hall-failed - The nameplate cannot show what it should.
 * @csspart base - The ground of the element.
 * @csspart plate - What fills it.
 * @csspart notice - A notice.
 * @example <hall-desk-nameplate desk-id="dezhou.desk-03"></hall-desk-nameplate>
 */
export class HallDeskNameplate extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, deskNameplateStyles];
  static override properties: PropertyDeclarations = {
    deskId: { attribute: 'desk-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    withoutQr: { type: Boolean, attribute: 'without-qr' },
  };

  declare deskId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;
  declare withoutQr: boolean;

  /** Address of a photo that could not be had. */
  #lacking: string | undefined;
  readonly #desks: DesksController = new DesksController(this, () => {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return { client: () => this.client, hallId: undefined, zone: undefined, deskId: this.deskId, configured: [siteKey, baseUrl, fetch] };
  });

  constructor() {
    super();
    this.headingLevel = 2;
    this.withoutQr = false;
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#desks.refresh();
  }

  #photo({ name, photoUrl }: StaffMember): TemplateResult {
    const said = this.texts(deskNameplateStrings).photo(plain(name, this.hallLocale));
    const address = photoUrl === null ? undefined : webAddress(this.client.url(photoUrl));
    if (address && address !== this.#lacking) return html`<img class="photo" src=${address} alt=${said} @error=${() => ((this.#lacking = address), this.requestUpdate())} />`;
    // Without a photo the family name stands in, as on a seal; the whole name is beside it.
    return html`<span class="photo initial" aria-hidden="true"><b>${[...name.zh][0] ?? ''}</b></span>`;
  }

  #person(desk: Desk): TemplateResult {
    const strings = this.texts(deskNameplateStrings);
    const { staff } = desk;
    if (!staff) return html`<div class="person">${heading(this.headingLevel, strings.nobody, 'name')}</div>`;
    return html`<div class="person">
      ${this.#photo(staff)}
      <div>
        ${heading(this.headingLevel, localized(staff.name, this.hallLocale), 'name')}
        <p>${staff.post ? localized(staff.post, this.hallLocale) : nothing}</p>
        <p class="quiet">${strings.staffNo(staff.staffNo)}</p>
      </div>
    </div>`;
  }

  #serving({ state, reason, current }: Desk): TemplateResult {
    const strings = this.texts(deskNameplateStrings);
    if (state !== 'serving' && !current) return html`<p class="quiet">${reason ? localized(reason, this.hallLocale) : strings[`state_${state}`]}</p>`;
    if (!current) return html`<p class="quiet">${strings.free}</p>`;
    return html`<p>${current.state === 'called' ? strings.calling : strings.now}</p><p class="number">${current.number}</p>`;
  }

  /** Codes for a phone: what is needed for the matters of the desk, and a word about it. A panel cannot be touched by whoever stands before it. */
  #codes({ guideUrl }: Desk, complaint: string | undefined): TemplateResult | typeof nothing {
    const { code, complainCode } = this.texts(deskNameplateStrings);
    const codes = this.withoutQr ? [] : [[webAddress(this.client.url(guideUrl)), code] as const, [complaint, complainCode] as const].filter(([address]) => address !== undefined);
    if (codes.length === 0) return nothing;
    void import('../qr/qr.define.ts');
    return html`<div class="codes ${codes.length > 1 ? 'two' : ''}">${codes.map(([address, label]) => html`<figure class="code"><hall-qr value=${address ?? ''} label=${label} without-text></hall-qr><figcaption class="quiet">${label}</figcaption></figure>`)}</div>`;
  }

  #plate(desk: Desk): TemplateResult {
    const strings = this.texts(deskNameplateStrings);
    const complaint = desk.complaintUrl === null ? undefined : webAddress(this.client.url(desk.complaintUrl));
    const rest = desk.work.length - named;
    return html`<article class="plate" part="plate" aria-labelledby="name">
      <header>
        <b>${strings.counter(desk.counter)}</b>
        <span class="state ${desk.state}">${strings[`state_${desk.state}`]}</span>
      </header>
      ${this.#person(desk)}
      <div class="now" role="status">${this.#serving(desk)}</div>
      <div class="work">
        <p class="quiet">${strings.work}</p>
        <p class="queues">${desk.queues.map((queue, at) => html`${at === 0 ? '' : ' · '}${localized(queue.name, this.hallLocale)}`)}</p>
        ${desk.work.length === 0 ? nothing : html`<ul>${desk.work.slice(0, named).map(({ name }) => html`<li>${localized(name, this.hallLocale)}</li>`)}</ul>${rest > 0 ? html`<p class="quiet">${strings.more(rest, desk.work.length)}</p>` : nothing}`}
        ${complaint ? html`<a href=${complaint} target="_blank" rel="noopener">${strings.complain}</a>` : nothing}
      </div>
      ${this.#codes(desk, complaint)}
      ${liveLine(this.#desks.live, strings, (value) => this.format.time(value))}
    </article>`;
  }

  protected override content(): TemplateResult {
    const strings = this.texts(deskNameplateStrings);
    if (!this.deskId) return notice({ tone: 'info', title: strings.empty, body: strings.emptyAdvice });
    const { desks, error } = this.#desks;
    const desk = desks?.find(({ id }) => id === this.deskId);
    if (desk) return this.#plate(desk);
    return error ? this.failed(error, () => this.refresh()) : html`<div class="plate" aria-busy="true"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-desk-nameplate': HallDeskNameplate;
  }
}
