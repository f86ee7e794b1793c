import { isHallError } from '@hallkit/client/core';
import type { TrackedComplaint } from '@hallkit/contract';
import { parseTrackingNumber } from '@hallkit/domain';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { KeptId } from '../../controllers/kept-id.ts';
import { siteOf } from '../../controllers/site.ts';
import { plain } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { isQueryCode, lookupForm, tidied } from '../../ui/lookup-form.ts';
import type { Lookup, LookupFaults } from '../../ui/lookup-form.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { ComplaintFollower } from './complaint-follower.ts';
import { complaintTrackerStrings } from './complaint-tracker.strings.ts';
import { complaintTrackerStyles } from './complaint-tracker.styles.ts';
import type { Own } from './parts/own.ts';

const nothingTyped: Lookup = { number: '', queryCode: '' };

/**
 * How a complaint stands, in plain words: what was done, by when there is an answer, what is asked of whoever wrote it, the answer and what a
 * supervisor found; and what they may do: reply with photos, urge, have it taken up again, close it, take it back. Found by number and query code, or by
 * `tracking-id`; live, and kept across a reload.
 *
 * @summary Follow a complaint, and have it taken up again.
 * @tag hall-complaint-tracker
 * @attr {string} tracking-id - The complaint to follow, as handing it in tells it.
 * @attr {string} number - A number to begin the form with.
 * @attr {boolean} without-others - Offers no way to another complaint.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart state - How it stands.
 * @csspart question - What is asked of whoever wrote it.
 * @csspart answer - What the department says.
 * @csspart notice - A notice.
 * @example <hall-complaint-tracker></hall-complaint-tracker>
 */
export class HallComplaintTracker extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, complaintTrackerStyles];
  static override properties: PropertyDeclarations = {
    trackingId: { attribute: 'tracking-id' },
    number: {},
    withoutOthers: { type: Boolean, attribute: 'without-others' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare trackingId: string | undefined;
  declare number: string | undefined;
  declare withoutOthers: boolean;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #typed: Lookup = nothingTyped;
  #faults: LookupFaults = {};
  #told: 'gone' | 'otherKind' | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#state, #title');
  readonly #keeper: KeptId = new KeptId(this, 'complaint', () => this.configuration, (trackingId) => (this.trackingId = trackingId));
  readonly #follower: ComplaintFollower = new ComplaintFollower(this, () => ({ client: () => this.client, trackingId: this.trackingId || undefined, configured: this.#configured() }), (now, before) => this.#changed(now, before));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #parts = new Task(this, { args: () => [Boolean(this.trackingId)] as const, task: async ([is]): Promise<Own | undefined> => (is ? (this.#parts.value ?? this.#load()) : undefined) });
  readonly #looking = new Task(this, { autoRun: false, task: async ([lookup]: readonly [Lookup]) => this.#look(lookup) });

  constructor() {
    super();
    this.withoutOthers = false;
    this.withoutHeading = false;
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number') && this.number) this.#typed = { ...this.#typed, number: this.number };
    this.trackingId ??= this.number ? undefined : this.#keeper.find();
    // One that the hall does not know is forgotten, and one looks it up anew.
    const { error, complaint } = this.#follower;
    if (!this.trackingId || complaint || !isHallError(error, 'HallNotFoundError')) return;
    this.#forget();
    this.#told = 'gone';
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#follower.refresh();
  }

  /** Forgets everything, as for the next visitor. */
  reset(): void {
    this.#forget();
    this.#told = undefined;
    this.#typed = nothingTyped;
    this.#faults = {};
    this.#focus.to('#number');
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  #forget(): void {
    this.#keeper.forget();
    this.#follower.forget();
    this.#parts.value?.reset();
    this.trackingId = undefined;
  }

  async #load(): Promise<Own> {
    const { Own, partsStyles, addPartIcons, complaintPartsStrings, photosStrings } = await import('./parts/parts.ts');
    addPartIcons();
    adoptStyles(this.renderRoot as ShadowRoot, [...HallComplaintTracker.elementStyles, ...partsStyles]);
    return new Own({
      element: this, client: () => this.client, hallId: async () => hallIdOf(this.client, undefined), strings: () => this.texts(complaintPartsStrings), photoStrings: () => this.texts(photosStrings), common: () => this.common, line: () => this.staffedLine, locale: () => this.hallLocale, format: () => this.format,
      level: () => this.headingLevel, timeZone: () => this.#site.value?.hall.timeZone, contact: () => this.#follower.live, complaint: () => this.#follower.complaint, take: (complaint) => this.#follower.take(complaint), refresh: () => this.#follower.refresh(),
      say: (text) => this.#announcer.say(text), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry), others: () => (this.withoutOthers ? undefined : () => this.reset()),
    });
  }

  async #look(lookup: Lookup): Promise<void> {
    this.#told = undefined;
    const { ComplaintsResource } = await import('./complaint-calls.ts');
    const { kind, trackingId } = await this.client.use(ComplaintsResource).find(lookup);
    if (kind !== 'complaint') return void (this.#told = 'otherKind');
    this.#typed = nothingTyped;
    this.trackingId = trackingId;
    this.#keeper.keep(trackingId);
    this.#focus.to('#state');
  }

  #faultsOf({ number, queryCode }: Lookup): LookupFaults {
    const strings = this.texts(complaintTrackerStrings);
    // Another hall may number in its own way; what looks like ours has a check digit.
    const wrong = number === '' ? strings.numberMissing : /^[A-Z]{3}\d{13}$/.test(number) && !parseTrackingNumber(number) ? strings.numberWrong : undefined;
    return { ...(wrong ? { number: wrong } : {}), ...(isQueryCode(queryCode) ? {} : { queryCode: strings.codeWrong }) };
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#looking.status === TaskStatus.PENDING) return;
    const lookup = tidied(this.#typed);
    this.#faults = this.#faultsOf(lookup);
    const [first] = Object.keys(this.#faults);
    this.requestUpdate();
    if (first) this.#focus.to(`#${first}`);
    else void this.#looking.run([lookup]);
  }

  /** Says politely how it stands now. */
  #changed(now: TrackedComplaint, before: TrackedComplaint | undefined): void {
    if (before && before.state !== now.state) this.#announcer.say(plain(now.stateText, this.hallLocale), 500);
  }

  #form(): TemplateResult {
    const strings = this.texts(complaintTrackerStrings);
    const { status, error } = this.#looking;
    const told = (title: string, body: string): TemplateResult => notice({ tone: 'warning', role: 'alert', title, body, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    const known = this.#told === undefined ? nothing : this.#told === 'gone' ? told(strings.gone, strings.goneAdvice) : told(strings.otherKind, strings.otherKindAdvice);
    const failure = status !== TaskStatus.ERROR ? known : isHallError(error, 'HallNotFoundError') ? told(strings.notFound, strings.notFoundAdvice) : this.failed(error, () => void this.#looking.run([tidied(this.#typed)]));
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')}
      <p>${strings.advice}</p>
      ${failure}
      ${lookupForm({ typed: this.#typed, faults: this.#faults, busy: status === TaskStatus.PENDING, strings, change: (lookup) => (this.#typed = { ...this.#typed, ...lookup }), submit: (event) => this.#submit(event) })}`;
  }

  #followed(): TemplateResult {
    const { complaint, error } = this.#follower;
    const own = this.#parts.value;
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    if (!complaint) return error ? this.failed(error, () => this.#follower.refresh()) : wait;
    if (!own) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : wait;
    return own.render(complaint);
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.trackingId ? this.#followed() : this.#form()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-complaint-tracker': HallComplaintTracker;
  }
}
