import type { EventConnection } from './connection.ts';
import { tellState } from './subscriber.ts';
import type { Subscriber } from './subscriber.ts';
import type { HallEvent, SubscribeOptions } from './types.ts';

/**
 * Takes part in a connection until the answer is called or the signal says so.
 *
 * @returns Ends the subscription.
 */
export function subscribe(connection: EventConnection, topics: readonly string[], listener: (event: HallEvent) => void, { signal, onState, lastEventId }: SubscribeOptions = {}): () => void {
  const subscriber: Subscriber = { topics: [...topics], onEvent: listener, onState: onState ?? (() => undefined), last: lastEventId ? Number(lastEventId) : undefined, joined: false, proved: false, state: undefined };
  const stop = (): void => {
    signal?.removeEventListener('abort', stop);
    connection.remove(subscriber);
    tellState(subscriber, 'closed');
  };
  tellState(subscriber, 'connecting');
  if (signal?.aborted || !topics.length) stop();
  else {
    signal?.addEventListener('abort', stop);
    connection.add(subscriber);
  }
  return stop;
}
