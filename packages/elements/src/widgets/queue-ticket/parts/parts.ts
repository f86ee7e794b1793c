// What comes beside the first request: the form before a ticket, and the ticket itself.
export { Following } from './following.ts';
export { offlineTicket } from './offline-ticket.ts';
export { ticketPartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { Taking } from './taking.ts';
