import type { HallCore, HallEvent } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../controllers/connection.ts';
import { LiveController } from '../controllers/live.ts';

/** Which one is followed, and by which client. */
export interface FollowChoice {
  readonly client: () => HallCore;
  /** Undefined while nothing is followed. */
  readonly id: string | undefined;
  readonly configured: readonly unknown[];
}

/** Keeps an element at how one thing of a visitor stands: an application, a complaint, a question, a ticket. */
export abstract class Follower<Followed extends object> implements ReactiveController {
  readonly live: LiveController;
  readonly #choice: () => FollowChoice;
  readonly #load: Task<readonly unknown[], Followed | undefined>;
  readonly #onChange: (now: Followed, before: Followed | undefined) => void;
  #current: Followed | undefined;
  #again: ReturnType<typeof setInterval> | undefined;

  /** @param onChange - Told of each answer. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => FollowChoice, onChange: (now: Followed, before: Followed | undefined) => void) {
    this.#choice = choice;
    this.#onChange = onChange;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => [choice().id, ...choice().configured],
      task: async ([id], { signal }) => (typeof id === 'string' ? this.read(choice().client(), id, signal) : undefined),
      onComplete: (followed) => this.take(followed),
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => (this.#current ? this.topics(this.#current) : []),
      onEvent: (event) => this.hear(event),
      onRefresh: () => this.refresh(),
    });
  }

  /** What is shown; undefined while another one is asked for. */
  get current(): Followed | undefined {
    return this.#current;
  }

  /** Why it cannot be told. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostConnected(): void {
    this.#again = setInterval(() => this.isDue(this.#current) && this.refresh(), this.seldom);
  }

  hostDisconnected(): void {
    clearInterval(this.#again);
  }

  /** Takes it as another call has answered. */
  take(followed: Followed | undefined): void {
    const shown = this.#current;
    const before = shown && followed && this.idOf(shown) === this.idOf(followed) ? shown : undefined;
    // Two answers may cross: the later state stays.
    if (before && followed && this.isOlder(followed, before)) return;
    this.#current = followed;
    if (followed) this.#onChange(followed, before);
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    void this.#load.run();
  }

  forget(): void {
    this.#current = undefined;
  }

  protected abstract read(client: HallCore, id: string, signal: AbortSignal): Promise<Followed>;
  protected abstract idOf(followed: Followed): string;
  /** Where the hall tells of it; none where nothing more happens by itself. */
  protected abstract topics(followed: Followed): readonly string[];

  /** Days go by without an event: looked up so often, in milliseconds. A getter, because a field of a subclass would not be there yet where the element is on the page already. */
  protected get seldom(): number {
    return 10 * 60_000;
  }

  /** Whether an answer is from before what is shown. */
  protected isOlder(_answer: Followed, _shown: Followed): boolean {
    return false;
  }

  /** Whether it may have moved without an event. */
  protected isDue(_shown: Followed | undefined): boolean {
    return true;
  }

  /** Something has happened at one of its topics. */
  protected hear(_event: HallEvent): void {
    this.refresh();
  }
}
