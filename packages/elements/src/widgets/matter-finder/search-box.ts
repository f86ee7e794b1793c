import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../locales/localized.ts';
import { icon } from '../../ui/icon.ts';
import type { Combobox } from './combobox.ts';
import { nameOf, reasonOf } from './matter-row.ts';
import type { Speech } from './matter-row.ts';
import type { SuggestionList } from './suggestions.ts';

/** What the box shows and whom it tells. */
export interface SearchBox extends Speech {
  readonly label: string;
  readonly placeholder: string | undefined;
  /** What the finder is bound to; undefined where one may look through everything. */
  readonly bound: string | undefined;
  readonly typed: string;
  readonly combobox: Combobox;
  readonly suggestions: SuggestionList | undefined;
  onInput(event: InputEvent): void;
  onSubmit(event: Event): void;
  onClear(): void;
  onApproach(): void;
  onLeave(event: FocusEvent): void;
  onOption(position: number): void;
}

/** The box with its label, and below it what fits while one types. */
export function searchBox(box: SearchBox): TemplateResult {
  const { strings, label, placeholder, bound, typed, combobox } = box;
  const { open, active } = combobox;
  return html`<form class="search" role="search" part="search" @submit=${box.onSubmit} @focusin=${box.onApproach} @pointerenter=${box.onApproach} @focusout=${box.onLeave}>
    <label for="query">${label}</label>
    <p id="hint" class="hint">${strings.hint}${bound === undefined ? nothing : html`<span class="bound">${strings.bound(bound)}</span>`}</p>
    <div class="box">
      <div class="field">
        ${icon('search')}
        <input
          id="query" part="input" type="search" name="q" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="200"
          role="combobox" aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'} aria-controls="options" aria-describedby="hint"
          aria-activedescendant=${open && active >= 0 ? `option-${active}` : nothing}
          placeholder=${placeholder ?? nothing}
          .value=${typed}
          @input=${box.onInput} @compositionend=${box.onInput} @keydown=${combobox.onKeydown}
        />
        ${typed === '' ? nothing : html`<button type="button" class="clear" aria-label=${strings.clear} @click=${box.onClear}>${icon('clear')}</button>`}
      </div>
      <button class="button primary" type="submit" part="button">${strings.search}</button>
      ${popup(box)}
    </div>
  </form>`;
}

/** In the page from the start, so that `aria-controls` leads somewhere. A press keeps the focus in the box. */
function popup({ suggestions, combobox, strings, format, locale, onOption, ...speech }: SearchBox): TemplateResult {
  const { open, active } = combobox;
  const list = open ? suggestions : undefined;
  const option = (position: number, className: string, content: TemplateResult): TemplateResult =>
    html`<li role="option" id="option-${position}" class=${className} aria-selected=${position === active ? 'true' : 'false'} @click=${() => onOption(position)}>${content}</li>`;
  return html`<div class="popup" part="suggestions" popover=${supportsAnchors ? 'manual' : nothing} ?data-open=${open} @pointerdown=${keepFocus} @mousedown=${keepFocus}>
    ${list && !list.confident ? html`<p class="perhaps">${strings.perhaps}</p>` : nothing}
    <ul role="listbox" id="options" aria-label=${strings.suggestions}>
      ${list?.rows.map((matter, position) =>
        option(position, 'option', html`<span class="option-name">${nameOf(matter, locale)}</span><span class="option-where">${localized(matter.department.name, locale)}${matter.alsoIn.length === 0 ? html`<span class="dot" aria-hidden="true"></span>${localized(matter.region.name, locale)}` : nothing} ${reasonOf(matter, { ...speech, strings, format, locale })}</span>`),
      )}
      ${list && list.confident ? option(list.rows.length, 'option view-all', html`${strings.viewAll(format.number(list.total))}${icon('next')}`) : nothing}
    </ul>
  </div>`;
}

const keepFocus = (event: Event): void => event.preventDefault();

/** Whether the list can float above everything on the page and stay at the box without a script; else it stands below the box in the page. */
export const supportsAnchors: boolean = typeof CSS !== 'undefined' && CSS.supports('anchor-name: --a') && CSS.supports('position-area: bottom') && 'popover' in HTMLElement.prototype;
