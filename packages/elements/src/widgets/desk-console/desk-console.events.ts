import type { TicketState } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** What a clerk has done at a desk. */
export interface HallDeskActedDetail {
  readonly deskId: string;
  readonly action: 'callNext' | 'recall' | 'serve' | 'hold' | 'resume' | 'finish' | 'skip' | 'transfer' | 'restore';
  readonly number: string | null;
  readonly state: TicketState | null;
}

/** `hall-desk-acted`: a call, a finish or another step has been taken at the desk. */
export class HallDeskActedEvent extends HallEvent<HallDeskActedDetail> {
  constructor(detail: HallDeskActedDetail) {
    super('hall-desk-acted', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-desk-acted': HallDeskActedEvent;
  }
}
