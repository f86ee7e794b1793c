import type { Hall, Queue, Ticket } from '@hallkit/contract';
import type { OfflineTicket } from '../offline/blocks.ts';
import type { SlipContent } from './ticket-slip.ts';

/** What a slip says of the hall. */
export type SlipHall = Pick<Hall, 'name' | 'timeZone' | 'staffedLine'>;

const ofHall = ({ name, timeZone, staffedLine }: SlipHall): Pick<SlipContent, 'hall' | 'timeZone' | 'staffedLine'> => ({ hall: name, timeZone, staffedLine: staffedLine.number });

/**
 * The slip of a ticket.
 *
 * @param address - Makes a full address of one that is relative to the server, as `hall.url` does.
 */
export function slipOfTicket(ticket: Ticket, hall: SlipHall, address: (path: string) => string): SlipContent {
  const { number, queue, matter, counters, ahead, wait, issuedAt, papers, followUrl } = ticket;
  return {
    ...ofHall(hall), number, work: queue.name, matter: matter?.name, counters, ahead, wait, issuedAt,
    // Those that the visitor has told to be at hand need no line.
    papers: papers.filter(({ ready }) => !ready).map(({ name }) => name),
    followUrl: address(followUrl),
  };
}

/**
 * The slip of a number that was given out without network: nobody knows how many wait, and there is nothing to follow yet.
 *
 * @param queue - As it was known last.
 */
export function slipOfOfflineTicket({ number, issuedAt }: OfflineTicket, hall: SlipHall, queue: Pick<Queue, 'name' | 'counters'>): SlipContent {
  return { ...ofHall(hall), number, work: queue.name, counters: queue.counters, ahead: null, wait: null, issuedAt, followUrl: null, offline: true };
}
