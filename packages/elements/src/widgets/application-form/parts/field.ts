import type { FormField, LocalizedText } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldValue } from '../../../controllers/draft-values.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { FormPartsStrings } from './parts.texts.ts';

/** A field on the screen. */
export interface FieldView {
  readonly field: FormField;
  readonly value: FieldValue;
  /** What is wrong with it, in words; null where nothing is, or nobody has asked yet. */
  readonly fault: string | null;
  /** Whether the value is still the one that the hall put there. */
  readonly isPrefilled: boolean;
  /** Matters that ask for it. */
  readonly matters: readonly LocalizedText[];
  readonly strings: FormPartsStrings;
  readonly locale: HallLocale;
}

/** What one does in it. */
export interface FieldActions {
  type(key: string, value: FieldValue): void;
  leave(key: string): void;
}

/** Up to so many options stand side by side; more are folded into a list. */
const mostRadios = 5;

/** What a browser should know of a kind, so that its keyboard and what it has filled in before fit. */
const hints: Readonly<Partial<Record<FormField['kind'], { readonly type?: string; readonly inputMode?: string; readonly autocomplete?: string }>>> = {
  number: { inputMode: 'decimal' },
  date: { type: 'date' },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel-national' },
  bankAccount: { inputMode: 'numeric' },
};

export const idOf = (key: string): string => `field-${key.replaceAll('.', '_')}`;

/** The value of a text, as its kind has it: an empty one is none, a number is one where it reads as such. */
function valueOf({ kind }: FormField, text: string): FieldValue {
  if (text.trim() === '') return null;
  const number = Number(text.replaceAll(/[,，\s]/g, ''));
  return kind === 'number' && Number.isFinite(number) ? number : text;
}

/** Ids of what explains a field: what is wrong first. */
const describedBy = ({ field, fault, isPrefilled }: FieldView): string => [fault ? `${idOf(field.key)}-fault` : '', field.unit ? `${idOf(field.key)}-unit` : '', field.help ? `${idOf(field.key)}-help` : '', isPrefilled ? `${idOf(field.key)}-from` : ''].filter(Boolean).join(' ');

function textControl(view: FieldView, { type, leave }: FieldActions): TemplateResult {
  const { field, value, fault, locale } = view;
  const { key, kind, required, unit } = field;
  const hint = hints[kind] ?? {};
  const typed = (event: Event): void => type(key, valueOf(field, (event.target as HTMLInputElement).value));
  const text = value === null ? '' : String(value);
  if (kind === 'longText' || kind === 'address') {
    return html`<textarea id=${idOf(key)} rows=${kind === 'address' ? 2 : 4} aria-required=${required} aria-invalid=${fault !== null} aria-describedby=${describedBy(view) || nothing} .value=${live(text)} @input=${typed} @blur=${() => leave(key)}></textarea>`;
  }
  return html`<span class="control">
    <input
      id=${idOf(key)}
      class=${kind}
      type=${hint.type ?? 'text'}
      inputmode=${hint.inputMode ?? nothing}
      autocomplete=${hint.autocomplete ?? 'off'}
      data-keyboard=${kind === 'idNumber' ? 'idNumber' : nothing}
      aria-required=${required}
      aria-invalid=${fault !== null}
      aria-describedby=${describedBy(view) || nothing}
      .value=${live(text)}
      @input=${typed}
      @blur=${() => leave(key)}
    />${unit ? html`<span class="unit" id="${idOf(key)}-unit">${localized(unit, locale)}</span>` : nothing}
  </span>`;
}

function radios(view: FieldView, { type, leave }: FieldActions, options: readonly { readonly value: FieldValue; readonly label: TemplateResult | string }[]): TemplateResult {
  const { field, value } = view;
  const { key } = field;
  return html`<div class="radios">
    ${options.map(
      (option, at) => html`<label class="radio">
        <input type="radio" id=${at === 0 ? idOf(key) : nothing} name=${idOf(key)} .checked=${live(value === option.value)} @change=${() => (type(key, option.value), leave(key))} />
        <span>${option.label}</span>
      </label>`,
    )}
  </div>`;
}

function select(view: FieldView, { type, leave }: FieldActions): TemplateResult {
  const { field, value, fault, strings, locale } = view;
  const { key, required, options } = field;
  return html`<select id=${idOf(key)} aria-required=${required} aria-invalid=${fault !== null} aria-describedby=${describedBy(view) || nothing} @change=${(event: Event) => type(key, (event.target as HTMLSelectElement).value || null)} @blur=${() => leave(key)}>
    <option value="" .selected=${value === null}>${required ? strings.choose : strings.chooseEmpty}</option>
    ${options.map((option) => html`<option value=${option.value} .selected=${value === option.value}>${localized(option.label, locale)}</option>`)}
  </select>`;
}

/** A field: what is asked, why, what is known already, and what is wrong. Choices of a few stand open as radio buttons. */
export function formField(view: FieldView, actions: FieldActions): TemplateResult {
  const { field, fault, isPrefilled, matters, strings, locale } = view;
  const { key, label, kind, required, help, options, from } = field;
  const id = idOf(key);
  const asRadios = kind === 'yesNo' || (kind === 'choice' && options.length <= mostRadios);
  const name = html`${localized(label, locale)}${required ? nothing : html` <span class="quiet">${strings.optional}</span>`}`;
  const about = html`${help ? html`<p class="quiet" id="${id}-help">${localized(help, locale)}</p>` : nothing}
    ${isPrefilled && from && from !== 'draft' ? html`<p class="from" id="${id}-from">${icon('check')} ${strings[`from_${from}`]}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${id}-fault">${icon('danger')} ${fault}</p>` : nothing}`;
  const why =
    matters.length > 0
      ? html`<details class="why"><summary>${strings.who}</summary><ul>${matters.map((matter) => html`<li>${localized(matter, locale)}</li>`)}</ul></details>`
      : nothing;
  if (asRadios) {
    const choices = kind === 'yesNo' ? [{ value: true, label: strings.yes }, { value: false, label: strings.no }] : options.map((option) => ({ value: option.value, label: localized(option.label, locale) }));
    return html`<fieldset class="group" aria-describedby=${describedBy(view) || nothing} aria-invalid=${fault !== null}><legend>${name}</legend>${radios(view, actions, choices)} ${about}</fieldset>${why}`;
  }
  return html`<label for=${id}>${name}</label>${kind === 'choice' ? select(view, actions) : textControl(view, actions)} ${about}${why}`;
}
