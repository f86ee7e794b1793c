import type { PropertyDeclarations } from 'lit';
import type { Desk, DeskFrame } from '../../staff/desk/frame.ts';
import { StaffDesk } from '../../staff/staff-desk.ts';

/**
 * Where staff write what the hall makes known, and approve what others wrote: drafts, what waits for approval, what is in force,
 * what has ended; each as the public will see it, on the page and on the LED board. Nobody approves their own.
 *
 * @summary Notices, written and approved by staff.
 * @tag hall-notice-desk
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} open-id - The notice that is open.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires hall-notice-acted - A notice was saved, submitted, approved, returned or withdrawn.
 * @fires hall-failed - The desk cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @csspart article - The notice as the public sees it.
 * @example <hall-notice-desk routing="history"></hall-notice-desk>
 */
export class HallNoticeDesk extends StaffDesk {
  static override properties: PropertyDeclarations = { openId: { attribute: 'open-id' } };

  declare openId: string | undefined;

  protected override async fetchDesk(frame: DeskFrame): Promise<Desk> {
    const { NoticeDesk } = await import('./desk/desk.ts');
    return new NoticeDesk(frame, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-notice-desk': HallNoticeDesk;
  }
}
