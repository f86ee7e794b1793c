import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { hallsHandlers } from './features/halls/halls.handlers.ts';
import { mattersHandlers } from './features/matters/matters.handlers.ts';
import { scenariosHandlers } from './features/scenarios/scenarios.handlers.ts';
import type { Config } from './platform/config.ts';
import type { OpenDatabase } from './platform/database/database.ts';
import { createFolderStore } from './platform/files/file-store.ts';
import { registerContract } from './platform/http/contract-plugin.ts';
import { registerErrors, sendProblem } from './platform/http/errors.ts';
import type { Handlers } from './platform/http/handler.ts';
import { registerHealth } from './platform/http/health.ts';
import { registerPages } from './platform/http/pages.ts';
import { HttpProblem } from './platform/http/problem.ts';
import { createKeys, isLoopbackAddress } from './platform/keys/keys.ts';
import { join } from 'node:path';

export interface AppOptions {
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly logger?: FastifyServerOptions['logger'];
}

/** Largest body of a write in bytes; nothing the contract takes so far comes near it. */
const bodyLimit = 64 * 1024;

/**
 * A server of the hall on an open database; listens only when told to.
 *
 * @example
 * const app = await createApp({ database, config });
 * await app.inject({ url: '/api/v1/halls', headers: { 'hall-key': 'pk_test_dezhou' } });
 */
export async function createApp({ database, config, logger = false }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger,
    genReqId: () => randomUUID(),
    bodyLimit,
    routerOptions: { maxParamLength: 120, ignoreTrailingSlash: false },
    requestTimeout: 60_000,
    // A stopping server finishes what it began and lets nothing new in.
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, new HttpProblem(error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'route.not-found' : 'request.malformed')),
    clientErrorHandler: refuse,
  });
  const { db } = database;
  const keys = createKeys(db);
  const handlers: Handlers = { ...hallsHandlers(), ...mattersHandlers({ files: createFolderStore(join(config.dataDir, 'files')) }), ...scenariosHandlers() };

  rememberRoutes(app);
  registerErrors(app);
  app.addHook('onRequest', async (request, reply) => void reply.header('request-id', request.id));
  await app.register(helmet, { contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'cross-origin' }, crossOriginOpenerPolicy: false, hsts: false });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024, global: true, brotliOptions: { params: { 1: 4 } } });
  registerHealth(app, database);
  await registerPages(app, config);
  await app.register(
    async (api) => {
      await api.register(cors, {
        origin: async (origin: string | undefined) => origin !== undefined && (await keys.allowsOrigin(origin)),
        methods: ['GET', 'HEAD', 'POST'],
        allowedHeaders: ['Hall-Key', 'Idempotency-Key', 'If-None-Match', 'Accept-Language', 'Content-Type', 'Authorization'],
        exposedHeaders: ['ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After', 'Request-Id', 'Idempotency-Replayed'],
        maxAge: 600,
      });
      await api.register(rateLimit, {
        global: true,
        timeWindow: 60_000,
        max: (request) => (request.method === 'POST' ? config.rateLimits.write : config.rateLimits.read),
        keyGenerator: (request) => `${request.method === 'POST' ? 'write' : 'read'} ${request.ip}`,
        // The hall's own machines are never held back as a flood.
        allowList: (request) => String(request.headers['hall-key'] ?? '').startsWith('dk_') && isLoopbackAddress(request.ip),
        enableDraftSpec: true,
        errorResponseBuilder: (_, { ttl }) => new HttpProblem('rate.limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil(ttl / 1000))) } }),
      });
      // Only JSON comes in; anything else is told so before its body is read.
      api.removeContentTypeParser('text/plain');
      registerContract(api, { handlers, db, keys, checkResponses: config.checkResponses });
    },
    { prefix: '/api/v1' },
  );
  return app;
}

/** Keeps path patterns, so that a wrong method is answered with the right ones. */
function rememberRoutes(app: FastifyInstance): void {
  const routes: { method: string; pattern: RegExp }[] = [];
  Object.assign(app, { hallRoutes: routes });
  app.addHook('onRoute', ({ method, url }) => {
    const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
    for (const one of [method].flat()) if (!url.includes('*')) routes.push({ method: one, pattern });
  });
}

/** What does not even parse as HTTP gets a problem too, and the connection is closed. */
function refuse(error: Error & { code?: string }, socket: import('node:net').Socket): void {
  if (socket.destroyed || error.code === 'ECONNRESET') return;
  const large = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify({ type: `/docs/problems#${large ? 'header-too-large' : 'request-malformed'}`, title: large ? 'The header is too large' : 'The request cannot be read', status: large ? 431 : 400, code: large ? 'header.too-large' : 'request.malformed', detail: large ? 'Shorten the address or the headers and send it again.' : 'Check its format and encoding and send it again.', requestId: randomUUID(), errors: [] });
  socket.end(`HTTP/1.1 ${large ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
}
