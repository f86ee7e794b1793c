import { createHall } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import type { HallLocale } from '../locales/locale.ts';
import type { HallConfiguration } from './options.ts';

/** Stands where a page gives no function. */
const none = {};
/** By the functions of the page: a page that gives new ones each time it draws keeps none of the clients before. */
const clients = new WeakMap<object, WeakMap<object, Map<string, HallCore>>>();

/**
 * The client of a configuration; elements that agree share one, and with it its memory of answers.
 *
 * @returns undefined without a site key.
 * @throws TypeError when `baseUrl` is no address.
 */
export function clientFor({ siteKey, baseUrl, getToken, fetch }: HallConfiguration, locale: HallLocale): HallCore | undefined {
  if (!siteKey) return undefined;
  const byFetch = clients.get(getToken ?? none) ?? new WeakMap<object, Map<string, HallCore>>();
  const known = byFetch.get(fetch ?? none) ?? new Map<string, HallCore>();
  const id = JSON.stringify([siteKey, baseUrl, locale]);
  const client = known.get(id) ?? createHall({ key: siteKey, baseUrl: baseUrl || undefined, locale, getToken, fetch });
  clients.set(getToken ?? none, byFetch.set(fetch ?? none, known.set(id, client)));
  return client;
}
