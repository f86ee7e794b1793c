import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/**
 * Structured logs without personal data. A request is one line: operation, status, time, and which key, by a digest
 * of it. No address of the caller, no path (people put names into them), no query, no header, no body.
 */
export function logOptions(level: string): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, message: error.message.slice(0, 500), stack: error.stack?.split('\n').slice(0, 8).join('\n') ?? '' }),
    },
  };
}

/** One line a request, when it is done. */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { config, url } = request.routeOptions;
    request.log.info({ requestId: request.id, method: request.method, operation: config.operationId ?? url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, key: request.principal?.keyId }, 'request');
    done();
  });
}
