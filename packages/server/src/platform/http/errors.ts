import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem, localeOf, problemBody, type ProblemCode } from './problem.ts';

/** Faults of the framework and of the database, as problems of ours. */
const known: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body.media-type', FST_ERR_CTP_BODY_TOO_LARGE: 'body.too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed', FST_ERR_BAD_URL: 'request.malformed', FST_ERR_MAX_PARAM_LENGTH: 'request.invalid',
  ENOSPC: 'server.disk-full', '53100': 'server.disk-full', '53200': 'server.unavailable', '53300': 'server.unavailable', '57P01': 'server.unavailable', '57P02': 'server.unavailable', '57P03': 'server.unavailable', '3D000': 'server.unavailable',
  ECONNREFUSED: 'server.unavailable', ECONNRESET: 'server.unavailable', EPIPE: 'server.unavailable', '08000': 'server.unavailable', '08003': 'server.unavailable', '08006': 'server.unavailable', '57014': 'server.unavailable',
};

/** What the framework says of a body that is no JSON. */
const unreadable = new Set(['FST_ERR_CTP_EMPTY_JSON_BODY', 'FST_ERR_CTP_INVALID_JSON_BODY']);

/** The problem that an error is for the caller; what is nobody's fault but ours stays `server.error`. */
export function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const { code = '', message = '', statusCode = 0 } = error as Partial<FastifyError>;
  const retry = { headers: { 'retry-after': '1' } };
  const found = known[code];
  if (unreadable.has(code)) return new HttpProblem('request.malformed', { errors: [{ in: 'body', pointer: '', code: 'json.malformed' }] });
  if (found) return new HttpProblem(found, found.startsWith('server.') ? retry : {});
  if (/Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after calling end|driver has already been destroyed|is not queryable/.test(message)) return new HttpProblem('server.unavailable', retry);
  if (statusCode === 429) return new HttpProblem('rate.limited');
  if (statusCode >= 400 && statusCode < 500) return new HttpProblem('request.malformed');
  return new HttpProblem('server.error');
}

/** Sends a problem in the caller's language. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: HttpProblem): FastifyReply {
  const locale = localeOf(request.headers['accept-language']);
  const body = problemBody(problem, locale, request.id);
  return reply
    .code(problem.status)
    .headers({ ...problem.headers, 'request-id': request.id, 'content-language': locale, 'cache-control': 'no-store', vary: 'Origin, Accept-Language' })
    .removeHeader('etag')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

/** Every failure below this instance becomes a problem; no stack leaves the server. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error);
    if (problem.status >= 500) request.log.error({ requestId: request.id, err: error, code: problem.code }, 'request failed');
    return sendProblem(request, reply, problem);
  });
}

/**
 * Answers what no route takes: another method with the right ones, everything else with a way on.
 *
 * @param page - Answers with a page where a person asks; undefined leaves it to the problem.
 */
export function registerNotFound(app: FastifyInstance, allowed: (path: string) => readonly string[], page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined = () => undefined): void {
  app.setNotFoundHandler((request, reply) => {
    const methods = allowed(request.url.split('?')[0] ?? '');
    if (methods.length > 0 && !methods.includes(request.method)) return sendProblem(request, reply, new HttpProblem('method.not-allowed', { headers: { allow: methods.join(', ') } }));
    return page(request, reply) ?? sendProblem(request, reply, new HttpProblem('route.not-found'));
  });
}
