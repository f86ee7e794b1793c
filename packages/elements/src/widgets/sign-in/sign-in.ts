import type { IdentityCard } from '@hallkit/contract';
import type { IdentityLevel } from '@hallkit/domain';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { isSignedOut, PersonController } from '../../controllers/person.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { icon } from '../../ui/icon.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import type { SignInPanel } from './parts/parts.ts';
import { HallSignedInEvent, HallSignedOutEvent } from './sign-in.events.ts';
import { signInStrings } from './sign-in.strings.ts';

/**
 * Who is signed in on this page, for all elements with the same key: by a code to the phone, by the city's own login, by a
 * card that a device has read, or handed over by the page. Nothing of it is kept in storage or in the address.
 *
 * @summary Sign in, be known, sign out.
 * @tag hall-sign-in
 * @attr {string} needs - `realName`: name and identity number are asked for as well; `strong`: then a card, or the login of the city.
 * @attr {boolean} with-oidc - Offers the login of the city.
 * @attr {number} heading-level - Level of the heading, 1 to 6.
 * @fires hall-signed-in - Somebody is signed in.
 * @fires hall-signed-out - Nobody is any more.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @example <hall-sign-in needs="realName"></hall-sign-in>
 */
export class HallSignIn extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles];
  static override properties: PropertyDeclarations = {
    needs: {},
    withOidc: { type: Boolean, attribute: 'with-oidc' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    card: { attribute: false },
  };

  declare needs: IdentityLevel | undefined;
  declare withOidc: boolean;
  /** @default 2 */
  declare headingLevel: number;
  /** What a card reader has read; signs in at once, and is forgotten then. Needs the key of a device. */
  declare card: IdentityCard | undefined;

  #panel: SignInPanel | undefined;
  /** Whether the hall has the login of the city; asked where a document is needed. */
  #hasCityLogin = false;
  #cardError: unknown;
  readonly #announcer = new Announcer(this);
  readonly #people: PersonController = new PersonController(this, () => this.client, () => this.configuration);
  readonly #loading = new Task(this, { args: () => [this.configuration.siteKey] as const, task: async () => this.#load() });

  constructor() {
    super();
    this.headingLevel = 2;
    this.withOidc = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { card } = this;
    if (!changed.has('card') || !card) return;
    this.card = undefined;
    this.#cardError = undefined;
    this.#people.signIn({ method: 'card', card: { name: card.name, idNumber: card.idNumber } }).then(() => this.#tell(), (error: unknown) => {
      this.#cardError = error;
      this.requestUpdate();
    });
  }

  /** Ends the session here, as for the next visitor. */
  async reset(): Promise<void> {
    this.#panel?.reset();
    if (!this.#people.person) return;
    await this.#people.signOut();
    this.dispatchEvent(new HallSignedOutEvent());
  }

  async #load(): Promise<void> {
    if (this.#panel) return;
    const [{ SignInPanel, signInPanelStyles }, site] = await Promise.all([import('./parts/parts.ts'), this.needs === 'strong' ? siteOf(this.client).catch(() => undefined) : undefined]);
    this.#hasCityLogin = site?.cityLogin ?? false;
    adoptStyles(this.renderRoot as ShadowRoot, [...HallSignIn.elementStyles, ...signInPanelStyles]);
    this.#panel = new SignInPanel({
      element: this, people: this.#people, strings: () => this.texts(signInStrings), level: () => this.headingLevel, withOidc: () => this.withOidc || (this.#hasCityLogin && !this.configuration.siteKey?.startsWith('dk_')), readsCards: () => this.configuration.siteKey?.startsWith('dk_') ?? false, needs: () => this.needs ?? 'registered',
      say: (text) => this.#announcer.say(text), failed: (error, retry) => this.failed(error, retry), done: () => this.#tell(),
    });
    await this.#panel.arrive();
  }

  #tell(): void {
    const { person } = this.#people;
    if (person) this.dispatchEvent(new HallSignedInEvent({ level: person.level }));
  }

  #known(): TemplateResult {
    const strings = this.texts(signInStrings);
    const { name, maskedPhone, level } = this.#people.person ?? { name: null, maskedPhone: null, level: 'registered' as const };
    const called = name ?? maskedPhone;
    return html`<div class="who">
      <p>${called ? strings.signedInAs(called) : strings.unnamed} <span class="level ${level}">${icon('success')} ${strings.levels[level]}</span></p>
      <div><button class="button" type="button" @click=${() => void this.reset()}>${strings.signOut}</button></div>
    </div>`;
  }

  #body(): TemplateResult {
    if (this.#loading.status === TaskStatus.ERROR) return this.failed(this.#loading.error, () => void this.#loading.run());
    if (this.#cardError !== undefined && !isSignedOut(this.#cardError)) return html`${this.failed(this.#cardError)}${this.#panel?.render()}`;
    if (!this.#panel) return html`<div class="skeleton" aria-hidden="true"></div>`;
    return this.#panel.isDone ? this.#known() : this.#panel.render();
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}${this.#body()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-sign-in': HallSignIn;
  }
}
