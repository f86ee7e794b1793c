import { HallEvent } from '../../base/hall-event.ts';

/** A number that is called now. */
export interface HallNumberCalledDetail {
  readonly number: string;
  readonly counter: string;
  readonly deskId: string | null;
  /** Called before already. */
  readonly again: boolean;
}

/** `hall-number-called`: a screen has just shown a call. */
export class HallNumberCalledEvent extends HallEvent<HallNumberCalledDetail> {
  constructor(detail: HallNumberCalledDetail) {
    super('hall-number-called', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-number-called': HallNumberCalledEvent;
  }
}
