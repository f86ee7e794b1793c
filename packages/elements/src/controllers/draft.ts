import { isHallError } from '@hallkit/client/core';
import type { Application, Delivery, SaveRequest } from '@hallkit/contract';
import { valuesOf } from './draft-values.ts';
import type { FieldValue } from './draft-values.ts';
import { isSignedOut } from './person.ts';

/** The calls a draft makes; the resource of the SDK has them. */
export interface DraftCalls {
  get(applicationId: string): Promise<Application>;
  save(applicationId: string, request: SaveRequest): Promise<Application>;
}

/** How what stands on the screen stands to what the hall has: all there, changed and about to be sent, on its way, no network, refused. */
export type SavingState = 'saved' | 'changed' | 'saving' | 'offline' | 'failed';

/** A field that two people have changed at the same time. Both values are kept until somebody decides. */
export interface DraftConflict {
  readonly key: string;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/** What can be changed beside the values of fields. */
export type DraftChange = Omit<SaveRequest, 'version' | 'values'>;

/** After the last key press it is saved so much later, in milliseconds. */
const calm = 900;
/** Without a network it is tried again so much later; at once when the network says that it is back. */
const tryAgain = 6000;
/** Somebody who saves without pause must not keep us at it for ever. */
const mostMerges = 6;

/**
 * A draft that saves itself. All elements of a page that show the same draft share one, so that they never save against each
 * other. When somebody else has saved in between, their fields are taken over and ours are kept; where both have changed
 * the same field, it waits in `conflicts`. Nothing that was typed is ever dropped without being asked for.
 */
export class Draft {
  /** As the hall has it; undefined before the first answer. */
  application: Application | undefined;
  /** Why it could not be read. */
  error: unknown;
  state: SavingState = 'saved';
  /** Why the last save was refused, unless that was about single fields. */
  refused: unknown;
  /** Whether the hall has ended the session under it: it goes on once somebody has signed in again. */
  isStopped = false;
  /** Fields whose values the hall refuses, in its words. */
  readonly refusals: Map<string, string> = new Map();
  readonly #id: string;
  readonly #calls: () => DraftCalls;
  readonly #listeners = new Set<() => void>();
  readonly #conflicts = new Map<string, DraftConflict>();
  /** Typed and not yet safe. */
  readonly #values = new Map<string, FieldValue>();
  /** What a field held when one began to change it. */
  readonly #before = new Map<string, FieldValue>();
  #known: ReadonlyMap<string, FieldValue> = new Map();
  #change: DraftChange | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> | undefined;
  #loading: Promise<void> | undefined;

  constructor(id: string, calls: () => DraftCalls) {
    this.#id = id;
    this.#calls = calls;
  }

