import { isHallError } from '@hallkit/client/core';
import { PlansResource, ScenariosResource } from '@hallkit/client/resources';
import type { ScenarioList, ScenarioPlan } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { ConnectionController } from '../../controllers/connection.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { siteOf } from '../../controllers/site.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { answersOf, keyOf, refusedBy, without, written } from './answers.ts';
import type { WrittenAnswers } from './answers.ts';
import type { Planning } from './parts/parts.ts';
import { countOf, scenarioBox, scenarioList } from './scenario-list.ts';
import { HallScenarioChosenEvent } from './scenario-wizard.events.ts';
import { scenarioWizardStrings } from './scenario-wizard.strings.ts';
import { scenarioWizardStyles } from './scenario-wizard.styles.ts';
import { WizardAddress } from './wizard-address.ts';
import type { Addressed } from './wizard-address.ts';

/** Typing comes to rest after this long, in milliseconds. */
const rest = 200;

const nowhere: Addressed = { scenarioId: undefined, answers: {} };
const addressOf = ({ scenarioId, answers }: ScenarioPlan): Addressed => ({ scenarioId, answers: written(answers) });

/**
 * Leads through a life or business event such as "I want to open a restaurant": a few questions, each with why it is asked,
 * and beside them, growing, the matters with their departments and order, each paper once, the days, and what one application
 * saves. Without `scenario-id` it begins with the choice of the event. Answers are kept in the address where `routing` says so.
 *
 * @summary From an event of life to one application.
 * @tag hall-scenario-wizard
 * @attr {string} scenario-id - Leads through this scenario; without, the visitor chooses.
 * @attr {string} answers - Answers to begin with, `id:value` with commas between.
 * @attr {'natural'|'legal'} audience - Offers scenarios of this kind of applicant only.
 * @attr {boolean} one-by-one - One question at a time also where there is room for all; so it is on a phone and at a kiosk.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallScenarioChosenEvent} hall-scenario-chosen - The visitor wants to start the application.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart input - The box in which a scenario is looked for.
 * @csspart scenario - A scenario to choose.
 * @csspart question - A question.
 * @csspart plan - What the answers mean.
 * @csspart notice - A notice.
 * @example <hall-scenario-wizard scenario-id="restaurant"></hall-scenario-wizard>
 */
