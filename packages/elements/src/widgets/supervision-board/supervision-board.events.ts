import type { CardActionName, CardLevel, CardState, OversightRequest } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** Which card is on the screen. */
export interface HallCardOpenedDetail {
  readonly cardId: string;
  readonly level: CardLevel;
}

/** `hall-card-opened`: a card is on the screen. */
export class HallCardOpenedEvent extends HallEvent<HallCardOpenedDetail> {
  constructor(detail: HallCardOpenedDetail) {
    super('hall-card-opened', detail);
  }
}

/** What was done with a card. */
export interface HallCardActedDetail extends HallCardOpenedDetail {
  readonly action: CardActionName;
  readonly state: CardState;
}

/** `hall-card-acted`: a card was answered, upheld or cancelled. */
export class HallCardActedEvent extends HallEvent<HallCardActedDetail> {
  constructor(detail: HallCardActedDetail) {
    super('hall-card-acted', detail);
  }
}

/** Which case is watched more closely now. */
export interface HallCaseSupervisedDetail {
  readonly caseId: string;
  readonly caseNo: string;
  readonly level: OversightRequest['level'];
}

/** `hall-case-supervised`: a supervisor has urged, supervised or escalated a case. */
export class HallCaseSupervisedEvent extends HallEvent<HallCaseSupervisedDetail> {
  constructor(detail: HallCaseSupervisedDetail) {
    super('hall-case-supervised', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-card-opened': HallCardOpenedEvent;
    'hall-card-acted': HallCardActedEvent;
    'hall-case-supervised': HallCaseSupervisedEvent;
  }
}
