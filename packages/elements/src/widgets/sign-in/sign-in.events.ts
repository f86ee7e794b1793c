import { HallEvent } from '../../base/hall-event.ts';

/** How sure the hall is of who signed in; nothing personal. */
export interface HallSignedInDetail {
  readonly level: 'registered' | 'realName' | 'strong';
}

/** `hall-signed-in`: somebody is signed in on this page, or was verified further. */
export class HallSignedInEvent extends HallEvent<HallSignedInDetail> {
  constructor(detail: HallSignedInDetail) {
    super('hall-signed-in', detail);
  }
}

/** `hall-signed-out`: nobody is signed in any more. */
export class HallSignedOutEvent extends HallEvent<null> {
  constructor() {
    super('hall-signed-out', null);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-signed-in': HallSignedInEvent;
    'hall-signed-out': HallSignedOutEvent;
  }
}
