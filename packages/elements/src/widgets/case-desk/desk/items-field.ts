import type { Case } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import { localized, plain } from '../../../locales/localized.ts';
import { faultLine } from '../../../ui/fault-line.ts';
import type { FieldView } from '../../../ui/fault-line.ts';
import { icon } from '../../../ui/icon.ts';
import { keyedRows } from '../../../ui/keyed-rows.ts';
import type { DraftItem } from './action-draft.ts';
import type { ActionFormView, CaseView } from './view.ts';

function line(one: Case, item: DraftItem, at: number, form: ActionFormView, { strings, locale }: CaseView): TemplateResult {
  const { draft, changed } = form;
  const paper = one.documents.find(({ key }) => key === item.key);
  const label = paper ? plain(paper.name, locale) : strings.itemOther;
  const remove = (): void => {
    draft.items = draft.items.filter((each) => each !== item);
    changed();
  };
  return html`<li>
    <label for="item-${at}">${at + 1}. ${label}</label>
    <textarea id="item-${at}" rows="2" maxlength="200" .value=${litLive(item.text)} @input=${(event: Event) => ((item.text = (event.target as HTMLTextAreaElement).value), changed())}></textarea>
    <button class="button plain" type="button" aria-label="${strings.itemRemove}: ${label}" @click=${remove}>${icon('clear')}${strings.itemRemove}</button>
  </li>`;
}

/** Everything that is missing, told once: picked from the papers of the case, or written. */
export function itemsField(one: Case, field: FieldView, form: ActionFormView, view: CaseView): TemplateResult {
  const { strings, locale } = view;
  const { draft, changed } = form;
  const add = (item: DraftItem): void => {
    draft.items = [...draft.items, item];
    changed();
  };
  const free = one.documents.filter(({ key }) => !draft.items.some((item) => item.key === key));
  return html`<fieldset class="items" id=${field.id} tabindex="-1" aria-describedby="${field.id}-advice ${field.fault === undefined ? '' : `${field.id}-fault`}">
    <legend>${field.label}</legend>
    <p class="quiet" id="${field.id}-advice">${strings.itemsAdvice}</p>
    ${faultLine(field)}
    ${draft.items.length > 0 ? html`<ol>${keyedRows(draft.items, (item) => item, (item, at) => line(one, item, at, form, view))}</ol>` : nothing}
    <div class="picks" role="group" aria-label=${strings.itemPick}>
      ${free.map(({ key, name, state }) => html`<button class="button pick" type="button" @click=${() => add({ key, text: (state === 'missing' || state === 'toFollow' ? strings.askFor : strings.askAgain)(plain(name, locale)) })}>+ ${localized(name, locale)}</button>`)}
      <button class="button pick" type="button" @click=${() => add({ key: null, text: '' })}>+ ${strings.itemOther}</button>
    </div>
  </fieldset>`;
}

/** Papers that are to follow; those that are not there yet come first. */
export function toFollowField(one: Case, field: FieldView, { draft, changed, action }: ActionFormView, { strings, locale }: CaseView): TemplateResult {
  const isThere = ({ document, state }: Case['documents'][number]): boolean => document !== null && state !== 'missing' && state !== 'toFollow';
  const came = (one.toFollow?.items ?? []).filter(({ state }) => state === 'came').map(({ key }) => key);
  // Sent back is what has come.
  const sorted = one.documents.filter(({ key }) => action !== 'declinePapers' || came.includes(key)).sort((a, b) => Number(isThere(a)) - Number(isThere(b)));
  const toggle = (key: string, chosen: boolean): void => {
    draft.toFollow = chosen ? [...draft.toFollow, key] : draft.toFollow.filter((each) => each !== key);
    changed();
  };
  return html`<fieldset class="checks" id=${field.id} tabindex="-1" aria-describedby=${field.fault === undefined ? nothing : `${field.id}-fault`}>
    <legend>${field.label}</legend>
    ${faultLine(field)}
    ${sorted.map((each) => html`<label><input type="checkbox" .checked=${litLive(draft.toFollow.includes(each.key))} @change=${(event: Event) => toggle(each.key, (event.target as HTMLInputElement).checked)} /> <span>${localized(each.name, locale)} <span class="quiet">${strings[`paper_${each.state}`]}</span></span></label>`)}
  </fieldset>`;
}