  get conflicts(): readonly DraftConflict[] {
    return [...this.#conflicts.values()];
  }

  /** Whether something is not safe yet. */
  get isUnsaved(): boolean {
    return this.#values.size > 0 || this.#change !== undefined || this.#conflicts.size > 0;
  }

  /** What a field holds on the screen. */
  value(key: string): FieldValue {
    return this.#values.has(key) ? (this.#values.get(key) ?? null) : this.#conflicts.has(key) ? (this.#conflicts.get(key)?.mine ?? null) : (this.#known.get(key) ?? null);
  }

  /** How results come, as it stands on the screen. */
  get delivery(): Delivery | undefined {
    const { application } = this;
    return application && { ...application.delivery, ...this.#change?.delivery };
  }

  /** Told whenever something changes; the answer ends it. What was typed last is saved when the last listener goes. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    globalThis.addEventListener('online', this.#online);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      globalThis.removeEventListener('online', this.#online);
      void this.flush();
    };
  }

  /** Whether anybody still shows it. */
  get isShown(): boolean {
    return this.#listeners.size > 0;
  }

  /** Reads it anew. */
  load(): Promise<void> {
    this.#loading ??= this.#read().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Changes fields; saved once the fingers rest. */
  type(key: string, value: FieldValue): void {
    if (!this.#values.has(key)) this.#before.set(key, this.#known.get(key) ?? null);
    this.#values.set(key, value);
    this.refusals.delete(key);
    this.#soon(calm);
  }

  /** Changes papers, delivery, answers, or nothing (which takes new versions of matters over); saved at once. */
  async change(change: DraftChange): Promise<void> {
    this.#change = { ...this.#change, ...change, ...(change.documents ? { documents: { ...this.#change?.documents, ...change.documents } } : {}) };
    await this.flush();
  }

  /** Decides a field that two have changed. */
  settle(key: string, which: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.get(key);
    if (!conflict) return;
    this.#conflicts.delete(key);
    if (which === 'mine') {
      this.#values.set(key, conflict.mine);
      this.#before.set(key, conflict.theirs);
    }
    void this.flush();
  }

  /** Saves now what is not safe yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // What is under way may not know of the last change any more.
    if (this.#work) await this.#work;
    this.#work ??= this.#save().finally(() => (this.#work = undefined));
    await this.#work;
  }

  /** Tries once more, also where the hall has ended the session meanwhile. */
  async retry(): Promise<void> {
    if (this.isStopped) await this.load();
    await this.flush();
  }

  /** Takes over what another call has answered, such as a submission. */
  adopt(application: Application): void {
    this.application = application;
    this.error = undefined;
    this.isStopped = false;
    this.#known = valuesOf(application);
    for (const [key, mine] of this.#values) {
      const theirs = this.#known.get(key) ?? null;
      if (theirs !== this.#before.get(key) && theirs !== mine) {
        this.#conflicts.set(key, { key, mine, theirs });
        this.#values.delete(key);
      }
    }
    this.#tell();
  }

  async #read(): Promise<void> {
    try {
      this.adopt(await this.#calls().get(this.#id));
    } catch (error) {
      this.error = error;
      this.isStopped = isSignedOut(error);
      this.#tell();
    }
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#become(this.state === 'offline' && delay === tryAgain ? 'offline' : 'changed');
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  readonly #online = (): void => {
    if (this.state === 'offline') void this.flush();
  };

  /** Values that the hall has not refused. */
  #sendable(): boolean {
    return this.#change !== undefined || [...this.#values.keys()].some((key) => !this.refusals.has(key));
  }

  async #save(): Promise<void> {
    // Nobody is signed in: it would be refused, and is sent once somebody is.
    if (this.isStopped) return this.#become('failed');
    for (let merges = 0; this.application && this.#sendable() && merges < mostMerges; merges += 1) {
      const values = new Map([...this.#values].filter(([key]) => !this.refusals.has(key)));
      const change = this.#change;
      this.#become('saving');
      try {
        const saved = await this.#calls().save(this.#id, { version: this.application.version, ...change, ...(values.size > 0 ? { values: Object.fromEntries(values) } : {}) });
        this.refused = undefined;
        if (this.#change === change) this.#change = undefined;
        // Typed on meanwhile: that one is for the next time.
        for (const [key, value] of values) {
          if (this.#values.get(key) === value) this.#values.delete(key);
          else this.#before.set(key, value);
        }
        this.adopt(saved);
        merges = 0;
      } catch (error) {
        if (!(await this.#recover(error))) return;
      }
    }
    if (this.application && this.#sendable()) return this.#soon(tryAgain);
    this.#become(this.#sendable() ? 'changed' : this.refusals.size > 0 ? 'failed' : 'saved');
  }

  /** @returns whether it is worth another try at once. */
  async #recover(error: unknown): Promise<boolean> {
    if (isHallError(error, 'HallConflictError') && error.code === 'application.changed') {
      await this.load();
      return this.error === undefined;
    }
    if (isHallError(error, 'HallConnectionError') || isHallError(error, 'HallTimeoutError')) {
      this.#become('offline');
      this.#soon(tryAgain);
      return false;
    }
    const fields = isHallError(error, 'HallApiError') ? error.errors.flatMap(({ pointer, detail }) => (/^\/values\/(.+)/.exec(pointer)?.[1] ? [[pointer.slice('/values/'.length), detail] as const] : [])) : [];
    const isNew = fields.some(([key]) => this.#values.has(key) && !this.refusals.has(key));
    for (const [key, detail] of fields) this.refusals.set(key, detail);
    if (isNew) return true;
    this.refused = error;
    this.isStopped = isSignedOut(error);
    if (this.isStopped) {
      this.#become('failed');
      this.#tell();
      return false;
    }
    // A change that the hall will not have is not sent for ever.
    this.#change = undefined;
    this.#become('failed');
    return false;
  }

  #become(state: SavingState): void {
    if (this.state === state) return;
    this.state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
