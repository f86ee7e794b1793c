import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { staffSignInStrings } from '../../staff/sign-in.strings.ts';
import { StaffEntrance } from '../../staff/staff-entrance.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { deskConsoleStrings } from './desk-console.strings.ts';
import { deskConsoleStyles } from './desk-console.styles.ts';
import type { Desktop } from './desktop/desktop.ts';

/**
 * What a clerk works with: sign in, take a desk, call, recall, begin, hold, transfer, finish; the visitor's matter and papers
 * before they sit down; who waits, and why this one is called. Works by keyboard alone: each step has a letter.
 *
 * @summary The console of a desk, for staff.
 * @tag hall-desk-console
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} zone - Only desks of a zone.
 * @attr {string} desk-id - The desk; without it the clerk chooses one.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires hall-desk-acted - A step was taken at the desk.
 * @fires hall-failed - The console cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @example <hall-desk-console desk-id="dezhou.desk-03"></hall-desk-console>
 */
export class HallDeskConsole extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, deskConsoleStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    zone: {},
    deskId: { attribute: 'desk-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare zone: string | undefined;
  declare deskId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;

  #desktop: Desktop | undefined;
  readonly #announcer = new Announcer(this);
  readonly #entrance: StaffEntrance = new StaffEntrance({
    element: this, client: () => this.client, configuration: () => this.configuration,
    strings: () => this.texts(staffSignInStrings), common: () => this.common, level: () => this.headingLevel, failed: (error) => this.failed(error),
  });
  readonly #loading = new Task(this, { args: () => [this.#entrance.session.staff !== undefined] as const, task: async ([signedIn]) => (signedIn ? this.#begin() : undefined) });

  constructor() {
    super();
    this.headingLevel = 2;
    new FocusKeeper(this, '.steps .button, #choose, #staff-no');
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  /** What a signed-in clerk needs is fetched for clerks only. */
  async #begin(): Promise<void> {
    if (this.#desktop) return;
    const { Desktop, desktopStyles } = await import('./desktop/desktop.ts');
    adoptStyles(this.renderRoot as ShadowRoot, [...HallDeskConsole.elementStyles, desktopStyles]);
    this.#desktop = new Desktop({
      element: this, session: this.#entrance.session,
      choice: () => ({ client: () => this.client, hallId: this.hallId, zone: this.zone, deskId: this.deskId, configured: this.#configured() }),
      strings: () => this.texts(deskConsoleStrings), common: () => this.common, locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel,
      say: (text) => this.#announcer.say(text), failed: (error, retry) => this.failed(error, retry),
    });
  }

  #body(): TemplateResult {
    if (!this.#entrance.session.staff) return this.#entrance.render(this.texts(deskConsoleStrings).expired);
    if (this.#desktop) return this.#desktop.render();
    return this.#loading.status === TaskStatus.ERROR ? this.failed(this.#loading.error, () => void this.#loading.run()) : html`<p class="quiet">${this.common.loading}</p>`;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}${this.#body()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-desk-console': HallDeskConsole;
  }
}
