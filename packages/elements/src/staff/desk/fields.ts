import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import { faultLine } from '../../ui/fault-line.ts';
import { textField } from '../../ui/text-field.ts';
import type { StaffDeskStrings } from './desk.texts.ts';
import type { Typed } from './open-record.ts';

/** A field of the form of an action. */
export interface ActionField {
  /** As the contract names it. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'area' | 'text' | 'choice' | 'days' | 'date' | 'tick';
  readonly required: boolean;
  /** Most characters, or most days. */
  readonly most: number;
  readonly advice?: string | undefined;
  readonly options?: readonly { readonly id: string; readonly name: string }[];
}

/** What keeps a form from being sent, by field in the order of the form. */
export function faultsOf(fields: readonly ActionField[], typed: Typed, strings: StaffDeskStrings): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { name, kind, required, most } of fields) {
    const text = typed[name]?.trim() ?? '';
    const days = Number(text);
    if (text === '') {
      if (required) faults.set(name, kind === 'choice' ? strings.choiceMissing : strings.fieldMissing);
    } else if (kind === 'days' && !(Number.isInteger(days) && days >= 1 && days <= most)) faults.set(name, strings.daysWrong(most));
  }
  return faults;
}

/** A field with what is typed, what to know about it and what is wrong with it. */
export function actionField({ name, label, kind, required, most, advice, options = [] }: ActionField, typed: Typed, fault: string | undefined, strings: StaffDeskStrings, changed: () => void): TemplateResult {
  const field = { id: `need-${name}`, label: required ? label : strings.optional(label), fault };
  const value = typed[name] ?? '';
  const change = (text: string): void => {
    typed[name] = text;
    changed();
  };
  if (kind === 'tick') return html`<label class="tick"><input id=${field.id} type="checkbox" .checked=${litLive(value !== '')} @change=${(event: Event) => change((event.target as HTMLInputElement).checked ? 'yes' : '')} /> <span>${label}${advice ? html` <span class="quiet">${advice}</span>` : nothing}</span></label>`;
  if (kind === 'date') return textField({ ...field, type: 'date', value, advice, change });
  if (kind === 'days') return textField({ ...field, type: 'number', mode: 'numeric', value, advice: strings.daysMost(most), change });
  if (kind === 'text') return textField({ ...field, maxLength: most, value, advice, change });
  const described = `${field.id}-advice ${fault === undefined ? '' : `${field.id}-fault`}`;
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${kind === 'choice'
      ? html`<select id=${field.id} aria-required=${required} aria-invalid=${fault !== undefined} aria-describedby=${described} .value=${litLive(value)} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
          <option value="">${strings.choose}</option>
          ${options.map((each) => html`<option value=${each.id} ?selected=${each.id === value}>${each.name}</option>`)}
        </select>`
      : html`<textarea id=${field.id} rows="4" maxlength=${most} aria-required=${required} aria-invalid=${fault !== undefined} aria-describedby=${described} .value=${litLive(value)} @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}></textarea>`}
    ${faultLine(field)}
    ${advice || kind === 'area' ? html`<p class="quiet" id="${field.id}-advice">${advice} ${kind === 'area' ? strings.length(value.length, most) : nothing}</p>` : nothing}
  </div>`;
}