export class HallScenarioWizard extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, scenarioWizardStyles];
  static override properties: PropertyDeclarations = {
    scenarioId: { attribute: 'scenario-id' },
    answers: {},
    audience: {},
    oneByOne: { type: Boolean, attribute: 'one-by-one' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare scenarioId: string | undefined;
  declare answers: string | undefined;
  declare audience: 'natural' | 'legal' | undefined;
  declare oneByOne: boolean;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  #chosen: string | undefined;
  #answers: WrittenAnswers = {};
  #plan: ScenarioPlan | undefined;
  /** Some answers of the link were none. */
  #refused = false;
  #typed = '';
  #query = '';
  #for: 'natural' | 'legal' | undefined;
  /** The address has led here and must not be written again: Back would never get past it. */
  #led = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #planning: Planning | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#title');
  readonly #address: WizardAddress = new WizardAddress(this, () => this.configuration, (addressed) => this.#follow(addressed));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client), onError: () => undefined });
  readonly #list = new Task(this, {
    args: () => [this.#scenario === undefined, this.#query, this.audience ?? this.#for, ...this.#configured()] as const,
    task: async ([wanted, q, audience], { signal }): Promise<ScenarioList | undefined> => (wanted ? this.client.use(ScenariosResource).list({ limit: 100, ...(q ? { q } : {}), ...(audience ? { audience } : {}) }, { signal }) : undefined),
    onComplete: (list) => list && this.#typed && this.#announcer.say(this.#count(list), 300),
  });
  readonly #load = new Task(this, {
    args: () => [this.#scenario, keyOf(this.#answers), ...this.#configured()] as const,
    task: async ([scenarioId], { signal }) => (scenarioId ? this.#read(scenarioId, signal) : undefined),
    onComplete: (plan) => this.#show(plan),
  });
  readonly #loading = new Task(this, { args: () => [this.#scenario === undefined] as const, task: async ([choosing]) => (choosing ? undefined : this.#fetchParts()) });

  constructor() {
    super();
    this.oneByOne = false;
    this.withoutHeading = false;
    this.headingLevel = 2;
    new ConnectionController(this, () => {
      for (const task of [this.#list, this.#load, this.#loading]) if (task.status === TaskStatus.ERROR) void task.run();
    });
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answers')) this.#answers = answersOf(this.answers);
    if (changed.has('scenarioId') && this.#plan && this.#plan.scenarioId !== this.scenarioId) this.#forget();
    const addressed = this.#address.find();
    if (addressed) this.#follow(addressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** Asks the hall again. */
  refresh(): void {
    void (this.#scenario === undefined ? this.#list : this.#load).run();
  }

  /** Forgets choice and answers, as for the next visitor. */
  reset(): void {
    this.#forget();
    this.#chosen = this.#for = undefined;
    this.#search('');
    this.#address.push(nowhere);
  }

  get #scenario(): string | undefined {
    return this.scenarioId || this.#chosen;
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  #forget(): void {
    this.#answers = {};
    this.#plan = undefined;
    this.#refused = false;
    this.#planning?.begin();
    this.requestUpdate();
  }

  /** Shows what an address says; one that is about another scenario than the page's is not ours. */
  #follow({ scenarioId, answers }: Addressed): void {
    if (this.scenarioId && scenarioId !== undefined && scenarioId !== this.scenarioId) return;
    this.#led = scenarioId !== this.#scenario || keyOf(answers) !== keyOf(this.#answers);
    if (scenarioId !== this.#plan?.scenarioId) this.#forget();
    this.#chosen = scenarioId;
    this.#answers = answers;
    this.requestUpdate();
  }

  async #read(scenarioId: string, signal: AbortSignal): Promise<ScenarioPlan> {
    const plans = this.client.use(PlansResource);
    try {
      return await plans.get(scenarioId, this.#answers, { signal });
    } catch (error) {
      const refused = refusedBy(error);
      if (refused.length === 0) throw error;
      this.#refused = true;
      this.#answers = without(this.#answers, refused);
      return plans.get(scenarioId, this.#answers, { signal });
    }
  }

  #show(plan: ScenarioPlan | undefined): void {
    const before = this.#plan;
    this.#plan = plan;
    if (!plan) return;
    if (this.#led) this.#led = false;
    else this.#address.push(addressOf(plan));
    this.#planning?.changed(plan, before);
  }

  async #fetchParts(): Promise<void> {
    if (this.#planning) return;
    const { Planning, partsStyles, scenarioPartsStrings } = await import('./parts/parts.ts');
    adoptStyles(this.renderRoot as ShadowRoot, [...HallScenarioWizard.elementStyles, ...partsStyles]);
    this.#planning = new Planning({
      element: this, client: () => this.client, configured: () => this.#configured(), strings: () => this.texts(scenarioPartsStrings), common: () => this.common, locale: () => this.hallLocale, format: () => this.format, level: () => this.headingLevel,
      line: () => this.staffedLine, guideUrl: () => this.#site.value?.guideUrl, answers: () => this.#answers, refused: () => this.#refused, oneByOne: () => this.oneByOne, free: () => !this.scenarioId,
      link: (plan) => this.#address.link(addressOf(plan)),
      busy: () => this.#load.status === TaskStatus.PENDING, settled: async () => void (await this.#load.taskComplete.catch(() => undefined)),
      answer: (id, value) => this.#answer(id, value), startOver: () => this.#startOver(), others: () => this.#others(),
      start: (answers) => this.dispatchEvent(new HallScenarioChosenEvent({ scenarioId: this.#scenario ?? '', answers })),
      say: (text) => this.#announcer.say(text, 300), focus: (selector) => this.#focus.to(selector),
    });
    if (this.#plan) this.#planning.changed(this.#plan, undefined);
  }

  #answer(id: string, value: string | undefined): void {
    this.#answers = value === undefined ? without(this.#answers, [id]) : { ...this.#answers, [id]: value };
    this.#refused = false;
    this.requestUpdate();
  }

  #startOver(): void {
    this.#forget();
    this.#focus.to('#title');
  }

  #others(): void {
    this.#forget();
    this.#chosen = undefined;
    this.#address.push(nowhere);
    this.#focus.to('#query');
  }

  #choose(scenarioId: string): void {
    this.#forget();
    this.#chosen = scenarioId;
    this.#focus.to('#title');
  }

  #search(text: string): void {
    this.#typed = text;
    this.requestUpdate();
    clearTimeout(this.#typing);
    const look = (): void => {
      this.#query = text.trim();
      this.requestUpdate();
    };
    if (text === '') look();
    else this.#typing = setTimeout(look, rest);
  }

  #count(list: ScenarioList): string {
    return countOf({ list, typed: this.#query, strings: this.texts(scenarioWizardStrings), common: this.common, locale: this.hallLocale, choose: () => undefined });
  }

  #pick(wait: TemplateResult): TemplateResult {
    const strings = this.texts(scenarioWizardStrings);
    const { value: list, status, error } = this.#list;
    const box = scenarioBox({ typed: this.#typed, audience: this.#for, free: !this.audience, strings, type: (text) => this.#search(text), limit: (audience) => ((this.#for = audience), this.requestUpdate()) });
    const found = (all: ScenarioList): TemplateResult => html`<p class="count">${this.#count(all)}</p>
      ${all.total === 0 ? notice({ tone: 'info', title: strings.noneAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) }) : scenarioList({ list: all, typed: this.#query, strings, common: this.common, locale: this.hallLocale, choose: (id) => this.#choose(id) })}`;
    return html`${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')} ${box} ${status === TaskStatus.ERROR ? this.failed(error, () => void this.#list.run()) : list ? found(list) : wait}`;
  }

  #lead(wait: TemplateResult): TemplateResult {
    const strings = this.texts(scenarioWizardStrings);
    const { status, error } = this.#load;
    if (status === TaskStatus.ERROR && isHallError(error, 'HallNotFoundError')) {
      const others = this.scenarioId ? nothing : html`<button class="button" type="button" @click=${() => this.#others()}>${strings.others}</button>`;
      return notice({ tone: 'warning', role: 'alert', title: strings.unknown, body: this.scenarioId ? strings.noneAdvice : strings.unknownAdvice, actions: html`${others}${staffedLineLink(this.common.staffedLine, this.staffedLine)}` });
    }
    const failure = status === TaskStatus.ERROR ? this.failed(error, () => void this.#load.run()) : this.#loading.status === TaskStatus.ERROR ? this.failed(this.#loading.error, () => void this.#loading.run()) : nothing;
    // What was answered stays in sight while the hall cannot be reached.
    const shown = this.#plan && this.#planning?.render(this.#plan);
    return html`${failure} ${shown ?? (failure === nothing ? wait : nothing)}`;
  }

  protected override content(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    return html`${this.#announcer.render()}
      <div class="stack">${this.#scenario === undefined ? this.#pick(wait) : this.#lead(wait)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-scenario-wizard': HallScenarioWizard;
  }
}
