import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { OperationId } from '@hallkit/contract';
import cors from '@fastify/cors';
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { Registry } from 'prom-client';
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
import { registerOpen311 } from './features/complaints/open311/open311.routes.ts';
import * as consultationFigures from './features/consultations/consultations.figures.ts';
import { consultationsHandlers } from './features/consultations/consultations.handlers.ts';
import { addConsultationJobs } from './features/consultations/consultations.jobs.ts';
import { consultationsWatched } from './features/consultations/consultations.watch.ts';
import { createConsultationContext } from './features/consultations/consultations.setup.ts';
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
import { registerUploads } from './features/documents/documents.tus.ts';
import { eventsHandlers } from './features/events/events.handlers.ts';
import { hallsHandlers } from './features/halls/halls.handlers.ts';
import { createRevisions } from './features/halls/halls.revision.ts';
import { identityHandlers } from './features/identity/identity.handlers.ts';
import { createPeople, type SignedIn } from './features/identity/identity.people.ts';
import { sweepPersons } from './features/identity/identity.codes.store.ts';
import { createOidcLogin } from './features/identity/identity.oidc.ts';
import { registerOidcCallback } from './features/identity/identity.oidc.callback.ts';
import { addResealing, createIdentityContext, demandSecret } from './features/identity/identity.setup.ts';
import { sweepIdentity } from './features/identity/identity.store.ts';
import { createFormMaker } from './features/matters/matters.forms.ts';
import { createMatterIndexes } from './features/matters/matters.search.ts';
import { mattersHandlers } from './features/matters/matters.handlers.ts';
import { noticesHandlers } from './features/notices/notices.handlers.ts';
import { addNoticeJobs } from './features/notices/notices.jobs.ts';
import { endSubscriptionRow } from './features/notices/notices.subscriptions.store.ts';
import type { NoticeContext } from './features/notices/notices.types.ts';
import { notificationsHandlers } from './features/notifications/notifications.handlers.ts';
import { registerMessageLinks } from './features/notifications/notifications.links.ts';
import { startNotifications } from './features/notifications/notifications.setup.ts';
import { registerSandboxPages } from './features/payments/payments.pages.ts';
import { paymentsHandlers } from './features/payments/payments.handlers.ts';
import type { PaymentProvider } from './features/payments/payments.provider.ts';
import { startPayments } from './features/payments/payments.setup.ts';
import { payersBy } from './features/payments/payments.access.ts';
import { createQueueContext, registerQueueJobs } from './features/queue/queue.setup.ts';
import { queueHandlers } from './features/queue/queue.handlers.ts';
import * as ratingFigures from './features/ratings/ratings.figures.ts';
import { ratingsHandlers } from './features/ratings/ratings.handlers.ts';
import { addRatingJobs } from './features/ratings/ratings.jobs.ts';
import { createRatingContext } from './features/ratings/ratings.setup.ts';
import { ratableCases } from './features/ratings/ratings.subjects.ts';
import { scenariosHandlers } from './features/scenarios/scenarios.handlers.ts';
import { createScenarioSources } from './features/scenarios/scenarios.sources.ts';
import { ratingsWatched } from './features/ratings/ratings.watch.ts';
import type { FiguresContext } from './features/supervision/supervision.figures.types.ts';
import { supervisionHandlers } from './features/supervision/supervision.handlers.ts';
import { addSupervisionJobs } from './features/supervision/supervision.jobs.ts';
import type { SupervisionContext } from './features/supervision/supervision.types.ts';
import type { Config } from './platform/config.ts';
import type { OpenDatabase } from './platform/database/database.ts';
import { createEvents, sweepEvents, type Events } from './platform/events/events.ts';
import { eventMetrics } from './platform/events/metrics.ts';
import { createFolderStore, type FileStore } from './platform/files/file-store.ts';
import { rememberMethods } from './platform/http/allowed-methods.ts';
import { CallCounts } from './platform/http/call-counts.ts';
import { callerOf } from './platform/http/caller.ts';
import { refuseConnection } from './platform/http/connection-errors.ts';
import { registerContract } from './platform/http/contract-plugin.ts';
import { registerErrors, registerNotFound, sendProblem } from './platform/http/errors.ts';
import type { Handlers } from './platform/http/handler.ts';
import { registerHealth } from './platform/http/health.ts';
import { sweepIdempotency } from './platform/http/idempotency.ts';
import { registerRequestLog } from './platform/http/logging.ts';
import { HttpProblem } from './platform/http/problem.ts';
import { createJobs, type Jobs } from './platform/jobs/jobs.ts';
import { createKeys, type Keys } from './platform/keys/keys.ts';
import { baseOf } from './platform/listen.ts';
import { missingPage, registerPages } from './platform/pages/pages.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Work in the background; runs while the server listens. */
    readonly jobs: Jobs;
    /** Live events; `poke` after commits that do not come by the contract's writes. */
    readonly events: Events;
  }
}

