import { connectionOf } from '../events/connection.ts';
import { subscribe } from '../events/subscribe.ts';
import type { HallEvent, LiveState, SubscribeOptions } from '../events/types.ts';
import { Resource } from './resource.ts';

/** What happens in the hall, as it happens. However many subscriptions there are, they share one connection. */
export class EventsResource extends Resource {
  /**
   * Listens to topics (`queue.<queueId>`, `desk.<deskId>`, `hall.<hallId>`, `progress.<progressId>`, `department.<hallId>.<departmentId>`) until the answer is called. Comes back by itself
   * when contact is lost and misses nothing; each event arrives once. On `hall.reset` read the state again.
   *
   * @returns Ends the subscription.
   * @example
   * const stop = hall.events.subscribe(['queue.dezhou.tax'], ({ type, data }) => console.log(type, data), {
   *   onState: ({ state, since }) => (notice.textContent = state === 'reconnecting' ? `lost contact ${since}` : ''),
   * });
   */
  subscribe(topics: readonly string[], listener: (event: HallEvent) => void, options?: SubscribeOptions): () => void {
    return subscribe(connectionOf(this.transport), topics, listener, options);
  }

  /**
   * The events of topics one by one; ends with the signal, or when you leave the loop.
   *
   * @throws HallAccessError, HallValidationError when the hall refuses the key or a topic.
   * @example for await (const { type, data } of hall.events.iterate(['hall.dezhou'])) console.log(type, data);
   */
  async *iterate(topics: readonly string[], options: SubscribeOptions = {}): AsyncGenerator<HallEvent, void, undefined> {
    const waiting: HallEvent[] = [];
    let wake = (): void => undefined;
    let end: LiveState | undefined;
    const stop = this.subscribe(topics, (event) => {
      waiting.push(event);
      wake();
    }, {
      ...options,
      onState: (state) => {
        if (state.state === 'closed') end = state;
        options.onState?.(state);
        wake();
      },
    });
    try {
      for (;;) {
        for (let event = waiting.shift(); event; event = waiting.shift()) yield event;
        if (end?.error) throw end.error;
        if (end) return;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      stop();
    }
  }
}
