import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { http, HttpResponse } from 'msw';
import type { HttpHandler } from 'msw';
import { createMockHall } from './mock-hall.ts';
import type { MockOptions } from './options.ts';

/** Where the mocked hall lies. */
export interface HandlerOptions extends MockOptions {
  /**
   * Address of the hall's server, without `/api/v1`.
   *
   * @default any address
   */
  baseUrl?: string | undefined;
}

/**
 * Handlers for MSW 3, one per operation and one for every other address of the API. Put your own before them to
 * change single answers.
 *
 * @example
 * import { setupWorker } from 'msw/browser';
 * await setupWorker(...handlers({ baseUrl: 'https://hall.example' })).start();
 */
export function handlers({ baseUrl = '*', ...options }: HandlerOptions = {}): HttpHandler[] {
  const answer = createMockHall(options);
  const resolve = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await answer(request);
    } catch (error) {
      // A call that shall find no network; MSW makes it the failure of `fetch`.
      if (error instanceof TypeError) return HttpResponse.error();
      throw error;
    }
  };
  const base = `${baseUrl.replace(/\/+$/, '')}/api/v1`;
  const ids = Object.keys(operations) as OperationId[];
  return [...ids.map((id) => http[operations[id].method](base + operations[id].path.replace(/\{(\w+)\}/g, ':$1'), resolve)), http.all(`${base}/*`, resolve)];
}
