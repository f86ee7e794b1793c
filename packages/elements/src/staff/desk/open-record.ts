import { isHallError } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import type { DeskFrame } from './frame.ts';

/** What is typed for an action, by field. */
export type Typed = Record<string, string>;

/** Something staff work on: every step names the version that was looked at. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** How it is read and dealt with. */
export interface RecordSource<One extends Versioned, Action extends string> {
  /** Undefined where this person has it no more. */
  read(id: string, signal?: AbortSignal): Promise<One | undefined>;
  act(one: One, action: Action, typed: Typed): Promise<One>;
}

/** What is open at a desk: read, dealt with, and what has become of it meanwhile. What is typed is kept, whatever happens to it. */
export class OpenRecord<One extends Versioned, Action extends string> {
  /** Somebody else has changed it since it was opened or last dealt with. */
  changed = false;
  /** It is not there for this person, or not any more. */
  gone = false;
  /** Why the last step was not taken. */
  refused: unknown;
  readonly #frame: DeskFrame;
  readonly #source: RecordSource<One, Action>;
  readonly #onOpened: (one: One) => void;
  readonly #load: Task<readonly unknown[], void>;
  readonly #drafts = new Map<string, Typed>();
  #one: One | undefined;
  #acting = false;

  /** @param id - Which, as it is now. */
  constructor(frame: DeskFrame, id: () => string | undefined, source: RecordSource<One, Action>, onOpened: (one: One) => void) {
    this.#frame = frame;
    this.#source = source;
    this.#onOpened = onOpened;
    this.#load = new Task(frame.element, {
      args: () => [frame.session.staff?.id, id() || undefined] as const,
      task: async ([staffId, wanted], { signal }) => (staffId === undefined || typeof wanted !== 'string' ? this.#close() : this.#read(wanted, signal)),
    });
  }

  get one(): One | undefined {
    return this.#one;
  }

  get acting(): boolean {
    return this.#acting;
  }

  /** Why it is not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  /** What was typed for an action of it. */
  draft(action: string): Typed {
    const name = `${this.#one?.id} ${action}`;
    const draft = this.#drafts.get(name) ?? {};
    this.#drafts.set(name, draft);
    return draft;
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.#drafts.clear();
    this.#close();
  }

  /** Reads it again, and keeps what is shown meanwhile. */
  refresh(): void {
    if (!this.#acting) void this.#load.run();
  }

  /** The news have been read. */
  seen(): void {
    this.changed = false;
    this.#frame.element.requestUpdate();
  }

  /** What the hall says is wrong with fields, by their pointer. */
  get fieldFaults(): ReadonlyMap<string, string> {
    const { refused } = this;
    return new Map(isHallError(refused, 'HallValidationError') ? refused.errors.map(({ pointer, detail }) => [pointer, detail] as const) : []);
  }

  /**
   * Takes an action with what was typed for it; where somebody was quicker, it is read again and what was typed stays.
   *
   * @returns it as it stands then; undefined where the action was not taken ({@link refused}).
   */
  async act(action: Action): Promise<One | undefined> {
    const one = this.#one;
    if (!one || this.#acting) return undefined;
    this.#acting = true;
    this.refused = undefined;
    this.#frame.element.requestUpdate();
    try {
      const now = await this.#source.act(one, action, this.draft(action));
      this.#drafts.delete(`${one.id} ${action}`);
      if (this.#one?.id === now.id) this.#one = now;
      this.changed = false;
      return now;
    } catch (error) {
      this.refused = error;
      // What was pressed was out of date: see how things stand.
      if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallAccessError')) await this.#source.read(one.id).then((now) => this.#keep(now), () => undefined);
      return undefined;
    } finally {
      this.#acting = false;
      this.#frame.element.requestUpdate();
    }
  }

  #keep(now: One | undefined): void {
    this.gone = now === undefined;
    if (!now || this.#one?.id !== now.id) return;
    this.changed ||= now.version !== this.#one.version;
    this.#one = now;
  }

  #close(): void {
    this.#one = this.refused = undefined;
    this.changed = this.gone = false;
  }

  async #read(id: string, signal: AbortSignal): Promise<void> {
    if (this.#one?.id !== id) this.#close();
    const now = await this.#source.read(id, signal);
    signal.throwIfAborted();
    if (this.#one || !now) return this.#keep(now);
    this.gone = false;
    this.#one = now;
    this.#onOpened(now);
  }
}
