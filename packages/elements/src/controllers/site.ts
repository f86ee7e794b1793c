import type { HallCore } from '@hallkit/client/core';
import type { Site } from '@hallkit/contract';

const sites = new WeakMap<HallCore, Promise<Site>>();

/** What the key of a client stands for; asked once for each client, again after a failure. */
export function siteOf(client: HallCore): Promise<Site> {
  let site = sites.get(client);
  if (!site) {
    site = client.site.get().catch((error: unknown) => {
      sites.delete(client);
      throw error;
    });
    sites.set(client, site);
  }
  return site;
}
