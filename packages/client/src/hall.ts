import { HallCore } from './hall-core.ts';
import type { HallOptions } from './options.ts';

/** A hall to talk to: one resource per feature. Made by {@link createHall}. */
export class HallClient extends HallCore {
  // A line for each resource of resources.ts that the core lacks, as in: readonly weather: WeatherResource = this.use(WeatherResource);
}

/**
 * Opens a hall. Sends nothing yet.
 *
 * @throws TypeError when `key` is missing, or `baseUrl` is none.
 * @example
 * const hall = createHall({ key: 'pk_test_dezhou', baseUrl: 'http://127.0.0.1:4000' });
 * const { data } = await hall.matters.list({ q: '开饭店' });
 * const guide = await hall.matters.get(data[0].id);
 */
export function createHall(options: HallOptions): HallClient {
  return new HallClient(options);
}
