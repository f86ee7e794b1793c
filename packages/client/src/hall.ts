import { HallCore } from './hall-core.ts';
import type { HallOptions } from './options.ts';
import { ApplicationsResource } from './resources/applications.ts';
import { AppointmentsResource } from './resources/appointments.ts';
import { BlocksResource } from './resources/blocks.ts';
import { CasesResource } from './resources/cases.ts';
import { ComplaintsResource } from './resources/complaints.ts';
import { ConsultationsResource } from './resources/consultations.ts';
import { DecisionsResource } from './resources/decisions.ts';
import { DesksResource } from './resources/desks.ts';
import { DocumentsResource } from './resources/documents.ts';
import { EventsResource } from './resources/events.ts';
import { IdentityResource } from './resources/identity.ts';
import { MessagesResource } from './resources/messages.ts';
import { NoticesResource } from './resources/notices.ts';
import { PaymentsResource } from './resources/payments.ts';
import { PlansResource } from './resources/plans.ts';
import { ProgressResource } from './resources/progress.ts';
import { QueuesResource } from './resources/queues.ts';
import { RatingsResource } from './resources/ratings.ts';
import { SessionsResource } from './resources/sessions.ts';
import { SupervisionResource } from './resources/supervision.ts';
import { TicketsResource } from './resources/tickets.ts';

/** A hall to talk to: one resource per feature. Made by {@link createHall}. */
export class HallClient extends HallCore {
  // A line for each resource of resources.ts that the core lacks.
  readonly queues: QueuesResource = this.use(QueuesResource);
  readonly tickets: TicketsResource = this.use(TicketsResource);
  readonly blocks: BlocksResource = this.use(BlocksResource);
  readonly desks: DesksResource = this.use(DesksResource);
  readonly appointments: AppointmentsResource = this.use(AppointmentsResource);
  readonly sessions: SessionsResource = this.use(SessionsResource);
  readonly plans: PlansResource = this.use(PlansResource);
  readonly identity: IdentityResource = this.use(IdentityResource);
  readonly documents: DocumentsResource = this.use(DocumentsResource);
  readonly applications: ApplicationsResource = this.use(ApplicationsResource);
  readonly progress: ProgressResource = this.use(ProgressResource);
  readonly cases: CasesResource = this.use(CasesResource);
  readonly payments: PaymentsResource = this.use(PaymentsResource);
  readonly decisions: DecisionsResource = this.use(DecisionsResource);
  readonly supervision: SupervisionResource = this.use(SupervisionResource);
  readonly complaints: ComplaintsResource = this.use(ComplaintsResource);
  readonly consultations: ConsultationsResource = this.use(ConsultationsResource);
  readonly ratings: RatingsResource = this.use(RatingsResource);
  readonly notices: NoticesResource = this.use(NoticesResource);
  readonly messages: MessagesResource = this.use(MessagesResource);
  readonly events: EventsResource = this.use(EventsResource);
}

/**
 * Opens a hall. Sends nothing yet.
 *
 * @throws TypeError when `key` is missing, or `baseUrl` is none.
 * @example
 * const hall = createHall({ key: 'pk_test_dezhou', baseUrl: 'http://127.0.0.1:4000' });
 * const { data } = await hall.matters.list({ q: '开饭店' });
 * const guide = await hall.matters.get(data[0].id);
 */
export function createHall(options: HallOptions): HallClient {
  return new HallClient(options);
}
