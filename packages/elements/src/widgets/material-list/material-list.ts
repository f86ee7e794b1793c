import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { LazyCamera } from '../../capture/lazy-camera.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DraftController } from '../../controllers/draft-controller.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { PersonController } from '../../controllers/person.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import type { HallMaterialRequestedEvent } from '../application-form/application-form.events.ts';
import { isKnown, signInGate } from '../sign-in/sign-in-gate.ts';
import { materialListStrings } from './material-list.strings.ts';
import { materialListStyles } from './material-list.styles.ts';
import type { MaterialRows } from './parts/parts.ts';

/**
 * The papers of an application as a list that shrinks itself: what the hall holds waits for a consent, what others issue is
 * fetched, what the form makes is made, and what is left is uploaded (it goes on after a cut) or photographed.
 *
 * @summary What to bring, and handing it in.
 * @tag hall-material-list
 * @attr {string} application-id - The draft.
 * @attr {number} heading-level - Level of the headings, 1 to 6.
 * @slot sign-in - In place of our way to sign in.
 * @fires hall-material-attached - A document was named for a paper.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart material - A paper.
 * @csspart capture - The camera.
 * @csspart file - A file on its way.
 * @csspart notice - A notice.
 * @example <hall-material-list application-id="aq_4fJq0Zc2Xb9nLw7RtYh3Ke"></hall-material-list>
 */
export class HallMaterialList extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, materialListStyles];
  static override properties: PropertyDeclarations = { applicationId: { attribute: 'application-id' }, headingLevel: { type: Number, attribute: 'heading-level' } };

  declare applicationId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;

  #parts: { readonly rows: MaterialRows } | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#answer');
  readonly #people: PersonController = new PersonController(this, () => this.client, () => this.configuration);
  readonly #draft: DraftController = new DraftController(this, { hall: () => this.client, people: this.#people, id: () => (isKnown(this.#people, this, 'registered') ? (this.applicationId ?? this.#people.applicationId ?? undefined) : undefined) });
  readonly #site = new Task(this, { args: () => [this.configuration.siteKey, this.configuration.baseUrl, this.configuration.fetch] as const, task: async () => siteOf(this.client) });
  readonly #loading = new Task(this, { args: () => [] as const, task: async () => this.#load() });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('hall-material-requested', this.#requested as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('hall-material-requested', this.#requested as EventListener);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('applicationId')) this.#parts?.rows.reset();
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#draft.retry();
  }

  /** A form on the page misses a paper. */
  readonly #requested = (event: HallMaterialRequestedEvent): void => {
    if (event.defaultPrevented || event.detail.applicationId !== this.#draft.draft?.application?.id) return;
    event.preventDefault();
    this.#parts?.rows.show(event.detail.key);
  };

  async #load(): Promise<void> {
    if (this.#parts) return;
    const { MaterialRows, materialPartsStrings, materialPartsStyles, papersStrings } = await import('./parts/parts.ts');
    let looks: readonly CSSResultOrNative[] = [...HallMaterialList.elementStyles, ...materialPartsStyles];
    const adopt = (more?: CSSResultOrNative): void => adoptStyles(this.renderRoot as ShadowRoot, [...(looks = more ? [...looks, more] : looks)]);
    adopt();
    const camera = new LazyCamera({ element: this, locale: () => this.hallLocale, texts: (table) => this.texts(table), adopt, say: (text, delay) => this.#announcer.say(text, delay), focus: (selector) => this.#focus.to(selector) });
    this.#parts = {
      rows: new MaterialRows({
        element: this, client: () => this.#people.client, draft: () => this.#draft.draft, strings: () => this.texts(materialPartsStrings), papers: () => this.texts(papersStrings), locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel,
        say: (text) => this.#announcer.say(text), focus: (selector) => this.#focus.to(selector), failed: (error, retry) => this.failed(error, retry), camera: (done, cancel) => camera.open(done, cancel),
      }),
    };
  }

  #answer(rows: { readonly todo: number; readonly all: number; readonly ready: number }): TemplateResult {
    const strings = this.texts(materialListStrings);
    const { todo, all, ready } = rows;
    const isDone = todo === 0;
    const title = all === 0 ? strings.noPapers : isDone ? html`${icon('success')} ${strings.nothingTodo}` : strings.todo(todo);
    return html`<div class="answer ${isDone ? 'done' : ''}">${heading(this.headingLevel, title, 'answer')}${all === 0 ? '' : html`<p>${strings.summary(all, ready)}</p>`}</div>`;
  }

  #body(): TemplateResult {
    const strings = this.texts(materialListStrings);
    const { draft, error } = this.#draft;
    if (this.configuration.siteKey && !isKnown(this.#people, this, 'registered')) return signInGate(this, this.headingLevel, 'registered');
    if (error) return this.failed(error, () => this.#draft.retry());
    if (this.#loading.status === TaskStatus.ERROR) return this.failed(this.#loading.error, () => void this.#loading.run());
    if (!this.applicationId && !this.#people.applicationId) return notice({ tone: 'info', title: strings.none, body: strings.noneAdvice });
    const { application } = draft ?? {};
    if (!draft || !application || !this.#parts) return html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    const { materials } = application;
    // A form that is not filled in yet is nothing to prepare: it comes of itself.
    const todo = materials.filter(({ kind, state }) => state === 'held' || (state === 'missing' && kind !== 'form')).length;
    const bring = materials.filter(({ state }) => state === 'showOriginal').length;
    return html`${this.#answer({ todo, all: materials.length, ready: materials.length - todo - bring })}${this.#parts.rows.render(draft, application)}`;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-material-list': HallMaterialList;
  }
}
