import { isHallError } from '@hallkit/client/core';
import { ProgressResource } from '@hallkit/client/resources';
import type { NextStep, Progress } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { KeptId } from '../../controllers/kept-id.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { lookupForm, tidied } from '../../ui/lookup-form.ts';
import type { Lookup, LookupFaults } from '../../ui/lookup-form.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { lookupFaults } from './lookup-faults.ts';
import type { OwnCases } from './own/own.ts';
import type * as partsCode from './parts/parts.ts';
import type { Watching } from './parts/watching.ts';
import { ProgressFollower } from './progress-follower.ts';
import { HallProgressActionEvent } from './progress-tracker.events.ts';
import { progressTrackerStrings } from './progress-tracker.strings.ts';
import { progressTrackerStyles } from './progress-tracker.styles.ts';

const nothingTyped: Lookup = { number: '', queryCode: '' };

/**
 * Where an application stands at every department: the one next thing to do and by when, who has it, a lane for each
 * department with its dates by the clock of working days, and what is late with the way to complain. Found by number and query
 * code, or by `progress-id`; live, and kept across a reload.
 *
 * @summary Follow an application through all departments.
 * @tag hall-progress-tracker
 * @attr {string} progress-id - The progress to follow, as submitting an application tells it.
 * @attr {string} number - A number to begin the form with.
 * @attr {boolean} without-others - Offers no way to another application.
 * @slot sign-in - In place of our way to sign in.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallProgressActionEvent} hall-progress-action - The visitor wants to do the next thing; cancelable.
 * @fires {HallComplaintWantedEvent} hall-complaint-wanted - The visitor wants to complain of a late case; cancelable.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart next - The one next thing.
 * @csspart own - A case of one's own: papers, fee, decision, messages.
 * @csspart lane - The way through one department.
 * @csspart notice - A notice.
 * @example <hall-progress-tracker></hall-progress-tracker>
 */
