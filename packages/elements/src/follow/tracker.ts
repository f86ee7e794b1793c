import { isHallError } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../base/hall-element.ts';
import { Announcer } from '../controllers/announcer.ts';
import { FocusKeeper } from '../controllers/focus-keeper.ts';
import { KeptId } from '../controllers/kept-id.ts';
import { siteOf } from '../controllers/site.ts';
import type { StringTable } from '../locales/strings.ts';
import { sharedStyles } from '../theme/shared.styles.ts';
import { buttonStyles } from '../ui/button.styles.ts';
import { heading } from '../ui/heading.ts';
import { noticeStyles } from '../ui/notice.styles.ts';
import type { PhoneNumber } from '../ui/staffed-line.ts';
import type { Follower, FollowChoice } from './follower.ts';
import { lookupFormStyles } from './lookup-form.styles.ts';
import type { Lookup } from './lookup-form.ts';
import { LookupController } from './lookup.ts';
import type { LookupStrings } from './lookup.strings.ts';

/** Texts of the form that a tracker begins with. */
export interface TrackerStrings extends LookupStrings {
  title: string;
  advice: string;
}

/** What differs between trackers beside what they draw. */
export interface Tracking {
  /** Its name in the address. */
  readonly parameter: 'progress' | 'complaint';
  readonly strings: StringTable<TrackerStrings>;
  /** Where the focus goes when what had it is gone. */
  readonly landings: string;
  /** Where it goes once something is found. */
  readonly found: string;
}

/** Follows one thing of a visitor: found by number and query code, or by its id; live, and kept across a reload. */
export abstract class Tracker<Followed extends object, Parts> extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, ...lookupFormStyles];
  static override properties: PropertyDeclarations = {
    number: {},
    withoutOthers: { type: Boolean, attribute: 'without-others' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare number: string | undefined;
  declare withoutOthers: boolean;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  /** @internal */
  protected abstract readonly follower: Follower<Followed>;
  readonly #tracking: Tracking;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper;
  readonly #keeper: KeptId;
  readonly #lookup: LookupController;
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #parts: Task<readonly [boolean], Parts | undefined> = new Task(this, { args: () => [this.needsParts] as const, task: async ([needed]) => this.#parts.value ?? (needed ? this.fetchParts() : undefined) });

  constructor(tracking: Tracking) {
    super();
    this.withoutOthers = false;
    this.withoutHeading = false;
    this.headingLevel = 2;
    this.#tracking = tracking;
    this.#focus = new FocusKeeper(this, tracking.landings);
    this.#keeper = new KeptId(this, tracking.parameter, () => this.configuration, (id) => (this.followedId = id));
    this.#lookup = new LookupController({
      element: this, strings: () => this.texts(tracking.strings), common: () => this.common, line: () => this.staffedLine, isSlip: (number) => this.isSlip(number), find: async (lookup) => this.#find(lookup),
      focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry),
    });
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** @internal IANA zone of the hall. */
  protected get timeZone(): string | undefined {
    return this.#site.value?.hall.timeZone;
  }

  /** @internal What is drawn with, once it is here. */
  protected get parts(): Parts | undefined {
    return this.#parts.value;
  }

  /** @internal Whether the parts are to be fetched. */
  protected get needsParts(): boolean {
    return Boolean(this.followedId);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('number') && this.number) this.#lookup.begin(this.number);
    this.followedId ??= this.remembered();
    // One that the hall does not know is forgotten, and one looks it up anew.
    const { error, current } = this.follower;
    if (!this.followedId || current || !isHallError(error, 'HallNotFoundError')) return;
    this.forget();
    this.#lookup.told = 'gone';
  }

  /** Asks the hall again. */
  refresh(): void {
    this.follower.refresh();
  }

  /** Forgets everything, as for the next visitor. */
  reset(): void {
    this.forget();
    this.#lookup.reset();
    this.#focus.to('#number');
  }

  /** @internal Id of what is followed, an attribute of the element. */
  protected abstract get followedId(): string | undefined;
  protected abstract set followedId(id: string | undefined);
  /** @internal Whether a number can only be mistyped. */
  protected abstract isSlip(number: string): boolean;
  /**
   * @internal Finds it at the hall.
   * @returns Its id; undefined for something that is not followed here.
   */
  protected abstract find(lookup: Lookup): Promise<string | undefined>;
  /** @internal Fetches what it is drawn with. */
  protected abstract fetchParts(): Promise<Parts>;
  /** @internal Draws it. */
  protected abstract view(followed: Followed, parts: Parts): TemplateResult;

  /** @internal What this tab followed before. */
  protected remembered(): string | undefined {
    return this.#keeper.find();
  }

  /** @internal For the follower. */
  protected choice(): FollowChoice {
    return { client: () => this.client, id: this.followedId || undefined, configured: this.#configured() };
  }

  /** @internal Says politely what has changed; `delay` in milliseconds, in which a later text takes its place. */
  protected say(text: string, delay = 0): void {
    this.#announcer.say(text, delay);
  }

  /** @internal Leads the focus there as soon as it is drawn. */
  protected focusOn(selector: string): void {
    this.#focus.to(selector);
  }

  /** @internal Leaves what is followed. */
  protected forget(): void {
    this.#keeper.forget();
    this.follower.forget();
    this.followedId = undefined;
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  async #find(lookup: Lookup): Promise<'otherKind' | undefined> {
    const id = await this.find(lookup);
    if (id === undefined) return 'otherKind';
    this.followedId = id;
    this.#keeper.keep(id);
    this.#focus.to(this.#tracking.found);
    return undefined;
  }

  #form(): TemplateResult {
    const { title, advice } = this.texts(this.#tracking.strings);
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, title, 'title')}
      <p>${advice}</p>
      ${this.#lookup.render()}`;
  }

  #followed(): TemplateResult {
    const { current, error } = this.follower;
    const { status, value: parts, error: lost } = this.#parts;
    if (current && parts) return this.view(current, parts);
    if (!current && error) return this.failed(error, () => this.refresh());
    if (current && status === TaskStatus.ERROR) return this.failed(lost, () => void this.#parts.run());
    return html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.followedId ? this.#followed() : this.#form()}</div>`;
  }
}
