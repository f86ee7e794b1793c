/**
 * Asking again only for what changed, where nothing else does it: a browser keeps answers by itself, Node does not.
 *
 * @module
 */

/**
 * A `fetch` for {@link HallOptions.fetch} that keeps JSON answers in memory and asks for them again with
 * `If-None-Match`; on 304 the kept answer is handed out. Answers to different keys and languages are kept apart,
 * those that a person's token opened are never kept, and the least recently used one is dropped first.
 *
 * @param size - How many answers to keep.
 * @param send - Sends a request; `globalThis.fetch` unless told.
 * @example
 * import { createHall } from '@hallkit/client';
 * import { cachingFetch } from '@hallkit/client/cache';
 * const hall = createHall({ key, baseUrl, fetch: cachingFetch() });
 */
export function cachingFetch(size = 100, send: (request: Request) => Promise<Response> = (request) => fetch(request)): (request: Request) => Promise<Response> {
  const kept = new Map<string, Response>();
  return async (request) => {
    const { headers, method, url } = request;
    if (method !== 'GET' || headers.has('authorization')) return send(request);
    const name = [headers.get('hall-key'), headers.get('accept-language'), url].join('\n');
    const old = kept.get(name);
    if (old) headers.set('if-none-match', old.headers.get('etag') as string);
    let response = await send(request);
    if (old && response.status === 304) response = old;
    else if (!response.ok || !response.headers.has('etag') || !/\bjson\b/.test(response.headers.get('content-type') ?? '')) return response;
    kept.delete(name);
    kept.set(name, response);
    if (kept.size > size) kept.delete(kept.keys().next().value as string);
    return response.clone();
  };
}
