import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileReply, StreamReply, TextReply } from './handler.ts';
import { encoded, prepareText, type Encoding, type Prepared } from './prepared.ts';

/** Below this many bytes compressing gains nothing. */
const worthwhile = 1024;

/** A header of a request; of several the first. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Whether the caller's copy is still good (RFC 9110 section 13.1.2, weak comparison). */
function isFresh(request: FastifyRequest, tag: string): boolean {
  const held = headerOf(request, 'if-none-match');
  if (held === undefined) return false;
  const bare = (value: string): string => value.trim().replace(/^W\//, '');
  return held.trim() === '*' || held.split(',').some((value) => bare(value) === bare(tag));
}

/** The encoding to send in (RFC 9110 section 12.5.3); undefined for none. */
function encodingFor(request: FastifyRequest): Encoding | undefined {
  const accepted = headerOf(request, 'accept-encoding');
  if (accepted === undefined) return undefined;
  const parts = accepted.toLowerCase().split(',').map((part) => part.trim().split(/\s*;\s*/));
  const takes = (encoding: Encoding): boolean => parts.some(([name, weight = 'q=1']) => name === encoding && Number(weight.replace(/^q=/, '')) > 0);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** Sends a JSON body: 304 where the caller has it, compressed where that helps. */
export function sendPrepared(request: FastifyRequest, reply: FastifyReply, answer: Prepared): FastifyReply | Promise<FastifyReply> {
  reply.header('cache-control', 'private, no-cache').header('vary', 'Origin, Hall-Key, Accept-Encoding');
  return sendBytes(request, reply, answer, 'application/json; charset=utf-8');
}

/** Sends a text that is the same for everybody who reads the language. */
export function sendText(request: FastifyRequest, reply: FastifyReply, { mediaType, text }: TextReply): FastifyReply | Promise<FastifyReply> {
  reply.header('cache-control', 'public, max-age=60').header('vary', 'Origin, Accept-Language, Accept-Encoding');
  return sendBytes(request, reply, prepareText(text), mediaType);
}

function sendBytes(request: FastifyRequest, reply: FastifyReply, answer: Prepared, mediaType: string): FastifyReply | Promise<FastifyReply> {
  reply.header('etag', answer.tag);
  if (isFresh(request, answer.tag)) return reply.code(304).send();
  reply.header('content-type', mediaType);
  const encoding = answer.bytes.length < worthwhile ? undefined : encodingFor(request);
  if (encoding === undefined) return reply.header('content-length', answer.bytes.length).send(answer.bytes);
  return encoded(answer, encoding).then((bytes) => reply.header('content-encoding', encoding).send(bytes));
}

/** What a browser shows without ever running it. */
const shown = new Set(['application/pdf', 'image/png']);

/** Sends a file under its own name. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: FileReply): FastifyReply {
  const tag = `"${file.digest}"`;
  reply.header('etag', tag).header('cache-control', file.isPrivate === true ? 'private, no-cache' : 'public, max-age=300');
  if (file.isPrivate === true) reply.header('vary', 'Origin, Hall-Key, Authorization');
  if (isFresh(request, tag)) return reply.code(304).send();
  // Only what was made or looked at is shown in place; another file could be a page with scripts.
  // RFC 6266: an ASCII name for old clients, the real one for the others.
  reply.header('content-disposition', `${file.download || !shown.has(file.mediaType) ? 'attachment' : 'inline'}; filename="form.pdf"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`);
  return reply.header('content-length', file.size).type(file.mediaType).send(request.method === 'HEAD' ? Readable.from([]) : file.open());
}

/** Hands the connection over to a stream. What hooks have set (origin, request id, limits) goes with its head: a hijacked reply sends none by itself. */
export function sendStream(request: FastifyRequest, reply: FastifyReply, { mediaType, fileName, begin, skip }: StreamReply): FastifyReply {
  // No proxy may hold it back or keep it.
  reply.header('content-type', mediaType).header('cache-control', 'no-store').header('x-accel-buffering', 'no');
  if (fileName !== undefined) reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  if (request.method === 'HEAD') {
    skip();
    return reply.send('');
  }
  const { raw } = reply.hijack();
  if (raw.destroyed) {
    skip();
    return reply;
  }
  // Its connection serves nothing else: it ends with the stream, also while the server stops.
  raw.shouldKeepAlive = false;
  raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
  begin(raw);
  return reply;
}
