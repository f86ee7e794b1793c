/**
 * The SDK for pages that count bytes: a hall with its matters, and any further resource by its class.
 *
 * @example
 * import { createHall } from '@hallkit/client/core';
 * import { ScenariosResource } from '@hallkit/client/resources';
 * const hall = createHall({ key: 'pk_test_dezhou' });
 * const { data } = await hall.use(ScenariosResource).list({ q: '开饭店' });
 *
 * @module
 */
import { HallCore } from './hall-core.ts';
import type { HallOptions } from './options.ts';

/**
 * Opens a hall with the resources of {@link HallCore}. Sends nothing yet.
 *
 * @throws TypeError when `key` is missing, or `baseUrl` is none.
 */
export function createHall(options: HallOptions): HallCore {
  return new HallCore(options);
}

export type { HallCore } from './hall-core.ts';
export { isHallError } from './is-hall-error.ts';
export type { HallErrors } from './is-hall-error.ts';
export type { HallEvent, HallEventData, LiveState, SubscribeOptions, TicketEventData } from './events/types.ts';
export type { CallOptions, HallOptions, IterateOptions, WriteOptions } from './options.ts';
export type { List, Page } from './page.ts';
export type { QueryOf, ResourceClass } from './resources/resource.ts';
