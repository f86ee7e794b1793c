import type { Case, CaseActionRequest } from '@hallkit/contract';
import { caseActionTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../../locales/localized.ts';
import { fieldsOf, isGrave } from './action-draft.ts';
import { actionForm } from './action-form.ts';
import type { CaseView } from './view.ts';

/** Keys of the actions that come often; what refuses or takes back has none, so that no slip of the hand begins it. */
export const actionKeys: Readonly<Partial<Record<CaseActionRequest['action'], string>>> = { accept: 'A', requestSupplement: 'S', startProcessing: 'P', grant: 'G', deliver: 'D', assign: 'T', handOver: 'H', note: 'N' };

/** What brings the case on, the likeliest first. */
const onward: readonly CaseActionRequest['action'][] = ['accept', 'acceptPapers', 'startProcessing', 'approveExtension', 'endSpecialProcedure', 'grant', 'deliver'];

/** Whether an action asks for nothing and is taken at once. */
export const isPlain = (one: Case, action: CaseActionRequest['action']): boolean => fieldsOf(one, action).length === 0 && !isGrave(action);

function button(one: Case, action: CaseActionRequest['action'], view: CaseView, primary: boolean): TemplateResult {
  const { strings, locale, busy, form, press } = view;
  const key = actionKeys[action];
  return html`<button class="button ${primary ? 'primary' : ''}" type="button" data-action=${action} aria-disabled=${busy} aria-expanded=${isPlain(one, action) ? nothing : form?.action === action} aria-keyshortcuts=${key ?? nothing} title=${key ? strings.key(key) : nothing} @click=${() => press(action)}>
    ${localized(caseActionTexts[action], locale)}${key ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing}
  </button>`;
}

/** What the server lets this person do now; the form of the one that is unfolded under it. */
export function actionBar(one: Case, view: CaseView): TemplateResult {
  const { strings, form } = view;
  const actions: readonly CaseActionRequest['action'][] = [...one.actions, ...(one.toFollow?.actions ?? []).filter((action) => action !== 'handIn')];
  // At most one stands out, and none beside the form of another.
  const first = form ? undefined : onward.find((action) => actions.includes(action));
  const aside: readonly CaseActionRequest['action'][] = ['assign', 'handOver', 'note'];
  const decides = [...onward.filter((action) => actions.includes(action)), ...actions.filter((action) => !onward.includes(action) && !aside.includes(action))];
  const rest = actions.filter((action) => aside.includes(action));
  return html`<section class="actions-part" aria-label=${strings.actions}>
    ${actions.length === 0 ? html`<p class="quiet">${strings.noActions}</p>` : nothing}
    ${decides.length > 0 ? html`<div class="actions">${decides.map((action) => button(one, action, view, action === first))}</div>` : nothing}
    ${rest.length > 0 ? html`<div class="actions rest">${rest.map((action) => button(one, action, view, false))}</div>` : nothing}
    ${form && actions.includes(form.action) ? actionForm(one, form, view) : nothing}
  </section>`;
}
