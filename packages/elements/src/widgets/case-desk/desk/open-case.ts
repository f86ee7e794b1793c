import { isHallError } from '@hallkit/client/core';
import { CasesResource, DocumentsResource } from '@hallkit/client/resources';
import type { Case, CaseActionRequest } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffController } from '../../../controllers/staff.ts';
import { newDraft, requestOf } from './action-draft.ts';
import type { ActionDraft } from './action-draft.ts';
import { changesOf, withChanges } from './changes.ts';
import type { CaseChanges } from './changes.ts';

/** The case on the screen: read, dealt with, and what has become of it meanwhile. What is typed is kept, whatever happens to it. */
export class OpenCase implements ReactiveController {
  /** Changes by others since it was opened or last dealt with. */
  changes: CaseChanges | null = null;
  /** Why the last step was not taken. */
  refused: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #session: StaffController;
  readonly #load: Task<readonly unknown[], void>;
  readonly #onOpened: (one: Case) => void;
  readonly #drafts = new Map<string, ActionDraft>();
  readonly #messages = new Map<string, string>();
  #case: Case | undefined;
  #told: string | undefined;
  /** A step is on its way: what it changes is no news. */
  #acting = false;

  /** @param id - Which case, as it is now. */
  constructor(host: ReactiveControllerHost, session: StaffController, id: () => string | undefined, onOpened: (one: Case) => void) {
    this.#host = host;
    this.#session = session;
    this.#onOpened = onOpened;
    host.addController(this);
    this.#load = new Task(host, {
      args: () => [session.staff?.id, id() || undefined] as const,
      task: async ([staffId, caseId], { signal }) => (staffId === undefined || typeof caseId !== 'string' ? this.#close() : this.#read(caseId, signal)),
    });
  }

  get case(): Case | undefined {
    return this.#case;
  }

  get acting(): boolean {
    return this.#acting;
  }

  /** Why the case is not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostDisconnected(): void {
    this.#told = undefined;
  }

  /** What was typed for an action of the case. */
  draft(action: CaseActionRequest['action']): ActionDraft {
    const name = `${this.#case?.id} ${action}`;
    const draft = this.#drafts.get(name) ?? newDraft();
    this.#drafts.set(name, draft);
    return draft;
  }

  /** What was typed as a message about it. */
  get message(): string {
    return this.#messages.get(this.#case?.id ?? '') ?? '';
  }

  set message(text: string) {
    this.#messages.set(this.#case?.id ?? '', text);
    this.#host.requestUpdate();
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.#drafts.clear();
    this.#messages.clear();
    this.#close();
  }

  /** Reads it again, and keeps what is shown meanwhile. */
  refresh(): void {
    if (!this.#acting) void this.#load.run();
  }

  /** The news have been read. */
  seen(): void {
    this.changes = null;
    this.#host.requestUpdate();
  }

  /**
   * Takes an action with what was typed for it; where somebody was quicker, the case is read again and what was typed stays.
   *
   * @returns the case as it stands then; undefined where it was not taken ({@link refused}).
   */
  act(action: CaseActionRequest['action']): Promise<Case | undefined> {
    return this.#step(async (one, cases) => {
      const now = await cases.act(one.id, requestOf(one, action, this.draft(action)));
      this.#drafts.delete(`${one.id} ${action}`);
      return now;
    });
  }

  /** Sends what was typed to the applicant. */
  send(): Promise<Case | undefined> {
    return this.#step(async (one, cases) => {
      await cases.message(one.id, { text: this.message.trim() });
      this.#messages.delete(one.id);
      return cases.get(one.id);
    });
  }

  /** The original of a paper was seen. */
  verify(documentId: string): Promise<Case | undefined> {
    return this.#step(async (one, cases) => {
      await this.#session.client.use(DocumentsResource).verify(documentId, { caseId: one.id });
      return cases.get(one.id);
    });
  }

  async #step(take: (one: Case, cases: CasesResource) => Promise<Case>): Promise<Case | undefined> {
    const one = this.#case;
    if (!one || this.#acting) return undefined;
    this.#acting = true;
    this.refused = undefined;
    this.#host.requestUpdate();
    try {
      const now = await take(one, this.#session.client.use(CasesResource));
      if (this.#case?.id === now.id) this.#case = now;
      this.changes = null;
      return now;
    } catch (error) {
      this.refused = error;
      // What was pressed was out of date: see how things stand.
      if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallAccessError')) await this.#look(one).catch(() => undefined);
      return undefined;
    } finally {
      this.#acting = false;
      this.#host.requestUpdate();
    }
  }

  async #look(one: Case): Promise<void> {
    const now = await this.#session.client.use(CasesResource).get(one.id);
    if (this.#case?.id !== now.id) return;
    this.changes = withChanges(this.changes, changesOf(this.#case, now));
    this.#case = now;
  }

  #close(): void {
    this.#case = this.#told = this.refused = undefined;
    this.changes = null;
  }

  async #read(id: string, signal: AbortSignal): Promise<void> {
    if (this.#case?.id !== id) this.#close();
    const now = await this.#session.client.use(CasesResource).get(id, { signal });
    signal.throwIfAborted();
    if (this.#case?.id === id) this.changes = withChanges(this.changes, changesOf(this.#case, now));
    this.#case = now;
    if (this.#told === id) return;
    this.#told = id;
    this.#onOpened(now);
  }
}
