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
      onRefresh: () => void this.#renew(),
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
      void this.#renew();
    }, settle + Math.random() * spread);
  }

  /** Reads the first page again and puts what is new before what is here: whoever reads further down stays there. */
  async #renew(): Promise<void> {
    const finder = this.#finder;
    const { found: before, asked } = finder;
    if (!before) return;
    const now = await finder.find(new AbortController().signal).catch(() => undefined);
    if (!now || finder.found !== before || finder.asked !== asked) return;
    const known = new Set(before.rows.map(({ id }) => id));
    const here = new Set(now.rows.map(({ id }) => id));
    // What lies behind the first page is as it was; on it, only what the hall still has.
    const behind = before.rows.slice(now.rows.length).filter(({ id }) => !here.has(id));
    finder.put(behind.length > 0 ? { ...before, rows: [...now.rows, ...behind] } : now, now.rows.filter(({ id }) => !known.has(id)));
  }
}
