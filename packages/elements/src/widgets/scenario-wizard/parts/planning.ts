import type { Answers, PlanQuestion, Provenance, ScenarioPlan } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { PrintController } from '../../../controllers/print.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { addIcons, icon } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import { alternatives, Outcomes, takenOf } from './alternatives.ts';
import { lanes } from './lanes.ts';
import { meter } from './meter.ts';
import { fields, papers } from './papers.ts';
import type { PlanningHost, PlanView } from './planning-host.ts';
import { answerInWords, numberFault, question } from './questions.ts';
import type { QuestionsView } from './questions.ts';

/** Questions and, beside them, what their answers mean. */
export class Planning {
  readonly #host: PlanningHost;
  readonly #outcomes: Outcomes;
  /** Id of the question in view where one stands alone; null for none. */
  #current: string | null = null;
  #faults = new Map<string, string>();
  /** The plan that was drawn last. */
  #latest: ScenarioPlan | undefined;
  #copied: { readonly link: string; readonly done: boolean } | undefined;

  constructor(host: PlanningHost) {
    addIcons(moreIcons);
    this.#host = host;
    this.#outcomes = new Outcomes(host);
    new PrintController(host.element);
  }

  /** Forgets what belonged to another scenario. */
  begin(): void {
    this.#current = null;
    this.#faults.clear();
    this.#copied = undefined;
    this.#outcomes.of(undefined);
  }

  /** Takes in another plan, and says what has changed by it. */
  changed(plan: ScenarioPlan, before: ScenarioPlan | undefined): void {
    this.#outcomes.of(plan);
    this.#copied = undefined;
    const open = this.#open(plan);
    if (!before || !plan.questions.some(({ id }) => id === this.#current)) this.#current = before && this.#current === null ? null : (open[0]?.id ?? null);
    if (before) this.#host.say(this.#host.strings().said(plan.matters.length, plan.burden.joint.papers, plan.workingDays, open.length));
  }

  #open(plan: ScenarioPlan): readonly PlanQuestion[] {
    const answers = this.#host.answers();
    return plan.questions.filter(({ id }) => answers[id] === undefined);
  }

  #answer(id: string, value: string | undefined): void {
    this.#faults.delete(id);
    this.#host.answer(id, value);
  }

  #enter(one: PlanQuestion, field: HTMLInputElement, view: PlanView): void {
    const fault = numberFault(one, field, view);
    if (fault === undefined) return this.#answer(one.id, field.value);
    this.#faults.set(one.id, fault);
    if (this.#host.answers()[one.id] !== undefined) this.#host.answer(one.id, undefined);
    this.#host.element.requestUpdate();
  }

