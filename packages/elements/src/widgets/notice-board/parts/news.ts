import type { HallCore, HallEvent } from '@hallkit/client/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LiveController } from '../../../controllers/live.ts';
import type { NoticeFinder } from '../notice-finder.ts';

/** Notices published together are told together, and not all readers ask in the same moment: in milliseconds. */
const settle = 800;
const spread = 1200;

/** Hears of notices that are published or withdrawn while the list is read. */
export class NoticeNews implements ReactiveController {
  readonly live: LiveController;
  readonly #finder: NoticeFinder;
  #again: ReturnType<typeof setTimeout> | undefined;

  /** @param client - Throws where nobody set the element up. */
  constructor(host: ReactiveControllerHost & HTMLElement, client: () => HallCore, finder: NoticeFinder) {
    this.#finder = finder;
    this.live = new LiveController(host, {
      hall: client,
      topics: () => (finder.found ? [`hall.${finder.found.hallId}`] : []),
      onEvent: (event) => this.#hear(event),
      onRefresh: () => void finder.renew(),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  #hear({ type }: HallEvent): void {
    if (type !== 'notices.published' && type !== 'notices.withdrawn') return;
    this.#again ??= setTimeout(() => {
      this.#again = undefined;
      void this.#finder.renew();
    }, settle + Math.random() * spread);
  }
}
