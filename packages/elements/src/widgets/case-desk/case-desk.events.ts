import type { CaseActionRequest, CaseState } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** Which case somebody of the staff looks at; nothing personal. */
export interface HallCaseOpenedDetail {
  readonly caseId: string;
  readonly caseNo: string;
}

/** `hall-case-opened`: a case is on the screen. */
export class HallCaseOpenedEvent extends HallEvent<HallCaseOpenedDetail> {
  constructor(detail: HallCaseOpenedDetail) {
    super('hall-case-opened', detail);
  }
}

/** What was done with a case. */
export interface HallCaseActedDetail extends HallCaseOpenedDetail {
  /** `message` and `verify` beside the actions of the contract. */
  readonly action: CaseActionRequest['action'] | 'message' | 'verify';
  readonly state: CaseState;
}

/** `hall-case-acted`: an action was taken with a case, a message written, an original seen. */
export class HallCaseActedEvent extends HallEvent<HallCaseActedDetail> {
  constructor(detail: HallCaseActedDetail) {
    super('hall-case-acted', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-case-opened': HallCaseOpenedEvent;
    'hall-case-acted': HallCaseActedEvent;
  }
}
