import { Transform } from 'node:stream';
import type { OperationId } from '@hallkit/contract';
import { operations } from '@hallkit/contract/operations';
import type { FastifyInstance, FastifyReply, FastifyRequest, RequestPayload } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import { admit } from '../keys/admit.ts';
import type { Keys } from '../keys/keys.ts';
import type { People } from '../keys/people.ts';
import { anonymous, viewOf, type Principal } from '../keys/principal.ts';
import { callerOf } from './caller.ts';
import type { CallerPlace, Handler, HandlerReply, HandlerRequest, Handlers } from './handler.ts';
import { once, type Cover, type KeyedWrite } from './idempotency.ts';
import { createAnswerCache, prepare, type AnswerCache, type Prepared } from './prepared.ts';
import { HttpProblem, localeOf } from './problem.ts';
import { headerOf, sendFile, sendPrepared, sendStream, sendText } from './send.ts';
import { checksOf } from './validation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
    /** Bytes of the body, where they are kept. */
    rawBody?: Buffer;
  }
  interface FastifyContextConfig {
    operationId?: OperationId;
    /** Its answers have no end, and no time to measure. */
    isStream?: boolean;
  }
}

export interface ContractOptions {
  readonly handlers: Handlers;
  readonly db: Kysely<Database>;
  readonly keys: Keys;
  readonly people: People;
  /** Revision of a network's catalogue, at most a second old. */
  readonly revisionOf: (networkId: string) => Promise<string>;
  /** Operations whose answer follows from the key, the address and the catalogue alone; it is kept until the catalogue changes. */
  readonly kept: ReadonlySet<OperationId>;
  /** Told after each write that was committed: it may have recorded events. */
  readonly onWritten: () => void;
  /** Writes that hold their own transactions and keep their own promise about `Idempotency-Key`; their handler gets the database itself. */
  readonly direct: ReadonlySet<OperationId>;
  /** Operations whose body is kept as it came. */
  readonly raw: ReadonlySet<OperationId>;
  /** A digest that nobody can make who only has the database: bodies hold numbers of people, which could be tried out against a plain one. */
  readonly digest: (text: string) => string;
  /** The same by older secrets. */
  readonly olderDigests?: (text: string) => readonly string[];
  /** Under which answers to people are kept for a repeat: they tell of them what lies sealed everywhere else. Plain without. */
  readonly cover?: Cover;
  /** Writes whose answer is kept under it also where nobody is signed in: it holds a code that opens something. */
  readonly covered?: ReadonlySet<OperationId>;
  /** How long a repeated write waits for the first one, in milliseconds. */
  readonly repeatPatience: number;
  /** Check answers too; for development and tests. */
  readonly checkResponses: boolean;
}

/** Bytes of answers kept ready. */
const keptBytes = 8 * 2 ** 20;

/** Registers every operation of the contract: security first, then the request, then the work, then the answer. */
export function registerContract(app: FastifyInstance, options: ContractOptions): void {
  const cache = createAnswerCache(keptBytes);
  for (const id of Object.keys(operations) as OperationId[]) registerOperation(app, id, options, cache);
}

