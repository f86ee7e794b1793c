import { Task, TaskStatus } from '@lit/task';
import type { DeskFrame } from './frame.ts';

/** Rows asked for at a time, and most of one call. */
const [step, most] = [25, 100];

/** What a page is asked by. */
export interface WorkQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** A page of a list; counts where the list has them. */
export interface WorkPage<Row, Counts = unknown> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
  readonly counts?: Counts;
}

/** What is asked for a page of a view. */
export type WorkSource<Row, View, Counts> = (view: View, query: WorkQuery, signal?: AbortSignal) => Promise<WorkPage<Row, Counts>>;

/** In which view somebody begins who has just come. */
export type WorkBeginning<View> = (signal: AbortSignal) => Promise<View>;

/** What there is to do at a desk, by view and page: what is on the screen keeps its place when it is read again. */
export class WorkList<Row extends { readonly id: string }, View extends string, Counts = unknown> {
  view: View;
  rows: readonly Row[] | undefined;
  counts: Counts | undefined;
  readonly #first: View;
  readonly #frame: DeskFrame;
  readonly #page: WorkSource<Row, View, Counts>;
  readonly #load: Task<readonly unknown[], void>;
  readonly #begin: WorkBeginning<View> | undefined;
  /** Whether it is known where this person begins, or they have said it themselves. */
  #begun = false;
  #cursor: string | null = null;

  /** @param more - What else makes it ask again. @param begin - The first view, unless it is always the same. */
  constructor(frame: DeskFrame, first: View, page: WorkSource<Row, View, Counts>, more: () => readonly unknown[] = () => [], begin?: WorkBeginning<View>) {
    this.#frame = frame;
    this.#page = page;
    this.#begin = begin;
    this.view = this.#first = first;
    this.#load = new Task(frame.element, {
      args: () => [frame.session.staff?.id, this.view, ...frame.configured(), ...more()] as const,
      task: async ([staffId], { signal }) => (staffId === undefined ? undefined : this.#read(signal)),
    });
  }

  /** Whether there are more than are listed. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Why the rows are not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  /** Another view; the list of the one before does not stay under its name. */
  show(view: View): void {
    this.#begun = true;
    if (view === this.view) return;
    this.view = view;
    this.#empty();
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.view = this.#first;
    this.#begun = false;
    this.counts = undefined;
    this.#empty();
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    if (this.#frame.session.staff) void this.#load.run();
  }

  /** Lists the next ones under those that are there. */
  async more(): Promise<void> {
    const cursor = this.#cursor;
    if (cursor === null || this.#load.status === TaskStatus.PENDING) return;
    const { data, nextCursor } = await this.#page(this.view, { limit: step, cursor });
    if (this.#cursor !== cursor) return;
    const known = new Set(this.rows?.map(({ id }) => id));
    this.rows = [...(this.rows ?? []), ...data.filter(({ id }) => !known.has(id))];
    this.#cursor = nextCursor;
    this.#frame.element.requestUpdate();
  }

  #empty(): void {
    this.rows = undefined;
    this.#cursor = null;
    this.#frame.element.requestUpdate();
  }

  async #read(signal: AbortSignal): Promise<void> {
    if (this.#begin && !this.#begun) {
      const view = await this.#begin(signal);
      signal.throwIfAborted();
      // Another view is another list, which is asked for as one that somebody has chosen.
      if (view !== this.view) return this.show(view);
      this.#begun = true;
    }
    // As many as are on the screen, so that nobody loses their place.
    const { data, nextCursor, counts } = await this.#page(this.view, { limit: Math.min(most, Math.max(step, this.rows?.length ?? 0)) }, signal);
    signal.throwIfAborted();
    this.rows = data;
    this.#cursor = nextCursor;
    this.counts = counts;
  }
}
