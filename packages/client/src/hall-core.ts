import type { HallOptions } from './options.ts';
import { HallsResource } from './resources/halls.ts';
import { MattersResource } from './resources/matters.ts';
import type { ResourceClass } from './resources/resource.ts';
import { ScenariosResource } from './resources/scenarios.ts';
import { SiteResource } from './resources/site.ts';
import { Transport } from './transport.ts';

/** A hall with what every page needs; further resources come by {@link HallCore.use}. */
export class HallCore {
  declare readonly site: SiteResource;
  declare readonly halls: HallsResource;
  declare readonly matters: MattersResource;
  declare readonly scenarios: ScenariosResource;
  readonly #transport: Transport;
  readonly #resources = new Map<unknown, unknown>();

  constructor(options: HallOptions) {
    this.#transport = new Transport(options);
    this.site = this.use(SiteResource);
    this.halls = this.use(HallsResource);
    this.matters = this.use(MattersResource);
    this.scenarios = this.use(ScenariosResource);
  }

  /**
   * A resource of this hall by its class, made at the first call. A page carries only the classes it names.
   *
   * @example
   * import { createHall } from '@hallkit/client/core';
   * import { ScenariosResource } from '@hallkit/client/resources';
   * const { data } = await createHall({ key }).use(ScenariosResource).list();
   */
  use<Made>(Resource: ResourceClass<Made>): Made {
    const made = this.#resources.get(Resource) ?? new Resource(this.#transport);
    this.#resources.set(Resource, made);
    return made as Made;
  }

  /**
   * A second client with some options changed; this one stays as it is.
   *
   * @example const english = hall.withOptions({ locale: 'en' });
   */
  withOptions(changes: Partial<HallOptions>): this {
    return new (this.constructor as new (options: HallOptions) => this)({ ...this.#transport.options, ...changes });
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
