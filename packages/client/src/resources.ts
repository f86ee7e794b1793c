/**
 * Every resource by its class, for `hall.use(…)` of @hallkit/client/core; a bundler keeps those that are named.
 *
 * @module
 */
export { ApplicationsResource } from './resources/applications.ts';
export { AppointmentsResource } from './resources/appointments.ts';
export { BlocksResource } from './resources/blocks.ts';
export { CasesResource } from './resources/cases.ts';
export { ComplaintsResource } from './resources/complaints.ts';
export { ConsultationsResource } from './resources/consultations.ts';
export { DecisionsResource } from './resources/decisions.ts';
export { DesksResource } from './resources/desks.ts';
export { DocumentsResource } from './resources/documents.ts';
export { EventsResource } from './resources/events.ts';
export { HallsResource } from './resources/halls.ts';
export { IdentityResource } from './resources/identity.ts';
export { MattersResource } from './resources/matters.ts';
export { MessagesResource } from './resources/messages.ts';
export { NoticesResource } from './resources/notices.ts';
export { PaymentsResource } from './resources/payments.ts';
export { PlansResource } from './resources/plans.ts';
export { ProgressResource } from './resources/progress.ts';
export { QueuesResource } from './resources/queues.ts';
export { RatingsResource } from './resources/ratings.ts';
export { ScenariosResource } from './resources/scenarios.ts';
export { SessionsResource } from './resources/sessions.ts';
export { SiteResource } from './resources/site.ts';
export { SupervisionResource } from './resources/supervision.ts';
export { TicketsResource } from './resources/tickets.ts';
export type { FollowOptions } from './events/follow.ts';
export type { PhotoOptions, UploadOptions, UploadSource } from './uploads/types.ts';
