import { join } from 'node:path';
import type { OperationId } from '@hallkit/contract';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { Registry } from 'prom-client';
import { registerOpen311 } from './features/complaints/open311/open311.routes.ts';
import { registerUploads } from './features/documents/documents.tus.ts';
import { registerOidcCallback } from './features/identity/identity.oidc.callback.ts';
import { endSubscriptionRow } from './features/notices/notices.subscriptions.store.ts';
import { registerMessageLinks } from './features/notifications/notifications.links.ts';
import { registerSandboxPages } from './features/payments/payments.pages.ts';
import type { PaymentProvider } from './features/payments/payments.provider.ts';
import { createFeatures } from './features.ts';
import type { Config } from './platform/config.ts';
import type { OpenDatabase } from './platform/database/database.ts';
import { createEvents, sweepEvents, type Events } from './platform/events/events.ts';
import { eventMetrics } from './platform/events/metrics.ts';
import { createFolderStore, type FileStore } from './platform/files/file-store.ts';
import { rememberMethods } from './platform/http/allowed-methods.ts';
import { refuseConnection } from './platform/http/connection-errors.ts';
import { registerContract } from './platform/http/contract-plugin.ts';
import { registerErrors, registerNotFound, sendProblem } from './platform/http/errors.ts';
import { floodLimit, guard } from './platform/http/gate.ts';
import { registerHealth } from './platform/http/health.ts';
import { sweepIdempotency } from './platform/http/idempotency.ts';
import { registerRequestLog } from './platform/http/logging.ts';
import { HttpProblem } from './platform/http/problem.ts';
import { refuseWhileStopping } from './platform/http/refuse-while-stopping.ts';
import { requestIds } from './platform/http/request-ids.ts';
import { createJobs, type Jobs } from './platform/jobs/jobs.ts';
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
  const { handlers, keys, people, identity, oidc, indexes, revisionOf, documents, complaints, payments, publicBase, now, onWritten } = await createFeatures({ app, database, config, registry, files, clock, paymentProvider, freeSpace });
  const gatekeeper = { keys, people };
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
    await links.register(rateLimit, floodLimit(config, gatekeeper));
    registerMessageLinks(links, { db, followUrl: config.notify.followUrl, endSubscription: (hallId, id) => endSubscriptionRow(db, { hallId, id }, now()) });
  });
  await app.register(async (logins) => {
    await logins.register(rateLimit, floodLimit(config, gatekeeper));
    registerOidcCallback(logins, { db, oidc });
  });
  await app.register(async (pages) => {
    await pages.register(rateLimit, floodLimit(config, gatekeeper));
    registerSandboxPages(pages, { db, sandbox: payments.sandbox, now, wake: payments.wake });
  });
  await app.register(
    async (open311) => {
      await guard(open311, config, gatekeeper);
      registerOpen311(open311, { db, keys, context: complaints, base: publicBase, onWritten });
    },
    { prefix: '/open311/v2' },
  );
  await app.register(
    async (api) => {
      await guard(api, config, gatekeeper);
      registerNotFound(api, allowed);
      registerContract(api, { handlers, db, keys, people, kept, direct, raw, revisionOf, onWritten, digest: (text) => identity.seal.digest('idempotency', text), olderDigests: (text) => identity.seal.digests('idempotency', text).slice(1), cover: identity.seal, covered, repeatPatience: config.repeatPatience, checkResponses: config.checkResponses });
      await api.register(async (uploads) => registerUploads(uploads, documents, { keys, people }));
    },
    { prefix: '/api/v1' },
  );
  return app;
}
