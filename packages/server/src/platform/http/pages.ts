import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { repository, type Config } from '../config.ts';
import { texts } from './problem-texts.ts';
import { specification } from './validation.ts';

const strict = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
/** The reference page draws itself with scripts and styles of its own making, all served from here. */
const reference = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

const asHtml = (reply: FastifyReply): FastifyReply => reply.type('text/html; charset=utf-8');
const headersOf = (folder: string): Record<string, string> => {
  const file = join(folder, 'headers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
};

/** Example pages, the loader, stories and the API reference: what a newcomer opens first. */
export async function registerPages(app: FastifyInstance, _config: Config): Promise<void> {
  const examples = join(repository, 'examples');
  app.get('/api/v1/openapi.json', async (_, reply) => reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(JSON.stringify(specification)));

  const folder = async (prefix: string, root: string, headers: Readonly<Record<string, string>>, command: string): Promise<void> => {
    if (!existsSync(root)) {
      app.get(prefix, async (_, reply) => asHtml(reply.code(404)).send(`<!doctype html><meta charset="utf-8"><title>Not built</title><p>This page is not built yet. Run <code>${command}</code>.</p>`));
      return;
    }
    await app.register(fastifyStatic, { root, prefix, decorateReply: false, index: ['index.html'], redirect: true, setHeaders: (reply) => void reply.headers(headers) });
  };
  const page = { 'Content-Security-Policy': strict, 'Cache-Control': 'no-cache' };
  for (const name of existsSync(examples) ? readdirSync(examples) : []) {
    const root = join(examples, name);
    if (existsSync(join(root, 'index.html'))) await folder(`/examples/${name}/`, root, { ...page, ...headersOf(root) }, 'npm run build');
  }
  // Any page may load the elements; those of an exact version never change.
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  await folder('/embed/v1/', join(repository, 'packages/embed/dist/v1'), { ...open, 'Cache-Control': 'public, max-age=300' }, 'npm run build');
  await folder(`/embed/${specification.info.version}/`, join(repository, 'packages/embed/dist/v1'), { ...open, 'Cache-Control': 'public, max-age=300' }, 'npm run build');
  await folder('/storybook/', join(repository, 'stories/dist'), { 'Content-Security-Policy': reference, 'Cache-Control': 'no-cache' }, 'npm run storybook:build');

  app.get('/', async (_, reply) => asHtml(reply.headers(page)).send(readFileSync(join(examples, 'index.html'))));
  app.get('/start.css', async (_, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(readFileSync(join(examples, 'start.css'))));
  app.get('/docs/problems', async (_, reply) => asHtml(reply.headers(page)).send(problemsPage()));
  await app.register(async (docs) => {
    docs.addHook('onSend', async (_, reply) => void reply.header('content-security-policy', reference));
    await docs.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '/api/v1/openapi.json', title: 'Hallkit API', withDefaultFonts: false, telemetry: false, hideClientButton: true, mcp: { disabled: true }, agent: { disabled: true },
        authentication: { preferredSecurityScheme: 'hallKey', securitySchemes: { hallKey: { value: 'pk_test_dezhou' } } },
      } as object,
    });
  });
}

/** Every problem code with its meaning, where `type` of a problem points. */
function problemsPage(): string {
  const rows = Object.entries(texts).map(([code, { status, 'zh-CN': [title, detail], en }]) =>
    `<tr id="${code.replaceAll('.', '-')}"><td><code>${code}</code></td><td>${status}</td><td>${title}。${detail}</td><td lang="en">${en[0]}. ${en[1]}</td></tr>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Problems · Hallkit API</title><link rel="stylesheet" href="/start.css"></head><body><main><h1>问题代码 <span lang="en">Problem codes</span></h1><p><a href="/docs/">API</a></p><div class="scroll"><table><thead><tr><th scope="col">code</th><th scope="col">HTTP</th><th scope="col">中文</th><th scope="col">English</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></main></body></html>`;
}
