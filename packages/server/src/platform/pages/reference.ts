import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { relaxedPolicy } from './policies.ts';

/** What the reference page shows and does not: no fonts, proxies, telemetry or assistants of other hosts. */
const configuration = {
  url: '/api/v1/openapi.json', withDefaultFonts: false, telemetry: false, hideClientButton: true, showDeveloperTools: 'never', mcp: { disabled: true }, agent: { disabled: true },
  externalUrls: { dashboardUrl: '', registryUrl: '', proxyUrl: '', apiBaseUrl: '' },
  authentication: { preferredSecurityScheme: 'hallKey', securitySchemes: { hallKey: { value: 'pk_test_dezhou' } } },
};

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Hallkit API</title><link rel="icon" href="/icon.svg" type="image/svg+xml"></head>
<body><div id="app"></div><script src="/docs/scalar.js"></script><script src="/docs/start.js"></script></body></html>`;

interface Script {
  readonly tag: string;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** The reference's script, out of its package: 5 MB that only those load who open the page. */
async function loadScript(): Promise<Script> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const inner = Fastify();
  await inner.register(scalar, { routePrefix: '/docs', configuration: { url: '/api/v1/openapi.json' } });
  const { rawPayload } = await inner.inject('/docs/js/scalar.js');
  await inner.close();
  return {
    tag: `"${createHash('sha256').update(rawPayload).digest('base64url').slice(0, 22)}"`,
    br: brotliCompressSync(rawPayload, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
    gzip: gzipSync(rawPayload),
  };
}

/** `/docs/`: every operation, with its calls to try. */
export function registerReference(app: FastifyInstance): void {
  let script: Promise<Script> | undefined;
  app.get('/docs', async (_, reply) => reply.redirect('/docs/'));
  app.get('/docs/', async (_, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', relaxedPolicy).header('cache-control', 'no-cache').send(page));
  app.get('/docs/start.js', async (_, reply) => reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(`Scalar.createApiReference('#app', ${JSON.stringify(configuration)});\n`));
  app.get('/docs/scalar.js', async (request, reply) => {
    const { tag, br, gzip } = await (script ??= loadScript());
    reply.headers({ etag: tag, 'cache-control': 'public, max-age=3600', vary: 'Accept-Encoding' });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    return reply.type('text/javascript; charset=utf-8').header('content-encoding', takesBrotli ? 'br' : 'gzip').send(takesBrotli ? br : gzip);
  });
}
