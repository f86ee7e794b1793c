import type { Site } from '@hallkit/contract';
import type { CallOptions } from '../options.ts';
import { Resource } from './resource.ts';

/** What the key of this hall stands for. */
export class SiteResource extends Resource {
  /**
   * The hall, department or region the key is bound to, and what it may do.
   *
   * @example const { hall, scopes } = await hall.site.get();
   */
  get(options?: CallOptions): Promise<Site> {
    return this.transport.send(['site'], { options });
  }
}
