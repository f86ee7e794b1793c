import type { Case } from '@hallkit/contract';
import { caseActionTexts } from '@hallkit/domain';
import type { CaseNeed } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { fieldsOf, isGrave } from './action-draft.ts';
import type { DraftFault } from './action-draft.ts';
import { fieldOf } from './action-fields.ts';
import type { ActionFormView, CaseView } from './view.ts';

function lastQuestion(one: Case, { action, submit, reconsider }: ActionFormView, { strings, locale, busy }: CaseView): TemplateResult {
  if (!isGrave(action)) return html``;
  const name = plain(caseActionTexts[action], locale);
  return html`<div class="last" role="group" aria-labelledby="last" tabindex="-1" id="last-question">
    ${notice({ tone: 'warning', title: strings.sure(name), body: html`<span id="last">${strings[`will_${action}`](one.applicant.name, one.caseNo)}</span>` })}
    <div class="actions">
      <button class="button danger" type="button" aria-disabled=${busy} @click=${submit}>${strings.doIt(name)}</button>
      <button class="button plain" type="button" @click=${reconsider}>${strings.reconsider}</button>
    </div>
  </div>`;
}

const faultText = (need: CaseNeed, fault: DraftFault | undefined, most: number, { strings }: CaseView): string | undefined => (fault === undefined ? undefined : fault === 'days' ? strings.daysWrong(most) : need.field === 'items' ? strings.itemsMissing : strings.fieldMissing);

/** What an action needs, field by field, under the button that unfolded it. */
export function actionForm(one: Case, form: ActionFormView, view: CaseView): TemplateResult {
  const { action, faults, confirming, submit, cancel } = form;
  const { strings, locale, busy } = view;
  const name = plain(caseActionTexts[action], locale);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };
  return html`<form class="action-form" aria-labelledby="action-title" novalidate @submit=${send}>
    <p class="action-title" id="action-title">${name} <span class="quiet">${strings[`advice_${action}` as keyof typeof strings] ?? nothing}</span></p>
    ${faults.size > 0 ? html`<p class="fault" role="alert">${icon('danger')} ${strings.faults(faults.size)}</p>` : nothing}
    ${confirming ? lastQuestion(one, form, view) : html`${fieldsOf(one, action).map((need) => fieldOf(one, need, form, view, (most) => faultText(need, faults.get(need.field), most, view)))}
      <div class="actions">
        <button class="button ${isGrave(action) ? '' : 'primary'}" type="submit" aria-disabled=${busy}>${isGrave(action) ? strings.goOn(name) : name}</button>
        <button class="button plain" type="button" @click=${cancel}>${strings.cancel}</button>
      </div>`}
  </form>`;
}
