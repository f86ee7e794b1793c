import type { PropertyDeclarations } from 'lit';
import type { Desk, DeskFrame } from '../../staff/desk/frame.ts';
import { staffSignInStrings } from '../../staff/sign-in.strings.ts';
import { StaffDesk } from '../../staff/staff-desk.ts';

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
export class HallSupervisionBoard extends StaffDesk {
  static override readonly landings: string = '#card, .rows [tabindex="0"], #view, #staff-no';
  static override properties: PropertyDeclarations = {
    view: {},
    cardId: { attribute: 'card-id' },
    caseUrl: { attribute: 'case-url' },
  };

  /** @default 'overview' */
  declare view: string | undefined;
  declare cardId: string | undefined;
  declare caseUrl: string | undefined;

  protected override async fetchDesk(frame: DeskFrame): Promise<Desk> {
    const { SupervisionBoard, supervisionBoardStrings, boardStyles } = await import('./board/board.ts');
    frame.adopt(boardStyles);
    return new SupervisionBoard({ ...frame, element: this, strings: () => frame.texts(supervisionBoardStrings), signOut: () => frame.texts(staffSignInStrings).signOut });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-supervision-board': HallSupervisionBoard;
  }
}
