import type { HallCore, HallEvent } from '@hallkit/client/core';
import { QueuesResource } from '@hallkit/client/resources';
import type { LocalizedText, Queue } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from './connection.ts';
import { hallIdOf } from './hall-scope.ts';
import { LiveController } from './live.ts';
import { announced, withEvent } from './queue-events.ts';
import { isSoundQueue, soundOnly } from './sound.ts';

/** Which queues, and by which client. */
export interface QueueChoice {
  /** Throws where nobody set the element up. */
  readonly client: () => HallCore;
  readonly hallId: string | undefined;
  readonly zone: string | undefined;
  readonly matter?: string | undefined;
  /** What makes it ask again: key, address, language. */
  readonly configured: readonly unknown[];
}

/** A word to everybody who waits. */
export interface Announcement {
  readonly text: LocalizedText;
  readonly at: number;
}

/** After events the list is asked for once more, for what they do not say (ranges, what comes next): not sooner than this, in milliseconds. */
const settle = 2000;
/** Screens of a hall must not all ask in the same moment. */
const spread = 1500;
/** An announcement stands this long, in milliseconds. */
const announcementLasts = 20 * 60_000;

interface Held {
  readonly hallId: string;
  readonly queues: readonly Queue[];
}

/** What the hall has said last on this page, by what was asked: a kiosk whose elements are made anew for each visitor goes on without network. */
const lastKnown = new Map<string, Held>();

/** The queues of a hall or a zone, live. */
export class QueuesController implements ReactiveController {
  /** Told of each event after it has been taken in. */
  onEvent: ((event: HallEvent) => void) | undefined;
  /** The line that is open, or since when it is not. */
  readonly live: LiveController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: Task<readonly unknown[], Held>;
  #held: Held | undefined;
  #announcements: readonly Announcement[] = [];
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => QueueChoice) {
    this.#host = host;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => {
        const { hallId, zone, matter, configured } = choice();
        return [hallId, zone, matter, ...configured];
      },
      task: async (asked, { signal }) => {
        const { client, hallId: named, zone, matter } = choice();
        const key = JSON.stringify(asked);
        try {
          const hallId = await hallIdOf(client(), named);
          const query = { limit: 100, ...(zone ? { zone } : {}), ...(matter ? { matter } : {}) };
          const held = { hallId, queues: soundOnly((await client().use(QueuesResource).list(hallId, query, { signal })).data, isSoundQueue) };
          lastKnown.set(key, held);
          return held;
        } catch (error) {
          this.#held ??= lastKnown.get(key);
          throw error;
        }
      },
      onComplete: (held) => (this.#held = held),
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => this.#topics(),
      onEvent: (event) => this.#take(event),
      onRefresh: () => this.refresh(),
    });
  }

  get hallId(): string | undefined {
    return this.#held?.hallId;
  }

  /** In the order of the hall; undefined before they are known. */
  get queues(): readonly Queue[] | undefined {
    return this.#held?.queues;
  }

  /** What everybody who waits has been told lately, the newest first. */
  get announcements(): readonly Announcement[] {
    return this.#announcements.filter(({ at }) => Date.now() - at < announcementLasts);
  }

  /** Why they are not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    this.hostDisconnected();
    void this.#load.run();
  }

  #topics(): string[] {
    const held = this.#held;
    return held ? [`hall.${held.hallId}`, ...held.queues.map(({ id }) => `queue.${id}`)] : [];
  }

  #take(event: HallEvent): void {
    const held = this.#held;
    if (!held) return;
    const text = announced(event);
    if (text) this.#announce(text);
    else {
      this.#held = { ...held, queues: held.queues.map((queue) => withEvent(queue, event)) };
      this.#again ??= setTimeout(() => this.refresh(), settle + Math.random() * spread);
    }
    this.onEvent?.(event);
    this.#host.requestUpdate();
  }

  #announce(text: LocalizedText): void {
    this.#announcements = [{ text, at: Date.now() }, ...this.announcements].slice(0, 3);
  }
}
