import { mockFetch, mockTokens } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';

/** A hall in which 李小敏 has an application, and its id. */
export interface OwnApplication {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Asked for before the story is drawn. */
  readonly load: () => Promise<{ readonly applicationId: string }>;
}

/** Makes one; each story has a hall of its own, so that what is done in one is not seen in another. */
export function ownApplication(options: MockOptions): OwnApplication {
  const fetch = mockFetch(options);
  const load = async (): Promise<{ readonly applicationId: string }> => {
    const headers = { 'hall-key': 'pk_test_dezhou', authorization: `Bearer ${mockTokens.citizen}` };
    const response = await fetch(new Request(new URL('/api/v1/applications', location.origin), { headers }));
    const { data } = (await response.json()) as { readonly data: readonly { readonly id: string }[] };
    return { applicationId: data[0]?.id ?? '' };
  };
  return { fetch, load };
}
