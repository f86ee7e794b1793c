import type { RatingInvitation } from '@hallkit/contract';
import { gradeTexts } from '@hallkit/domain';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../locales/locale.ts';
import { plain } from '../../locales/localized.ts';
import { notice } from '../../ui/notice.ts';
import type { RatingStrings } from './rating.texts.ts';

/** Why nothing can be rated now, and what to do. */
export interface ClosedView {
  readonly invitation: RatingInvitation;
  readonly strings: RatingStrings;
  readonly locale: HallLocale;
  /** The way to a person. */
  readonly person: TemplateResult;
  refresh(): void;
}

/** Says in plain words why it cannot be rated. */
export function closedView({ invitation: { kind, closed, grade }, strings, locale, person, refresh }: ClosedView): TemplateResult {
  if (closed === 'given') return notice({ tone: 'success', title: strings.given, body: html`${grade === null ? '' : html`<b>${strings.givenGrade(plain(gradeTexts[grade], locale))}</b> `}${strings.givenAdvice}`, actions: person });
  if (closed === 'notYet') return notice({ tone: 'info', title: strings[`notYet_${kind}`], body: strings.notYetAdvice, actions: html`<button class="button" type="button" @click=${refresh}>${strings.lookAgain}</button>` });
  return notice({ tone: 'info', title: closed === 'expired' ? strings.expired : strings.nothing, body: closed === 'expired' ? strings.expiredAdvice : strings.nothingAdvice, actions: person });
}
