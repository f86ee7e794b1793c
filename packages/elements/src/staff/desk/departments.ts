import { HallsResource } from '@hallkit/client/resources';
import { plain } from '../../locales/localized.ts';
import type { ActionField } from './fields.ts';
import type { DeskFrame } from './frame.ts';

/** The departments of a hall, to choose among; fetched when a form first asks for them. */
export class Departments {
  readonly #frame: DeskFrame;
  #options: NonNullable<ActionField['options']> | undefined;
  #fetching = false;

  constructor(frame: DeskFrame) {
    this.#frame = frame;
  }

  /** @param except - Id of one that it is not about. */
  options(except?: string): NonNullable<ActionField['options']> {
    if (!this.#options && !this.#fetching) void this.#fetch();
    return (this.#options ?? []).filter(({ id }) => id !== except);
  }

  async #fetch(): Promise<void> {
    const { session, locale, element } = this.#frame;
    this.#fetching = true;
    try {
      const { data } = await session.client.use(HallsResource).departments(await this.#frame.hallId(), { limit: 100 });
      this.#options = data.map(({ id, name }) => ({ id, name: plain(name, locale()) }));
    } catch {
      // Asked again when the form is drawn next; the other fields can be filled in meanwhile.
    } finally {
      this.#fetching = false;
      if (this.#options) element.requestUpdate();
    }
  }
}
