import { HallEvent } from '../../base/hall-event.ts';

/** What is dealt with at the desk. */
export type AnswerTabName = 'complaints' | 'questions' | 'ratings';

/** What somebody of the staff looks at; nothing personal. */
export interface HallAnswerOpenedDetail {
  readonly tab: AnswerTabName;
  readonly id: string;
  /** Null for a rating: its number would lead to who gave it. */
  readonly number: string | null;
}

/** `hall-answer-opened`: a complaint, question or rating is on the screen. */
export class HallAnswerOpenedEvent extends HallEvent<HallAnswerOpenedDetail> {
  constructor(detail: HallAnswerOpenedDetail) {
    super('hall-answer-opened', detail);
  }
}

/** What was done with it. */
export interface HallAnswerActedDetail extends HallAnswerOpenedDetail {
  readonly action: string;
  readonly state: string;
}

/** `hall-answer-acted`: something was done with a complaint, question or rating. */
export class HallAnswerActedEvent extends HallEvent<HallAnswerActedDetail> {
  constructor(detail: HallAnswerActedDetail) {
    super('hall-answer-acted', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-answer-opened': HallAnswerOpenedEvent;
    'hall-answer-acted': HallAnswerActedEvent;
  }
}
