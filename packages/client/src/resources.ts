/**
 * Every resource by its class, for `hall.use(…)` of @hallkit/client/core; a bundler keeps those that are named.
 *
 * @module
 */
export { AppointmentsResource } from './resources/appointments.ts';
export { BlocksResource } from './resources/blocks.ts';
export { DesksResource } from './resources/desks.ts';
export { EventsResource } from './resources/events.ts';
export { HallsResource } from './resources/halls.ts';
export { MattersResource } from './resources/matters.ts';
export { MessagesResource } from './resources/messages.ts';
export { QueuesResource } from './resources/queues.ts';
export { ScenariosResource } from './resources/scenarios.ts';
export { SessionsResource } from './resources/sessions.ts';
export { SiteResource } from './resources/site.ts';
export { TicketsResource } from './resources/tickets.ts';
