import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** The last part of an address is left out: enough to see a flood, too little to know a person. */
const coarse = (address: string): string => (address.includes('.') ? address.replace(/\.\d+$/, '.0') : address.replace(/(:[^:]*){4}$/, '::'));

/** Structured logs without personal data: no query (people type names and numbers into it), no keys, no whole address. */
export function logOptions(level: string): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    redact: ['req.headers', 'res.headers'],
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?')[0]?.slice(0, 200), queryLength: request.url.length - (request.url.split('?')[0]?.length ?? 0), address: coarse(request.ip ?? '') }),
      err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, message: error.message.slice(0, 500), stack: error.stack?.split('\n').slice(0, 8).join('\n') ?? '' }),
    },
  };
}
