import { HallEvent } from '../../base/hall-event.ts';

/** A complaint that is in; nothing of what was written. */
export interface HallComplaintSentDetail {
  /** Who has it may follow the complaint. */
  readonly trackingId: string;
  readonly number: string;
}

/** `hall-complaint-sent`: it is in, and the receipt is shown. */
export class HallComplaintSentEvent extends HallEvent<HallComplaintSentDetail> {
  constructor(detail: HallComplaintSentDetail) {
    super('hall-complaint-sent', detail);
  }
}

/** A complaint that somebody wants to see. */
export interface HallComplaintOpenedDetail {
  readonly number: string;
  /** Null for one of somebody else: its query code is asked for. */
  readonly trackingId: string | null;
}

/** `hall-complaint-opened`: somebody wants to follow a complaint. Cancel it where the page leads there: else it opens in place of the form. */
export class HallComplaintOpenedEvent extends HallEvent<HallComplaintOpenedDetail> {
  constructor(detail: HallComplaintOpenedDetail) {
    super('hall-complaint-opened', detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-complaint-sent': HallComplaintSentEvent;
    'hall-complaint-opened': HallComplaintOpenedEvent;
  }
}
