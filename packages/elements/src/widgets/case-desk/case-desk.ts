import type { PropertyDeclarations } from 'lit';
import type { Desk, DeskFrame } from '../../staff/desk/frame.ts';
import { staffSignInStrings } from '../../staff/sign-in.strings.ts';
import { StaffDesk } from '../../staff/staff-desk.ts';

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
export class HallCaseDesk extends StaffDesk {
  static override readonly landings: string = '#case, .rows [tabindex="0"], #inbox, #staff-no';
  static override properties: PropertyDeclarations = {
    departmentId: { attribute: 'department-id' },
    caseId: { attribute: 'case-id' },
  };

  declare departmentId: string | undefined;
  declare caseId: string | undefined;

  protected override async fetchDesk(frame: DeskFrame): Promise<Desk> {
    const { CaseDesk, caseDeskStrings, deskStyles } = await import('./desk/desk.ts');
    frame.adopt(deskStyles);
    return new CaseDesk({
      ...frame, element: this, choice: () => ({ client: () => this.client, hallId: this.hallId, departmentId: this.departmentId, configured: frame.configured() }),
      strings: () => frame.texts(caseDeskStrings), signOut: () => frame.texts(staffSignInStrings).signOut,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-case-desk': HallCaseDesk;
  }
}
