import type { HallClient } from '@hallkit/client';
import type { SearchFeedbackRequest } from '@hallkit/contract';
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
  readonly #task: Task<[SearchFeedbackRequest], string>;

  constructor(host: ReactiveControllerHost, client: () => HallClient) {
    this.#task = new Task(host, {
      autoRun: false,
      task: async ([body], { signal }) => {
        await client().matters.sendFeedback(body, { signal });
        return body.query;
      },
    });
  }

  render(kind: SearchFeedbackRequest['kind'], query: string, { strings, failed }: FeedbackContext): TemplateResult {
    const send = (): void => void this.#task.run([{ kind, query }]);
    const { status, value, error } = this.#task;
    if (status === TaskStatus.COMPLETE && value === query) return notice({ tone: 'success', title: strings.told, body: strings.toldAdvice, role: 'status' });
    if (status === TaskStatus.ERROR) return failed(error, send);
    return html`<p class="missing" part="feedback"><span>${strings.missing}</span> <button type="button" class="button" ?disabled=${status === TaskStatus.PENDING} @click=${send}>${strings.tell}</button></p>`;
  }
}
