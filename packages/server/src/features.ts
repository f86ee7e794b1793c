import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { applicationsHandlers } from './features/applications/applications.handlers.ts';
import { addApplicationJobs } from './features/applications/applications.jobs.ts';
import { identityParties } from './features/applications/applications.parties.ts';
import type { ApplicationContext } from './features/applications/applications.types.ts';
import { appointmentsHandlers } from './features/appointments/appointments.handlers.ts';
import { addAppointmentJobs } from './features/appointments/appointments.jobs.ts';
import { createAppointmentContext } from './features/appointments/appointments.setup.ts';
import { caseFigures } from './features/cases/cases.figures.ts';
import { casesHandlers } from './features/cases/cases.handlers.ts';
import { addCaseJobs } from './features/cases/cases.jobs.ts';
import { noteOriginal } from './features/cases/cases.originals.ts';
import { createCaseContext } from './features/cases/cases.setup.ts';
import { caseSource, casesToUrge } from './features/cases/cases.watch.ts';
import * as complaintFigures from './features/complaints/complaints.figures.ts';
import { complaintsHandlers } from './features/complaints/complaints.handlers.ts';
import { addComplaintJobs } from './features/complaints/complaints.jobs.ts';
import type { ComplaintContext } from './features/complaints/complaints.types.ts';
import { complaintSource } from './features/complaints/complaints.watch.ts';
import * as consultationFigures from './features/consultations/consultations.figures.ts';
import { consultationsHandlers } from './features/consultations/consultations.handlers.ts';
import { addConsultationJobs } from './features/consultations/consultations.jobs.ts';
import { createConsultationContext } from './features/consultations/consultations.setup.ts';
import { consultationsWatched } from './features/consultations/consultations.watch.ts';
import { decisionsHandlers } from './features/decisions/decisions.handlers.ts';
import { addDecisionJobs } from './features/decisions/decisions.jobs.ts';
import { desksHandlers } from './features/desks/desks.handlers.ts';
import { desksToday } from './features/desks/desks.load.ts';
import { fetchCertificates } from './features/documents/documents.certificates.ts';
import { documentsHandlers } from './features/documents/documents.handlers.ts';
import { identityHolders } from './features/documents/documents.holders.ts';
import { photosFor } from './features/documents/documents.photos.ts';
import { papersForApplications } from './features/documents/documents.ports.ts';
import { addDocumentJobs, closeDocuments, createDocumentContext } from './features/documents/documents.setup.ts';
import { eventsHandlers } from './features/events/events.handlers.ts';
import { hallsHandlers } from './features/halls/halls.handlers.ts';
import { createRevisions } from './features/halls/halls.revision.ts';
import { sweepPersons } from './features/identity/identity.codes.store.ts';
import { identityHandlers } from './features/identity/identity.handlers.ts';
import { createOidcLogin } from './features/identity/identity.oidc.ts';
import { createPeople, type SignedIn } from './features/identity/identity.people.ts';
import { addResealing, createIdentityContext, demandSecret } from './features/identity/identity.setup.ts';
import { sweepIdentity } from './features/identity/identity.store.ts';
import { createFormMaker } from './features/matters/matters.forms.ts';
import { mattersHandlers } from './features/matters/matters.handlers.ts';
import { createMatterIndexes } from './features/matters/matters.search.ts';
import { noticesHandlers } from './features/notices/notices.handlers.ts';
import { addNoticeJobs } from './features/notices/notices.jobs.ts';
import type { NoticeContext } from './features/notices/notices.types.ts';
import { notificationsHandlers } from './features/notifications/notifications.handlers.ts';
import { startNotifications } from './features/notifications/notifications.setup.ts';
import { payersBy } from './features/payments/payments.access.ts';
import { paymentsHandlers } from './features/payments/payments.handlers.ts';
import type { PaymentProvider } from './features/payments/payments.provider.ts';
import { startPayments } from './features/payments/payments.setup.ts';
import { queueHandlers } from './features/queue/queue.handlers.ts';
import { createQueueContext, registerQueueJobs } from './features/queue/queue.setup.ts';
import * as ratingFigures from './features/ratings/ratings.figures.ts';
import { ratingsHandlers } from './features/ratings/ratings.handlers.ts';
import { addRatingJobs } from './features/ratings/ratings.jobs.ts';
import { createRatingContext } from './features/ratings/ratings.setup.ts';
import { ratableCases } from './features/ratings/ratings.subjects.ts';
import { ratingsWatched } from './features/ratings/ratings.watch.ts';
import { scenariosHandlers } from './features/scenarios/scenarios.handlers.ts';
import { createScenarioSources } from './features/scenarios/scenarios.sources.ts';
import type { FiguresContext } from './features/supervision/supervision.figures.types.ts';
import { supervisionHandlers } from './features/supervision/supervision.handlers.ts';
import { addSupervisionJobs } from './features/supervision/supervision.jobs.ts';
import type { SupervisionContext } from './features/supervision/supervision.types.ts';
import type { Config } from './platform/config.ts';
import type { OpenDatabase } from './platform/database/database.ts';
import type { FileStore } from './platform/files/file-store.ts';
import type { Handlers } from './platform/http/handler.ts';
import { createKeys, type Keys } from './platform/keys/keys.ts';
import { baseOf } from './platform/listen.ts';

