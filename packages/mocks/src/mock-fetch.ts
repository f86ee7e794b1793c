import { createMockHall } from './mock-hall.ts';
import type { MockOptions } from './options.ts';

/**
 * A `fetch` for the SDK that needs neither a network nor a service worker: for stories, docs and tests.
 *
 * @example
 * import { createHall } from '@hallkit/client';
 * import { mockFetch } from '@hallkit/mocks';
 * const hall = createHall({ key: 'pk_test_dezhou', baseUrl: 'https://hall.example', fetch: mockFetch() });
 */
export const mockFetch = (options?: MockOptions): ((request: Request) => Promise<Response>) => createMockHall(options);
