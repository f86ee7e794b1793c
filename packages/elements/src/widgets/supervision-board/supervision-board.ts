import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html } from 'lit';
import type { CSSResult, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
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
import type { SupervisionBoard } from './board/board.ts';
import { supervisionBoardStyles } from './supervision-board.styles.ts';

/**
 * What supervision of a hall looks at: how many cards wait and how many cases are late; the warnings, yellow and red cards, each
 * answered by its department and upheld or cancelled by a supervisor; late cases, which a supervisor urges, supervises or escalates;
 * the load of departments and desks; the last fourteen days; and, for supervisors, what breaking a rule means here. Live. Clerks see
 * their own department.
 *
 * @summary Cards, late cases and load of a hall, for staff.
 * @tag hall-supervision-board
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {'overview'|'cards'|'late'|'load'|'days'|'thresholds'} view - What is on the screen.
 * @attr {string} card-id - The card that is open.
 * @attr {string} case-url - Address in the page that opens a case, with `{id}` in it; without it cases are named and not linked.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires hall-card-opened - A card is on the screen.
 * @fires hall-card-acted - Something was done with it.
 * @fires hall-case-supervised - A case is watched more closely.
 * @fires hall-failed - The board cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @example <hall-supervision-board routing="history" case-url="?case={id}"></hall-supervision-board>
 */
export class HallSupervisionBoard extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, supervisionBoardStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    view: {},
    cardId: { attribute: 'card-id' },
    caseUrl: { attribute: 'case-url' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  /** @default 'overview' */
  declare view: string | undefined;
  declare cardId: string | undefined;
  declare caseUrl: string | undefined;
  /** @default 2 */
  declare headingLevel: number;

  #board: SupervisionBoard | undefined;
  /** Of the hall: its clocks hold, wherever somebody works. */
  #timeZone: string | undefined;
  #adopted: readonly CSSResult[] = [];
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#card, .rows [tabindex="0"], #view, #staff-no');
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

  /** Styles come with the views that need them. */
  #adopt(styles: readonly CSSResult[]): void {
    const more = styles.filter((sheet) => !this.#adopted.includes(sheet));
    if (more.length === 0) return;
    this.#adopted = [...this.#adopted, ...more];
    adoptStyles(this.renderRoot as ShadowRoot, [...HallSupervisionBoard.elementStyles, ...this.#adopted]);
  }

  /** What somebody who is signed in needs is fetched for them only. */
  async #begin(): Promise<void> {
    if (this.#board) return;
    const { SupervisionBoard, supervisionBoardStrings, boardStyles } = await import('./board/board.ts');
    this.#adopt(boardStyles);
    this.#timeZone = (await siteOf(this.client)).hall.timeZone;
    this.#board = new SupervisionBoard({
      element: this, session: this.#entrance.session, focus: this.#focus, configured: () => this.#configured(), routing: () => this.configuration.routing ?? 'none',
      strings: () => this.texts(supervisionBoardStrings), signOut: () => this.texts(staffSignInStrings).signOut, common: () => this.common, locale: () => this.hallLocale, format: () => formatIn(this.format, this.#timeZone), level: () => this.headingLevel,
      say: (text) => this.#announcer.say(text), failed: (error, retry) => this.failed(error, retry), adopt: (styles) => this.#adopt(styles),
    });
  }

  #body(): TemplateResult {
    if (!this.#entrance.session.staff) return this.#entrance.render();
    if (this.#board) return this.#board.render();
    return this.#loading.status === TaskStatus.ERROR ? this.failed(this.#loading.error, () => void this.#loading.run()) : html`<p class="quiet">${this.common.loading}</p>`;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}${this.#body()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-supervision-board': HallSupervisionBoard;
  }
}
