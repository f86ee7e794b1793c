import type { FailureKind } from './failure.ts';
import { HallEvent } from './hall-event.ts';

/** What a failure tells the page; nothing personal. */
export interface HallFailedDetail {
  readonly kind: FailureKind;
  readonly requestId: string | null;
  readonly error: unknown;
}

/** `hall-failed`: an element cannot show what it should; it says so itself, the page may log it. */
export class HallFailedEvent extends HallEvent<HallFailedDetail> {
  constructor(detail: HallFailedDetail) {
    super('hall-failed', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-failed': HallFailedEvent;
  }
}
