import type { TrackedRating } from '@hallkit/contract';
import { gradeTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import type { RatingPartsStrings } from './parts.texts.ts';

/** What a rating is read from by whoever gave it. */
export interface OutcomeView {
  readonly rating: TrackedRating;
  readonly strings: RatingPartsStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Looks up another one, where this was looked up. */
  readonly others: (() => void) | undefined;
}

/** What became of a rating: where it stands, what was put right, the answer. */
export function outcome({ rating, strings, locale, format, level, others }: OutcomeView): TemplateResult {
  const { grade, tags, text, what, day, shownOn, state, stateText, correction, answer, answerDue, readAt } = rating;
  const row = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  // What staff wrote is in Chinese, whatever the page speaks.
  const said = (words: string): TemplateResult => html`<span lang="zh-CN">${words}</span>`;
  const by = answerDue.kind === 'known' && answerDue.day !== null ? row(strings.answerBy, html`<time datetime=${answerDue.day}>${strings.dueBy(format.date(answerDue.day))}</time>`) : nothing;
  return html`<div class="outcome" part="outcome">
    <p class="quiet">${strings.outcome}</p>
    ${heading(level, localized(stateText, locale), 'outcome')}
    ${answer === null ? nothing : html`<blockquote><p class="quiet">${strings.answer}</p><p>${said(answer)}</p></blockquote>`}
    <dl class="facts">
      ${answer === null ? by : nothing} ${correction === null ? nothing : row(strings.correction, said(correction))}
      ${row(strings.yours, html`${localized(gradeTexts[grade], locale)}${tags.map((tag) => html` · ${localized(tag, locale)}`)}${text === null ? nothing : html`<br />${said(text)}`}`)}
    </dl>
    ${state === 'open' && shownOn > readAt.slice(0, 10) ? html`<p class="quiet"><time datetime=${shownOn}>${strings.shownFrom(format.date(shownOn))}</time></p>` : nothing}
    <p class="quiet">${strings.about(plain(what, locale), format.date(day))}</p>
    ${others ? html`<div><button class="button plain" type="button" @click=${others}>${strings.others}</button></div>` : nothing}
  </div>`;
}
