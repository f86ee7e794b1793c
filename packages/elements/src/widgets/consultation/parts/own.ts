import { isHallError } from '@hallkit/client/core';
import { ConsultationsResource } from '@hallkit/client/resources';
import type { Due, OwnConsultationActionRequest, TrackedConsultation } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Attempt } from '../../../controllers/attempt.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { foldUp } from '../../../ui/fold-up.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { notice } from '../../../ui/notice.ts';
import type { PartHost } from './part-host.ts';
import { longest } from './question-draft.ts';
import { QuestionFollower } from './question-follower.ts';

type Act = Pick<OwnConsultationActionRequest, 'action' | 'text'>;

/** A question of one's own: what was asked and answered, whether it helped, and asking on. */
export class Own {
  readonly #host: PartHost;
  readonly #follower: QuestionFollower;
  readonly #attempt = new Attempt();
  readonly #acting: Task<readonly [TrackedConsultation, Act], void>;
  #last: Act | undefined;
  #more = '';

  constructor(host: PartHost) {
    this.#host = host;
    this.#follower = new QuestionFollower(host.element, () => ({ client: () => host.client(), id: host.trackingId(), configured: host.configured() }), (now, before) => this.#changed(now, before));
    this.#acting = new Task(host.element, { autoRun: false, task: async ([question, act]) => this.#act(question, act) });
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#follower.refresh();
  }

  reset(): void {
    this.#follower.forget();
    this.#more = '';
    this.#last = undefined;
  }

