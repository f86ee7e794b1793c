import { isHallError } from '@hallkit/client/core';
import { RatingsResource } from '@hallkit/client/resources';
import type { Grade, RatingInvitation, RatingReceipt } from '@hallkit/contract';
import { gradeTexts, isBadGrade } from '@hallkit/domain';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { Attempt } from '../../controllers/attempt.ts';
import { ConnectionController } from '../../controllers/connection.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { plain } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { liveLine } from '../../ui/live-line.ts';
import { isMobileOrNothing, maskedMobile } from '../../ui/mobile.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { closedView } from './closed-view.ts';
import { deskVisits } from './desk-visits.ts';
import { face, gradeChoice } from './grade-choice.ts';
import type * as partsCode from './parts/parts.ts';
import { emptyDraft, requestOf } from './rating-draft.ts';
import type { RatingDraft } from './rating-draft.ts';
import { callsFor } from './rating-subject.ts';
import { HallRatedEvent } from './rating.events.ts';
import { ratingStrings } from './rating.strings.ts';
import { ratingStyles } from './rating.styles.ts';
import { Untouched } from './untouched.ts';

/** At a desk: seconds before the end at which it warns, and for which thanks and a question that nobody touches stay; number and code have to be written down. */
const [warning, thanksStay, codesStay, questionStays] = [15, 10, 90, 180];

/**
 * Rates a visit or a case in five grades, once: a choice is enough, words are optional. Of a bad grade it says that it is verified,
 * put right and answered, and by when. At a desk (`desk-id`, with the key of a device) it waits for the end of each visit, and keeps nothing.
 *
 * @summary Rate a visit or a case.
 * @tag hall-rating
 * @attr {string} ticket-id - The ticket of a visit.
 * @attr {string} desk-id - A desk: the visit that has just ended there.
 * @attr {string} progress-id - The progress of an application, with `case-id`.
 * @attr {string} case-id - A case of it.
 * @attr {string} tracking-id - A rating that was given: what became of it. With nothing named it is looked up by number and query code.
 * @attr {number} idle-seconds - At a desk: after so long without a touch what was not submitted is taken away.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires {HallRatedEvent} hall-rated - It was rated.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart grade - One of the five choices.
 * @csspart receipt - The thanks.
 * @csspart outcome - What became of it.
 * @csspart notice - A notice.
 * @example <hall-rating ticket-id="tk_4fJq0Zc2Xb9nLw7RtYh3Ke"></hall-rating>
 */
