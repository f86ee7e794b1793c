import type { HallEvent } from '@hallkit/client/core';
import type { LocalizedText, Queue } from '@hallkit/contract';

/** Events about a ticket. */
export type TicketEvent = Extract<HallEvent, { readonly type: `ticket.${string}` }>;

/** Whether an event is about a ticket. A record that is not as it should be is none: it must not take a screen down. */
export const isTicketEvent = (event: HallEvent): event is TicketEvent => event.type.startsWith('ticket.') && typeof (event as TicketEvent).data?.number === 'string' && typeof (event as TicketEvent).data.waiting === 'number';

/** Whether it is a call, for the first time or again. */
export const isCall = ({ type }: HallEvent): boolean => type === 'ticket.called' || type === 'ticket.recalled';

/** The text of an announcement; undefined for every other event. */
export const announced = (event: HallEvent): LocalizedText | undefined => (event.type === 'hall.announcement' && typeof event.data?.zh === 'string' ? event.data : undefined);

/** A queue as an event leaves it: what the event says now, the rest when the hall is asked again. */
export function withEvent(queue: Queue, event: HallEvent): Queue {
  if (isTicketEvent(event)) {
    const { queueId, number, waiting } = event.data;
    if (queueId !== queue.id) return queue;
    return { ...queue, waiting, lastCalled: isCall(event) ? number : queue.lastCalled, next: queue.next.filter((one) => one !== number) };
  }
  if (event.type !== 'queue.changed' || event.data?.queueId !== queue.id || typeof event.data.waiting !== 'number') return queue;
  const { state, reason, waiting } = event.data;
  return { ...queue, state, reason, waiting, takes: state === 'open' && queue.takes };
}
