import type { IdentityCard } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { DraftController } from '../../controllers/draft-controller.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { PersonController } from '../../controllers/person.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { isKnown, signInGate } from '../sign-in/sign-in-gate.ts';
import { HallApplicationBegunEvent } from './application-form.events.ts';
import { applicationFormStrings } from './application-form.strings.ts';
import { applicationFormStyles } from './application-form.styles.ts';
import type { Beginning, Filling, Wish } from './parts/parts.ts';

/**
 * An application from its beginning to the moment it is in: for whom, the fields of all its matters, each once and filled in from
 * what is known, the papers, how the results come. It saves itself, goes on on a phone, merges what two people enter, says what
 * is missing where it is missing, and hands it in.
 *
 * @summary Fill in an application and submit it.
 * @tag hall-application-form
 * @attr {string} application-id - The draft. Without one it is begun:
 * @attr {string} scenario-id - of a scenario,
 * @attr {string} answers - with the answers given so far, as `small:full,signboard:yes`,
 * @attr {string} matter-id - or of one matter,
 * @attr {string} handling-item-id - and its handling item.
 * @attr {number} heading-level - Level of the headings, 1 to 6.
 * @attr {string} layout - `one` question at a time or `all`; by itself by the room there is.
 * @attr {boolean} without-hand-off - Offers no QR code for a phone.
 * @attr {boolean} without-materials - Leaves the papers out, where `<hall-material-list>` stands elsewhere on the page.
 * @slot sign-in - In place of our way to sign in.
 * @fires hall-application-begun - There is a draft now.
 * @fires hall-application-submitted - It is in.
 * @fires hall-application-opened - It is in, and somebody wants to see how it gets on; a page that has a tracker leads there.
 * @fires hall-application-discarded - The draft was given up.
 * @fires hall-material-requested - A paper is missing and somebody wants to go there; a list on the page does.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart submitted - What stands there once it is in.
 * @csspart notice - A notice.
 * @example <hall-application-form application-id="aq_4fJq0Zc2Xb9nLw7RtYh3Ke"></hall-application-form>
 */
