import { isHallError } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { SupervisionResource } from '@hallkit/client/resources';
import type { Lane } from '@hallkit/contract';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { HallComplaintWantedEvent } from '../progress-tracker.events.ts';
import type { ProgressPartsStrings } from './parts.texts.ts';

/** What urging needs of the element. */
export interface WatchingHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  client(): HallCore;
  strings(): ProgressPartsStrings;
  refresh(): void;
  say(text: string): void;
  failed(error: unknown): TemplateResult;
}

/** What whoever follows an application can do about a department that takes long: urge it, and complain of it. */
export class Watching {
  readonly #host: WatchingHost;
  /** The case that is being urged, and how that ended. */
  #caseId: string | undefined;
  #stands: 'busy' | 'done' | 'failed' = 'done';
  #error: unknown;

  constructor(host: WatchingHost) {
    this.#host = host;
  }

  /** Leads to where one complains, unless the page does that itself. */
  complain(event: Event, progressId: string, { caseId, caseNo }: Lane): void {
    if (!this.#host.element.dispatchEvent(new HallComplaintWantedEvent({ progressId, caseId, caseNo }))) event.preventDefault();
  }

  async urge(progressId: string, caseId: string): Promise<void> {
    if (this.#stands === 'busy') return;
    this.#tell(caseId, 'busy');
    try {
      await this.#host.client().use(SupervisionResource).urge(progressId, caseId);
      this.#tell(caseId, 'done');
      this.#host.say(this.#host.strings().urged);
    } catch (error) {
      this.#error = error;
      this.#tell(caseId, 'failed');
    }
    this.#host.refresh();
  }

  #tell(caseId: string, stands: 'busy' | 'done' | 'failed'): void {
    this.#caseId = caseId;
    this.#stands = stands;
    this.#host.element.requestUpdate();
  }

  /** How urging a case stands; undefined where nobody has tried. */
  of(caseId: string): 'busy' | 'done' | 'failed' | undefined {
    return this.#caseId === caseId ? this.#stands : undefined;
  }

  /** Why the department was not told. */
  refusal(): TemplateResult {
    const error = this.#error;
    if (!isHallError(error, 'HallConflictError')) return this.#host.failed(error);
    return notice({ tone: 'info', role: 'alert', title: error.title, body: error.detail });
  }
}
