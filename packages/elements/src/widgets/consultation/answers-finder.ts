import type { HallCore, Page } from '@hallkit/client/core';
import { ConsultationsResource } from '@hallkit/client/resources';
import type { AnswerTime, PublishedAnswer, PublishedAnswerList } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../controllers/connection.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';

/** What is looked for, where, and by which client. */
export interface AnswersChoice {
  readonly client: () => HallCore;
  readonly hallId: string | undefined;
  readonly q: string;
  readonly matterId: string | undefined;
  readonly departmentId: string | undefined;
  readonly configured: readonly unknown[];
}

/** Answers that are here. */
export interface FoundAnswers {
  readonly q: string;
  readonly rows: readonly PublishedAnswer[];
  readonly page: Page<PublishedAnswerList>;
}

/** Answers shown at once: what fits comes first, and asking stays in sight. */
const pageSize = 5;

/** Finds what others asked and the hall answered. */
export class AnswersFinder {
  /** Fetches what follows. */
  readonly more: Task<readonly [FoundAnswers], void>;
  readonly #list: Task<readonly unknown[], FoundAnswers>;
  #found: FoundAnswers | undefined;
  #time: AnswerTime | undefined;

  /** @param onFound - Told of each first page. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => AnswersChoice, onFound: (found: FoundAnswers) => void) {
    this.#list = new Task(host, {
      args: () => [choice().q, choice().hallId, choice().matterId, choice().departmentId, ...choice().configured],
      task: async (_, { signal }) => {
        const { client, hallId, q, matterId, departmentId } = choice();
        const query = { limit: pageSize, ...(q ? { q } : {}), ...(matterId ? { matter: matterId } : {}), ...(departmentId ? { department: departmentId } : {}) };
        const page = await client().use(ConsultationsResource).search(await hallIdOf(client(), hallId), query, { signal });
        return { q, rows: page.data, page };
      },
      onComplete: (found) => {
        this.#found = found;
        this.#time = found.page.answerTime;
        onFound(found);
      },
    });
    this.more = new Task(host, {
      autoRun: false,
      task: async ([{ q, rows, page }], { signal }) => {
        const next = await page.next({ signal });
        if (next && this.#found?.page === page) this.#found = { q, rows: [...rows, ...next.data], page: next };
      },
    });
    new ConnectionController(host, () => this.error !== undefined && this.refresh());
  }

  /** What is shown: while another is looked for, what was found before. */
  get found(): FoundAnswers | undefined {
    return this.#found;
  }

  get busy(): boolean {
    return this.#list.status === TaskStatus.PENDING;
  }

  /** Why nothing can be found. */
  get error(): unknown {
    return this.#list.status === TaskStatus.ERROR ? this.#list.error : undefined;
  }

  /** How long a person takes to answer. */
  get answerTime(): AnswerTime | undefined {
    return this.#time;
  }

  /** Asks the hall again. */
  refresh(): void {
    void this.#list.run();
  }
}
