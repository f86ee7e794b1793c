import { ConsultationsResource } from '@hallkit/client/resources';
import type { AnswerVote, PublishedAnswer } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import type { PartHost } from './part-host.ts';

/** Whether a published answer has helped whoever reads it: said once, and counted once per reader. */
export class Votes {
  readonly #host: PartHost;
  readonly #said = new Map<string, AnswerVote>();
  readonly #saying: Task<readonly [string], void>;
  #last = '';

  constructor(host: PartHost) {
    this.#host = host;
    this.#saying = new Task(host.element, { autoRun: false, task: async ([id]) => this.#say(id) });
  }

  /** The next visitor may say so, too. */
  reset(): void {
    this.#said.clear();
    this.#last = '';
  }

  async #say(id: string): Promise<void> {
    const vote = await this.#host.client().use(ConsultationsResource).markHelpful(id);
    this.#said.set(id, vote);
    this.#host.say(this.#thanks(vote));
    this.#host.focus(`#voted-${id}`);
  }

  #run(id: string): void {
    if (this.#saying.status === TaskStatus.PENDING) return;
    this.#last = id;
    void this.#saying.run([id]);
  }

  #thanks({ helpful, counted }: AnswerVote): string {
    const strings = this.#host.strings();
    return counted ? strings.voted(this.#host.format().number(helpful)) : strings.votedBefore;
  }

  /** Below an answer that is open. */
  render({ id }: PublishedAnswer): TemplateResult {
    const vote = this.#said.get(id);
    const { status, error } = this.#saying;
    if (vote) return html`<p class="quiet voted" id="voted-${id}" tabindex="-1">${icon('success')} ${this.#thanks(vote)}</p>`;
    return html`<div class="vote"><span id="vote-${id}">${this.#host.strings().helped}</span> <button class="button plain" type="button" aria-describedby="vote-${id}" @click=${() => this.#run(id)}>${this.#host.strings().helpful}</button></div>
      ${status === TaskStatus.ERROR && this.#last === id ? this.#host.failed(error, () => this.#run(id)) : nothing}`;
  }
}
