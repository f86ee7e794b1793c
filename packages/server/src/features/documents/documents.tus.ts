import { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atFirstUse } from '../../platform/at-first-use.ts';
import { callerOf } from '../../platform/http/caller.ts';
import { allowTime } from '../../platform/http/connection-errors.ts';
import { asProblem, sendProblem } from '../../platform/http/errors.ts';
import { texts } from '../../platform/http/problem-texts.ts';
import { HttpProblem, type ProblemCode } from '../../platform/http/problem.ts';
import { admit } from '../../platform/keys/admit.ts';
import type { Keys } from '../../platform/keys/keys.ts';
import type { People } from '../../platform/keys/people.ts';
import { isPhotoUpload, selectPhotoUpload } from './documents.photos.store.ts';
import { spaceOf } from './documents.space.ts';
import type { DocumentContext } from './documents.types.ts';
import { ensureUploadFile } from './documents.upload-files.ts';
import { selectUploads } from './documents.uploads.store.ts';
import { largestUpload } from './documents.uploads.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What @fastify/cors allows on this route in place of its own. */
    cors?: { readonly methods: string[]; readonly allowedHeaders: string[]; readonly exposedHeaders: string[] };
  }
}

/** What the server of the protocol answers, as problems of ours; what is not here is our fault. */
const byStatus: Readonly<Record<number, ProblemCode>> = { 400: 'request.malformed', 403: 'request.malformed', 404: 'upload.not-found', 409: 'upload.offset', 410: 'upload.not-found', 412: 'upload.version', 413: 'upload.too-large', 423: 'upload.locked' };
const protocol = { 'tus-resumable': '1.0.0', 'tus-version': '1.0.0' } as const;
/** How long a connection may send nothing, in milliseconds. */
const silence = 60_000;

const cors = {
  methods: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
  allowedHeaders: ['Hall-Key', 'Authorization', 'Accept-Language', 'Content-Type', 'Tus-Resumable', 'Upload-Offset', 'Upload-Length', 'Upload-Metadata', 'X-Requested-With', 'X-Request-ID', 'X-HTTP-Method-Override'],
  exposedHeaders: ['Tus-Resumable', 'Tus-Version', 'Tus-Extension', 'Tus-Max-Size', 'Upload-Offset', 'Upload-Length', 'Upload-Expires', 'Retry-After', 'Request-Id'],
};

type Asked = FastifyRequest<{ Params: { uploadId: string } }>;

/** Who may write to a picture for a complaint: whoever has its id, with a key that may hand it in. */
const forPhoto = { scope: 'queue:take', person: null } as const;
const forPaper = { scope: 'application:write', person: 'required' } as const;

/** Headers of the protocol: nothing else of a request is its server's business. */
function headersOf({ headers }: FastifyRequest): Headers {
  const kept = new Headers();
  for (const name of ['tus-resumable', 'upload-offset', 'content-type', 'content-length']) {
    const value = headers[name];
    if (typeof value === 'string') kept.set(name, value);
  }
  return kept;
}

/** Our problem for an answer of the protocol's server. */
function problemOf(status: number, said: string): HttpProblem {
  const code = said in texts ? (said as ProblemCode) : (byStatus[status] ?? 'server.error');
  return new HttpProblem(code, { headers: { ...protocol, ...(code === 'upload.locked' || code === 'storage.full' ? { 'retry-after': '5' } : {}) } });
}

/**
 * Registers the bytes of uploads: `/uploads/{uploadId}/content` by the tus protocol 1.0.0 (HEAD, PATCH, DELETE), beside the
 * contract, whose bodies are JSON. Key, person and problems are as everywhere.
 */
export function registerUploads(api: FastifyInstance, context: DocumentContext, { keys, people }: { readonly keys: Keys; readonly people: People }): void {
  // Fetched by the first upload: what the protocol's server brings along is a seventh of an idle server.
  const server = atFirstUse(async () => (await import('./documents.tus-server.ts')).createTusServer(context));

  const photos = new WeakSet<FastifyRequest>();
  const authenticate = async (request: FastifyRequest): Promise<void> => {
    const caller = callerOf(request);
    const found = await keys.authenticate(caller);
    if (await isPhotoUpload(context.db, (request.params as Asked['params']).uploadId)) {
      photos.add(request);
      request.principal = admit(found, forPhoto);
      return;
    }
    const { authorization } = request.headers;
    request.principal = admit(authorization === undefined ? found : await people.identify(found, authorization, caller), forPaper);
  };
  const handle = async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
    const { uploadId } = request.params;
    const upload = photos.has(request) ? await selectPhotoUpload(context.db, request.principal?.networkId ?? '', uploadId, context.now()) : (await selectUploads(context.db, spaceOf(request.principal), [uploadId], context.now()))[0];
    if (upload?.state !== 'open') throw new HttpProblem('upload.not-found', { headers: protocol });
    await ensureUploadFile(context.folder, uploadId);
    const body = request.body instanceof Readable ? { body: Readable.toWeb(request.body) as ReadableStream<Uint8Array>, duplex: 'half' as const } : {};
    const response = await (await server()).handleWeb(new Request(`http://hall/${uploadId}`, { method: request.method, headers: headersOf(request), ...body }));
    if (response.status >= 400) throw problemOf(response.status, (await response.text()).trim());
    for (const name of ['tus-resumable', 'upload-offset', 'upload-length', 'connection']) {
      const value = response.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    return reply.code(response.status).header('cache-control', 'no-store').header('upload-expires', upload.expiresAt.toUTCString()).send();
  };
  /** A file may take longer than a request of JSON; silence may not. */
  const patient = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { socket } = request.raw;
    // A request that is injected has no line.
    if (!('setTimeout' in socket)) return;
    const done = allowTime(socket);
    const isSilent = (): void => void socket.destroy();
    socket.setTimeout(silence, isSilent);
    reply.raw.once('close', () => {
      socket.off('timeout', isSilent);
      done();
    });
  };

  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/offset+octet-stream', (_request, payload, done) => done(null, payload));
  api.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? new HttpProblem('upload.media-type', { headers: protocol }) : asProblem(error);
    if (problem.status >= 500) request.log.error({ requestId: request.id, err: error, code: problem.code }, 'upload failed');
    return sendProblem(request, reply, problem);
  });
  const route = { url: '/uploads/:uploadId/content', config: { cors } };
  api.route({ ...route, method: ['HEAD', 'DELETE'], preParsing: authenticate, handler: handle });
  api.route({ ...route, method: 'PATCH', bodyLimit: largestUpload, onRequest: patient, preParsing: authenticate, handler: handle });
  api.route({ ...route, method: 'OPTIONS', handler: (_, reply) => reply.code(204).headers({ ...protocol, 'tus-extension': 'termination,expiration', 'tus-max-size': largestUpload }).send() });
}