  #go(id: string | null, plan: ScenarioPlan): void {
    this.#current = id;
    this.#host.element.requestUpdate();
    this.#host.focus(id === null ? '#plan' : `#question-${plan.questions.findIndex((each) => each.id === id)}`);
  }

  /** The question after the one in view; what its answer brings with it has to be known first. */
  async #next(latest: () => ScenarioPlan): Promise<void> {
    const { strings, element, busy, settled } = this.#host;
    const one = latest().questions.find(({ id }) => id === this.#current);
    if (!one) return;
    if (this.#host.answers()[one.id] === undefined) {
      if (!this.#faults.has(one.id)) this.#faults.set(one.id, one.kind === 'number' ? strings().enterNumber : strings().chooseOne);
      element.requestUpdate();
      return this.#host.focus('.question.current input');
    }
    // The answer given a moment ago sets out with the next drawing only.
    await element.updateComplete;
    if (busy()) await settled();
    const plan = latest();
    const at = plan.questions.findIndex(({ id }) => id === one.id);
    this.#go((plan.questions[at + 1] ?? this.#open(plan)[0])?.id ?? null, plan);
  }

  async #copy(link: string): Promise<void> {
    // A page may forbid it; then the link stands there to be taken by hand.
    const done = await navigator.clipboard.writeText(link).then(() => true, () => false);
    this.#copied = { link, done };
    this.#host.element.requestUpdate();
    if (done) this.#host.say(this.#host.strings().copied);
  }

  /** Answers as an application takes them: of alternatives nobody has chosen the one that is shown. */
  #told({ answers, alternatives: groups }: ScenarioPlan): Answers {
    return { ...answers, ...Object.fromEntries(groups.map((group) => [group.id, takenOf(group)])) };
  }

  #asking(view: QuestionsView, latest: () => ScenarioPlan): TemplateResult {
    const { plan, strings, locale, level } = view;
    const open = this.#open(plan);
    const at = plan.questions.findIndex(({ id }) => id === this.#current);
    const last = at === plan.questions.length - 1 && open.every(({ id }) => id === this.#current);
    const before = plan.questions[at - 1]?.id;
    const summary = html`<div class="summary">
      <p class="who" role="heading" aria-level=${level + 2}>${strings.yourAnswers}</p>
      <dl>${plan.questions.map((one) => html`<div><dt>${localized(one.text, locale)}</dt><dd>${answerInWords(one, view) ?? strings.open} <button class="button plain" type="button" aria-label="${strings.change}: ${plain(one.text, locale)}" @click=${() => this.#go(one.id, plan)}>${strings.change}</button></dd></div>`)}</dl>
    </div>`;
    const stepper = html`<div class="stepper">
      <p class="quiet">${strings.position(at + 1, plan.questions.length)}</p>
      <progress max=${plan.questions.length} .value=${plan.questions.length - open.length} aria-hidden="true"></progress>
      <div class="actions">
        ${before === undefined ? nothing : html`<button class="button" type="button" @click=${() => this.#go(before, plan)}>${strings.previous}</button>`}
        <button class="button ${plan.complete ? '' : 'primary'}" type="button" @click=${() => void this.#next(latest)}>${last ? strings.toPlan : strings.next}</button>
      </div>
    </div>`;
    return html`<section class="asking" aria-labelledby="asking">
      ${heading(level + 1, strings.questions, 'asking')}
      <p class="quiet left">${open.length > 0 ? strings.left(open.length) : strings.answeredAll}</p>
      <div class="questions">${plan.questions.map((one, position) => question(one, position, view))}</div>
      ${this.#current === null ? summary : stepper}
      ${Object.keys(view.answers).length === 0 ? nothing : html`<div class="screen-only"><button class="button plain" type="button" @click=${() => this.#host.startOver()}>${strings.startOver}</button></div>`}
    </section>`;
  }

  #tools(view: PlanView): TemplateResult {
    const { plan, strings } = view;
    const link = this.#host.link(plan);
    const copied = this.#copied?.link === link ? this.#copied : undefined;
    const ready = plan.complete && !plan.stopped && plan.matters.length > 0;
    return html`<div class="tools screen-only">
      <div class="actions">
        ${ready ? html`<button class="button primary" type="button" @click=${() => this.#host.start(this.#told(plan))}>${strings.start}</button>` : nothing}
        ${link === undefined ? nothing : html`<button class="button copy" type="button" @click=${() => void this.#copy(link)}>${icon('open')}${strings.copy}</button>`}
        <button class="button" type="button" @click=${() => globalThis.print()}>${icon('print')}${strings.print}</button>
      </div>
      ${plan.complete ? nothing : html`<p class="quiet">${strings.startAdvice}</p>`} ${plan.identityLevel === 'strong' ? html`<p>${strings.startDocument}</p>` : nothing}
      ${copied ? (copied.done ? html`<p class="quiet">${icon('check')} ${strings.copied}</p>` : html`<label class="link">${strings.copyByHand}<input type="text" readonly .value=${copied.link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>`) : nothing}
    </div>`;
  }

  #meaning(view: PlanView): TemplateResult {
    const { plan, strings, common, locale, level } = view;
    const { notices, matters, possible, complete, stopped } = plan;
    const guide = this.#host.guideUrl();
    const href = (matterId: string): string | undefined => (guide === undefined ? undefined : this.#host.client().url(guide.replaceAll('{matterId}', encodeURIComponent(matterId))));
    const told = notices.map(({ kind, text }) => notice({ tone: kind === 'stop' ? 'danger' : 'info', title: kind === 'stop' ? strings.stopped : strings.goodToKnow, body: localized(text, locale), actions: kind === 'stop' ? staffedLineLink(common.staffedLine, this.#host.line()) : null }));
    const nobody = complete && !stopped && matters.length === 0 ? notice({ tone: 'info', title: strings.nothingNeeded, body: strings.nothingNeededAdvice, actions: staffedLineLink(common.staffedLine, this.#host.line()) }) : nothing;
    const may = possible.length === 0 ? nothing : html`<div class="possible"><p class="who" role="heading" aria-level=${level + 2}>${strings.possible}</p><ul>${possible.map(({ name }) => html`<li>${localized(name, locale)}</li>`)}</ul></div>`;
    const known = matters.length === 0 ? may : html`${meter(view)} ${alternatives(view, this.#outcomes, (group, option) => this.#answer(group, option))} ${this.#tools(view)} ${lanes(view, href)} ${may} ${papers(view)} ${fields(view)}`;
    return html`<section class="plan" part="plan" aria-labelledby="plan" aria-busy=${this.#host.busy()}>
      ${heading(level + 1, complete ? strings.plan : strings.planSoFar, 'plan')} ${told} ${nobody} ${known} ${sources(view)}
    </section>`;
  }

  /** @param plan - The last that came; the answers may be further by now. */
  render(plan: ScenarioPlan): TemplateResult {
    const host = this.#host;
    const view: PlanView = { plan, strings: host.strings(), common: host.common(), locale: host.locale(), format: host.format(), level: host.level() };
    const asked: QuestionsView = {
      ...view, answers: host.answers(), faults: this.#faults, current: this.#current,
      answer: (id, value) => this.#answer(id, value), enter: (one, field) => this.#enter(one, field, view),
    };
    this.#latest = plan;
    return html`<div class="top">
        ${heading(view.level, localized(plan.name, view.locale), 'title')} ${host.free() ? html`<button class="button plain screen-only" type="button" @click=${() => host.others()}>${view.strings.others}</button>` : nothing}
      </div>
      ${host.refused() ? notice({ tone: 'warning', role: 'status', title: view.strings.refused, body: view.strings.refusedAdvice }) : nothing}
      <div class="wizard ${host.oneByOne() ? 'one' : ''} ${this.#current === null ? 'through' : ''}">${this.#asking(asked, () => this.#latest ?? plan)} ${this.#meaning(view)}</div>`;
  }
}

/** Where all this is known from, each source once. */
function sources({ plan, strings, locale }: PlanView): TemplateResult {
  const notes = new Map<string, Provenance>([plan.provenance, ...plan.matters.map(({ provenance }) => provenance), ...plan.materials.map(({ provenance }) => provenance)].map((provenance) => [provenance.note.zh, provenance]));
  const all = [...notes.values()];
  const named = [...new Set(all.flatMap(({ source }) => source ?? []))];
  return html`<div class="sources">${all.map(({ note }) => html`<p class="quiet">${icon('info')} ${localized(note, locale)}</p>`)}${named.length === 0 ? nothing : html`<details class="quiet"><summary>${strings.sources}</summary>${named.map((source) => html`<p>${source}</p>`)}</details>`}</div>`;
}
