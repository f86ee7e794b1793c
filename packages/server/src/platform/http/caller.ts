import type { FastifyRequest } from 'fastify';
import type { Caller } from '../keys/keys.ts';
import { isLoopbackAddress } from '../keys/origins.ts';
import { headerOf } from './send.ts';

/** Who calls, as the keys judge it. What a proxy on this machine passes on does not count as local. */
export function callerOf(request: FastifyRequest): Caller {
  const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined;
  return { key: headerOf(request, 'hall-key'), origin: headerOf(request, 'origin'), local: isLoopbackAddress(request.ip) && !forwarded };
}
