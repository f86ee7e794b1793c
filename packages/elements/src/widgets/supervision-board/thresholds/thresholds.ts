import { isHallError } from '@hallkit/client/core';
import { SupervisionResource } from '@hallkit/client/resources';
import type { SupervisionSettings } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controlsStyles } from '../../../ui/controls.styles.ts';
import type { BoardPart, PartHost } from '../board/part.ts';
import { refusalNotice } from '../board/refusal.ts';
import { contested, faultsOf, merged, typed } from './threshold-draft.ts';
import type { DayField, ThresholdDraft, ThresholdField } from './threshold-draft.ts';
import { thresholdForm } from './threshold-form.ts';
import { thresholdStyles } from './thresholds.styles.ts';

const none: ThresholdDraft = new Map();

/** What breaking a rule means in the hall, and after how many working days; set by supervisors. */
export class ThresholdsPart implements BoardPart {
  readonly #host: PartHost;
  readonly #load: Task<readonly unknown[], void>;
  #settings: SupervisionSettings | undefined;
  #draft = none;
  #faults: readonly DayField[] = [];
  /** Fields that somebody else has set to another value. */
  #contested: readonly ThresholdField[] = [];
  #busy = false;
  #saved = false;
  #refused: unknown;

  constructor(host: PartHost) {
    this.#host = host;
    host.adopt([controlsStyles, thresholdStyles]);
    const { element, session } = host;
    this.#load = new Task(element, { args: () => [session.staff?.id, element.hallId, ...host.configured()] as const, task: async ([staffId], { signal }) => (staffId === undefined ? undefined : this.#read(signal)) });
    element.addController({ hostUpdated: () => void (session.staff && this.#load.status === TaskStatus.ERROR && host.lost(this.#load.error)) });
  }

  refresh(): void {
    if (!this.#busy) void this.#load.run();
  }

  forget(): void {
    this.#settings = this.#refused = undefined;
    this.#reset();
  }

  #reset(): void {
    this.#draft = none;
    this.#faults = [];
    this.#contested = [];
    this.#saved = false;
    this.#host.element.requestUpdate();
  }

  async #read(signal?: AbortSignal): Promise<void> {
    const now = await this.#host.session.client.use(SupervisionResource).settings(await this.#host.hallId(), { signal });
    signal?.throwIfAborted();
    const before = this.#settings;
    if (before && before.version !== now.version) {
      this.#contested = [...new Set([...this.#contested.filter((field) => this.#draft.has(field)), ...contested(before, now, this.#draft)])];
      // What others have typed as well is no draft any more.
      for (const [field, value] of this.#draft) this.#draft = typed(this.#draft, now, field, value);
    }
    this.#settings = now;
  }

  #type(field: ThresholdField, value: string): void {
    if (!this.#settings) return;
    this.#draft = typed(this.#draft, this.#settings, field, value);
    this.#faults = this.#faults.filter((each) => each !== field);
    this.#saved = false;
    this.#host.element.requestUpdate();
  }

  async #save(): Promise<void> {
    const { element, focus, say, strings, session, hallId, lost } = this.#host;
    if (this.#busy || !this.#settings || this.#draft.size === 0) return;
    this.#refused = undefined;
    this.#faults = faultsOf(this.#draft);
    element.requestUpdate();
    const [first] = this.#faults;
    if (first) return focus.to(`#${first}`);
    this.#busy = true;
    try {
      this.#settings = await session.client.use(SupervisionResource).saveSettings(await hallId(), merged(this.#settings, this.#draft));
      this.#reset();
      this.#saved = true;
      say(strings().saved);
    } catch (error) {
      if (!lost(error)) this.#refused = error;
      // Somebody was quicker: see what they have set; what was typed stays.
      if (isHallError(error, 'HallConflictError')) await this.#read().catch(() => undefined);
    } finally {
      this.#busy = false;
      element.requestUpdate();
    }
  }

  render(): TemplateResult {
    const { strings, locale, level, failed } = this.#host;
    const { status, error } = this.#load;
    const failure = status === TaskStatus.ERROR ? failed(error, () => this.refresh()) : undefined;
    if (!this.#settings) return failure ?? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    return html`${failure ?? nothing}${thresholdForm({
      settings: this.#settings, draft: this.#draft, faults: this.#faults, contested: this.#contested, busy: this.#busy, saved: this.#saved, strings: strings(), locale: locale(), level: level(),
      refusal: this.#refused === undefined ? nothing : refusalNotice(this.#host, this.#refused, isHallError(this.#refused, 'HallConflictError')),
      type: (field, value) => this.#type(field, value), save: () => void this.#save(), undo: () => this.#reset(),
    })}`;
  }
}
