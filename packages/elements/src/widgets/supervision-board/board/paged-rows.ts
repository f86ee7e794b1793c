import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';

/** Rows asked for at a time, and most of one call. */
const [step, most] = [25, 100];

/** A page of a list. */
interface Page<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** What a page is asked by. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** The rows of a list, page by page: what is on the screen keeps its place when it is read again. */
export class PagedRows<Row extends { readonly id: string }> {
  rows: readonly Row[] | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #page: (query: PageQuery, signal?: AbortSignal) => Promise<Page<Row>>;
  readonly #load: Task<readonly unknown[], void>;
  #asked = '';
  #cursor: string | null = null;

  /** @param args - What is asked for; undefined first for nothing, anything else anew. */
  constructor(host: ReactiveControllerHost, args: () => readonly [asked: string | undefined, ...others: readonly unknown[]], page: (query: PageQuery, signal?: AbortSignal) => Promise<Page<Row>>) {
    this.#host = host;
    this.#page = page;
    this.#load = new Task(host, { args, task: async ([asked], { signal }) => (typeof asked === 'string' ? this.#read(asked, signal) : undefined) });
  }

  /** Whether there are more than are listed. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Why the rows are not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    void this.#load.run();
  }

  forget(): void {
    this.rows = undefined;
    this.#cursor = null;
    this.#host.requestUpdate();
  }

  /** Lists the next ones under those that are there. */
  async more(): Promise<void> {
    const cursor = this.#cursor;
    if (cursor === null || this.#load.status === TaskStatus.PENDING) return;
    const { data, nextCursor } = await this.#page({ limit: step, cursor });
    if (this.#cursor !== cursor) return;
    const known = new Set(this.rows?.map(({ id }) => id));
    this.rows = [...(this.rows ?? []), ...data.filter(({ id }) => !known.has(id))];
    this.#cursor = nextCursor;
    this.#host.requestUpdate();
  }

  async #read(asked: string, signal: AbortSignal): Promise<void> {
    // What was asked for before does not stay under another name.
    if (asked !== this.#asked) this.forget();
    this.#asked = asked;
    const { data, nextCursor } = await this.#page({ limit: Math.min(most, Math.max(step, this.rows?.length ?? 0)) }, signal);
    signal.throwIfAborted();
    this.rows = data;
    this.#cursor = nextCursor;
  }
}