export interface AppOptions {
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly logger?: FastifyServerOptions['logger'];
  /** The time it is, in tests of days and deadlines. @default the system's */
  readonly clock?: () => Date;
  /** Who takes the money for fees. @default a sandbox, in test halls alone */
  readonly paymentProvider?: PaymentProvider;
  /** Where finished files are kept. @default a folder of the data folder */
  readonly files?: FileStore;
  /** Bytes that are free for uploads. @default what the disk of the data folder says */
  readonly freeSpace?: () => number | undefined;
}

/** Largest body of a write in bytes; nothing the contract takes so far comes near it. */
const bodyLimit = 64 * 1024;

/** How often kept answers of writes are swept, in milliseconds. */
const sweepEvery = 3_600_000;

/** Reads that depend on key, address and catalogue alone; guides are left out, because sizes of files come to them later. */
const kept: ReadonlySet<OperationId> = new Set<OperationId>(['getSite', 'listHalls', 'getHall', 'listDepartments', 'listMatters', 'getMatterIndex', 'listScenarios', 'getScenario']);

/** Writes with transactions of their own: a wrong password or code is counted although the call is refused, a ticket is taken by one statement, a paper is looked at before anything is written. */
const direct: ReadonlySet<OperationId> = new Set<OperationId>(['createSession', 'endSession', 'createPersonSession', 'endPersonSession', 'verifyPerson', 'createTicket', 'createDocument', 'createProgressLookup', 'createTrackingLookup', 'createComplaint', 'actOnTrackedComplaint', 'confirmNoticeSubscription']);

/** Writes that answer a query code: whoever has a copy of the database must not read it there. */
const covered: ReadonlySet<OperationId> = new Set<OperationId>(['createComplaint', 'createConsultation', 'createTicketRating', 'createDeskRating', 'createCaseRating']);

/** What is signed is signed as it came. */
const raw: ReadonlySet<OperationId> = new Set<OperationId>(['createPaymentCallback']);

/**
 * A server of the hall on an open database; listens only when told to.
 *
 * @example
 * const app = await createApp({ database, config });
 * await app.inject({ url: '/api/v1/halls', headers: { 'hall-key': 'pk_test_dezhou' } });
 */
