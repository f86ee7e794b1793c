import { HallEvent } from '@hallkit/elements';

/** `hall-keyboard-closed`: the visitor put the keyboard away. */
export class HallKeyboardClosedEvent extends HallEvent<Record<string, never>> {
  constructor() {
    super('hall-keyboard-closed', {});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-keyboard-closed': HallKeyboardClosedEvent;
  }
}
