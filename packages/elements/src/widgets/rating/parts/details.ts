import type { Grade, RatingInvitation } from '@hallkit/contract';
import { isBadGrade } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { textField } from '../../../ui/text-field.ts';
import { longest } from '../rating-draft.ts';
import type { RatingDraft } from '../rating-draft.ts';
import type { RatingPartsStrings } from './parts.texts.ts';

/** What may be told beside a grade. */
export interface DetailsView {
  readonly invitation: RatingInvitation;
  readonly draft: RatingDraft & { readonly grade: Grade };
  readonly phoneFault: string | undefined;
  readonly busy: boolean;
  /** Why it could not be sent. */
  readonly failure: TemplateResult | typeof nothing;
  readonly strings: RatingPartsStrings;
  readonly common: CommonStrings;
  readonly locale: HallLocale;
  readonly level: number;
  /** What stands under the button. */
  readonly privacy: string;
  change(draft: Partial<RatingDraft>): void;
}

/** Said once so little room is left. */
const nearlyFull = 100;

function tags({ invitation, draft, strings, locale, level, change }: DetailsView): TemplateResult {
  const { grade, tags: chosen } = draft;
  const bad = isBadGrade(grade);
  const offered = invitation.tags.filter(({ good }) => grade === 'fairlySatisfied' || good !== bad);
  const toggle = (id: string): void => change({ tags: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return html`<fieldset class="tags" aria-describedby="tags-hint">
    <legend>${heading(level + 1, bad ? strings.bad : grade === 'fairlySatisfied' ? strings.either : strings.well, 'details')}</legend>
    <p class="quiet" id="tags-hint">${strings.tagsHint}</p>
    <div class="chips">${offered.map(({ id, text }) => html`<label class="chip"><input type="checkbox" .checked=${chosen.includes(id)} @change=${() => toggle(id)} />${icon('check')}<span>${localized(text, locale)}</span></label>`)}</div>
  </fieldset>`;
}

/** Words to choose, room to write, and of a bad grade what will become of it and where the answer goes. */
export function details(view: DetailsView): TemplateResult {
  const { invitation: { verifyDays, answerDays }, draft: { grade, text, phone }, phoneFault, busy, failure, strings, common, privacy, change } = view;
  const bad = isBadGrade(grade);
  const left = longest - text.length;
  return html`<div class="details ${bad ? 'bad' : ''}">
    ${tags(view)}
    <div class="field">
      <label for="text">${bad ? strings.wordsBad : strings.words}</label>
      <textarea id="text" rows="3" maxlength=${longest} aria-describedby="text-hint" .value=${text} @input=${(event: Event) => change({ text: (event.target as HTMLTextAreaElement).value })}></textarea>
      <p class="quiet" id="text-hint">${left <= nearlyFull ? strings.left(left) : strings.wordsHint}</p>
    </div>
    ${bad
      ? html`${textField({ id: 'phone', label: strings.phone, value: phone, advice: strings.phoneHint, fault: phoneFault, type: 'tel', mode: 'tel', autocomplete: 'tel-national', maxLength: 20, change: (value) => change({ phone: value }) })}
          <p class="promise"><b>${strings.promiseTitle}</b> ${strings.promise(common.workingDays(verifyDays), common.workingDays(answerDays))}</p>`
      : nothing}
    ${failure}
    <div class="send">
      <button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.submitting : strings.submit}</button>
      <p class="quiet">${privacy}</p>
    </div>
  </div>`;
}
