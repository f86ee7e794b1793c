import { HallEvent } from '../../base/hall-event.ts';

/** A question that was asked. Whoever has its id may read it and ask on: keep it where the visitor keeps it. */
export interface HallConsultationSentDetail {
  readonly trackingId: string;
  readonly number: string;
}

/** `hall-consultation-sent`: a person of the hall was asked. */
export class HallConsultationSentEvent extends HallEvent<HallConsultationSentDetail> {
  constructor(detail: HallConsultationSentDetail) {
    super('hall-consultation-sent', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-consultation-sent': HallConsultationSentEvent;
  }
}