export class HallApplicationForm extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, applicationFormStyles];
  static override properties: PropertyDeclarations = {
    applicationId: { attribute: 'application-id' },
    scenarioId: { attribute: 'scenario-id' },
    answers: {},
    matterId: { attribute: 'matter-id' },
    handlingItemId: { attribute: 'handling-item-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    layout: {},
    withoutHandOff: { type: Boolean, attribute: 'without-hand-off' },
    withoutMaterials: { type: Boolean, attribute: 'without-materials' },
    card: { attribute: false },
  };

  declare applicationId: string | undefined;
  declare scenarioId: string | undefined;
  declare answers: string | undefined;
  declare matterId: string | undefined;
  declare handlingItemId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;
  declare layout: 'one' | 'all' | undefined;
  declare withoutHandOff: boolean;
  declare withoutMaterials: boolean;
  /** What a card reader has read: signs in with the highest level, and is forgotten then; what is filled in stays. Needs the key of a device. */
  declare card: IdentityCard | undefined;

  #cardError: unknown;
  #parts: { readonly beginning: Beginning; readonly filling: Filling } | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#faults, #title, #submitted, #gone, #begin');
  readonly #people: PersonController = new PersonController(this, () => this.client, () => this.configuration);
  readonly #draft: DraftController = new DraftController(this, { hall: () => this.client, people: this.#people, id: () => (this.#isKnown ? this.#id : undefined) });
  readonly #site = new Task(this, { args: () => [this.configuration.siteKey, this.configuration.baseUrl, this.configuration.fetch] as const, task: async () => siteOf(this.client) });
  /** How surely it has to be known who submits what is wished for. */
  readonly #needed = new Task(this, {
    args: () => [this.configuration.siteKey, this.#id, this.scenarioId, this.answers, this.matterId] as const,
    task: async ([siteKey, id]) => {
      if (!siteKey || id !== undefined || !(this.scenarioId || this.matterId)) return undefined;
      return (await import('./parts/parts.ts')).neededLevel(this.client, this.#wish);
    },
  });
  readonly #loading = new Task(this, { args: () => [] as const, task: async () => this.#load() });

  constructor() {
    super();
    this.headingLevel = 2;
    this.withoutHandOff = this.withoutMaterials = false;
    // Whoever is known more surely now may do more with the draft.
    this.addEventListener('hall-signed-in', () => this.#draft.retry());
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('card') && this.card) this.#signInBy(this.card);
    if (changed.has('applicationId')) this.#parts?.filling.reset();
    if (['scenarioId', 'answers', 'matterId', 'handlingItemId'].some((name) => changed.has(name))) this.#parts?.beginning.reset();
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** Asks the hall again; what is typed and not yet saved stays. */
  refresh(): void {
    this.#draft.retry();
  }

  /** The draft that is asked for, or the only one that a phone may touch after a hand-off. */
  get #id(): string | undefined {
    return this.applicationId ?? this.#people.applicationId ?? undefined;
  }

  get #isKnown(): boolean {
    return isKnown(this.#people, this, this.#first);
  }

  /** What somebody is asked before anything is shown: a draft is there for whoever began it, for a new one one says who one is, unless it is open to all. */
  get #first(): 'registered' | 'realName' {
    return this.#id !== undefined || this.#needed.value === 'registered' ? 'registered' : 'realName';
  }

  get #wish(): Wish {
    const { scenarioId, answers, matterId, handlingItemId } = this;
    return { scenarioId, answers, matterId, handlingItemId };
  }

  #signInBy({ name, idNumber }: IdentityCard): void {
    this.card = this.#cardError = undefined;
    this.#people.signIn({ method: 'card', card: { name, idNumber } }).then(() => this.#draft.retry(), (error: unknown) => {
      this.#cardError = error;
      this.requestUpdate();
    });
  }

  async #load(): Promise<void> {
    if (this.#parts) return;
    // A page with a token of its own knows the person, whose firms we have to ask for.
    const [{ Beginning, Filling, formPartsStrings, formPartsStyles }] = await Promise.all([import('./parts/parts.ts'), this.#people.adopt()]);
    adoptStyles(this.renderRoot as ShadowRoot, [...HallApplicationForm.elementStyles, ...formPartsStyles]);
    const host = {
      element: this, client: () => this.#people.client, people: this.#people, draft: () => this.#draft.draft, strings: () => this.texts(formPartsStrings), common: () => this.common, locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel, timeZone: () => this.#site.value?.hall.timeZone,
      layout: () => this.layout, withoutHandOff: () => this.withoutHandOff || this.#people.applicationId !== null, withoutMaterials: () => this.withoutMaterials, say: (text: string) => this.#announcer.say(text), focus: (selector: string) => this.#focus.to(selector), failed: (error: unknown, retry?: () => void) => this.failed(error, retry),
    };
    const begin = (applicationId: string): void => {
      this.applicationId = applicationId;
      this.dispatchEvent(new HallApplicationBegunEvent({ applicationId }));
      this.#focus.to('#title');
    };
    this.#parts = { beginning: new Beginning(host, () => this.#wish, () => this.#needed.value ?? 'registered', begin), filling: new Filling(host) };
  }

  #body(): TemplateResult {
    const strings = this.texts(applicationFormStrings);
    const { draft, error } = this.#draft;
    // A code in the address signs in by itself, also where there is nothing to apply for yet.
    if (this.configuration.siteKey && !this.#isKnown) return signInGate(this, this.headingLevel, this.#first);
    if (error) return this.failed(error, () => this.#draft.retry());
    if (this.#loading.status === TaskStatus.ERROR) return this.failed(this.#loading.error, () => void this.#loading.run());
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    if (!this.#id) return this.scenarioId || this.matterId ? (this.#parts?.beginning.render() ?? wait) : notice({ tone: 'info', title: strings.none, body: strings.noneAdvice });
    const { application } = draft ?? {};
    if (draft && application && this.#parts) return this.#parts.filling.render(draft, application);
    return wait;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#cardError === undefined ? nothing : this.failed(this.#cardError)}${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-application-form': HallApplicationForm;
  }
}
