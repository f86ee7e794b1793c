import type { HallOptions } from './options.ts';
import { HallsResource } from './resources/halls.ts';
import { MattersResource } from './resources/matters.ts';
import { ScenariosResource } from './resources/scenarios.ts';
import { SiteResource } from './resources/site.ts';
import { Transport } from './transport.ts';

/** A hall to talk to: one resource per feature. Made by {@link createHall}. */
export class HallClient {
  readonly site: SiteResource;
  readonly halls: HallsResource;
  readonly matters: MattersResource;
  readonly scenarios: ScenariosResource;
  readonly #options: HallOptions;
  readonly #transport: Transport;

  constructor(options: HallOptions) {
    const transport = new Transport(options);
    this.#options = options;
    this.#transport = transport;
    this.site = new SiteResource(transport);
    this.halls = new HallsResource(transport);
    this.matters = new MattersResource(transport);
    this.scenarios = new ScenariosResource(transport);
  }

  /**
   * A second client with some options changed; this one stays as it is.
   *
   * @example const english = hall.withOptions({ locale: 'en' });
   */
  withOptions(changes: Partial<HallOptions>): HallClient {
    return new HallClient({ ...this.#options, ...changes });
  }

  /**
   * Full address of what the server names relative to itself, such as `attachment.url` or `site.guideUrl`.
   *
   * @example link.href = hall.url(attachment.url);
   */
  url(path: string): string {
    return path.startsWith('/') ? this.#transport.baseUrl + path : path;
  }
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
  return new HallClient({ ...options });
}
