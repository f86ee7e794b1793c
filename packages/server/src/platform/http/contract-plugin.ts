import { createHash } from 'node:crypto';
import { operations, type OperationId } from '@hallkit/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Keys } from '../keys/keys.ts';
import { anonymous, type Principal } from '../keys/principal.ts';
import type { FileReply, Handler, HandlerReply, HandlerRequest, Handlers } from './handler.ts';
import { once } from './idempotency.ts';
import { localeOf } from './problem.ts';
import { checksOf } from './validation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
  interface FastifyContextConfig {
    operationId?: OperationId;
  }
}

export interface ContractOptions {
  readonly handlers: Handlers;
  readonly db: Kysely<Database>;
  readonly keys: Keys;
  /** Check answers too; for development and tests. */
  readonly checkResponses: boolean;
}

const scopeOf = (id: OperationId): string => (operations[id].method === 'get' ? 'catalogue:read' : 'feedback:write');
const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Registers every operation of the contract: security first, then the request, then the work, then the answer. */
export function registerContract(app: FastifyInstance, options: ContractOptions): void {
  for (const id of Object.keys(operations) as OperationId[]) registerOperation(app, id, options);
}

function registerOperation<Id extends OperationId>(app: FastifyInstance, id: Id, { handlers, db, keys, checkResponses }: ContractOptions): void {
  const { method, path, status } = operations[id];
  const checks = checksOf(id);
  const handle = handlers[id] as unknown as Handler<Id>;

  const authenticate = async (request: FastifyRequest): Promise<void> => {
    request.principal = checks.needsKey ? await keys.authenticate({ key: header(request, 'hall-key'), origin: header(request, 'origin'), address: request.ip }, scopeOf(id)) : anonymous;
  };
  const check = async (request: FastifyRequest): Promise<void> => checks.request({ path: request.params, query: request.query, header: { ...request.headers }, body: request.body });
  const checked = (reply: HandlerReply<Id>): HandlerReply<Id> => {
    const wrong = checkResponses && reply.body !== undefined ? checks.response(reply.body) : undefined;
    if (wrong) throw new Error(`The answer does not keep the contract: ${wrong}`);
    return reply;
  };

  const read = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const answer = checked(await handle(requestOf<Id>(request, reply, db)));
    return answer.file ? sendFile(request, reply, answer.file, answer.etag) : sendJson(request, reply, answer);
  };
  const write = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const work = async (transaction: Kysely<Database>): Promise<{ status: number; body: string }> => ({ status, body: JSON.stringify(checked(await handle(requestOf<Id>(request, reply, transaction))).body) });
    const key = header(request, 'idempotency-key');
    const { hallId } = request.principal ?? anonymous;
    const answer = key === undefined ? { ...(await inTransaction(db, work)), replayed: false } : await once(db, { hallId, scope: `${id} ${header(request, 'hall-key') ?? ''}`, key, body: request.body }, work);
    if (answer.replayed) reply.header('idempotency-replayed', 'true');
    return reply.code(answer.status).type('application/json; charset=utf-8').header('cache-control', 'no-store').send(answer.body);
  };

  app.route({
    method: method.toUpperCase() as 'GET' | 'POST',
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    config: { operationId: id },
    onRequest: authenticate,
    preValidation: check,
    handler: method === 'get' ? read : write,
  });
}

function requestOf<Id extends OperationId>(request: FastifyRequest, reply: FastifyReply, db: Kysely<Database>): HandlerRequest<Id> {
  const gone = new AbortController();
  reply.raw.once('close', () => !reply.raw.writableFinished && gone.abort());
  return {
    params: request.params, query: request.query, body: request.body, principal: request.principal ?? anonymous, db,
    locale: localeOf(header(request, 'accept-language')), requestId: request.id, log: request.log, signal: gone.signal,
  } as unknown as HandlerRequest<Id>;
}

/** Whether the caller's copy is still good (RFC 9110 section 13.1.2, weak comparison). */
function isFresh(request: FastifyRequest, tag: string): boolean {
  const held = header(request, 'if-none-match');
  if (held === undefined) return false;
  const bare = (value: string): string => value.trim().replace(/^W\//, '');
  return held.trim() === '*' || held.split(',').some((value) => bare(value) === bare(tag));
}

function sendJson<Id extends OperationId>(request: FastifyRequest, reply: FastifyReply, { body, etag, maxAge = 0 }: HandlerReply<Id>): FastifyReply {
  reply.header('cache-control', maxAge > 0 ? `private, max-age=${maxAge}` : 'private, no-cache').header('vary', 'Hall-Key, Accept-Language');
  const text = etag === undefined ? JSON.stringify(body) : undefined;
  // Weak: the same answer may travel compressed or not.
  const tag = `W/"${etag ?? createHash('sha1').update(text ?? '').digest('base64url')}"`;
  reply.header('etag', tag);
  if (isFresh(request, tag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(text ?? JSON.stringify(body));
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: FileReply, etag = ''): FastifyReply {
  const tag = `"${etag}"`;
  reply.header('etag', tag).header('cache-control', 'public, max-age=300');
  if (isFresh(request, tag)) return reply.code(304).send();
  // RFC 6266: an ASCII name for old clients, the real one for the others.
  const name = `${file.download ? 'attachment' : 'inline'}; filename="form.pdf"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`;
  return reply.header('content-disposition', name).header('content-length', file.size).type(file.mediaType).send(request.method === 'HEAD' ? '' : file.open());
}
