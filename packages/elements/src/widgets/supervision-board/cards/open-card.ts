import { isHallError } from '@hallkit/client/core';
import { SupervisionResource } from '@hallkit/client/resources';
import type { Card, CardActionName } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { PartHost } from '../board/part.ts';

/** The card on the screen: read, answered or decided, and what others made of it meanwhile. What is typed is kept, whatever happens to it. */
export class OpenCard {
  /** Somebody else has changed it since it was opened or last dealt with. */
  changed = false;
  /** Why the last step was not taken. */
  refused: unknown;
  readonly #host: PartHost;
  readonly #onOpened: (card: Card) => void;
  readonly #load: Task<readonly unknown[], void>;
  readonly #drafts = new Map<string, string>();
  #card: Card | undefined;
  #acting = false;

  constructor(host: PartHost, onOpened: (card: Card) => void) {
    this.#host = host;
    this.#onOpened = onOpened;
    const { element, session } = host;
    this.#load = new Task(element, {
      args: () => [session.staff?.id, element.cardId || undefined] as const,
      task: async ([staffId, id], { signal }) => (staffId === undefined || typeof id !== 'string' ? this.#close() : this.#read(id, signal)),
    });
  }

  get card(): Card | undefined {
    return this.#card;
  }

  get acting(): boolean {
    return this.#acting;
  }

  /** Why the card is not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  /** What was typed for an action of the card. */
  draft(action: CardActionName): string {
    return this.#drafts.get(`${this.#card?.id} ${action}`) ?? '';
  }

  write(action: CardActionName, text: string): void {
    this.#drafts.set(`${this.#card?.id} ${action}`, text);
    this.#host.element.requestUpdate();
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
    this.#host.element.requestUpdate();
  }

  /**
   * Takes an action with what was typed for it; where somebody was quicker, the card is read again and what was typed stays.
   *
   * @returns the card as it stands then; undefined where it was not taken ({@link refused}).
   */
  async act(action: CardActionName): Promise<Card | undefined> {
    const card = this.#card;
    if (!card || this.#acting) return undefined;
    this.#acting = true;
    this.refused = undefined;
    this.#host.element.requestUpdate();
    const resource = this.#host.session.client.use(SupervisionResource);
    try {
      const now = await resource.act(card.id, { version: card.version, action, text: this.draft(action).trim() });
      this.#drafts.delete(`${card.id} ${action}`);
      this.#keep(now);
      this.changed = false;
      return now;
    } catch (error) {
      this.refused = error;
      // What was pressed was out of date: see how things stand.
      if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallAccessError')) await resource.card(card.id).then((now) => this.#keep(now), () => undefined);
      return undefined;
    } finally {
      this.#acting = false;
      this.#host.element.requestUpdate();
    }
  }

  #keep(now: Card): void {
    if (this.#card?.id !== now.id) return;
    this.changed ||= now.version !== this.#card.version;
    this.#card = now;
  }

  #close(): void {
    this.#card = this.refused = undefined;
    this.changed = false;
  }

  async #read(id: string, signal: AbortSignal): Promise<void> {
    if (this.#card?.id !== id) this.#close();
    const now = await this.#host.session.client.use(SupervisionResource).card(id, { signal });
    signal.throwIfAborted();
    if (this.#card) return this.#keep(now);
    this.#card = now;
    this.#onOpened(now);
  }
}
