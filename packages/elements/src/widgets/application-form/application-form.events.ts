import { HallEvent } from '../../base/hall-event.ts';

/** A draft that was begun. */
export interface HallApplicationBegunDetail {
  /** Its id; the page may put it into its address. */
  readonly applicationId: string;
}

/** `hall-application-begun`: there is a draft now, kept by the hall. */
export class HallApplicationBegunEvent extends HallEvent<HallApplicationBegunDetail> {
  constructor(detail: HallApplicationBegunDetail) {
    super('hall-application-begun', detail);
  }
}

/** An application that was handed in. */
export interface HallApplicationSubmittedDetail {
  readonly applicationId: string;
  /** Public number of the application. */
  readonly number: string | null;
  /** Opens its progress; keep it where the visitor keeps it. */
  readonly progressId: string | null;
}

/** `hall-application-submitted`: it is in, one case per matter. */
export class HallApplicationSubmittedEvent extends HallEvent<HallApplicationSubmittedDetail> {
  constructor(detail: HallApplicationSubmittedDetail) {
    super('hall-application-submitted', detail);
  }
}

/** A draft that was given up. */
export interface HallApplicationDiscardedDetail {
  readonly applicationId: string;
}

/** `hall-application-discarded`: the draft is gone; papers in the space stay. */
export class HallApplicationDiscardedEvent extends HallEvent<HallApplicationDiscardedDetail> {
  constructor(detail: HallApplicationDiscardedDetail) {
    super('hall-application-discarded', detail);
  }
}

/** A paper that is missing, and that somebody wants to hand in. */
export interface HallMaterialRequestedDetail {
  readonly applicationId: string;
  readonly key: string;
}

/** `hall-material-requested`: a list of the same application on the page goes there, and cancels the event. */
export class HallMaterialRequestedEvent extends HallEvent<HallMaterialRequestedDetail> {
  constructor(detail: HallMaterialRequestedDetail) {
    super('hall-material-requested', detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-application-begun': HallApplicationBegunEvent;
    'hall-application-submitted': HallApplicationSubmittedEvent;
    'hall-application-discarded': HallApplicationDiscardedEvent;
    'hall-material-requested': HallMaterialRequestedEvent;
  }
}
