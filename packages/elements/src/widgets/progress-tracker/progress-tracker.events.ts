import type { NextStep } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** What the applicant is asked to do, and where. */
export interface HallProgressActionDetail {
  readonly action: NonNullable<NextStep['action']>;
  readonly caseNo: string | null;
  readonly progressId: string;
}

/** `hall-progress-action`: the visitor wants to do the next thing. Cancel it where the page leads there: else the element says where it is done. */
export class HallProgressActionEvent extends HallEvent<HallProgressActionDetail> {
  constructor(detail: HallProgressActionDetail) {
    super('hall-progress-action', detail, { cancelable: true });
  }
}

/** A case that somebody wants to complain of. */
export interface HallComplaintWantedDetail {
  readonly progressId: string;
  readonly caseId: string;
  readonly caseNo: string;
}

/** `hall-complaint-wanted`: somebody wants to complain of a late case. Cancel it where the page leads there: else the address that the hall names is gone to. */
export class HallComplaintWantedEvent extends HallEvent<HallComplaintWantedDetail> {
  constructor(detail: HallComplaintWantedDetail) {
    super('hall-complaint-wanted', detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-complaint-wanted': HallComplaintWantedEvent;
    'hall-progress-action': HallProgressActionEvent;
  }
}