export async function createApp({ database, config, logger = false, clock, paymentProvider, files = createFolderStore(join(config.dataDir, 'files')), freeSpace }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger,
    // One line a request carries the id itself; a logger for each would cost as much as a short answer.
    childLoggerFactory: (parent) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIds(),
    bodyLimit,
    trustProxy: config.trustProxy && [...config.trustProxy],
    routerOptions: { maxParamLength: 120 },
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    // The answer to a request that comes while stopping is a problem like any other.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, new HttpProblem(error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'route.not-found' : 'request.malformed')),
    clientErrorHandler: refuseConnection,
  });
  const { db } = database;
  const registry = new Registry();
  const jobs = createJobs({ log: app.log, registry });
  app.decorate('jobs', jobs);
  app.addHook('onListen', async () => jobs.start());
  jobs.add({ name: 'http.sweep-idempotency', every: sweepEvery, run: () => sweepIdempotency(db) });
  const events = createEvents(database, app.log, { notify: config.eventNotify, pingMs: config.eventPing });
  app.decorate('events', events);
  app.addHook('preClose', async () => events.close());
  app.addHook('onClose', () => events.stop());
  jobs.add({ name: 'events.sweep', every: sweepEvery, run: () => sweepEvents(database) });
  eventMetrics(registry, events);
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
  // Begun before the last requests are done, waited for after them; hooks run from the last to the first, so that jobs end before what they use.
  app.addHook('preClose', async () => void jobs.stop());
  app.addHook('onClose', () => jobs.stop());
  const allowed = rememberMethods(app);
  app.addHook('onListen', async () => {
    // The first visitor should not wait for the index; what fails here is tried again by the first request.
    const [widest] = await keys.principals().catch(() => []);
    if (widest) await indexes(db, widest, await revisionOf(widest.networkId)).catch((error: unknown) => app.log.warn({ err: error }, 'the index could not be made ready'));
  });

  registerErrors(app);
  registerRequestLog(app);
  registerHealth(app, database, registry);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('request-id', request.id).header('x-content-type-options', 'nosniff');
    done();
  });
  refuseWhileStopping(app);
  registerNotFound(app, allowed, missingPage);
  await app.register(registerPages);
  await app.register(async (links) => {
    await links.register(rateLimit, floodLimit(config, keys, people));
    registerMessageLinks(links, { db, followUrl: config.notify.followUrl, endSubscription: (hallId, id) => endSubscriptionRow(db, { hallId, id }, queue.now()) });
  });
  await app.register(async (logins) => {
    await logins.register(rateLimit, floodLimit(config, keys, people));
    registerOidcCallback(logins, { db, oidc });
  });
  await app.register(async (pages) => {
    await pages.register(rateLimit, floodLimit(config, keys, people));
    registerSandboxPages(pages, { db, sandbox: payments.sandbox, now: queue.now, wake: payments.wake });
  });
  await app.register(
    async (open311) => {
      await guard(open311, config, keys, people);
      registerOpen311(open311, { db, keys, context: complaints, base: publicBase, onWritten });
    },
    { prefix: '/open311/v2' },
  );
  await app.register(
    async (api) => {
      await guard(api, config, keys, people);
      registerNotFound(api, allowed);
      registerContract(api, { handlers, db, keys, people, kept, direct, raw, revisionOf, onWritten, digest: (text) => identity.seal.digest('idempotency', text), olderDigests: (text) => identity.seal.digests('idempotency', text).slice(1), cover: identity.seal, covered, repeatPatience: config.repeatPatience, checkResponses: config.checkResponses });
      await api.register(async (uploads) => registerUploads(uploads, documents, { keys, people }));
    },
    { prefix: '/api/v1' },
  );
  return app;
}

/** Ids of requests: a word of this process and a number. */
function requestIds(): () => string {
  const start = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${start}-${(count += 1).toString(36)}`;
}

/** How often one address may call; who is signed in, by themselves: a flood out of the hall's own network must not hold back its desks. */
function floodLimit({ rateLimits }: Config, keys: Keys, people: SignedIn): RateLimitPluginOptions {
  return {
    store: CallCounts,
    timeWindow: 60_000,
    max: (request) => (request.method === 'POST' ? rateLimits.write : rateLimits.read),
    keyGenerator: (request) => `${request.method === 'POST' ? 'write' : 'read'} ${people.known(request.headers.authorization)?.id ?? request.ip}`,
    allowList: (request) => keys.isOwnDevice(callerOf(request)),
    enableDraftSpec: true,
    errorResponseBuilder: (_, { ttl }) => new HttpProblem('rate.limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil(ttl / 1000))) } }),
  };
}

/** Who may call from where, and how often. */
async function guard(api: FastifyInstance, config: Config, keys: Keys, people: SignedIn): Promise<void> {
  await api.register(cors, {
    origin(origin: string | undefined, done) {
      if (origin === undefined) done(null, false);
      else keys.allowsOrigin(origin).then((allowed) => done(null, allowed), (error: Error) => done(error, false));
    },
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['Hall-Key', 'Idempotency-Key', 'If-None-Match', 'Accept-Language', 'Content-Type', 'Authorization', 'Last-Event-ID'],
    exposedHeaders: ['ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After', 'Request-Id', 'Idempotency-Replayed', 'Content-Disposition'],
    maxAge: 600,
  });
  await api.register(rateLimit, floodLimit(config, keys, people));
  // Only JSON comes in; anything else is told so before its body is read.
  api.removeContentTypeParser('text/plain');
}

function refuseWhileStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook('preClose', async () => void (stopping = true));
  app.addHook('onResponse', (_request, _reply, done) => {
    // A kept-alive connection whose last request is done would hold the stop until its time is up.
    if (stopping) setImmediate(() => app.server.closeIdleConnections());
    done();
  });
  app.addHook('onRequest', (_request, _reply, done) => done(stopping ? new HttpProblem('server.unavailable', { headers: { 'retry-after': '1', connection: 'close' } }) : undefined));
}
