import cors from '@fastify/cors';
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { Keys } from '../keys/keys.ts';
import { CallCounts } from './call-counts.ts';
import { callerOf } from './caller.ts';
import { HttpProblem } from './problem.ts';

/** Whom a floodgate knows: the keys of the pages and devices, and who is signed in by the `Authorization` of a call. */
export interface Gatekeeper {
  readonly keys: Keys;
  readonly people: { known(authorization: string | undefined): { readonly id: string } | undefined };
}

/** How often one address may call; who is signed in, by themselves: a flood out of the hall's own network must not hold back its desks. */
export function floodLimit({ rateLimits }: Config, { keys, people }: Gatekeeper): RateLimitPluginOptions {
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
export async function guard(api: FastifyInstance, config: Config, gatekeeper: Gatekeeper): Promise<void> {
  await api.register(cors, {
    origin(origin: string | undefined, done) {
      if (origin === undefined) done(null, false);
      else gatekeeper.keys.allowsOrigin(origin).then((allowed) => done(null, allowed), (error: Error) => done(error, false));
    },
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['Hall-Key', 'Idempotency-Key', 'If-None-Match', 'Accept-Language', 'Content-Type', 'Authorization', 'Last-Event-ID'],
    exposedHeaders: ['ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After', 'Request-Id', 'Idempotency-Replayed', 'Content-Disposition'],
    maxAge: 600,
  });
  await api.register(rateLimit, floodLimit(config, gatekeeper));
  // Only JSON comes in; anything else is told so before its body is read.
  api.removeContentTypeParser('text/plain');
}
