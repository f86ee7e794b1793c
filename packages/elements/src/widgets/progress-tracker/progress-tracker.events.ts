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

declare global {
  interface HTMLElementEventMap {
    'hall-progress-action': HallProgressActionEvent;
  }
}
