import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { digest } from './cursor.ts';
import type { MockFile, MockStream } from './handler.ts';

const isFile = (answer: object): answer is MockFile => 'bytes' in answer;
const isStream = (answer: object): answer is MockStream => 'stream' in answer;
const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the caller's copy is still good (RFC 9110 section 13.1.2). */
const isFresh = (held: string | null, tag: string): boolean => held !== null && (held.trim() === '*' || held.split(',').some((one) => bare(one) === bare(tag)));

/** When something was read changes with each reading, and nothing else with it. */
const unread = (name: string, value: unknown): unknown => (name === 'readAt' ? undefined : value);

/** The answer of an operation as HTTP: with its tag, as 304 where the caller holds it, without a body where only the head is asked for. */
export function respond(id: OperationId, request: Request, answer: object): Response {
  const { status, method, person } = operations[id];
  if (isStream(answer)) {
    if (request.method === 'HEAD') void answer.stream.cancel();
    return new Response(request.method === 'HEAD' ? null : answer.stream, { status, headers: { 'content-type': answer.mediaType, 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
  }
  const text = isFile(answer) ? answer.bytes : JSON.stringify(answer);
  if (method !== 'get') return new Response(text, { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } });
  const tag = isFile(answer) ? `"${digest(answer.name + answer.bytes.length)}"` : `W/"${digest(JSON.stringify(answer, unread))}"`;
  const headers: Record<string, string> = { etag: tag, vary: 'Hall-Key, Accept-Language', 'cache-control': isFile(answer) && person === null ? 'public, max-age=300' : 'private, no-cache' };
  if (isFresh(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  headers['content-type'] = isFile(answer) ? answer.mediaType : 'application/json; charset=utf-8';
  if (isFile(answer)) headers['content-disposition'] = `${answer.download ? 'attachment' : 'inline'}; filename="form.pdf"; filename*=UTF-8''${encodeURIComponent(answer.name)}`;
  return new Response(request.method === 'HEAD' ? null : text, { status, headers });
}
