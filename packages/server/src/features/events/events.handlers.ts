import type { Events } from '../../platform/events/events.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { createHoldings, positionOf, topicsOf } from './events.service.ts';

export interface EventsOptions {
  readonly events: Events;
  /** Streams that an address may hold with publishable keys. */
  readonly streamsPerAddress: number;
}

/** Live events. */
export function eventsHandlers({ events, streamsPerAddress }: EventsOptions): Pick<Handlers, 'streamEvents'> {
  const holdings = createHoldings(streamsPerAddress);
  return {
    async streamEvents({ query, header, principal, caller, isAdmitted }) {
      const subscription = { topics: topicsOf(query.topics, principal), after: positionOf(header('last-event-id')), isAllowed: isAdmitted };
      const { address, isLocal } = caller();
      const giveBack = principal.kind === 'device' || isLocal ? (): void => undefined : holdings.take(address);
      try {
        const begin = await events.open(subscription);
        return {
          stream: {
            mediaType: 'text/event-stream; charset=utf-8',
            begin(response) {
              response.once('close', giveBack);
              begin(response);
            },
            skip: giveBack,
          },
        };
      } catch (error) {
        giveBack();
        throw error;
      }
    },
  };
}
