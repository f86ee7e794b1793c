import type { EventConnection } from './connection.ts';
import { subscribe } from './subscribe.ts';
import { tell } from './subscriber.ts';
import type { LiveState } from './types.ts';

/** Options of following. */
export interface FollowOptions {
  /** Ends it. */
  signal?: AbortSignal | undefined;
  /** Told whether what was told last is still good: `reconnecting` says since when contact is lost. */
  onState?: ((state: LiveState) => void) | undefined;
  /** Told when it could not be read; it is read again at the next change. */
  onError?: ((error: unknown) => void) | undefined;
}

/**
 * Reads something when its topics are live, and again after what happens in them: one reading at a time, and the last one after
 * the last event, however many come at once.
 *
 * @returns Ends it.
 */
export function follow<Told>(connection: EventConnection, topics: readonly string[], read: (signal: AbortSignal) => Promise<Told>, listener: (told: Told) => void, { signal, onState, onError }: FollowOptions = {}): () => void {
  const control = new AbortController();
  let [reading, again, known] = [false, false, false];
  const look = async (): Promise<void> => {
    again = reading;
    if (reading) return;
    reading = true;
    try {
      const told = await read(control.signal);
      known = true;
      if (!control.signal.aborted) tell(listener, told);
    } catch (error) {
      if (!control.signal.aborted && onError) tell(onError, error);
    }
    reading = false;
    if (again && !control.signal.aborted) void look();
  };
  return subscribe(connection, topics, () => void look(), {
    signal,
    onState: (state) => {
      // Without contact to the events it is still read once.
      if (state.state === 'live' || (state.state === 'reconnecting' && !known)) void look();
      if (state.state === 'closed') control.abort();
      if (state.error && onError) tell(onError, state.error);
      onState?.(state);
    },
  });
}
