import type { FastifyRequest } from 'fastify';
import type { Caller } from '../keys/caller.ts';
import { isLoopbackAddress } from '../keys/origins.ts';
import { headerOf } from './send.ts';

/** Who calls, as the keys judge it. What a proxy on this machine passes on does not count as local. */
export function callerOf(request: FastifyRequest): Caller {
  const { headers } = request;
  const isLocal = (): boolean => headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined && isLoopbackAddress(request.ip);
  return { key: headerOf(request, 'hall-key'), origin: headerOf(request, 'origin'), isLocal };
}
