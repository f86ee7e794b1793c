import type { Case } from '@hallkit/contract';
import { defaultRemedies, refusalGroundTexts, specialProcedureTexts } from '@hallkit/domain';
import type { CaseNeed, RefusalGround, SpecialProcedure } from '@hallkit/domain';
import { html } from 'lit';
import type { nothing, TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import { plain } from '../../../locales/localized.ts';
import { faultLine } from '../../../ui/fault-line.ts';
import type { FieldView } from '../../../ui/fault-line.ts';
import { textField } from '../../../ui/text-field.ts';
import { isAsked, mostDays } from './action-draft.ts';
import { itemsField, toFollowField } from './items-field.ts';
import type { ActionFormView, CaseView } from './view.ts';

/** Longest text of a field, as the contract takes it. */
const longest: Readonly<Partial<Record<CaseNeed['field'], number>>> = { reason: 200, remedies: 200, content: 200, rightAgency: 200, legalBasis: 400, note: 2000 };

const described = ({ id, fault }: FieldView, advice = false): string => `${advice ? `${id}-advice` : ''} ${fault === undefined ? '' : `${id}-fault`}`.trim();

function area(need: CaseNeed, field: FieldView, { draft, changed }: ActionFormView, { strings }: CaseView): TemplateResult {
  const { id, label, fault } = field;
  // The words of the law stand there already and may be changed.
  if (need.fallback === 'defaultRemedies') draft.texts.remedies ??= defaultRemedies.zh;
  const most = longest[need.field] ?? 200;
  const value = draft.texts[need.field] ?? '';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} rows=${need.field === 'note' ? 4 : 3} maxlength=${most} aria-required=${need.required} aria-invalid=${fault !== undefined} aria-describedby=${described(field, true)} .value=${litLive(value)} @input=${(event: Event) => ((draft.texts[need.field] = (event.target as HTMLTextAreaElement).value), changed())}></textarea>
    <p class="quiet" id="${id}-advice">${strings.length(value.length, most)}</p>
    ${faultLine(field)}
  </div>`;
}

function choice(need: CaseNeed, field: FieldView, options: readonly { readonly id: string; readonly name: string }[], { draft, changed }: ActionFormView, { strings }: CaseView): TemplateResult {
  const { id, label, fault } = field;
  const value = draft.texts[need.field] ?? '';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-required=${isAsked(need)} aria-invalid=${fault !== undefined} aria-describedby=${described(field)} .value=${litLive(value)} @change=${(event: Event) => ((draft.texts[need.field] = (event.target as HTMLSelectElement).value), changed())}>
      <option value="">${strings.choose}</option>
      ${options.map((each) => html`<option value=${each.id} ?selected=${each.id === value}>${each.name}</option>`)}
    </select>
    ${faultLine(field)}
  </div>`;
}

/** A field of the form of an action. @param faultOf - What is wrong with it, where there are that many days at most. */
export function fieldOf(one: Case, need: CaseNeed, form: ActionFormView, view: CaseView, faultOf: (most: number) => string | undefined): TemplateResult | typeof nothing {
  const { strings, locale, departments } = view;
  const { draft, changed, action } = form;
  const most = mostDays(one, action, need);
  const name = strings[`field_${need.field as Exclude<CaseNeed['field'], 'method'>}`];
  const field: FieldView = { id: `need-${need.field}`, label: isAsked(need) && need.unless === undefined ? name : strings.optional(name, need.unless !== undefined), fault: faultOf(most) };
  const change = (part: keyof typeof draft.texts) => (value: string): void => {
    draft.texts[part] = value;
    changed();
  };
  switch (need.kind) {
    case 'list':
      return need.field === 'items' ? itemsField(one, field, form, view) : toFollowField(one, field, form, view);
    case 'choice':
      return choice(need, field, (need.options ?? []).map((id) => ({ id, name: plain(need.field === 'ground' ? refusalGroundTexts[id as RefusalGround] : specialProcedureTexts[id as SpecialProcedure], locale) })), form, view);
    case 'days':
      return textField({ ...field, type: 'number', mode: 'numeric', value: draft.texts.days ?? '', advice: strings.daysMost(most), change: change('days') });
    case 'day':
      return textField({ ...field, type: 'date', value: draft.texts[need.field] ?? '', change: change(need.field) });
    case 'id':
      return choice(need, field, need.field === 'staffId' ? one.colleagues.map(({ id, staffNo, name: of }) => ({ id, name: `${plain(of, locale)} ${staffNo}` })) : departments.filter(({ id }) => id !== one.department.id).map(({ id, name: of }) => ({ id, name: plain(of, locale) })), form, view);
    case 'tracking':
      return html`<fieldset class="pair"><legend>${field.label}</legend>
        ${textField({ id: 'need-tracking', label: strings.carrier, value: draft.texts.carrier ?? '', fault: field.fault, change: change('carrier') })} ${textField({ id: 'need-tracking-number', label: strings.trackingNumber, value: draft.texts.number ?? '', change: change('number') })}
      </fieldset>`;
    case 'text':
      return textField({ ...field, maxLength: longest[need.field] ?? 200, value: draft.texts[need.field] ?? '', change: change(need.field) });
    default:
      return area(need, field, form, view);
  }
}

