import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { repository } from '../config.ts';
import { HttpProblem, localeOf, type Locale } from '../http/problem.ts';
import { specification } from '../http/validation.ts';
import { registerReference } from './reference.ts';
import { messagePage, problemsPage } from './messages.ts';
import { relaxedPolicy, strictPolicy } from './policies.ts';

/** Manifests of an example are for tools, not for visitors. */
const hidden = /(^|\/)(package\.json|headers\.json|node_modules|\.[^/]*)(\/|$)/;

type Headers = Readonly<Record<string, string>>;
interface Folder {
  readonly root: string;
  readonly headers: Headers;
  /** Makes the folder where it is not built yet. */
  readonly command: string;
}

/** A page of our own. */
export const asHtml = (reply: FastifyReply, locale: Locale): FastifyReply =>
  reply.type('text/html; charset=utf-8').headers({ 'content-security-policy': strictPolicy, 'cache-control': 'no-cache', 'content-language': locale, vary: 'Accept-Language, Accept-Encoding' });

/** The language asked for in the address. */
export function askedLanguage(request: FastifyRequest): Locale | undefined {
  const { lang } = request.query as { lang?: unknown };
  return lang === 'en' || lang === 'zh-CN' ? lang : undefined;
}

/** The language of a page: the one asked for in the address, else the browser's. */
const languageOf = (request: FastifyRequest): Locale => askedLanguage(request) ?? localeOf(request.headers['accept-language']);

/** A page that says that there is none; for a person's browser, not for a program that wants data. */
export function missingPage(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (request.url.startsWith('/api/') || !/\btext\/html\b/.test(request.headers.accept ?? '')) return undefined;
  const locale = languageOf(request);
  return asHtml(reply.code(404), locale).send(messagePage(locale, { 'zh-CN': '没有这个页面', en: 'There is no such page' }, { 'zh-CN': '请检查地址，或从首页重新开始。', en: 'Check the address, or begin at the start page.' }));
}

/** Example pages, the loader, stories and the API reference: what a newcomer opens first. What is built while the server runs is there at once. */
export async function registerPages(app: FastifyInstance): Promise<void> {
  const examples = join(repository, 'examples');
  await app.register(helmet, { contentSecurityPolicy: false, crossOriginResourcePolicy: false, crossOriginOpenerPolicy: false, hsts: false });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024, brotliOptions: { params: { 1: 4 } } });
  await app.register(fastifyStatic, { root: examples, serve: false });

  app.get('/', async (request, reply) => {
    const locale = languageOf(request);
    const page = await readFile(join(examples, locale === 'en' ? 'index.en.html' : 'index.html'), 'utf8');
    const stories = existsSync(join(repository, 'stories/dist/index.html'));
    return asHtml(reply, locale).send(stories ? page : page.replace(/<!-- stories -->.*?<!-- \/stories -->/gs, ''));
  });
  // Browsers ask for /favicon.ico on pages that name no icon.
  for (const [path, file] of [['/start.css', 'start.css'], ['/icon.svg', 'icon.svg'], ['/favicon.ico', 'icon.svg']] as const) {
    app.get(path, async (_, reply) => reply.header('cache-control', 'no-cache').sendFile(file, examples, { cacheControl: false }));
  }
  app.get('/docs/problems', async (request, reply) => asHtml(reply, languageOf(request)).send(problemsPage(languageOf(request))));
  registerReference(app);
  app.get('/api/v1/openapi.json', async (_, reply) => reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(JSON.stringify(specification)));

  app.get<{ Params: { name: string } }>('/examples/:name', async (request, reply) => reply.redirect(`/examples/${encodeURIComponent(request.params.name)}/`));
  app.get<{ Params: { name: string; '*': string } }>('/examples/:name/*', async (request, reply) => {
    const { name, '*': path } = request.params;
    const root = join(examples, name);
    if (!/^[a-z0-9-]+$/.test(name) || !existsSync(join(root, 'index.html'))) throw new HttpProblem('route.not-found');
    const own = join(root, 'headers.json');
    const headers = existsSync(own) ? (JSON.parse(await readFile(own, 'utf8')) as Headers) : {};
    return serve(reply, { root, command: 'npm run build', headers: { 'Content-Security-Policy': strictPolicy, 'Cache-Control': 'no-cache', ...headers } }, path);
  });
  // Any page may load the elements.
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const bundles = join(repository, 'packages/embed/dist');
  folder(app, '/embed', { root: bundles, command: 'npm run build', headers: { ...open, 'Cache-Control': 'public, max-age=300' } });
  folder(app, '/storybook', { root: join(repository, 'stories/dist'), command: 'npm run storybook:build', headers: { 'Content-Security-Policy': relaxedPolicy, 'Cache-Control': 'no-cache' } });
}

function folder(app: FastifyInstance, prefix: string, where: Folder): void {
  app.get(prefix, async (_, reply) => reply.redirect(`${prefix}/`));
  app.get<{ Params: { '*': string } }>(`${prefix}/*`, async (request, reply) => {
    const locale = languageOf(request);
    const { command } = where;
    if (!existsSync(where.root)) return asHtml(reply.code(404), locale).send(messagePage(locale, { 'zh-CN': '尚未构建', en: 'Not built yet' }, { 'zh-CN': `运行 ${command}，然后刷新此页。`, en: `Run ${command}, then load this page again.` }));
    return serve(reply, where, request.params['*']);
  });
}

/** A file below a folder; `index.html` for the folder itself. Whatever leads elsewhere is not found. */
function serve(reply: FastifyReply, { root, headers }: Folder, path: string): FastifyReply {
  if (hidden.test(path) || path.includes('\0') || path.includes('\\')) throw new HttpProblem('route.not-found');
  return reply.headers(headers).sendFile(path === '' ? 'index.html' : path, root, { cacheControl: false });
}