export class HallRating extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, ratingStyles];
  static override properties: PropertyDeclarations = {
    ticketId: { attribute: 'ticket-id' },
    deskId: { attribute: 'desk-id' },
    progressId: { attribute: 'progress-id' },
    caseId: { attribute: 'case-id' },
    trackingId: { attribute: 'tracking-id' },
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare ticketId: string | undefined;
  declare deskId: string | undefined;
  declare progressId: string | undefined;
  declare caseId: string | undefined;
  declare trackingId: string | undefined;
  /** @default 60 */
  declare idleSeconds: number;
  /** @default 2 */
  declare headingLevel: number;

  #draft: RatingDraft = emptyDraft;
  #phoneFault: string | undefined;
  #receipt: RatingReceipt | undefined;
  #invitation: RatingInvitation | undefined;
  /** Ticket of the visit that has just ended at the desk. */
  #number: string | undefined;
  /** At a desk: whoever could rate has gone. */
  #left = false;
  #looking: partsCode.Looking | undefined;
  /** What is shown was looked up here, and another may be. */
  #lookedUp = false;
  readonly #attempt = new Attempt();
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#question, #thanks, #outcome');
  readonly #live = deskVisits(this, () => ({
    client: () => this.client, deskId: this.deskId,
    onEnded: (number) => this.#begin(number),
    onNext: () => this.#draft.grade === undefined && !this.#receipt && this.#leave(),
    onRefresh: () => this.#draft.grade === undefined && !this.#receipt && this.refresh(),
  }));
  readonly #untouched = new Untouched(this, { seconds: () => this.#patience(), warn: () => (this.#receipt || this.#draft.grade === undefined ? 0 : warning), onEnd: () => this.#leave() });
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #asking = new Task(this, {
    args: () => [this.ticketId, this.deskId, this.progressId, this.caseId, this.trackingId, ...this.#configured()] as const,
    task: async (_, { signal }) => (this.trackingId ? undefined : callsFor(this, this.client)?.invitation(signal)),
    onComplete: (invitation) => (this.#invitation = invitation),
  });
  readonly #outcome = new Task(this, { args: () => [this.trackingId, ...this.#configured()] as const, task: async ([trackingId], { signal }) => (trackingId ? this.client.use(RatingsResource).tracked(trackingId, { signal }) : undefined) });
  readonly #sending = new Task(this, { autoRun: false, task: async () => this.#send() });
  readonly #parts = new Task(this, {
    args: () => [] as const,
    task: async (): Promise<typeof partsCode> => import('./parts/parts.ts'),
    onComplete: ({ Looking, ratingPartsStrings, partsStyles, addPartIcons }) => {
      addPartIcons();
      this.#looking ??= new Looking({
        element: this, client: () => this.client, strings: () => this.texts(ratingPartsStrings), common: () => this.common, line: () => this.staffedLine, level: () => this.headingLevel, advice: () => this.texts(ratingStrings).emptyAdvice,
        found: (trackingId) => this.#follow(trackingId, true), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry),
      });
      adoptStyles(this.renderRoot as ShadowRoot, [...HallRating.elementStyles, ...partsStyles]);
    },
  });

  constructor() {
    super();
    this.idleSeconds = 60;
    this.headingLevel = 2;
    new ConnectionController(this, () => this.#goOn());
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another visit: nothing of the one before may be said of it.
    if (changed.has('ticketId') || changed.has('deskId') || changed.has('progressId') || changed.has('caseId')) this.#clear();
  }

  /** Asks the hall again. */
  refresh(): void {
    void this.#asking.run();
    if (this.trackingId) void this.#outcome.run();
  }

  /** Forgets what was chosen and written, as for the next visitor. */
  reset(): void {
    this.#clear();
    this.refresh();
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  #clear(): void {
    this.#draft = emptyDraft;
    this.#phoneFault = this.#receipt = this.#invitation = this.#number = undefined;
    this.#left = false;
    this.#attempt.end();
  }

  /** A visit has just ended at the desk. */
  #begin(number: string): void {
    this.#clear();
    this.#number = number;
    this.refresh();
  }

  /** Nothing stays behind at the desk. */
  #leave(): void {
    this.#clear();
    this.#left = true;
    this.requestUpdate();
  }

  /** Seconds for which what is on a device at a desk waits for its visitor. */
  #patience(): number | undefined {
    if (!this.deskId || this.#left) return undefined;
    if (this.#receipt) return this.#receipt.number === null ? thanksStay : codesStay;
    if (this.#draft.grade !== undefined) return this.idleSeconds;
    // Whoever comes later was not served: they must not find the question of somebody who has gone.
    return this.#invitation?.open ? questionStays : undefined;
  }

  /** The network is back: goes on with what it was at. */
  #goOn(): void {
    if (this.#sending.status === TaskStatus.ERROR && this.#draft.grade !== undefined) void this.#sending.run();
    for (const task of [this.#asking, this.#outcome, this.#parts]) if (task.status === TaskStatus.ERROR) void task.run();
  }

  #change(draft: Partial<RatingDraft>): void {
    this.#draft = { ...this.#draft, ...draft };
    if (draft.phone !== undefined) this.#phoneFault = undefined;
    this.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { grade, phone } = this.#draft;
    const parts = this.#parts.value;
    if (grade === undefined || !parts || this.#sending.status === TaskStatus.PENDING) return;
    this.#phoneFault = isBadGrade(grade) && !isMobileOrNothing(phone) ? this.texts(parts.ratingPartsStrings).phoneWrong : undefined;
    if (this.#phoneFault) this.#focus.to('#phone');
    else void this.#sending.run();
  }

  async #send(): Promise<void> {
    const { grade } = this.#draft;
    const calls = callsFor(this, this.client);
    const { ticketId, deskId, progressId, caseId } = this;
    if (grade === undefined || !calls || !this.#invitation) return;
    const request = requestOf({ ...this.#draft, grade }, this.#invitation.tags);
    try {
      const receipt = await calls.rate(request, { idempotencyKey: this.#attempt.key(request, ticketId, deskId, progressId, caseId) });
      this.#attempt.end();
      this.#receipt = receipt;
    } catch (error) {
      // Rated elsewhere meanwhile, or too late: the hall says which, and nothing can be sent any more.
      if (!isHallError(error, 'HallConflictError')) throw error;
      this.refresh();
      return;
    }
    const parts = this.#parts.value;
    if (parts) this.#announcer.say(this.texts(parts.ratingPartsStrings).said(plain(gradeTexts[grade], this.hallLocale)));
    this.dispatchEvent(new HallRatedEvent({ grade, trackingId: this.#receipt.trackingId }));
    this.#focus.to('#thanks');
  }

  #follow(trackingId: string, lookedUp = false): void {
    this.#lookedUp = lookedUp;
    this.trackingId = trackingId;
    this.#focus.to('#outcome');
  }

  #lookAgain(): void {
    this.trackingId = undefined;
    this.#lookedUp = false;
    this.#looking?.reset();
    this.#focus.to('#number');
  }

  #failure(parts: typeof partsCode): TemplateResult | typeof nothing {
    if (this.#sending.status !== TaskStatus.ERROR) return nothing;
    const { error } = this.#sending;
    const strings = this.texts(parts.ratingPartsStrings);
    if (isHallError(error, 'HallAccessError') && error.code === 'rating.staff') return notice({ tone: 'warning', role: 'alert', title: strings.staff, body: strings.staffAdvice });
    return html`${this.failed(error, () => void this.#sending.run())}
      <p>${strings.kept}</p>`;
  }

  #details(invitation: RatingInvitation): TemplateResult | typeof nothing {
    const { grade } = this.#draft;
    if (grade === undefined) return nothing;
    const parts = this.#parts.value;
    if (!parts) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : this.#wait();
    const strings = this.texts(parts.ratingPartsStrings);
    const { left } = this.#untouched;
    return html`${left === undefined ? nothing : notice({ tone: 'warning', role: 'alert', title: strings.leavingAdvice, body: strings.leaving(left), actions: html`<button class="button" type="button">${strings.stay}</button>` })}
      ${parts.details({ invitation, draft: { ...this.#draft, grade }, phoneFault: this.#phoneFault, busy: this.#sending.status === TaskStatus.PENDING, failure: this.#failure(parts), strings, common: this.common, locale: this.hallLocale, level: this.headingLevel, privacy: this.texts(ratingStrings).private, change: (draft) => this.#change(draft) })}`;
  }

  #wait(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
  }

  #question(invitation: RatingInvitation): TemplateResult {
    const strings = this.texts(ratingStrings);
    const { kind, what, department, day } = invitation;
    const about = [...(this.#number ? [this.#number] : []), plain(what, this.hallLocale), ...(department ? [plain(department.name, this.hallLocale)] : []), this.format.date(day)].join(' · ');
    return html`<form class=${this.deskId && this.#draft.grade === undefined ? 'asking' : ''} novalidate @submit=${(event: Event) => this.#submit(event)}>
      ${gradeChoice({ question: heading(this.headingLevel, strings[`question_${kind}`], 'question'), grade: this.#draft.grade, locale: this.hallLocale, describedBy: 'about', choose: (grade: Grade) => this.#change({ grade }) })}
      <p class="quiet" id="about">${about}${this.#draft.grade === undefined ? html`<br />${strings.hint} ${strings.private}` : nothing}</p>
      ${this.#details(invitation)}
    </form>`;
  }

  #idle(): TemplateResult {
    const strings = this.texts(ratingStrings);
    return html`${liveLine(this.#live, strings, (value) => this.format.time(value))}
      <div class="idle">${face('satisfied')} ${heading(this.headingLevel, strings.idle, 'question')}<p>${strings.idleAdvice}</p></div>`;
  }

  #thanks(receipt: RatingReceipt): TemplateResult {
    const parts = this.#parts.value;
    if (!parts) return this.#wait();
    const atDesk = Boolean(this.deskId);
    return parts.thanks({ receipt, phone: maskedMobile(this.#draft.phone), strings: this.texts(parts.ratingPartsStrings), locale: this.hallLocale, format: this.format, level: this.headingLevel, follow: atDesk ? undefined : () => this.#follow(receipt.trackingId), done: atDesk ? () => this.#leave() : undefined });
  }

  #tracked(): TemplateResult {
    const parts = this.#parts.value;
    const { value: rating, status, error } = this.#outcome;
    if (status === TaskStatus.ERROR) return this.failed(error, () => void this.#outcome.run());
    if (!rating || !parts) return this.#wait();
    return parts.outcome({ rating, strings: this.texts(parts.ratingPartsStrings), locale: this.hallLocale, format: this.format, level: this.headingLevel, others: this.#lookedUp ? () => this.#lookAgain() : undefined });
  }

  /** Nothing is named that could be rated: whoever has rated before comes to look. */
  #lookup(): TemplateResult {
    if (this.#looking) return this.#looking.render();
    return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : this.#wait();
  }

  #body(): TemplateResult {
    const strings = this.texts(ratingStrings);
    if (this.trackingId) return this.#tracked();
    if (!this.deskId && !this.ticketId && !(this.progressId && this.caseId)) return this.#lookup();
    if (this.#receipt) return this.#thanks(this.#receipt);
    const invitation = this.#invitation;
    if (this.#left) return this.#idle();
    if (!invitation) return this.#asking.status === TaskStatus.ERROR ? this.failed(this.#asking.error, () => this.refresh()) : this.#wait();
    if (invitation.open) return this.#question(invitation);
    if (this.deskId && this.#draft.grade === undefined) return this.#idle();
    return closedView({ invitation, strings, locale: this.hallLocale, person: staffedLineLink(this.common.staffedLine, this.staffedLine), refresh: () => this.refresh() });
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-rating': HallRating;
  }
}
