import type { Grade } from '@hallkit/contract';
import { grades, gradeTexts } from '@hallkit/domain';
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../locales/locale.ts';
import { plain } from '../../locales/localized.ts';

/** Mouths on a grid of 24, from a broad smile to a frown. */
const mouths: Readonly<Record<Grade, string>> = {
  verySatisfied: 'M7 13h10c0 6-10 6-10 0',
  satisfied: 'M7.5 14.5c2 3 7 3 9 0',
  fairlySatisfied: 'M8 15.5h8',
  dissatisfied: 'M7.5 17c2-3 7-3 9 0',
  veryDissatisfied: 'M7 17.5c1-5 9-5 10 0M7 8l2.6-1.4M17 8l-2.6-1.4',
};
const eyes = 'M9 10v.1M15 10v.1';

/** A face for a grade; what it means stands in words beside it. */
export const face = (grade: Grade): TemplateResult => html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<circle cx="12" cy="12" r="9"></circle><path class="eyes" d=${eyes}></path><path d=${mouths[grade]}></path>`}</svg>`;

/** A choice of five grades. */
export interface GradeChoice {
  readonly question: TemplateResult;
  readonly grade: Grade | undefined;
  readonly locale: HallLocale;
  /** Id of what describes the group. */
  readonly describedBy: string;
  choose(grade: Grade): void;
}

/** Five grades as one group of radio buttons, the best first: arrow keys walk through them. */
export function gradeChoice({ question, grade, locale, describedBy, choose }: GradeChoice): TemplateResult {
  return html`<fieldset class="grades" aria-describedby=${describedBy}>
    <legend>${question}</legend>
    <div class="faces">
      ${grades.map((one) => html`<label class="grade ${one}" part="grade"><input type="radio" name="grade" value=${one} .checked=${one === grade} @change=${() => choose(one)} />${face(one)}<span>${plain(gradeTexts[one], locale)}</span></label>`)}
    </div>
  </fieldset>`;
}
