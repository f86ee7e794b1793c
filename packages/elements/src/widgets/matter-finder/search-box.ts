import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import type { Combobox } from './combobox.ts';
import type { MatterFinderStrings } from './matter-finder.strings.ts';

/** What the box shows and whom it tells. */
export interface SearchBox {
  readonly strings: MatterFinderStrings;
  readonly label: string;
  readonly placeholder: string | undefined;
  /** What the finder is bound to; undefined where one may look through everything. */
  readonly bound: string | undefined;
  readonly typed: string;
  /** Keys and state of the list; until its part is here there is none. */
  readonly combobox: Combobox | undefined;
  /** The list of suggestions, once its part is here. */
  readonly popup: TemplateResult | typeof nothing;
  onInput(event: InputEvent): void;
  onSubmit(event: Event): void;
  onClear(): void;
  onApproach(): void;
  onLeave(event: FocusEvent): void;
}

/** The box with its label, and below it what fits while one types. */
export function searchBox(box: SearchBox): TemplateResult {
  const { strings, label, placeholder, bound, typed, combobox } = box;
  const { open = false, active = -1 } = combobox ?? {};
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
          @input=${box.onInput} @compositionend=${box.onInput} @keydown=${combobox?.onKeydown}
        />
        ${typed === '' ? nothing : html`<button type="button" class="clear" aria-label=${strings.clear} @click=${box.onClear}>${icon('clear')}</button>`}
      </div>
      <button class="button primary" type="submit" part="button">${strings.search}</button>
      ${box.popup}
    </div>
  </form>`;
}

/** Whether the list can float above everything on the page and stay at the box without a script; else it stands below the box in the page. */
export const supportsAnchors: boolean = typeof CSS !== 'undefined' && CSS.supports('anchor-name: --a') && CSS.supports('position-area: bottom') && 'popover' in HTMLElement.prototype;
