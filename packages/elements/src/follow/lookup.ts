import { isHallError } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CommonStrings } from '../locales/common.texts.ts';
import { notice } from '../ui/notice.ts';
import { staffedLineLink } from '../ui/staffed-line.ts';
import type { PhoneNumber } from '../ui/staffed-line.ts';
import { isQueryCode, lookupForm, tidied } from './lookup-form.ts';
import type { Lookup, LookupFaults } from './lookup-form.ts';
import type { LookupStrings } from './lookup.strings.ts';

/** What looking up needs of its element. */
export interface LookupHost {
  readonly element: ReactiveControllerHost;
  strings(): LookupStrings;
  common(): CommonStrings;
  line(): PhoneNumber;
  /** Whether a number can only be mistyped; told before the hall is asked, where tries are counted. */
  isSlip(number: string): boolean;
  /**
   * Asks the hall, and follows what it knows.
   *
   * @returns `otherKind` for something that is not followed here.
   * @throws HallNotFoundError for number and code that do not belong together.
   */
  find(lookup: Lookup): Promise<'otherKind' | undefined>;
  focus(selector: string): void;
  failed(error: unknown, retry: () => void): TemplateResult;
}

const nothingTyped: Lookup = { number: '', queryCode: '' };

/** Lets whoever holds number and query code find what they handed in: what is typed, what is wrong with it, and what the hall says. */
export class LookupController {
  /** What is told above the form: that what was followed is gone, or that it is something else. */
  told: 'gone' | 'otherKind' | undefined;
  readonly #host: LookupHost;
  readonly #finding: Task<readonly [Lookup], void>;
  #typed: Lookup = nothingTyped;
  #faults: LookupFaults = {};

  constructor(host: LookupHost) {
    this.#host = host;
    this.#finding = new Task(host.element, { autoRun: false, task: async ([lookup]) => this.#find(lookup) });
  }

  /** A number to begin with. */
  begin(number: string): void {
    this.#typed = { ...this.#typed, number };
  }

  /** Forgets what was typed. */
  reset(): void {
    this.#typed = nothingTyped;
    this.#faults = {};
    this.told = undefined;
  }

  async #find(lookup: Lookup): Promise<void> {
    this.told = undefined;
    this.told = await this.#host.find(lookup);
    if (!this.told) this.#typed = nothingTyped;
  }

  #faultsOf({ number, queryCode }: Lookup): LookupFaults {
    const strings = this.#host.strings();
    const wrong = number === '' ? strings.numberMissing : this.#host.isSlip(number) ? strings.numberWrong : undefined;
    return { ...(wrong ? { number: wrong } : {}), ...(isQueryCode(queryCode) ? {} : { queryCode: strings.codeWrong }) };
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#finding.status === TaskStatus.PENDING) return;
    const lookup = tidied(this.#typed);
    this.#faults = this.#faultsOf(lookup);
    const [first] = Object.keys(this.#faults);
    this.#host.element.requestUpdate();
    if (first) this.#host.focus(`#${first}`);
    else void this.#finding.run([lookup]);
  }

  #failure(): TemplateResult | undefined {
    const [host, strings] = [this.#host, this.#host.strings()];
    const tell = (title = '', body = ''): TemplateResult => notice({ tone: 'warning', role: 'alert', title, body, actions: staffedLineLink(host.common().staffedLine, host.line()) });
    const { status, error } = this.#finding;
    if (status !== TaskStatus.ERROR) return this.told && tell(strings[this.told], strings[`${this.told}Advice`]);
    return isHallError(error, 'HallNotFoundError') ? tell(strings.notFound, strings.notFoundAdvice) : host.failed(error, () => void this.#finding.run([tidied(this.#typed)]));
  }

  render(): TemplateResult {
    const strings = this.#host.strings();
    return html`${this.#failure()}
      ${lookupForm({ typed: this.#typed, faults: this.#faults, busy: this.#finding.status === TaskStatus.PENDING, strings, change: (lookup) => (this.#typed = { ...this.#typed, ...lookup }), submit: (event) => this.#submit(event) })}`;
  }
}
