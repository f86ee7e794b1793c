import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../locales/localized.ts';
import { icon } from '../../ui/icon.ts';
import type { Combobox } from './combobox.ts';
import { nameOf, reasonOf } from './matter-row.ts';
import type { Speech } from './matter-row.ts';
import { supportsAnchors } from './search-box.ts';
import type { SuggestionList } from './suggestions.ts';

/** What the list shows and whom it tells. */
export interface SuggestionPopup extends Speech {
  readonly combobox: Combobox;
  readonly suggestions: SuggestionList | undefined;
  onOption(position: number): void;
}

/** What is offered; in the page also while there is nothing, so that `aria-controls` leads somewhere. A press keeps the focus in the box. */
export function suggestionPopup({ suggestions, combobox, onOption, ...speech }: SuggestionPopup): TemplateResult {
  const { strings, format, locale } = speech;
  const { open, active } = combobox;
  const list = open ? suggestions : undefined;
  const option = (position: number, className: string, content: TemplateResult): TemplateResult =>
    html`<li role="option" id="option-${position}" class=${className} aria-selected=${position === active ? 'true' : 'false'} @click=${() => onOption(position)}>${content}</li>`;
  return html`<div class="popup" part="suggestions" popover=${supportsAnchors ? 'manual' : nothing} ?data-open=${open} @pointerdown=${keepFocus} @mousedown=${keepFocus}>
    ${list && !list.confident ? html`<p class="perhaps">${strings.perhaps}</p>` : nothing}
    <ul role="listbox" id="options" aria-label=${strings.suggestions}>
      ${list?.rows.map((matter, position) =>
        option(position, 'option', html`<span class="option-name">${nameOf(matter, locale)}</span><span class="option-where">${localized(matter.department.name, locale)}${matter.alsoIn.length === 0 ? html`<span class="dot" aria-hidden="true"></span>${localized(matter.region.name, locale)}` : nothing} ${reasonOf(matter, speech)}</span>`),
      )}
      ${list && list.confident ? option(list.rows.length, 'option view-all', html`${strings.viewAll(format.number(list.total))}${icon('next')}`) : nothing}
    </ul>
  </div>`;
}

const keepFocus = (event: Event): void => event.preventDefault();
