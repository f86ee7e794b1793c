import type { HallError } from '../errors/hall-error.ts';
import type { HallEvent, LiveState } from './types.ts';

/** One subscription among those that share a connection. */
export interface Subscriber {
  readonly topics: readonly string[];
  readonly onEvent: (event: HallEvent) => void;
  readonly onState: (state: LiveState) => void;
  /** Position up to which it has everything. */
  last: number | undefined;
  /** Whether the connection of this moment was opened for it, too. */
  joined: boolean;
  /** Whether it ever was live: then its topics are none that the hall refuses. */
  proved: boolean;
  state: LiveState['state'] | undefined;
}

/** Calls back; what a listener throws is the page's to hear of and stops nobody else. */
export function tell<Told>(listener: (told: Told) => void, told: Told): void {
  try {
    listener(told);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** Tells a state unless it is known already. */
export function tellState(subscriber: Subscriber, state: LiveState['state'], since: Date = new Date(), error?: HallError): void {
  if (subscriber.state === state) return;
  subscriber.state = state;
  tell(subscriber.onState, { state, since, ...(error && { error }) });
}
