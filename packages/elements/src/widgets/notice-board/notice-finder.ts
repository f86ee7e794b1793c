import type { HallCore, Page } from '@hallkit/client/core';
import { NoticesResource } from '@hallkit/client/resources';
import type { Notice, NoticeKind, NoticeList, NoticeSummary } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../controllers/connection.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import type { NoticeBounds, NoticeFilter } from './notice-state.ts';

/** What is looked for, where, and by which client. */
export interface NoticeChoice {
  readonly client: () => HallCore;
  readonly hallId: string | undefined;
  readonly filter: NoticeFilter;
  readonly kinds: readonly NoticeKind[];
  readonly bounds: NoticeBounds;
  /** Id of the notice that is open. */
  readonly notice: string | undefined;
  /** Not while the board hangs on a wall. */
  readonly active: boolean;
  readonly configured: readonly unknown[];
}

/** Rows that are here. */
export interface FoundNotices {
  readonly hallId: string;
  readonly rows: readonly NoticeSummary[];
  readonly page: Page<NoticeList>;
}

/** What became of the list: begun, gone on with, or new notices put before the others. */
export interface NoticesTold {
  readonly how: 'found' | 'more' | 'news';
  /** What was not here before, of news. */
  readonly fresh: readonly NoticeSummary[];
}

const pageSize = 20;
/** Pages that are gone through at most for rows of the kinds that a page has named. */
const patience = 5;

/** Finds notices page by page, and reads one whole. */
export class NoticeFinder {
  readonly list: Task<readonly unknown[], FoundNotices | undefined>;
  readonly one: Task<readonly unknown[], Notice | undefined>;
  /** Fetches the page after the last. */
  readonly more: Task<readonly [FoundNotices], void>;
  readonly #choice: () => NoticeChoice;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onTold: (found: FoundNotices, told: NoticesTold) => void;
  #found: FoundNotices | undefined;

  /** @param onTold - Told of each change of the list. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => NoticeChoice, onTold: (found: FoundNotices, told: NoticesTold) => void) {
    this.#host = host;
    this.#choice = choice;
    this.#onTold = onTold;
    this.list = new Task(host, {
      args: () => {
        const { filter, kinds, bounds, hallId, active, configured } = choice();
        return [JSON.stringify([filter, kinds, bounds]), hallId, active, ...configured];
      },
      task: async (_, { signal }) => (choice().active ? this.find(signal) : undefined),
      onComplete: (found) => {
        this.#found = found;
        if (found) onTold(found, { how: 'found', fresh: [] });
      },
    });
    this.more = new Task(host, {
      autoRun: false,
      task: async ([{ hallId, rows, page }], { signal }) => {
        const next = await this.#filled(rows.length + pageSize, rows, await page.next({ signal }), signal);
        if (!next || this.#found?.page !== page) return;
        this.#found = { hallId, ...next };
        onTold(this.#found, { how: 'more', fresh: [] });
      },
    });
    this.one = new Task(host, {
      args: () => [choice().notice, choice().active, ...choice().configured],
      task: async ([notice], { signal }) => (typeof notice === 'string' && choice().active ? choice().client().use(NoticesResource).get(notice, { signal }) : undefined),
    });
    new ConnectionController(host, () => this.again());
  }

  get found(): FoundNotices | undefined {
    return this.#found;
  }

  /** Asks once more for what failed. */
  again(): void {
    for (const task of [this.list, this.one]) if (task.status === TaskStatus.ERROR) void task.run();
  }

  /** What is asked for now, as one word: an answer to something else comes too late. */
  get asked(): string {
    return JSON.stringify([this.#choice().filter, this.#choice().bounds]);
  }

  /** Puts what came in meanwhile into the list. */
  put(found: FoundNotices, fresh: readonly NoticeSummary[]): void {
    this.#found = found;
    this.#host.requestUpdate();
    this.#onTold(found, { how: 'news', fresh });
  }

  /** Reads the first page. */
  async find(signal: AbortSignal): Promise<FoundNotices> {
    const { client, hallId: named, filter, bounds, kinds } = this.#choice();
    const hallId = await hallIdOf(client(), named);
    const kind = filter.kind ?? (kinds.length === 1 ? kinds[0] : undefined);
    const first = await client().use(NoticesResource).list(hallId, { limit: pageSize, ...filter, ...(kind ? { kind } : {}), ...bounds }, { signal });
    return { hallId, ...((await this.#filled(pageSize, [], first, signal)) as Omit<FoundNotices, 'hallId'>) };
  }

  /** Goes on until there are rows enough of the kinds that are shown, each once: the list may have grown meanwhile. */
  async #filled(enough: number, rows: readonly NoticeSummary[], page: Page<NoticeList> | null | undefined, signal: AbortSignal, tries = 1): Promise<Omit<FoundNotices, 'hallId'> | undefined> {
    if (!page) return undefined;
    const known = new Set(rows.map(({ id }) => id));
    const { kinds } = this.#choice();
    const all = [...rows, ...page.data.filter(({ id, kind }) => !known.has(id) && kinds.includes(kind))];
    const next = all.length < enough && page.nextCursor !== null && tries < patience ? await page.next({ signal }) : undefined;
    return (await this.#filled(enough, all, next, signal, tries + 1)) ?? { rows: all, page };
  }
}
