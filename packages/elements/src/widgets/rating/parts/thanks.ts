import type { RatingReceipt } from '@hallkit/contract';
import { gradeTexts, isBadGrade } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { face } from '../grade-choice.ts';
import type { RatingPartsStrings } from './parts.texts.ts';

/** What follows a rating. */
export interface ThanksView {
  readonly receipt: RatingReceipt;
  /** Where the answer goes, masked; empty where it goes nowhere. */
  readonly phone: string;
  readonly strings: RatingPartsStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Shows what becomes of it; undefined on a device that keeps nothing. */
  readonly follow: (() => void) | undefined;
  /** Ends it on such a device. */
  readonly done: (() => void) | undefined;
}

/** Thanks, and of a bad rating by when it is answered and how one will hear. */
export function thanks({ receipt, phone, strings, locale, format, level, follow, done }: ThanksView): TemplateResult {
  const { grade, number, queryCode, shownOn, answerDue } = receipt;
  const bad = isBadGrade(grade);
  const due = answerDue.kind === 'known' && answerDue.day !== null ? html`<p class="due">${icon('info')} <time datetime=${answerDue.day}>${strings.dueBy(format.date(answerDue.day))}</time></p>` : nothing;
  const codes = number === null || queryCode === null ? nothing : html`<div class="codes">
    <p><b>${strings.keep}</b></p>
    <dl class="facts"><div><dt>${strings.number}</dt><dd>${number}</dd></div><div><dt>${strings.code}</dt><dd>${queryCode}</dd></div></dl>
    <p class="quiet">${strings.keepAdvice}</p>
  </div>`;
  return html`<div class="thanks" part="receipt">
    <p class="verdict ${grade}">${face(grade)} <b>${localized(gradeTexts[grade], locale)}</b></p>
    ${heading(level, strings.thanks, 'thanks')}
    <p>${bad ? strings.thanksBad : strings.thanksGood}${bad && phone ? html` ${strings.toPhone(phone)}` : nothing}</p>
    ${bad ? html`${due}<p class="quiet"><time datetime=${shownOn}>${strings.shownFrom(format.date(shownOn))}</time></p>${codes}` : nothing}
    <div class="send">${bad && follow ? html`<button class="button" type="button" @click=${follow}>${strings.follow}</button>` : nothing}${done ? html`<button class="button" type="button" @click=${done}>${strings.done}</button>` : nothing}</div>
  </div>`;
}
