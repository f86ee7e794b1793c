import type { TrackedComplaint } from '@hallkit/contract';
import { adoptStyles } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import type { Lookup } from '../../follow/lookup-form.ts';
import { Tracker } from '../../follow/tracker.ts';
import { isTrackingSlip } from '../../follow/tracking-number.ts';
import { plain } from '../../locales/localized.ts';
import { ComplaintFollower } from './complaint-follower.ts';
import { complaintTrackerStrings } from './complaint-tracker.strings.ts';
import type { Own } from './parts/own.ts';

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
export class HallComplaintTracker extends Tracker<TrackedComplaint, Own> {
  static override properties: PropertyDeclarations = {
    trackingId: { attribute: 'tracking-id' },
  };

  declare trackingId: string | undefined;

  protected override readonly follower: ComplaintFollower = new ComplaintFollower(this, () => this.choice(), (now, before) => this.#changed(now, before));

  constructor() {
    super({ parameter: 'complaint', strings: complaintTrackerStrings, landings: '#state, #title', found: '#state' });
  }

  protected override get followedId(): string | undefined {
    return this.trackingId;
  }

  protected override set followedId(id: string | undefined) {
    this.trackingId = id;
  }

  protected override isSlip(number: string): boolean {
    return isTrackingSlip(number);
  }

  /** A number that is given goes first: the form hands over that of the complaint it has just sent. */
  protected override remembered(): string | undefined {
    return this.number ? undefined : super.remembered();
  }

  protected override forget(): void {
    super.forget();
    this.parts?.reset();
  }

  protected override async find(lookup: Lookup): Promise<string | undefined> {
    const { ComplaintsResource } = await import('./complaint-calls.ts');
    const { kind, trackingId } = await this.client.use(ComplaintsResource).find(lookup);
    return kind === 'complaint' ? trackingId : undefined;
  }

  protected override async fetchParts(): Promise<Own> {
    const { openOwn, complaintTrackerStyles, addPartIcons, complaintPartsStrings, photosStrings } = await import('./parts/parts.ts');
    addPartIcons();
    adoptStyles(this.renderRoot as ShadowRoot, [...HallComplaintTracker.elementStyles, ...complaintTrackerStyles]);
    return openOwn({
      element: this, client: () => this.client, hallId: async () => hallIdOf(this.client, undefined), strings: () => this.texts(complaintPartsStrings), photoStrings: () => this.texts(photosStrings), common: () => this.common, line: () => this.staffedLine, locale: () => this.hallLocale, format: () => this.format,
      level: () => this.headingLevel, timeZone: () => this.timeZone, contact: () => this.follower.live, complaint: () => this.follower.current, take: (complaint) => this.follower.take(complaint), refresh: () => this.follower.refresh(),
      say: (text) => this.say(text), focus: (selector) => this.focusOn(selector), failed: (error, retry) => this.failed(error, retry), others: () => (this.withoutOthers ? undefined : () => this.reset()),
    });
  }

  /** Says politely how it stands now. */
  #changed(now: TrackedComplaint, before: TrackedComplaint | undefined): void {
    if (before && before.state !== now.state) this.say(plain(now.stateText, this.hallLocale), 500);
  }

  protected override view(complaint: TrackedComplaint, own: Own): TemplateResult {
    return own.render(complaint);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-complaint-tracker': HallComplaintTracker;
  }
}
