import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { OperationId, OperationTypes } from '@hallkit/contract';
import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Principal } from '../keys/principal.ts';
import type { KeyedWrite } from './idempotency.ts';
import type { Locale } from './problem.ts';

type OrNothing<Found> = [Found] extends [never] ? Record<string, never> : Found;
type Part<Source, Name extends string> = Source extends { readonly [Key in Name]?: infer Found } ? OrNothing<NonNullable<Found>> : Record<string, never>;
type Parameters<Id extends OperationId> = OperationTypes[Id]['parameters'];
type Content<Source> = Source extends { content: infer Found } ? Found : never;
type JsonOf<Source> = Content<Source> extends { 'application/json': infer Found } ? Found : never;
type BodyOf<Id extends OperationId> = OperationTypes[Id] extends { requestBody: infer Request } ? JsonOf<Request> : undefined;
type Responses<Id extends OperationId> = OperationTypes[Id]['responses'];
type Success<Id extends OperationId> = { [Status in keyof Responses<Id> & (200 | 201)]: JsonOf<Responses<Id>[Status]> }[keyof Responses<Id> & (200 | 201)];

/** A request that passed security and validation. */
export interface HandlerRequest<Id extends OperationId> {
  readonly params: Part<Parameters<Id>, 'path'>;
  /** Coerced to the contract's types; its defaults are filled in. */
  readonly query: Part<Parameters<Id>, 'query'>;
  readonly body: BodyOf<Id>;
  /** Whose key it is, and who is signed in; for operations without security, nobody. */
  readonly principal: Principal;
  /**
   * Revision of the catalogue of the key's network, at most a second old, without a query of its own.
   * Empty without a key and for writes.
   */
  readonly revision: string;
  /** For reads and direct writes the database; for other writes the transaction in which the idempotency record is kept too. */
  readonly db: Kysely<Database>;
  readonly locale: Locale;
  readonly requestId: string;
  /** A header by its name in small letters; checked where the contract names it. */
  header(name: string): string | undefined;
  /** Where the call comes from. */
  caller(): CallerPlace;
  /** The unchanged bytes of the body; of the operations that are named for it, since a signature is over them. */
  rawBody(): Buffer;
  /** Of a direct write: the key its caller gave it, for a record of its own; null without one. */
  readonly keyedWrite: KeyedWrite | null;
  /** Whether the key would still be let in; for reads, whose answer may last. */
  isAdmitted(): Promise<boolean>;
  readonly log: FastifyBaseLogger;
  /** Aborted when the caller has gone before the answer was sent. */
  readonly signal: AbortSignal;
}

/** Where a call comes from. */
export interface CallerPlace {
  readonly address: string;
  /** This machine itself, with no proxy between. */
  readonly isLocal: boolean;
}

/** An answer that is written piece by piece, also one without an end: the head is sent, then the handler writes for as long as it likes. */
export interface StreamReply {
  readonly mediaType: string;
  /** Name to save it under; of what is a file. */
  readonly fileName?: string;
  /** Takes over. */
  begin(response: ServerResponse): void;
  /** Called in its place where only the head was asked for or the caller has gone. */
  skip(): void;
}

/** A file as an answer. */
export interface FileReply {
  /** Opens the file; not called where the caller's copy is still good or only the head is asked for. */
  open(): Readable;
  readonly mediaType: string;
  readonly size: number;
  /** File name a browser saves it under; UTF-8. */
  readonly fileName: string;
  readonly download: boolean;
  /** Digest of the bytes, for the entity tag. */
  readonly digest: string;
  /** Somebody's own: nobody else may keep a copy on the way. */
  readonly isPrivate?: boolean;
}

/** A text that is no JSON, such as a feed; anybody may keep a copy for a minute. */
export interface TextReply {
  /** With its charset. */
  readonly mediaType: string;
  readonly text: string;
}

/** What a handler answers; the platform adds tags, headers and compression. */
export interface HandlerReply<Id extends OperationId> {
  readonly body?: Success<Id>;
  /** Of a direct write: the body as JSON, where the database made it. */
  readonly json?: string;
  readonly file?: FileReply;
  /** Of a read. */
  readonly text?: TextReply;
  readonly stream?: StreamReply;
  /** Of a direct write: the answer is that of an earlier call with the same key. */
  readonly replayed?: boolean;
}

/** One operation of the contract. */
export type Handler<Id extends OperationId> = (request: HandlerRequest<Id>) => Promise<HandlerReply<Id>>;

/** Every operation: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
