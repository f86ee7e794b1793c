import { HallEvent } from '@hallkit/elements';
import type { Devices } from '../../devices/devices.ts';

/** Why a session ended: the visitor said so, nobody was there any more, the page asked for it, or the kiosk heals itself. */
export type SessionEnd = 'visitor' | 'idle' | 'page' | 'healing';

/** `hall-session-started`: somebody has touched a kiosk at rest. */
export class HallSessionStartedEvent extends HallEvent<Record<string, never>> {
  constructor() {
    super('hall-session-started', {});
  }
}

/** `hall-session-ended`: everything the visitor left is wiped; sign out whoever is signed in. */
export class HallSessionEndedEvent extends HallEvent<{ readonly reason: SessionEnd; readonly seconds: number }> {
  constructor(reason: SessionEnd, seconds: number) {
    super('hall-session-ended', { reason, seconds });
  }
}

/** `hall-tile-opened`: a tile fills the screen. Its element is new after each session: what a script sets on it is set here. */
export class HallTileOpenedEvent extends HallEvent<{ readonly element: Element }> {
  constructor(element: Element) {
    super('hall-tile-opened', { element });
  }
}

/** `hall-card-presented`: a card was read; it is `card` of the kiosk until the session ends, and in no event. */
export class HallCardPresentedEvent extends HallEvent<Record<string, never>> {
  constructor() {
    super('hall-card-presented', {});
  }
}

/** `hall-help-requested`: the visitor asks for a person; ring a bell in the hall. */
export class HallHelpRequestedEvent extends HallEvent<Record<string, never>> {
  constructor() {
    super('hall-help-requested', {});
  }
}

/** What the shell says of itself. */
export interface Health {
  readonly healthy: boolean;
  /** Whether a visitor is using it. */
  readonly inUse: boolean;
  readonly devices: Devices['status'];
}

/** `hall-health-checked`: the heartbeat, for whatever watches the machine from outside; one that stays away is a kiosk that hangs. */
export class HallHealthCheckedEvent extends HallEvent<Health> {
  constructor(health: Health) {
    super('hall-health-checked', health);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-session-started': HallSessionStartedEvent;
    'hall-session-ended': HallSessionEndedEvent;
    'hall-tile-opened': HallTileOpenedEvent;
    'hall-card-presented': HallCardPresentedEvent;
    'hall-help-requested': HallHelpRequestedEvent;
    'hall-health-checked': HallHealthCheckedEvent;
  }
}
