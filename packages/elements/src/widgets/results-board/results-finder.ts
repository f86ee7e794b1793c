import type { HallCore, Page } from '@hallkit/client/core';
import { DecisionsResource, HallsResource } from '@hallkit/client/resources';
import type { Department, PublishedDecision, PublishedDecisionList } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../controllers/connection.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { isBackwards } from './results-state.ts';
import type { ResultsFilter } from './results-state.ts';

/** What is looked for, where, and by which client. */
export interface ResultsChoice {
  readonly client: () => HallCore;
  readonly hallId: string | undefined;
  readonly filter: ResultsFilter;
  /** Id of the decision that is open. */
  readonly decision: string | undefined;
  readonly configured: readonly unknown[];
}

/** Rows that are here, and how many there are. */
export interface Found {
  readonly rows: readonly PublishedDecision[];
  readonly total: number;
  readonly page: Page<PublishedDecisionList>;
}

/** Finds published decisions page by page, and reads one whole. */
export class ResultsFinder {
  readonly list: Task<readonly unknown[], Found | undefined>;
  readonly one: Task<readonly unknown[], PublishedDecision | undefined>;
  /** Fetches the page after the last. */
  readonly more: Task<readonly [Found], void>;
  readonly departments: Task<readonly unknown[], readonly Department[]>;
  readonly #choice: () => ResultsChoice;
  #found: Found | undefined;

  /** @param onFound - Told of each list that has come; `more` where it goes on with the one before. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => ResultsChoice, onFound: (found: Found, more: boolean) => void) {
    this.#choice = choice;
    this.list = new Task(host, {
      args: () => [JSON.stringify(choice().filter), choice().hallId, ...choice().configured],
      task: async (_, { signal }) => this.#find(signal),
      onComplete: (found) => {
        this.#found = found;
        if (found) onFound(found, false);
      },
    });
    this.more = new Task(host, {
      autoRun: false,
      task: async ([{ rows, total, page }], { signal }) => {
        const next = await page.next({ signal });
        if (!next || this.#found?.page !== page) return;
        // The list may have grown meanwhile: nobody is shown twice.
        const known = new Set(rows.map(({ id }) => id));
        this.#found = { rows: [...rows, ...next.data.filter(({ id }) => !known.has(id))], total: Math.max(total, next.total), page: next };
        onFound(this.#found, true);
      },
    });
    this.one = new Task(host, {
      args: () => [choice().decision, ...choice().configured],
      task: async ([decision], { signal }) => (typeof decision === 'string' ? choice().client().use(DecisionsResource).get(decision, { signal }) : undefined),
    });
    this.departments = new Task(host, {
      args: () => [choice().hallId, ...choice().configured],
      task: async (_, { signal }) => (await choice().client().use(HallsResource).departments(await this.#hall(), { limit: 100 }, { signal })).data,
      onError: (error) => console.warn(`[hallkit] <${host.localName}> offers no departments.`, error),
    });
    new ConnectionController(host, () => this.again());
  }

  get found(): Found | undefined {
    return this.#found;
  }

  /** Asks once more for what failed. */
  again(): void {
    for (const task of [this.list, this.one, this.departments]) if (task.status === TaskStatus.ERROR) void task.run();
  }

  /** Everything that is found, as a file of data. */
  async file(): Promise<Blob> {
    return this.#choice().client().use(DecisionsResource).export(await this.#hall(), this.#choice().filter);
  }

  #hall(): Promise<string> {
    return hallIdOf(this.#choice().client(), this.#choice().hallId);
  }

  async #find(signal: AbortSignal): Promise<Found | undefined> {
    const { client, filter } = this.#choice();
    if (isBackwards(filter)) return undefined;
    const page = await client().use(DecisionsResource).list(await this.#hall(), { limit: 20, ...filter }, { signal });
    return { rows: page.data, total: page.total, page };
  }
}
