import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResult, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../base/hall-element.ts';
import { Announcer } from '../controllers/announcer.ts';
import { FocusKeeper } from '../controllers/focus-keeper.ts';
import { hallIdOf } from '../controllers/hall-scope.ts';
import { siteOf } from '../controllers/site.ts';
import { formatIn } from '../locales/zone-format.ts';
import { sharedStyles } from '../theme/shared.styles.ts';
import { buttonStyles } from '../ui/button.styles.ts';
import { noticeStyles } from '../ui/notice.styles.ts';
import type { Desk, DeskFrame } from './desk/frame.ts';
import { staffSignInStrings } from './sign-in.strings.ts';
import { staffSignInStyles } from './sign-in.styles.ts';
import { StaffEntrance } from './staff-entrance.ts';

/** A desk of staff: whoever it is signs in first, and what they need is fetched for them only. */
export abstract class StaffDesk extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, staffSignInStyles];
  /** Where the focus goes when what had it is gone: what is open, a row, the list, the sign-in. */
  static readonly landings: string = '#record, .rows [tabindex="0"], #inbox, #staff-no';
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;

  #desk: Desk | undefined;
  /** Of the hall: its clocks hold, wherever somebody works. */
  #timeZone: string | undefined;
  #adopted: readonly CSSResult[] = [];
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, (this.constructor as typeof StaffDesk).landings);
  readonly #entrance: StaffEntrance = new StaffEntrance({
    element: this, client: () => this.client, configuration: () => this.configuration,
    strings: () => this.texts(staffSignInStrings), common: () => this.common, level: () => this.headingLevel, failed: (error) => this.failed(error),
  });
  readonly #loading = new Task(this, { args: () => [this.#entrance.session.staff !== undefined] as const, task: async ([signedIn]) => (signedIn ? this.#begin() : undefined) });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Fetches the desk and makes it. */
  protected abstract fetchDesk(frame: DeskFrame): Promise<Desk>;

  /** Styles come with the parts that need them. */
  #adopt(styles: readonly CSSResult[]): void {
    const more = styles.filter((sheet) => !this.#adopted.includes(sheet));
    if (more.length === 0) return;
    this.#adopted = [...this.#adopted, ...more];
    adoptStyles(this.renderRoot as ShadowRoot, [...(this.constructor as typeof HallElement).elementStyles, ...this.#adopted]);
  }

  #frame(): DeskFrame {
    const { session } = this.#entrance;
    return {
      element: this, session, focus: this.#focus,
      configured: () => {
        const { siteKey, baseUrl, fetch } = this.configuration;
        return [siteKey, baseUrl, fetch, this.hallId];
      },
      routing: () => this.configuration.routing ?? 'none', texts: (table) => this.texts(table), common: () => this.common, locale: () => this.hallLocale, format: () => formatIn(this.format, this.#timeZone), level: () => this.headingLevel,
      hallId: async () => this.hallId || session.staff?.hallId || (await hallIdOf(session.client, undefined)),
      say: (text) => this.#announcer.say(text), failed: (error, retry) => this.failed(error, retry), adopt: (styles) => this.#adopt(styles),
    };
  }

  async #begin(): Promise<void> {
    if (this.#desk) return;
    const [desk, { hall }] = await Promise.all([this.fetchDesk(this.#frame()), siteOf(this.client)]);
    this.#timeZone = hall.timeZone;
    this.#desk = desk;
  }

  #body(): TemplateResult {
    if (!this.#entrance.session.staff) return this.#entrance.render();
    if (this.#desk) return this.#desk.render();
    return this.#loading.status === TaskStatus.ERROR ? this.failed(this.#loading.error, () => void this.#loading.run()) : html`<p class="quiet">${this.common.loading}</p>`;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}${this.#body()}`;
  }
}
