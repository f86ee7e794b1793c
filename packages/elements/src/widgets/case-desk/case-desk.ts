import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { formatIn } from '../../locales/zone-format.ts';
import { staffSignInStrings } from '../../staff/sign-in.strings.ts';
import { StaffEntrance } from '../../staff/staff-entrance.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { caseDeskStyles } from './case-desk.styles.ts';
import type { CaseDesk } from './desk/desk.ts';

/**
 * What a department works with: its cases by due date; of one case the papers beside the form, three clocks, log, messages and
 * the other cases of the application; and what the server lets this person do now, each with the form that it needs. Works by
 * keyboard alone.
 *
 * @summary The cases of a department, for staff.
 * @tag hall-case-desk
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} department-id - The department, for supervisors; everybody else has their own.
 * @attr {string} case-id - The case that is open.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires hall-case-opened - A case is on the screen.
 * @fires hall-case-acted - Something was done with it.
 * @fires hall-failed - The desk cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @example <hall-case-desk routing="history"></hall-case-desk>
 */
export class HallCaseDesk extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, caseDeskStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    departmentId: { attribute: 'department-id' },
    caseId: { attribute: 'case-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare departmentId: string | undefined;
  declare caseId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;

  #desk: CaseDesk | undefined;
  /** Of the hall: its clocks hold, wherever somebody works. */
  #timeZone: string | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#case, .rows [tabindex="0"], #inbox, #staff-no');
  readonly #entrance: StaffEntrance = new StaffEntrance({
    element: this, client: () => this.client, configuration: () => this.configuration,
    strings: () => this.texts(staffSignInStrings), common: () => this.common, level: () => this.headingLevel, failed: (error) => this.failed(error),
  });
  readonly #loading = new Task(this, { args: () => [this.#entrance.session.staff !== undefined] as const, task: async ([signedIn]) => (signedIn ? this.#begin() : undefined) });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  /** What somebody who is signed in needs is fetched for them only. */
  async #begin(): Promise<void> {
    if (this.#desk) return;
    const { CaseDesk, caseDeskStrings, deskStyles } = await import('./desk/desk.ts');
    adoptStyles(this.renderRoot as ShadowRoot, [...HallCaseDesk.elementStyles, ...deskStyles]);
    this.#timeZone = (await siteOf(this.client)).hall.timeZone;
    this.#desk = new CaseDesk({
      element: this, session: this.#entrance.session, focus: this.#focus, choice: () => ({ client: () => this.client, hallId: this.hallId, departmentId: this.departmentId, configured: this.#configured() }),
      routing: () => this.configuration.routing ?? 'none', strings: () => this.texts(caseDeskStrings), signOut: () => this.texts(staffSignInStrings).signOut, common: () => this.common, locale: () => this.hallLocale, format: () => formatIn(this.format, this.#timeZone), level: () => this.headingLevel,
      say: (text) => this.#announcer.say(text), failed: (error, retry) => this.failed(error, retry),
    });
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

declare global {
  interface HTMLElementTagNameMap {
    'hall-case-desk': HallCaseDesk;
  }
}
