import type { HallCore } from '@hallkit/client/core';
import { ConsultationsResource } from '@hallkit/client/resources';
import type { TrackedConsultation } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from '../../../controllers/connection.ts';
import { LiveController } from '../../../controllers/live.ts';

/** Which question, and by which client. */
export interface QuestionChoice {
  readonly client: () => HallCore;
  readonly trackingId: string | undefined;
  readonly configured: readonly unknown[];
}

/** Days go by without an event: looked up so often, in milliseconds. */
const seldom = 10 * 60_000;

/** Keeps an element at how a question stands. */
export class QuestionFollower implements ReactiveController {
  readonly live: LiveController;
  readonly #load: Task<readonly unknown[], TrackedConsultation | undefined>;
  readonly #onChange: (now: TrackedConsultation, before: TrackedConsultation | undefined) => void;
  #question: TrackedConsultation | undefined;
  #seldom: ReturnType<typeof setInterval> | undefined;

  /** @param onChange - Told of each answer. */
  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => QuestionChoice, onChange: (now: TrackedConsultation, before: TrackedConsultation | undefined) => void) {
    this.#onChange = onChange;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => [choice().trackingId, ...choice().configured],
      task: async ([trackingId], { signal }) => (typeof trackingId === 'string' ? choice().client().use(ConsultationsResource).tracked(trackingId, { signal }) : undefined),
      onComplete: (question) => this.take(question),
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => (this.#question ? [`consultation.${this.#question.trackingId}`] : []),
      onEvent: () => this.refresh(),
      onRefresh: () => this.refresh(),
    });
  }

  /** What is shown; undefined while another one is asked for. */
  get question(): TrackedConsultation | undefined {
    return this.#question;
  }

  /** Why it cannot be told. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostConnected(): void {
    this.#seldom = setInterval(() => this.#question && this.refresh(), seldom);
  }

  hostDisconnected(): void {
    clearInterval(this.#seldom);
  }

  /** Takes it as an answer has it. */
  take(question: TrackedConsultation | undefined): void {
    const before = this.#question?.trackingId === question?.trackingId ? this.#question : undefined;
    // Two answers may cross: the later state stays.
    if (before && question && before.version > question.version) return;
    this.#question = question;
    if (question) this.#onChange(question, before);
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    void this.#load.run();
  }

  forget(): void {
    this.#question = undefined;
  }
}
