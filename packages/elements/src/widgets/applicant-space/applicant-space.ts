import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { LazyCamera } from '../../capture/lazy-camera.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { PersonController } from '../../controllers/person.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { isKnown, signInGate } from '../sign-in/sign-in-gate.ts';
import { applicantSpaceStrings } from './applicant-space.strings.ts';
import { applicantSpaceStyles } from './applicant-space.styles.ts';
import type { Space } from './parts/parts.ts';

/**
 * The space of a person and their firms: papers kept once, each with how far it may be trusted, who issued it and until when
 * it holds; a receipt for each use, readable and revocable; drafts and applications; folded away who acts for whom
 * and where one is signed in. Certificates come in by themselves.
 *
 * @summary My papers, their uses, my applications.
 * @tag hall-applicant-space
 * @attr {number} heading-level - Level of the headings, 1 to 6.
 * @slot sign-in - In place of our way to sign in.
 * @fires hall-application-opened - Somebody wants to go on with a draft, or to follow an application.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart application - An application.
 * @csspart paper - A paper.
 * @csspart receipt - A use of a paper.
 * @csspart mandate - Who acts for whom.
 * @csspart session - A place where one is signed in.
 * @csspart capture - The camera.
 * @csspart file - A file on its way.
 * @csspart notice - A notice.
 * @example <hall-applicant-space></hall-applicant-space>
 */
export class HallApplicantSpace extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, applicantSpaceStyles];
  static override properties: PropertyDeclarations = { headingLevel: { type: Number, attribute: 'heading-level' } };

  /** @default 2 */
  declare headingLevel: number;

  #parts: { readonly space: Space } | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#papers, #applications');
  readonly #people: PersonController = new PersonController(this, () => this.client, () => this.configuration);
  readonly #site = new Task(this, { args: () => [this.configuration.siteKey, this.configuration.baseUrl, this.configuration.fetch] as const, task: async () => siteOf(this.client) });
  readonly #loading = new Task(this, { args: () => [] as const, task: async () => this.#load() });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** Whose space it is; undefined while nobody is known. */
  get #who(): string | undefined {
    return isKnown(this.#people, this, 'registered') ? (this.#people.person?.id ?? 'page') : undefined;
  }

  protected override willUpdate(): void {
    this.#parts?.space.become(this.#who);
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#parts?.space.refresh();
  }

  async #load(): Promise<void> {
    if (this.#parts) return;
    // A page with a token of its own knows the person, whose level and firms we have to ask for.
    const [{ papersStrings, Space, spaceStyles }] = await Promise.all([import('./parts/parts.ts'), this.#people.adopt()]);
    let looks: readonly CSSResultOrNative[] = [...HallApplicantSpace.elementStyles, ...spaceStyles];
    const adopt = (more?: CSSResultOrNative): void => adoptStyles(this.renderRoot as ShadowRoot, [...(looks = more ? [...looks, more] : looks)]);
    adopt();
    const camera = new LazyCamera({ element: this, locale: () => this.hallLocale, texts: (table) => this.texts(table), adopt, say: (text, delay) => this.#announcer.say(text, delay), focus: (selector) => this.#focus.to(selector) });
    const space = new Space({
      element: this, people: this.#people, client: () => this.#people.client, strings: () => this.texts(applicantSpaceStrings), texts: (table) => this.texts(table), adopt, papers: () => this.texts(papersStrings), locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel,
      timeZone: () => this.#site.value?.hall.timeZone, say: (text) => this.#announcer.say(text), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.#failed(error, retry), camera: (done, cancel) => camera.open(done, cancel),
    });
    this.#parts = { space };
  }

  /** A session that is over is told by the sign-in, not as a failure. */
  #failed(error: unknown, retry?: () => void): TemplateResult {
    if (this.#parts?.space.isOver(error) && this.#people.person) queueMicrotask(() => this.#people.forget(true));
    return this.failed(error, retry);
  }

  #body(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    if (this.configuration.siteKey && this.#who === undefined) return signInGate(this, this.headingLevel, 'registered');
    if (this.#loading.status === TaskStatus.ERROR) return this.failed(this.#loading.error, () => void this.#loading.run());
    if (this.#site.status === TaskStatus.ERROR && !this.configuration.siteKey) return this.failed(this.#site.error);
    return this.#parts?.space.render() ?? wait;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-applicant-space': HallApplicantSpace;
  }
}
