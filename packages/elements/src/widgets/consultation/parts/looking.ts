import { isHallError } from '@hallkit/client/core';
import { ComplaintsResource } from '@hallkit/client/resources';
import { parseTrackingNumber } from '@hallkit/domain';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { isQueryCode, lookupForm, tidied } from '../../../ui/lookup-form.ts';
import type { Lookup, LookupFaults } from '../../../ui/lookup-form.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import type { PartHost } from './part-host.ts';

const nothingTyped: Lookup = { number: '', queryCode: '' };

/** Looks a question up by number and query code. */
export class Looking {
  readonly #host: PartHost;
  readonly #looking: Task<readonly [Lookup], void>;
  #typed: Lookup = nothingTyped;
  #faults: LookupFaults = {};
  #isOther = false;

  constructor(host: PartHost) {
    this.#host = host;
    this.#looking = new Task(host.element, { autoRun: false, task: async ([lookup]) => this.#look(lookup) });
  }

  reset(): void {
    this.#typed = nothingTyped;
    this.#faults = {};
    this.#isOther = false;
  }

  async #look(lookup: Lookup): Promise<void> {
    this.#isOther = false;
    const { kind, trackingId } = await this.#host.client().use(ComplaintsResource).find(lookup);
    if (kind !== 'consultation') return void (this.#isOther = true);
    this.reset();
    this.#host.open(trackingId);
  }

  #faultsOf({ number, queryCode }: Lookup): LookupFaults {
    const strings = this.#host.strings();
    // Another hall may number in its own way; what looks like ours has a check digit.
    const wrong = number === '' ? strings.numberMissing : /^[A-Z]{3}\d{13}$/.test(number) && !parseTrackingNumber(number) ? strings.numberWrong : undefined;
    return { ...(wrong ? { number: wrong } : {}), ...(isQueryCode(queryCode) ? {} : { queryCode: strings.codeWrong }) };
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#looking.status === TaskStatus.PENDING) return;
    const lookup = tidied(this.#typed);
    this.#faults = this.#faultsOf(lookup);
    const [first] = Object.keys(this.#faults);
    this.#host.element.requestUpdate();
    if (first) this.#host.focus(`#${first}`);
    else void this.#looking.run([lookup]);
  }

  #failure(): TemplateResult | typeof nothing {
    const [host, strings] = [this.#host, this.#host.strings()];
    const told = (title: string, body: string): TemplateResult => notice({ tone: 'warning', role: 'alert', title, body, actions: staffedLineLink(host.common().staffedLine, host.line()) });
    const { status, error } = this.#looking;
    if (status !== TaskStatus.ERROR) return this.#isOther ? told(strings.otherKind, strings.otherKindAdvice) : nothing;
    return isHallError(error, 'HallNotFoundError') ? told(strings.notFound, strings.notFoundAdvice) : host.failed(error, () => void this.#looking.run([tidied(this.#typed)]));
  }

  render(): TemplateResult {
    const [host, strings] = [this.#host, this.#host.strings()];
    return html`<div class="lookup">
      <div><button class="button plain back" type="button" @click=${() => host.back()}>${icon('back')} ${strings.back}</button></div>
      ${heading(host.level(), strings.lookTitle, 'look')}
      <p>${strings.lookAdvice}</p>
      ${this.#failure()}
      ${lookupForm({ typed: this.#typed, faults: this.#faults, busy: this.#looking.status === TaskStatus.PENDING, strings, change: (lookup) => (this.#typed = { ...this.#typed, ...lookup }), submit: (event) => this.#submit(event) })}
    </div>`;
  }
}