function registerOperation<Id extends OperationId>(app: FastifyInstance, id: Id, { handlers, db, keys, people, revisionOf, kept, direct, raw, onWritten, digest, olderDigests, cover, covered, repeatPatience, checkResponses }: ContractOptions, cache: AnswerCache): void {
  const { method, path, status, scope, person, mediaType } = operations[id];
  const checks = checksOf(id);
  const handle = handlers[id] as unknown as Handler<Id>;
  const isKept = kept.has(id);
  const isDirect = direct.has(id);

  // Callbacks and not promises: most requests find everything at hand, and a promise at each step would cost as much as the rest.
  const authenticate = (request: FastifyRequest, _reply: FastifyReply, _payload: unknown, done: (error?: Error) => void): void => {
    const enter = (found: Principal): void => {
      const admitted = attempt(() => (checks.needsKey ? admit(found, { scope, person }) : found));
      if (admitted instanceof Error) return done(admitted);
      request.principal = admitted;
      done();
    };
    const { authorization } = request.headers;
    const identify = (found: Principal): void => {
      if (authorization === undefined) return enter(found);
      people.identify(found, authorization, callerOf(request)).then(enter, done);
    };
    const principal = checks.needsKey ? attempt(() => keys.authenticate(callerOf(request))) : anonymous;
    if (principal instanceof Error) done(principal);
    else if (principal instanceof Promise) principal.then(checks.needsKey ? identify : enter, done);
    else if (checks.needsKey) identify(principal);
    else enter(principal);
  };
  const isAdmitted = async (request: FastifyRequest): Promise<boolean> => {
    try {
      admit(await keys.authenticate(callerOf(request)), { scope, person });
      return true;
    } catch (error) {
      if (error instanceof HttpProblem) return false;
      throw error;
    }
  };
  const check = (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    const fault = attempt(() => checks.request({ url: request.url, path: request.params, query: request.query, header: request.headers, body: request.body }));
    done(fault instanceof Error ? fault : undefined);
  };
  const checked = (reply: HandlerReply<Id>): HandlerReply<Id> => {
    const body = checkResponses && reply.json !== undefined ? (JSON.parse(reply.json) as unknown) : reply.body;
    const wrong = checkResponses && body !== undefined ? checks.response(body) : undefined;
    if (wrong) throw new Error(`The answer does not keep the contract: ${wrong}`);
    return reply;
  };

  const read = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const principal = request.principal ?? anonymous;
    const revision = principal.networkId === '' ? '' : await revisionOf(principal.networkId);
    const work = async (): Promise<HandlerReply<Id>> => checked(await handle({ ...requestOf<Id>(request, reply, db, revision), isAdmitted: () => isAdmitted(request) }));
    if (isKept) {
      const make = async (): Promise<Prepared> => prepare((await work()).body);
      // Keys are read anew at other moments than the revision: an answer of fewer halls must not stand for one of all.
      return sendPrepared(request, reply, await cache.get(`${principal.keyId} ${viewOf(principal)} ${revision} ${request.url}`, make));
    }
    const answer = await work();
    if (answer.stream) return sendStream(request, reply, answer.stream);
    if (answer.text) return sendText(request, reply, answer.text);
    return answer.file ? sendFile(request, reply, answer.file) : sendPrepared(request, reply, prepare(answer.body));
  };
  const keyed = (request: FastifyRequest): KeyedWrite | null => {
    const key = headerOf(request, 'idempotency-key');
    const { hallId, keyId, person } = request.principal ?? anonymous;
    if (key === undefined) return null;
    const text = JSON.stringify(bodyAt(request) ?? null);
    return { hallId, scope: `${id} ${person?.id ?? keyId}`, key, body: digest(text), older: olderDigests?.(text) ?? [], patience: repeatPatience, cover: person || covered?.has(id) === true ? cover : undefined };
  };
  const write = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const work = async (transaction: Kysely<Database>): Promise<{ status: number; body: string }> => ({ status, body: JSON.stringify(checked(await handle(requestOf<Id>(request, reply, transaction, ''))).body) });
    if (isDirect) {
      const { body, json, replayed = false } = checked(await handle(requestOf<Id>(request, reply, db, '', keyed(request))));
      return answered(reply, { status, body: json ?? JSON.stringify(body), replayed });
    }
    const keyedWrite = keyed(request);
    return answered(reply, keyedWrite ? await once(db, keyedWrite, work) : { ...(await inTransaction(db, work)), replayed: false });
  };
  const answered = (reply: FastifyReply, answer: { status: number; body: string; replayed: boolean }): FastifyReply => {
    if (answer.replayed) reply.header('idempotency-replayed', 'true');
    else onWritten();
    return reply.code(answer.status).type('application/json; charset=utf-8').header('cache-control', 'no-store').send(answer.body);
  };

  app.route({
    method: method.toUpperCase() as 'GET' | 'POST',
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    config: { operationId: id, isStream: mediaType === 'text/event-stream' },
    // After the rate limit, so that guessing keys is limited too; before the body is read.
    preParsing: raw.has(id) ? [authenticate, keepRaw] : authenticate,
    preValidation: check,
    handler: method === 'get' ? read : write,
  });
}

/** Keeps the bytes of a body while they are read. */
function keepRaw(request: FastifyRequest, _reply: FastifyReply, payload: RequestPayload, done: (error: Error | null, payload?: RequestPayload) => void): void {
  const chunks: Buffer[] = [];
  const kept = new Transform({
    transform: (chunk: Buffer, _encoding, next) => (chunks.push(chunk), next(null, chunk)),
    flush: (next) => ((request.rawBody = Buffer.concat(chunks)), next()),
  });
  payload.once('error', (error) => kept.destroy(error));
  done(null, payload.pipe(kept));
}

/** What a repeat must have in common: the body, and of a path with names in it also those. */
function bodyAt({ params, body }: FastifyRequest): unknown {
  return Object.keys(params as object).length === 0 ? body : { params, body };
}

/** What `work` gives, or the error it throws. */
function attempt<Result>(work: () => Result): Result | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}

function requestOf<Id extends OperationId>(request: FastifyRequest, reply: FastifyReply, db: Kysely<Database>, revision: string, keyedWrite: KeyedWrite | null = null): HandlerRequest<Id> {
  const gone = new AbortController();
  const caller = (): CallerPlace => ({ address: request.ip, isLocal: callerOf(request).isLocal() });
  reply.raw.once('close', () => !reply.raw.writableFinished && gone.abort());
  return {
    params: request.params, query: request.query, body: request.body, principal: request.principal ?? anonymous, revision, db,
    locale: localeOf(headerOf(request, 'accept-language')), requestId: request.id, log: request.log, signal: gone.signal,
    header: (name: string) => headerOf(request, name), rawBody: () => request.rawBody ?? Buffer.alloc(0), caller, keyedWrite,
  } as unknown as HandlerRequest<Id>;
}
