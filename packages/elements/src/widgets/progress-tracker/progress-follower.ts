import type { HallCore } from '@hallkit/client/core';
import { ProgressResource } from '@hallkit/client/resources';
import type { Progress } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../controllers/connection.ts';
import { LiveController } from '../../controllers/live.ts';

/** Which application, and by which client. */
export interface ProgressChoice {
  readonly client: () => HallCore;
  readonly progressId: string | undefined;
  readonly configured: readonly unknown[];
}

/** Days go by without an event: looked up so often, in milliseconds. */
const seldom = 10 * 60_000;

/** Whether nothing more happens by itself. */
export const isOver = ({ state }: Progress): boolean => state === 'withdrawn' || state === 'discarded';

/** Keeps an element at where an application stands. */
export class ProgressFollower implements ReactiveController {
  readonly live: LiveController;
  readonly #load: Task<readonly unknown[], Progress | undefined>;
  readonly #onChange: (now: Progress, before: Progress | undefined) => void;
  #progress: Progress | undefined;
  #seldom: ReturnType<typeof setInterval> | undefined;

  /** @param onChange - Told of each answer. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => ProgressChoice, onChange: (now: Progress, before: Progress | undefined) => void) {
    this.#onChange = onChange;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => [choice().progressId, ...choice().configured],
      task: async ([progressId], { signal }) => (typeof progressId === 'string' ? choice().client().use(ProgressResource).get(progressId, { signal }) : undefined),
      onComplete: (progress) => {
        const before = this.#progress?.id === progress?.id ? this.#progress : undefined;
        this.#progress = progress;
        if (progress) this.#onChange(progress, before);
      },
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => (this.#progress && !isOver(this.#progress) ? [`progress.${this.#progress.id}`] : []),
      onEvent: () => this.refresh(),
      onRefresh: () => this.refresh(),
    });
  }

  /** What is shown; undefined while another one is asked for. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Why it cannot be told. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostConnected(): void {
    this.#seldom = setInterval(() => this.refresh(), seldom);
  }

  hostDisconnected(): void {
    clearInterval(this.#seldom);
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    void this.#load.run();
  }

  forget(): void {
    this.#progress = undefined;
  }
}
