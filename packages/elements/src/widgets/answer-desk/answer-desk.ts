import type { PropertyDeclarations } from 'lit';
import type { Desk, DeskFrame } from '../../staff/desk/frame.ts';
import { StaffDesk } from '../../staff/staff-desk.ts';

/**
 * What people wait for an answer to: complaints, questions and bad ratings, each by due date; of the open one everything that
 * staff may know, and what the server lets this person do now, each with the form that it needs. Live. Works by keyboard alone.
 *
 * @summary Complaints, questions and bad ratings, for staff.
 * @tag hall-answer-desk
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} department-id - The department, for supervisors; everybody else has their own.
 * @attr {'complaints'|'questions'|'ratings'} tab - What is listed.
 * @attr {string} open-id - The complaint, question or rating that is open.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires hall-answer-opened - One of them is on the screen.
 * @fires hall-answer-acted - Something was done with it.
 * @fires hall-failed - The desk cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @example <hall-answer-desk routing="history"></hall-answer-desk>
 */
export class HallAnswerDesk extends StaffDesk {
  static override properties: PropertyDeclarations = {
    departmentId: { attribute: 'department-id' },
    tab: {},
    openId: { attribute: 'open-id' },
  };

  declare departmentId: string | undefined;
  /** @default 'complaints' */
  declare tab: string | undefined;
  declare openId: string | undefined;

  protected override async fetchDesk(frame: DeskFrame): Promise<Desk> {
    const { AnswerDesk } = await import('./desk/desk.ts');
    return new AnswerDesk(frame, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-answer-desk': HallAnswerDesk;
  }
}
