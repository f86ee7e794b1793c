import type { HallCore } from '@hallkit/client/core';
import type { TrackedComplaint } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../controllers/connection.ts';
import { LiveController } from '../../controllers/live.ts';

/** Which complaint, and by which client. */
export interface ComplaintChoice {
  readonly client: () => HallCore;
  readonly trackingId: string | undefined;
  readonly configured: readonly unknown[];
}

/** Days go by without an event: looked up so often, in milliseconds. */
const seldom = 10 * 60_000;

/** Keeps an element at how a complaint stands. */
export class ComplaintFollower implements ReactiveController {
  readonly live: LiveController;
  readonly #load: Task<readonly unknown[], TrackedComplaint | undefined>;
  readonly #onChange: (now: TrackedComplaint, before: TrackedComplaint | undefined) => void;
  #complaint: TrackedComplaint | undefined;
  #seldom: ReturnType<typeof setInterval> | undefined;

  /** @param onChange - Told of each answer. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => ComplaintChoice, onChange: (now: TrackedComplaint, before: TrackedComplaint | undefined) => void) {
    this.#onChange = onChange;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => [choice().trackingId, ...choice().configured],
      task: async ([trackingId], { signal }) => {
        if (typeof trackingId !== 'string') return undefined;
        const { ComplaintsResource } = await import('./complaint-calls.ts');
        return choice().client().use(ComplaintsResource).tracked(trackingId, { signal });
      },
      onComplete: (complaint) => this.take(complaint),
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => (this.#complaint ? [`complaint.${this.#complaint.trackingId}`] : []),
      onEvent: () => this.refresh(),
      onRefresh: () => this.refresh(),
    });
  }

  /** What is shown; undefined while another one is asked for. */
  get complaint(): TrackedComplaint | undefined {
    return this.#complaint;
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

  /** Takes it as an answer has it. */
  take(complaint: TrackedComplaint | undefined): void {
    const before = this.#complaint?.trackingId === complaint?.trackingId ? this.#complaint : undefined;
    // Two answers may cross: the later state stays.
    if (before && complaint && before.version > complaint.version) return;
    this.#complaint = complaint;
    if (complaint) this.#onChange(complaint, before);
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    void this.#load.run();
  }

  forget(): void {
    this.#complaint = undefined;
  }
}
