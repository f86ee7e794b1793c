import type { Grade } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** A rating that was given. Whoever has its id may read what came of it: keep it where the visitor keeps it. */
export interface HallRatedDetail {
  readonly grade: Grade;
  readonly trackingId: string;
}

/** `hall-rated`: a visit or a case was rated. */
export class HallRatedEvent extends HallEvent<HallRatedDetail> {
  constructor(detail: HallRatedDetail) {
    super('hall-rated', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-rated': HallRatedEvent;
  }
}