/** What the features stand on. */
export interface FeatureGround {
  /** With `jobs` and `events`. */
  readonly app: FastifyInstance;
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly registry: Registry;
  readonly files: FileStore;
  readonly clock: (() => Date) | undefined;
  readonly paymentProvider: PaymentProvider | undefined;
  readonly freeSpace: (() => number | undefined) | undefined;
}

/** What the server answers with, and what its routes beside the contract need. */
export interface Features {
  readonly handlers: Handlers;
  readonly keys: Keys;
  readonly people: SignedIn;
  readonly identity: ReturnType<typeof createIdentityContext>;
  readonly oidc: ReturnType<typeof createOidcLogin>;
  readonly indexes: ReturnType<typeof createMatterIndexes>;
  readonly revisionOf: ReturnType<typeof createRevisions>;
  readonly documents: ReturnType<typeof createDocumentContext>;
  readonly complaints: ComplaintContext;
  readonly payments: ReturnType<typeof startPayments>;
  /** Address of the hall as people outside see it. */
  readonly publicBase: () => string;
  readonly now: () => Date;
  /** After a write: tells of it and sends what it has left behind. */
  readonly onWritten: () => void;
}

/** How often what has expired is swept, in milliseconds. */
const sweepEvery = 3_600_000;

/** Wires the features to each other, to their jobs and to what they stand on: what one needs of another it gets here, and nowhere else. */
export async function createFeatures({ app, database, config, registry, files, clock, paymentProvider, freeSpace }: FeatureGround): Promise<Features> {
  const { db } = database;
  const { jobs, events } = app;
  const keys = createKeys(db);
  const people = createPeople(db);
  const identity = createIdentityContext({ config, people, fetchCertificates: (transaction, holder) => fetchCertificates(transaction, documents, holder) });
  await demandSecret(db, identity);
  const publicBase = (): string => config.notify.publicUrl ?? baseOf(app, config);
  const oidc = createOidcLogin(identity, { config: config.identity.oidc, keys, base: publicBase, log: app.log });
  addResealing(jobs, db, identity, app.log);
  jobs.add({ name: 'identity.sweep', every: sweepEvery, run: () => sweepIdentity(db) });
  jobs.add({ name: 'identity.sweep-persons', every: sweepEvery, run: () => sweepPersons(db) });
  const revisionOf = createRevisions(db);
  const indexes = createMatterIndexes();
  const forms = createFormMaker();
  const sources = createScenarioSources();
  app.addHook('onClose', () => forms.close());
  const queue = createQueueContext(database, app.log, clock, config.complaintUrl);
  registerQueueJobs(jobs, queue, events.poke);
  const appointments = createAppointmentContext(queue, app.log);
  addAppointmentJobs(jobs, db, appointments);
  const payments = startPayments({ db, jobs, base: () => baseOf(app, config), poke: events.poke, now: queue.now, mayPay: payersBy({ parties: identityParties(identity) }), provider: paymentProvider });
  addDecisionJobs(jobs, db, { now: queue.now, poke: events.poke });
  const documents = createDocumentContext(database, { files, dataDir: config.dataDir, holders: identityHolders(identity), seal: identity.seal, checkUrl: (code) => `${publicBase()}/examples/portal/?certificate=${code}`, originalSeen: (transaction, staff, seen) => noteOriginal(transaction, cases, staff, seen), clock, free: freeSpace });
  app.addHook('onClose', () => closeDocuments(documents));
  addDocumentJobs(jobs, documents);
  const ratings = createRatingContext({ seal: identity.seal, now: queue.now });
  addRatingJobs(jobs, db, ratings);
  const consultations = createConsultationContext({ seal: identity.seal, now: queue.now });
  addConsultationJobs(jobs, db, consultations, () => events.poke());
  const applications: ApplicationContext = { sources, forms, seal: identity.seal, parties: identityParties(identity), papers: papersForApplications(documents), ratable: (db, hallId, cases) => ratableCases(db, ratings, hallId, cases), now: queue.now, complaintUrl: config.complaintUrl, handOffUrl: () => `${config.notify.publicUrl ?? baseOf(app, config)}/examples/portal/?view=apply` };
  addApplicationJobs(jobs, db, applications);
  const cases = createCaseContext({ documents, identity, applications, now: queue.now });
  addCaseJobs(jobs, db, cases, () => {
    events.poke();
    notifications.wake();
  });
  const complaints: ComplaintContext = { seal: identity.seal, photos: photosFor(documents), now: queue.now };
  addComplaintJobs(jobs, db, complaints, () => {
    events.poke();
    notifications.wake();
  });
  const notices: NoticeContext = { now: queue.now, seal: identity.seal, base: publicBase, followUrl: config.notify.followUrl };
  addNoticeJobs(jobs, db, notices, { poke: events.poke, wake: () => notifications.wake() });
  const supervision: SupervisionContext = { now: queue.now, sources: { case: caseSource, complaint: complaintSource, consultation: consultationsWatched, rating: ratingsWatched }, cases: casesToUrge(cases) };
  const figures: FiguresContext = { now: queue.now, sources: [caseFigures, complaintFigures, consultationFigures, ratingFigures], desksOf: desksToday, seal: identity.seal };
  addSupervisionJobs(jobs, db, supervision, figures, events.poke);
  const handlers: Handlers = {
    ...hallsHandlers({ cityLogin: config.identity.oidc !== undefined }),
    ...mattersHandlers({ files, forms, indexes }),
    ...scenariosHandlers({ sources }),
    ...eventsHandlers({ events, streamsPerAddress: config.streamsPerAddress }),
    ...notificationsHandlers(),
    ...identityHandlers(identity, oidc),
    ...queueHandlers(queue),
    ...desksHandlers(queue),
    ...appointmentsHandlers(appointments),
    ...applicationsHandlers(applications),
    ...casesHandlers(cases),
    ...complaintsHandlers(complaints),
    ...consultationsHandlers(consultations),
    ...ratingsHandlers(ratings),
    ...decisionsHandlers(),
    ...noticesHandlers(notices),
    ...documentsHandlers(documents),
    ...supervisionHandlers(supervision, figures),
    ...paymentsHandlers({ ...payments, poke: events.poke }),
  };
  const notifications = startNotifications({ db, config: config.notify, jobs, registry, log: app.log, base: publicBase, poke: events.poke });
  app.addHook('onClose', async () => notifications.close());
  const onWritten = (): void => {
    events.poke();
    notifications.wake();
    payments.wake();
  };
  return { handlers, keys, people, identity, oidc, indexes, revisionOf, documents, complaints, payments, publicBase, now: queue.now, onWritten };
}
