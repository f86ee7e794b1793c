import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { limitInWords } from '../../../locales/time-limit.ts';
import { attachmentLink } from './attachment.ts';
import { chineseOnly, definitions, disclosure, inLine, pair, say } from '../view.ts';
import type { GuidePart, PartsView } from './part.ts';
import type { GuideActions } from '../view.ts';

/** Who does what within what time; procedures whose time is not counted apart from them. */
export function steps(view: PartsView): GuidePart | null {
  const { guide, strings, common } = view;
  if (guide.steps.length === 0 && guide.specialProcedures.length === 0) return null;
  return {
    id: 'steps',
    title: strings.steps,
    body: html`<ol class="steps">
        ${guide.steps.map(({ name, who, limit, standard, outcome }) => {
          const words = limit?.value === 0 ? strings.atOnce : limitInWords(limit, common);
          return html`<li>
            <p class="name">${say(view, name)}${words ? html` <span class="limit">${words}</span>` : nothing}</p>
            ${who ? html`<p class="quiet">${say(view, who)}</p>` : nothing} ${standard ? html`<p>${say(view, standard)}</p>` : nothing}
            ${limit?.note ? html`<p class="quiet">${say(view, limit.note)}</p>` : nothing} ${outcome ? html`<p class="quiet">${pair(view, strings.stepOutcome, say(view, outcome))}</p>` : nothing}
          </li>`;
        })}
      </ol>
      ${guide.specialProcedures.length > 0 ? special(view) : nothing}`,
  };
}

function special(view: PartsView): TemplateResult {
  const { guide, strings, common } = view;
  return html`<div class="special">
    <p class="name">${strings.special}</p>
    <p class="quiet">${strings.specialHint}</p>
    ${definitions(guide.specialProcedures.map(({ name, limit }) => [say(view, name), limitInWords(limit, common) ?? strings.unknown]))}
  </div>`;
}

/** What one gets, how long it holds, how one gets it, and what it looks like. */
export function results(view: PartsView, actions: GuideActions): GuidePart | null {
  const { guide, strings } = view;
  if (guide.results.length === 0) return null;
  return {
    id: 'results',
    title: strings.results,
    body: html`<ul class="results">
      ${guide.results.map(({ name, type, validity, delivery, sample }) => html`<li>
        <p class="name">${say(view, name)}</p>
        ${definitions([
          [strings.resultType, type === 'other' ? null : strings[`result_${type}`]],
          [strings.validity, validity ? say(view, validity) : null],
          [strings.delivery, delivery.length > 0 ? inLine(view, delivery.map((way) => strings[`delivery_${way}`])) : null],
        ])}
        ${sample ? html`<p class="files">${attachmentLink(view, actions, sample)}</p>` : nothing}
      </li>`)}
    </ul>`,
  };
}

/** Nothing for a matter that is free: the answer above has said it. */
export function fees(view: PartsView): GuidePart | null {
  const { guide, strings } = view;
  const { charged, items, reducible, paymentMethods } = guide.fees;
  if (!charged || (items.length === 0 && paymentMethods.length === 0)) return null;
  return {
    id: 'fees',
    title: strings.fees,
    body: html`${definitions(items.map(({ name, standard, basis }) => [say(view, name), html`${standard ? say(view, standard) : strings.unknown}${basis ? html`<span class="under">${pair(view, strings.feeBasis, chineseOnly(view, basis))}</span>` : nothing}`]))}
    ${paymentMethods.length > 0 ? definitions([[strings.payment, inLine(view, paymentMethods.map((way) => strings[`pay_${way}`]))]]) : nothing} ${reducible ? html`<p>${strings.reducible}</p>` : nothing}`,
  };
}

/** Questions others have asked. */
export function questions(view: PartsView): GuidePart | null {
  const { guide, strings } = view;
  if (guide.questions.length === 0) return null;
  return {
    id: 'questions',
    title: strings.questions,
    body: html`<div class="questions">${guide.questions.map(({ question, answer }) => disclosure(say(view, question), html`<p>${say(view, answer)}</p>`))}</div>`,
  };
}
