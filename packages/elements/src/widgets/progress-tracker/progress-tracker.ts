import type { NextStep, Progress } from '@hallkit/contract';
import { parseApplicationNumber } from '@hallkit/domain';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, nothing } from 'lit';
import type { CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import type { Lookup } from '../../follow/lookup-form.ts';
import { Tracker } from '../../follow/tracker.ts';
import type { OwnCases } from './own/own.ts';
import type * as partsCode from './parts/parts.ts';
import { ProgressFollower } from './progress-follower.ts';
import { HallProgressActionEvent } from './progress-tracker.events.ts';
import { progressTrackerStrings } from './progress-tracker.strings.ts';

/** Shaped like a number of ours, that of a case included: then its check digit must be right. */
const ours = /^([A-Z]{2}\d{13})(-\d{2})?$/;

/** What was fetched for drawing. */
interface Parts {
  readonly code: typeof partsCode;
  readonly watching: partsCode.Watching;
}

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
export class HallProgressTracker extends Tracker<Progress, Parts> {
  static override properties: PropertyDeclarations = {
    progressId: { attribute: 'progress-id' },
  };

  declare progressId: string | undefined;

  /** An action that the page did not take. */
  #untaken: string | undefined;
  #looks: readonly CSSResultOrNative[] = HallProgressTracker.elementStyles;
  #own: OwnCases | undefined;
  protected override readonly follower: ProgressFollower = new ProgressFollower(this, () => this.choice(), (now, before) => this.#changed(now, before));
  /** What it takes to act: fetched when somebody wants to. */
  readonly #opening = new Task(this, { autoRun: false, task: async ([caseNo]: readonly [string]) => this.#openOwn(caseNo) });

  constructor() {
    super({ parameter: 'progress', strings: progressTrackerStrings, landings: '#title', found: '#next' });
  }

  protected override get followedId(): string | undefined {
    return this.progressId;
  }

  protected override set followedId(id: string | undefined) {
    this.progressId = id;
  }

  /** Fetched while somebody types: what they look for is there. */
  protected override get needsParts(): boolean {
    return true;
  }

  protected override isSlip(number: string): boolean {
    const application = ours.exec(number)?.[1];
    return application !== undefined && !parseApplicationNumber(application);
  }

  protected override forget(): void {
    super.forget();
    this.#untaken = undefined;
    this.#own?.open(undefined);
  }

  protected override async find(lookup: Lookup): Promise<string> {
    const { ProgressResource } = await import('./progress-calls.ts');
    return (await this.client.use(ProgressResource).lookUp(lookup)).progressId;
  }

  protected override async fetchParts(): Promise<Parts> {
    const code = await import('./parts/parts.ts');
    code.addPartIcons();
    this.#adopt(code.progressTrackerStyles);
    const watching = new code.Watching({ element: this, client: () => this.client, strings: () => this.texts(code.progressPartsStrings), refresh: () => this.refresh(), say: (text) => this.say(text), failed: (error) => this.failed(error) });
    return { code, watching };
  }

  /** Says once and politely what has changed at which department. */
  #changed(now: Progress, before: Progress | undefined): void {
    if (before && this.parts) this.say(this.parts.code.saidChange(now, before, this.hallLocale), 500);
    if (before?.next.text.zh !== now.next.text.zh) this.#untaken = undefined;
    this.#own?.refresh();
  }

  #act({ action, caseNo }: NextStep, progressId: string): void {
    if (action === null) return;
    const isOurs = this.dispatchEvent(new HallProgressActionEvent({ action, caseNo, progressId }));
    this.#untaken = isOurs ? `${action} ${caseNo}` : undefined;
    if (isOurs && caseNo !== null && this.parts?.code.isElsewhere(action) === false) void this.#opening.run([caseNo]);
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
        element: this, client: () => this.client, texts: (table) => this.texts(table), common: () => this.common, line: () => this.staffedLine, locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel, timeZone: () => this.timeZone,
        progress: () => this.follower.current, refresh: () => this.refresh(), say: (text) => this.say(text), focus: (selector) => this.focusOn(selector), failed: (error, retry) => this.failed(error, retry),
      });
    }
    this.#own.open(caseNo);
  }

  protected override view(progress: Progress, { code, watching }: Parts): TemplateResult {
    const { status, error } = this.#opening;
    return code.progressView({
      progress, contact: this.follower.live, strings: this.texts(code.progressPartsStrings), common: this.common, line: this.staffedLine, locale: this.hallLocale, format: this.format, level: this.headingLevel, timeZone: this.timeZone,
      watching, untaken: this.#untaken, open: (caseNo) => void this.#opening.run([caseNo]), own: status === TaskStatus.ERROR ? this.failed(error) : (this.#own?.render() ?? nothing), complaintUrl: progress.complaintUrl === null ? undefined : this.client.url(progress.complaintUrl), act: (step) => this.#act(step, progress.id), others: this.withoutOthers ? undefined : () => this.reset(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-progress-tracker': HallProgressTracker;
  }
}
