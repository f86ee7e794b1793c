import { isHallError } from '@hallkit/client/core';
import { ConsultationsResource, HallsResource } from '@hallkit/client/resources';
import type { ConsultationReceipt, ConsultationRequest, Department } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Attempt } from '../../../controllers/attempt.ts';
import { ConnectionController } from '../../../controllers/connection.ts';
import { lengthOf } from '../../../ui/characters.ts';
import { isMobileOrNothing, plainMobile } from '../../../ui/mobile.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import type { PartHost } from './part-host.ts';
import { emptyQuestion, longest } from './question-draft.ts';
import type { QuestionDraft, QuestionFaults } from './question-draft.ts';

/** Asking a person: what is written stays until it is sent, whatever happens. */
export class Asking {
  draft: QuestionDraft = emptyQuestion;
  faults: QuestionFaults = {};
  readonly #host: PartHost;
  readonly #attempt = new Attempt();
  readonly #sending: Task<readonly [], void>;
  readonly #departments: Task<readonly unknown[], readonly Department[]>;
  #searched = '';

  constructor(host: PartHost) {
    this.#host = host;
    this.#sending = new Task(host.element, { autoRun: false, task: async () => this.#send() });
    this.#departments = new Task(host.element, {
      args: () => host.configured(),
      task: async (_, { signal }) => (await host.client().use(HallsResource).departments(await host.hallId(), { limit: 100 }, { signal })).data,
      // Without them it is passed on by the hall.
      onError: (error) => console.warn(`[hallkit] <${host.element.localName}> offers no departments.`, error),
    });
    // Nothing is sent behind the back of somebody who has left the form.
    new ConnectionController(host.element, () => this.#sending.status === TaskStatus.ERROR && host.element.shadowRoot?.querySelector('.ask') && void this.#sending.run());
  }

  get busy(): boolean {
    return this.#sending.status === TaskStatus.PENDING;
  }

  get departments(): readonly Department[] {
    return this.#departments.value ?? [];
  }

  /** What was looked for is what is asked, unless something else has been written. */
  begin(searched: string): void {
    if (this.draft.text.trim() === '' || this.draft.text === this.#searched) this.draft = { ...this.draft, text: searched.trim() };
    this.#searched = searched.trim();
    this.faults = {};
  }

  change(draft: Partial<QuestionDraft>): void {
    this.draft = { ...this.draft, ...draft };
    if (Object.keys(this.faults).length > 0) this.faults = this.#check();
    this.#host.element.requestUpdate();
  }

  /** As for the next visitor. */
  reset(): void {
    this.draft = emptyQuestion;
    this.faults = {};
    this.#searched = '';
    this.#attempt.end();
  }

  submit(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    this.faults = this.#check();
    const [first] = Object.keys(this.faults);
    this.#host.element.requestUpdate();
    if (first) this.#host.focus(`#${first}`);
    else void this.#sending.run();
  }

  /** Why it could not be sent. */
  failure(): TemplateResult | typeof nothing {
    if (this.#sending.status !== TaskStatus.ERROR) return nothing;
    const { error } = this.#sending;
    const [host, strings] = [this.#host, this.#host.strings()];
    if (isHallError(error, 'HallRateLimitError') && error.code === 'consultation.limited') return notice({ tone: 'warning', role: 'alert', title: strings.limited, body: strings.limitedAdvice, actions: staffedLineLink(host.common().staffedLine, host.line()) });
    return html`${host.failed(error, () => void this.#sending.run())}
      <p>${strings.kept}</p>`;
  }

  #check(): QuestionFaults {
    const strings = this.#host.strings();
    return { ...(this.draft.text.trim() === '' ? { text: strings.questionMissing } : lengthOf(this.draft.text) > longest ? { text: strings.left(longest - lengthOf(this.draft.text)) } : {}), ...(isMobileOrNothing(this.draft.phone) ? {} : { phone: strings.phoneWrong }) };
  }

  async #send(): Promise<void> {
    const host = this.#host;
    const { text, departmentId: chosen, phone, mayPublish } = this.draft;
    const [hallId, matterId, departmentId] = [await host.hallId(), host.matterId(), host.departmentId() ?? chosen];
    const request: ConsultationRequest = { text: text.trim(), mayPublish, ...(departmentId ? { departmentId } : {}), ...(matterId ? { matterId } : {}), ...(plainMobile(phone) ? { phone: plainMobile(phone) } : {}) };
    const receipt: ConsultationReceipt = await host.client().use(ConsultationsResource).create(hallId, request, { idempotencyKey: this.#attempt.key(request, hallId) });
    host.sent(receipt);
  }
}