export class HallProgressTracker extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, progressTrackerStyles];
  static override properties: PropertyDeclarations = {
    progressId: { attribute: 'progress-id' },
    number: {},
    withoutOthers: { type: Boolean, attribute: 'without-others' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare progressId: string | undefined;
  declare number: string | undefined;
  declare withoutOthers: boolean;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #typed: Lookup = nothingTyped;
  #faults: LookupFaults = {};
  /** An action that the page did not take. */
  #untaken: string | undefined;
  #gone = false;
  #looks: readonly CSSResultOrNative[] = HallProgressTracker.elementStyles;
  #own: OwnCases | undefined;
  #watching: Watching | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#title');
  readonly #keeper: KeptId = new KeptId(this, 'progress', () => this.configuration, (progressId) => (this.progressId = progressId));
  readonly #follower: ProgressFollower = new ProgressFollower(this, () => ({ client: () => this.client, progressId: this.progressId || undefined, configured: this.#configured() }), (now, before) => this.#changed(now, before));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #parts = new Task(this, {
    args: () => [] as const,
    task: async (): Promise<typeof partsCode> => import('./parts/parts.ts'),
    onComplete: ({ partsStyles, addPartIcons, Watching, progressPartsStrings }) => {
      addPartIcons();
      this.#watching = new Watching({ element: this, client: () => this.client, strings: () => this.texts(progressPartsStrings), refresh: () => this.#follower.refresh(), say: (text) => this.#announcer.say(text), failed: (error) => this.failed(error) });
      this.#adopt(partsStyles);
    },
  });
  /** What it takes to act: fetched when somebody wants to. */
  readonly #opening = new Task(this, { autoRun: false, task: async ([caseNo]: readonly [string]) => this.#openOwn(caseNo) });
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
    this.progressId ??= this.#keeper.find();
    // An application that the hall does not know is forgotten, and one looks it up anew.
    const { error, progress } = this.#follower;
    if (!this.progressId || progress || !isHallError(error, 'HallNotFoundError')) return;
    this.#forget();
    this.#gone = true;
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#follower.refresh();
  }

  /** Forgets everything, as for the next visitor. */
  reset(): void {
    this.#forget();
    this.#gone = false;
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
    this.progressId = this.#untaken = undefined;
    this.#own?.open(undefined);
  }

  async #look(lookup: Lookup): Promise<void> {
    this.#gone = false;
    const { progressId } = await this.client.use(ProgressResource).lookUp(lookup);
    this.#typed = nothingTyped;
    this.progressId = progressId;
    this.#keeper.keep(progressId);
    this.#focus.to('#next');
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#looking.status === TaskStatus.PENDING) return;
    this.#faults = lookupFaults(this.#typed, this.texts(progressTrackerStrings));
    const [first] = Object.keys(this.#faults);
    this.requestUpdate();
    if (first) this.#focus.to(`#${first}`);
    else void this.#looking.run([tidied(this.#typed)]);
  }

  /** Says once and politely what has changed at which department. */
  #changed(now: Progress, before: Progress | undefined): void {
    const parts = this.#parts.value;
    if (before && parts) this.#announcer.say(parts.saidChange(now, before, this.hallLocale), 500);
    if (before?.next.text.zh !== now.next.text.zh) this.#untaken = undefined;
    this.#own?.refresh();
  }

  #act({ action, caseNo }: NextStep, progressId: string): void {
    if (action === null) return;
    const isOurs = this.dispatchEvent(new HallProgressActionEvent({ action, caseNo, progressId }));
    this.#untaken = isOurs ? `${action} ${caseNo}` : undefined;
    if (isOurs && caseNo !== null && this.#parts.value?.isElsewhere(action) === false) void this.#opening.run([caseNo]);
    this.requestUpdate();
  }

  #adopt(more: readonly CSSResultOrNative[]): void {
    this.#looks = [...this.#looks, ...more];
    adoptStyles(this.renderRoot as ShadowRoot, [...this.#looks]);
  }

  async #openOwn(caseNo: string): Promise<void> {
    if (!this.#own) {
      const { OwnCases, ownStyles } = await import('./own/own.ts');
      this.#adopt(ownStyles);
      this.#own = new OwnCases({
        element: this, client: () => this.client, texts: (table) => this.texts(table), common: () => this.common, line: () => this.staffedLine, locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel, timeZone: () => this.#site.value?.hall.timeZone,
        progress: () => this.#follower.progress, refresh: () => this.#follower.refresh(), say: (text) => this.#announcer.say(text), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry),
      });
    }
    this.#own.open(caseNo);
  }

  #form(): TemplateResult {
    const strings = this.texts(progressTrackerStrings);
    const { status, error } = this.#looking;
    const told = (title: string, body: string): TemplateResult => notice({ tone: 'warning', role: 'alert', title, body, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    const failure = status !== TaskStatus.ERROR ? (this.#gone ? told(strings.gone, strings.goneAdvice) : '') : isHallError(error, 'HallNotFoundError') ? told(strings.notFound, strings.notFoundAdvice) : this.failed(error, () => void this.#looking.run([tidied(this.#typed)]));
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')}
      <p>${strings.advice}</p>
      ${failure}
      ${lookupForm({ typed: this.#typed, faults: this.#faults, busy: status === TaskStatus.PENDING, strings, change: (lookup) => (this.#typed = { ...this.#typed, ...lookup }), submit: (event) => this.#submit(event) })}`;
  }

  #followed(): TemplateResult {
    const { progress, error, live } = this.#follower;
    const parts = this.#parts.value;
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    if (!progress) return error ? this.failed(error, () => this.#follower.refresh()) : wait;
    const watching = this.#watching;
    if (!parts || !watching) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : wait;
    return parts.progressView({
      progress, contact: live, strings: this.texts(parts.progressPartsStrings), common: this.common, line: this.staffedLine, locale: this.hallLocale, format: this.format, level: this.headingLevel, timeZone: this.#site.value?.hall.timeZone,
      watching, untaken: this.#untaken, open: (caseNo) => void this.#opening.run([caseNo]), own: this.#opening.status === TaskStatus.ERROR ? this.failed(this.#opening.error) : (this.#own?.render() ?? nothing), complaintUrl: progress.complaintUrl === null ? undefined : this.client.url(progress.complaintUrl), act: (step) => this.#act(step, progress.id), others: this.withoutOthers ? undefined : () => this.reset(),
    });
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.progressId ? this.#followed() : this.#form()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-progress-tracker': HallProgressTracker;
  }
}
