import { createHall } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import type { HallLocale } from '../locales/locale.ts';
import type { HallConfiguration } from './options.ts';

const clients = new Map<string, HallCore>();
const names = new WeakMap<object, number>();
let lastName = 0;

/** Tells functions apart in a key. */
function nameOf(callback: object | undefined): number {
  if (!callback) return 0;
  const name = names.get(callback) ?? (lastName += 1);
  names.set(callback, name);
  return name;
}

/**
 * The client of a configuration; elements that agree share one, and with it its memory of answers.
 *
 * @returns undefined without a site key.
 * @throws TypeError when `baseUrl` is no address.
 */
export function clientFor({ siteKey, baseUrl, getToken, fetch }: HallConfiguration, locale: HallLocale): HallCore | undefined {
  if (!siteKey) return undefined;
  const id = JSON.stringify([siteKey, baseUrl, locale, nameOf(getToken), nameOf(fetch)]);
  const client = clients.get(id) ?? createHall({ key: siteKey, baseUrl: baseUrl || undefined, locale, getToken, fetch });
  clients.set(id, client);
  return client;
}
