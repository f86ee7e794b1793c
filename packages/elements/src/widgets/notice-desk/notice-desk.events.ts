import type { StaffNotice } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** What was done with a notice. */
export interface HallNoticeActedDetail {
  readonly id: string;
  readonly action: 'save' | 'submit' | 'approve' | 'return' | 'withdraw';
  readonly state: StaffNotice['state'];
}

/** `hall-notice-acted`: a notice was saved, submitted, approved, returned or withdrawn. */
export class HallNoticeActedEvent extends HallEvent<HallNoticeActedDetail> {
  constructor(detail: HallNoticeActedDetail) {
    super('hall-notice-acted', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-notice-acted': HallNoticeActedEvent;
  }
}
