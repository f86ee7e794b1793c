import type { HallCore } from '@hallkit/client/core';
import type { SearchFeedback, SearchFeedbackRequest } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { notice } from '../../ui/notice.ts';
import type { Speech } from './matter-row.ts';

/** How feedback is told and how a failure is drawn. */
export interface FeedbackContext extends Speech {
  failed(error: unknown, retry: () => void): TemplateResult;
}

/** "Not what you need? Tell us": the hall learns the names people use. One answer for each text. */
export class Feedback {
  readonly #task: Task<[SearchFeedbackRequest], SearchFeedback>;
  /** What the task is about; what became of another text does not matter to this one. */
  #query: string | undefined;

  constructor(host: ReactiveControllerHost, client: () => HallCore) {
    this.#task = new Task(host, {
      autoRun: false,
      task: async ([body], { signal }) => client().matters.sendFeedback(body, { signal }),
    });
  }

  /** Changes whenever it looks different. */
  get look(): unknown {
    return `${this.#task.status} ${this.#query}`;
  }

  render(kind: SearchFeedbackRequest['kind'], query: string, { strings, failed }: FeedbackContext): TemplateResult {
    const send = (): void => {
      this.#query = query;
      void this.#task.run([{ kind, query }]);
    };
    const { error } = this.#task;
    const status = this.#query === query ? this.#task.status : TaskStatus.INITIAL;
    if (status === TaskStatus.COMPLETE) return notice({ tone: 'success', title: strings.told, body: strings.toldAdvice, role: 'status' });
    if (status === TaskStatus.ERROR) return failed(error, send);
    return html`<p class="missing" part="feedback"><span>${strings.missing}</span> <button type="button" class="button" ?disabled=${status === TaskStatus.PENDING} @click=${send}>${strings.tell}</button></p>`;
  }
}
