import type { HallCore } from '@hallkit/client/core';
import { siteOf } from './site.ts';

/** The hall an element is about: the one it names, else the one of its key. */
export async function hallIdOf(client: HallCore, named: string | undefined): Promise<string> {
  return named || (await siteOf(client)).hall.id;
}

/** IANA zone of a hall; the key's own hall where another one is named that the key does not list. */
export async function timeZoneOf(client: HallCore): Promise<string> {
  return (await siteOf(client)).hall.timeZone;
}
