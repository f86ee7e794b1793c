import { HallEvent } from '../../base/hall-event.ts';

/** An application that somebody wants to see or to go on with. */
export interface HallApplicationOpenedDetail {
  readonly applicationId: string;
  /** Opens its progress; null for a draft. */
  readonly progressId: string | null;
}

/** `hall-application-opened`: for a page that leads on to the form or to the progress. */
export class HallApplicationOpenedEvent extends HallEvent<HallApplicationOpenedDetail> {
  constructor(detail: HallApplicationOpenedDetail) {
    super('hall-application-opened', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-application-opened': HallApplicationOpenedEvent;
  }
}
