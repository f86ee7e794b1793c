import type { HallCore } from '@hallkit/client/core';
import type { ReactiveControllerHost } from 'lit';
import { LiveController } from '../../controllers/live.ts';
import { isTicketEvent } from '../../controllers/queue-events.ts';

/** What a device at a desk wants to hear of the visits there. */
export interface DeskVisits {
  readonly client: () => HallCore;
  readonly deskId: string | undefined;
  /** A visit has ended: its visitor stands here now. @param number - Of its ticket. */
  readonly onEnded: (number: string) => void;
  /** The next one is being served: who was here before has gone. */
  readonly onNext: () => void;
  readonly onRefresh: () => void;
}

/** Listens to the visits at a desk; to nothing where no desk is named. */
export const deskVisits = (host: ReactiveControllerHost & HTMLElement, visits: () => DeskVisits): LiveController =>
  new LiveController(host, {
    hall: () => visits().client(),
    topics: () => (visits().deskId ? [`desk.${visits().deskId}`] : []),
    onEvent: (event) => {
      const { deskId, onEnded, onNext } = visits();
      if (!isTicketEvent(event) || event.data.deskId !== deskId) return;
      if (event.type === 'ticket.completed') onEnded(event.data.number);
      else if (event.type === 'ticket.serving') onNext();
    },
    onRefresh: () => visits().onRefresh(),
  });
