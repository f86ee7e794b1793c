// What comes beside the first request: how a ticket looks.
export { partsStyles } from '../queue-ticket/parts/parts.styles.ts';
export { ticketView } from '../queue-ticket/parts/ticket-view.ts';