  #changed(now: TrackedConsultation, before: TrackedConsultation | undefined): void {
    if (before && before.state !== now.state) this.#host.say(plain(now.stateText, this.#host.locale()), 500);
  }

  async #act({ trackingId, version }: TrackedConsultation, act: Act): Promise<void> {
    const host = this.#host;
    const request = { version, ...act };
    try {
      const question = await host.client().use(ConsultationsResource).actOnTracked(trackingId, request, { idempotencyKey: this.#attempt.key(request, trackingId) });
      this.#attempt.end();
      if (act.action === 'followUp') this.#more = '';
      this.#follower.take(question);
      host.say(act.action === 'followUp' ? plain(question.stateText, host.locale()) : act.action === 'helpful' ? host.strings().saidHelpful : host.strings().saidNotHelpful);
      host.focus('#question');
    } catch (error) {
      // Answered, or pressed elsewhere, meanwhile: how it stands now comes before what was meant.
      if (isHallError(error, 'HallConflictError')) this.#follower.refresh();
      throw error;
    }
  }

  #run(question: TrackedConsultation, act: Act): void {
    if (this.#acting.status === TaskStatus.PENDING) return;
    this.#last = act;
    void this.#acting.run([question, act]);
  }

  #failure(question: TrackedConsultation): TemplateResult | typeof nothing {
    if (this.#acting.status !== TaskStatus.ERROR) return nothing;
    const { error } = this.#acting;
    const strings = this.#host.strings();
    if (isHallError(error, 'HallConflictError')) return notice({ tone: 'info', role: 'alert', title: strings.changed, body: strings.changedAdvice });
    const last = this.#last;
    return this.#host.failed(error, last && (() => this.#run(question, last)));
  }

  #thread({ messages }: TrackedConsultation): TemplateResult {
    const host = this.#host;
    const strings = host.strings();
    return html`<ol class="thread">
      ${messages.map(({ text, at, from, department }) => html`<li class=${from} part=${from === 'citizen' ? 'asked' : 'answered'}>
        <p class="quiet"><b>${from === 'citizen' ? strings.you : department ? localized(department.name, host.locale()) : strings.hall}</b> <time datetime=${at}>${host.format().dateTime(at, host.timeZone())}</time></p>
        <p class="said" lang="zh-CN">${text}</p>
      </li>`)}
    </ol>`;
  }

  #helped(question: TrackedConsultation): TemplateResult | typeof nothing {
    const strings = this.#host.strings();
    const { actions, helpful } = question;
    const said = helpful === null ? nothing : html`<p class="quiet">${helpful ? strings.saidHelpful : strings.saidNotHelpful}</p>`;
    const choices = (['helpful', 'notHelpful'] as const).filter((action) => actions.includes(action));
    if (choices.length === 0) return said;
    return html`<div class="helped" role="group" aria-labelledby="helped">
      ${said}
      <p id="helped"><b>${strings.helped}</b></p>
      <div class="ways">${choices.map((action) => html`<button class="button" type="button" @click=${() => this.#run(question, { action })}>${strings[action]}</button>`)}</div>
    </div>`;
  }

  #followUp(question: TrackedConsultation): TemplateResult | typeof nothing {
    const strings = this.#host.strings();
    if (!question.actions.includes('followUp')) return nothing;
    const submit = (event: Event): void => {
      event.preventDefault();
      const text = this.#more.trim();
      if (text === '') this.#host.focus('#more');
      else {
        foldUp(event);
        this.#run(question, { action: 'followUp', text });
      }
    };
    return html`<details class="on" ?open=${this.#more !== ''}>
      <summary>${strings.followUp}</summary>
      <form novalidate @submit=${submit}>
        <div class="field">
          <label for="more">${strings.followUpLabel}</label>
          <textarea id="more" rows="4" maxlength=${longest} .value=${this.#more} @input=${(event: Event) => (this.#more = (event.target as HTMLTextAreaElement).value)}></textarea>
        </div>
        <div><button class="button primary" type="submit">${strings.followUpSend}</button></div>
      </form>
    </details>`;
  }

  /** @param wait - Shown before the first answer. */
  render(wait: TemplateResult): TemplateResult {
    const { current: question, error } = this.#follower;
    if (question) return this.#view(question);
    if (isHallError(error, 'HallNotFoundError')) queueMicrotask(() => this.#host.gone());
    return error && !isHallError(error, 'HallNotFoundError') ? this.#host.failed(error, () => this.#follower.refresh()) : wait;
  }

  /** A date in words; where nobody can know it, that. @param part - `due` stands out. */
  #due(part: 'due' | 'closing', { kind, day, unknownFrom }: Due, by: (day: string) => string, unknown: (year: string) => string): TemplateResult | typeof nothing {
    if (kind === 'unknown') return html`<p class="quiet ${part}-unknown">${icon('info')} ${unknown((unknownFrom ?? '').slice(0, 4))}</p>`;
    return kind === 'known' && day !== null ? html`<p class=${part === 'due' ? part : `quiet ${part}`}>${icon('calendar')} <time datetime=${day}>${by(this.#host.format().date(day))}</time></p>` : nothing;
  }

  #view(question: TrackedConsultation): TemplateResult {
    const host = this.#host;
    const strings = host.strings();
    const { number, state, stateText, due, closing, matter, published } = question;
    const waits = state === 'submitted' || state === 'assigned';
    return html`<article class="own" part="question" aria-labelledby="question">
      ${heading(host.level(), localized(stateText, host.locale()), 'question')}
      ${waits ? this.#due('due', due, strings.dueBy, strings.dueUnknown) : nothing}
      <p class="quiet">${strings.numbered(number)}${matter ? html` · ${localized(matter.name, host.locale())}` : nothing}</p>
      ${liveLine(this.#follower.live, strings, (value) => host.format().time(value))} ${this.#thread(question)} ${published ? html`<p class="quiet">${icon('info')} ${strings.published}</p>` : nothing}
      ${this.#failure(question)} ${this.#helped(question)} ${waits ? nothing : this.#due('closing', closing, strings.closesAfter, strings.closesUnknown)} ${this.#followUp(question)}
      <div><button class="button plain back" type="button" @click=${() => host.back()}>${strings.others}</button></div>
    </article>`;
  }
}
