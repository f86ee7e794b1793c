import type { PlanQuestion } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { WrittenAnswers } from '../answers.ts';
import type { PlanView } from './planning-host.ts';

/** What questions are drawn from beside the plan. */
export interface QuestionsView extends PlanView {
  /** As they stand now. */
  readonly answers: WrittenAnswers;
  /** What is wrong with an answer, by the id of its question. */
  readonly faults: ReadonlyMap<string, string>;
  /** Id of the question in view where one stands alone. */
  readonly current: string | null;
  answer(id: string, value: string): void;
  /** A number as it stands in its field. */
  enter(question: PlanQuestion, field: HTMLInputElement): void;
}

/** Why a question is asked: in words, by which provision, for which department, and where that is known from. */
function why({ why: { text, legalBasis, department }, provenance }: PlanQuestion, { strings, locale }: QuestionsView): TemplateResult {
  return html`<details class="why">
    <summary>${strings.why}</summary>
    <div>
      <p>${localized(text, locale)}</p>
      <dl class="facts">
        ${legalBasis.length === 0 ? nothing : html`<div><dt>${strings.whyBasis}</dt>${legalBasis.map(({ law, article }) => html`<dd>${localized(law, locale)}${article ? html` ${localized({ zh: article, en: null }, locale)}` : nothing}</dd>`)}</div>`}
        <div><dt>${strings.whyDepartment}</dt><dd>${localized(department, locale)}</dd></div>
        <div><dt>${strings.source}</dt><dd>${localized(provenance.note, locale)}</dd></div>
      </dl>
    </div>
  </details>`;
}

function choices(question: PlanQuestion, at: number, { strings, locale, answers, answer }: QuestionsView): TemplateResult {
  const yesNo = [{ id: 'yes', text: strings.yes, help: null }, { id: 'no', text: strings.no, help: null }];
  const options = question.kind === 'yesNo' ? yesNo : question.options.map(({ id, text, help }) => ({ id, text: localized(text, locale), help: help && localized(help, locale) }));
  return html`<div class=${question.kind === 'yesNo' ? 'options short' : 'options'}>
    ${options.map(({ id, text, help }) => html`<label class="choice"><input type="radio" name="q-${at}" value=${id} .checked=${answers[question.id] === id} @change=${() => answer(question.id, id)} /><span>${text}${help ? html`<small>${help}</small>` : nothing}</span></label>`)}
  </div>`;
}

function number(question: PlanQuestion, at: number, { locale, answers, faults, enter }: QuestionsView): TemplateResult {
  const { id, min, max, step, unit } = question;
  const described = [question.help && `help-${at}`, faults.has(id) && `fault-${at}`].filter(Boolean).join(' ');
  return html`<div class="number">
    <input
      type="number" inputmode=${step !== null && step % 1 === 0 ? 'numeric' : 'decimal'} data-keyboard="number" min=${min ?? nothing} max=${max ?? nothing} step=${step ?? 'any'} aria-label=${plain(question.text, locale)} aria-describedby=${described || nothing}
      aria-invalid=${faults.has(id)} .value=${answers[id] ?? ''} @change=${(event: Event) => enter(question, event.target as HTMLInputElement)}
    />
    ${unit ? html`<span>${localized(unit, locale)}</span>` : nothing}
  </div>`;
}

/** A question, answered or open; it can be changed at any time. */
export function question(one: PlanQuestion, at: number, view: QuestionsView): TemplateResult {
  const { strings, locale, answers, faults, current } = view;
  const fault = faults.get(one.id);
  const open = answers[one.id] === undefined;
  return html`<fieldset class="question ${open ? 'open' : ''} ${current === one.id ? 'current' : ''}" part="question" aria-describedby=${one.help ? `help-${at}` : nothing}>
    <legend id="question-${at}" tabindex="-1">${localized(one.text, locale)}${open ? html`<span class="hidden-visually"> ${strings.open}</span>` : nothing}</legend>
    ${one.help ? html`<p class="quiet" id="help-${at}">${localized(one.help, locale)}</p>` : nothing} ${one.kind === 'number' ? number(one, at, view) : choices(one, at, view)}
    ${fault === undefined ? nothing : html`<p class="fault" id="fault-${at}" role="alert">${icon('danger')} ${fault}</p>`} ${why(one, view)}
  </fieldset>`;
}

/** An answer in words; null while it is open. */
export function answerInWords({ id, kind, options, unit }: PlanQuestion, { strings, locale, answers }: QuestionsView): string | null {
  const answer = answers[id];
  if (answer === undefined) return null;
  if (kind === 'yesNo') return answer === 'yes' ? strings.yes : strings.no;
  if (kind === 'number') return unit ? `${answer} ${plain(unit, locale)}` : answer;
  const option = options.find((each) => each.id === answer);
  return option ? plain(option.text, locale) : answer;
}

/** What is wrong with a number, as the browser finds it. */
export function numberFault({ min, max, step }: PlanQuestion, { value, validity }: HTMLInputElement, { strings, format }: PlanView): string | undefined {
  if (validity.badInput || value.trim() === '') return strings.enterNumber;
  if (validity.rangeUnderflow || validity.rangeOverflow) {
    return min !== null && max !== null ? strings.between(format.number(min), format.number(max)) : min !== null ? strings.atLeast(format.number(min)) : strings.atMost(format.number(max ?? 0));
  }
  return validity.stepMismatch ? strings.inSteps(format.number(step ?? 1)) : undefined;
}
