import { mockFetch } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';

/** A hall in the page that goes on: queues, desks and appointments by the rules of the domain, and a stream of what happens. */
export interface LiveHall {
  /** Goes into the configuration. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Method and path with its query of the page's calls, in their order. */
  readonly calls: string[];
  /**
   * What others do in the hall: staff, a kiosk, another visitor.
   *
   * @param token - Who it is, one of `mockTokens`; nobody in particular without.
   * @throws Error with the code of the problem.
   * @example await hall.act('/desks/dezhou.desk-06/call-next', {});
   */
  act<Answer = unknown>(path: string, body?: object, token?: string): Promise<Answer>;
  /** Takes the network from the page, open streams included. */
  cut(): void;
  /** Gives it back. */
  restore(): void;
}

/**
 * Makes one; each is a hall of its own.
 *
 * @param key - Of the page, whatever its elements say: `dk_test_dezhou` for a device.
 */
export function liveHall(options: MockOptions = {}, key = 'pk_test_dezhou'): LiveHall {
  const answer = mockFetch(options);
  const calls: string[] = [];
  let network = new AbortController();
  const offline = (): TypeError => new TypeError('Failed to fetch');

  /** The same answer, which breaks off when the network goes. */
  function breakable(response: Response): Response {
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
    const { signal } = network;
    const cutter = new TransformStream<Uint8Array, Uint8Array>({ start: (control) => signal.addEventListener('abort', () => control.error(offline()), { once: true }) });
    return new Response(response.body?.pipeThrough(cutter) ?? null, response);
  }
  return {
    calls,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      calls.push(`${request.method} ${decodeURIComponent(pathname.replace(/.*\/api\/v1/, '') + search)}`);
      if (network.signal.aborted) throw offline();
      const headers = new Headers(request.headers);
      // Tests give each page a key of its own, since clients are shared by it.
      headers.set('hall-key', key);
      return breakable(await answer(new Request(request, { headers })));
    },
    async act<Answer>(path: string, body?: object, token?: string) {
      const headers = { 'hall-key': token === undefined ? 'dk_test_dezhou' : 'pk_test_dezhou', 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
      const response = await answer(new Request(`https://hall.example/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
      const found = (await response.json()) as Answer & { code?: string };
      if (!response.ok) throw new Error(found.code);
      return found;
    },
    cut: () => network.abort(),
    restore: () => void (network = new AbortController()),
  };
}
