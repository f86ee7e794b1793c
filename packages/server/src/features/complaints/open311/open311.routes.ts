import type { ComplaintReceipt } from '@hallkit/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/database/schema.ts';
import { callerOf } from '../../../platform/http/caller.ts';
import { localeOf, type Locale } from '../../../platform/http/problem.ts';
import { headerOf } from '../../../platform/http/send.ts';
import { admit } from '../../../platform/keys/admit.ts';
import type { Keys } from '../../../platform/keys/keys.ts';
import { selectHall } from '../../applications/applications.store.ts';
import { selectHallDepartments } from '../../scenarios/scenarios.store.ts';
import { createComplaint } from '../complaints.create.ts';
import type { ComplaintContext } from '../complaints.types.ts';
import { Open311Error, toldError } from './open311.errors.ts';
import { formatted, mediaTypes, type Open311Format, type Tree } from './open311.format.ts';
import { receiptTree, requestOf, requestsTree, tokenTree } from './open311.requests.ts';
import { definitionTree, discoveryTree, isServiceCode, servicesTree } from './open311.services.ts';

/** What the routes need. */
export interface Open311Options {
  readonly db: Kysely<Database>;
  readonly keys: Keys;
  readonly context: ComplaintContext;
  /** Address under which people reach this server. */
  readonly base: () => string;
  /** Told after each write. */
  readonly onWritten: () => void;
}

type Asked = FastifyRequest<{ Params: { name?: string; id?: string }; Querystring: Record<string, string | string[] | undefined> }>;

const bodyLimit = 64 * 1024;
const missing = (field: string): Open311Error => new Open311Error(400, { zh: `缺少 ${field}`, en: `${field} was not provided` });
const nothing = (zh: string, en: string): Open311Error => new Open311Error(404, { zh, en });

/** A name with its format: `requests.json`. @throws {Open311Error} 400 for a format that is not spoken. */
function split(text: string): { readonly name: string; readonly format: Open311Format } {
  const [, name, format] = /^(.*)\.(xml|json)$/.exec(text) ?? [];
  if (name === undefined) throw new Open311Error(400, { zh: '地址应以 .xml 或 .json 结尾', en: 'The address has to end in .xml or .json' });
  return { name, format: format as Open311Format };
}

const localeFor = (request: FastifyRequest): Locale => localeOf(headerOf(request, 'accept-language'));
/** Also of an address that is wrong. */
const formatFor = ({ url }: FastifyRequest): Open311Format => (/\.json(\?|$)/.test(url) ? 'json' : 'xml');

function send(reply: FastifyReply, format: Open311Format, root: string, tree: Tree, status = 200): FastifyReply {
  return reply.code(status).header('content-type', mediaTypes[format]).header('cache-control', 'no-store').header('vary', 'accept-language').send(formatted(format, root, tree));
}

/** One value of a query; given several times, the first. */
const queryOf = ({ query }: Asked, name: string): string => {
  const value = query[name];
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim();
};

/**
 * Registers Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2) beside the contract, so that what cities already run can hand
 * complaints in and follow them: discovery, services, requests, tokens, each as XML and JSON. `jurisdiction_id` is the id of a hall,
 * `api_key` a site key of it, a service the kind of a complaint, a token its tracking id.
 */
export function registerOpen311(app: FastifyInstance, { db, keys, context, base, onWritten }: Open311Options): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit }, (_request, body, done) => done(null, new URLSearchParams(body as string)));
  const tell = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { status, description, headers } = toldError(error, localeFor(request));
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'open311 failed');
    return send(reply.headers(headers), formatFor(request), 'errors', [{ code: status, description }], status);
  };
  app.setErrorHandler(tell);
  app.setNotFoundHandler((request, reply) => tell(nothing('没有这个地址', 'There is nothing at this address'), request, reply));

  /** The hall that is meant. @throws {Open311Error} 400 without, 404 for none. */
  const hallOf = async (jurisdiction: string): Promise<string> => {
    if (jurisdiction === '') throw missing('jurisdiction_id');
    if (!/^[a-z0-9-]{1,96}$/.test(jurisdiction) || !(await selectHall(db, jurisdiction))) throw nothing(`没有这个 jurisdiction_id：${jurisdiction.slice(0, 40)}`, `jurisdiction_id ${jurisdiction.slice(0, 40)} was not found`);
    return jurisdiction;
  };

  app.get('/:name', async (request: Asked, reply) => {
    const { name, format } = split(request.params.name ?? '');
    const locale = localeFor(request);
    if (name === 'discovery') return send(reply, format, 'discovery', discoveryTree(base()));
    if (name !== 'services' && name !== 'requests') throw nothing('没有这个地址', 'There is nothing at this address');
    const hallId = await hallOf(queryOf(request, 'jurisdiction_id'));
    if (name === 'services') return send(reply, format, 'services', servicesTree(locale));
    const asked = queryOf(request, 'service_request_id').split(',').map((id) => id.trim()).filter((id) => id !== '');
    // Without a number or token there is nothing to list: what others wrote to the hall is not published.
    return send(reply, format, 'service_requests', await requestsTree(db, hallId, asked, context.now(), locale));
  });
  app.get('/services/:id', async (request: Asked, reply) => {
    const { name: code, format } = split(request.params.id ?? '');
    const hallId = await hallOf(queryOf(request, 'jurisdiction_id'));
    if (!isServiceCode(code)) throw nothing(`没有这个 service_code：${code.slice(0, 40)}`, `There is no service_code ${code.slice(0, 40)}`);
    return send(reply, format, 'service_definition', definitionTree(code, await selectHallDepartments(db, hallId), localeFor(request)));
  });
  app.get('/tokens/:id', async (request: Asked, reply) => {
    const { name: token, format } = split(request.params.id ?? '');
    return send(reply, format, 'service_requests', await tokenTree(db, await hallOf(queryOf(request, 'jurisdiction_id')), token));
  });
  app.get('/requests/:id', async (request: Asked, reply) => {
    const { name: id, format } = split(request.params.id ?? '');
    const found = await requestsTree(db, await hallOf(queryOf(request, 'jurisdiction_id')), [id], context.now(), localeFor(request));
    if (found.length === 0) throw nothing('没有这个 service_request_id', 'There is no such service_request_id');
    return send(reply, format, 'service_requests', found);
  });
  app.post('/:name', async (request: Asked, reply) => {
    const { name, format } = split(request.params.name ?? '');
    if (name !== 'requests') throw nothing('没有这个地址', 'There is nothing at this address');
    if (!(request.body instanceof URLSearchParams)) throw new Open311Error(400, { zh: '请以 application/x-www-form-urlencoded 发送', en: 'Send application/x-www-form-urlencoded' });
    const form = request.body;
    const locale = localeFor(request);
    const caller = callerOf(request);
    const key = form.get('api_key')?.trim() ?? '';
    if (key === '') throw new Open311Error(403, { zh: '缺少 api_key', en: 'api_key is missing' });
    const principal = admit(await keys.authenticate({ ...caller, key }), { scope: 'queue:take', person: null });
    const hallId = await hallOf(form.get('jurisdiction_id')?.trim() ?? '');
    const { json } = await createComplaint(db, context, { principal, caller: { address: request.ip, isLocal: caller.isLocal() }, locale }, hallId, requestOf(form), null);
    onWritten();
    return send(reply, format, 'service_requests', receiptTree(JSON.parse(json) as ComplaintReceipt, locale));
  });
}
