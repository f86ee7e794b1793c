import type { HallCore, HallEvent } from '@hallkit/client/core';
import { CasesResource } from '@hallkit/client/resources';
import type { CaseList, CaseSummary } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hallIdOf } from '../../../controllers/hall-scope.ts';
import { LiveController } from '../../../controllers/live.ts';
import type { StaffController } from '../../../controllers/staff.ts';

/** Which cases are listed. */
export const caseViews = ['open', 'mine', 'waiting', 'done'] as const;
/** One of {@link caseViews}. */
export type CaseView = (typeof caseViews)[number];

/** Whose cases, and by which client. */
export interface InboxChoice {
  /** Throws where nobody set the element up. */
  readonly client: () => HallCore;
  readonly hallId: string | undefined;
  /** Of supervisors only. */
  readonly departmentId: string | undefined;
  /** What makes it ask again: key, address. */
  readonly configured: readonly unknown[];
}

/** Rows asked for at a time, and most of one call. */
const [step, most] = [25, 100];
/** After an event the list is read once more, not sooner than this, in milliseconds. */
const settle = 800;
/** A number is looked for from so many characters on. */
export const leastDigits = 4;

/** The cases of a department by due date, live: what is on the screen keeps its place when something changes. */
export class Inbox implements ReactiveController {
  view: CaseView = 'open';
  /** Number that is looked for, in every view; empty for none. */
  number = '';
  rows: readonly CaseSummary[] | undefined;
  counts: CaseList['counts'] | undefined;
  /** Told of each event of the department. */
  onEvent: ((event: HallEvent) => void) | undefined;
  readonly live: LiveController;
  readonly #host: ReactiveControllerHost;
  readonly #session: StaffController;
  readonly #choice: () => InboxChoice;
  readonly #load: Task<readonly unknown[], void>;
  #hallId: string | undefined;
  #cursor: string | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, session: StaffController, choice: () => InboxChoice) {
    this.#host = host;
    this.#session = session;
    this.#choice = choice;
    host.addController(this);
    this.#load = new Task(host, {
      args: () => {
        const { hallId, departmentId, configured } = choice();
        return [session.staff?.id, this.view, this.number, hallId, departmentId, ...configured] as const;
      },
      task: async ([staffId], { signal }) => (staffId === undefined ? undefined : this.#read(signal)),
    });
    this.live = new LiveController(host, {
      hall: () => (session.staff ? session.client : undefined),
      topics: () => (this.#hallId === undefined ? [] : this.#departments().map((id) => `department.${this.#hallId}.${id}`)),
      onEvent: (event) => {
        this.#again ??= setTimeout(() => this.refresh(), settle);
        this.onEvent?.(event);
      },
      onRefresh: () => this.refresh(),
    });
  }

  /** Whether there are more than are listed. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  get busy(): boolean {
    return this.#load.status === TaskStatus.PENDING;
  }

  /** Why the cases are not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  /** Another view; the list of the one before does not stay under its name. */
  show(view: CaseView): void {
    if (view === this.view && this.number === '') return;
    this.view = view;
    this.number = '';
    this.#empty();
  }

  /** Looks for a number, from its beginning, wherever the case stands. */
  find(number: string): void {
    const wanted = number.trim();
    const usable = wanted.length >= leastDigits && /^[\w-]+$/.test(wanted) && !wanted.includes('_') ? wanted : '';
    if (usable === this.number) return;
    this.number = usable;
    this.#empty();
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.view = 'open';
    this.number = '';
    this.counts = undefined;
    this.#empty();
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    if (this.#session.staff) void this.#load.run();
  }

  /** Lists the next ones under those that are there. */
  async more(): Promise<void> {
    const cursor = this.#cursor;
    if (cursor === null || this.busy) return;
    const { data, nextCursor } = await this.#page(this.view, step, cursor);
    if (this.#cursor !== cursor) return;
    const known = new Set(this.rows?.map(({ id }) => id));
    this.rows = [...(this.rows ?? []), ...data.filter(({ id }) => !known.has(id))];
    this.#cursor = nextCursor;
    this.#host.requestUpdate();
  }

  #empty(): void {
    this.rows = undefined;
    this.#cursor = null;
    this.#host.requestUpdate();
  }

  /** Whose changes are heard: one's own, and those of whoever is in sight. */
  #departments(): readonly string[] {
    const { departmentId } = this.#choice();
    const own = departmentId ?? this.#session.staff?.departmentId;
    return own ? [own] : [...new Set((this.rows ?? []).map(({ department }) => department.id))].slice(0, 20);
  }

  async #page(view: CaseView, limit: number, cursor: string | null, signal?: AbortSignal): Promise<CaseList> {
    const { departmentId, hallId } = this.#choice();
    const { client } = this.#session;
    this.#hallId = hallId ?? this.#session.staff?.hallId ?? (await hallIdOf(client, undefined));
    return client.use(CasesResource).list(this.#hallId, { view, limit, ...(departmentId ? { department: departmentId } : {}), ...(this.number ? { number: this.number } : {}), ...(cursor ? { cursor } : {}) }, { signal });
  }

  async #read(signal: AbortSignal): Promise<void> {
    // As many as are on the screen, so that nobody loses their place.
    const wanted = Math.min(most, Math.max(step, this.rows?.length ?? 0));
    const views: readonly CaseView[] = this.number ? ['open', 'waiting', 'done'] : [this.view];
    const pages = await Promise.all(views.map((view) => this.#page(view, wanted, null, signal)));
    signal.throwIfAborted();
    this.rows = pages.flatMap(({ data }) => data);
    this.#cursor = this.number ? null : (pages[0]?.nextCursor ?? null);
    this.counts = pages[0]?.counts;
  }
}
