import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** What a line to search in shows, and whom it tells. */
export interface SearchLine {
  readonly typed: string;
  readonly strings: { readonly label: string; readonly hint: string; readonly clear: string };
  /** @param now - Without waiting for more to be typed. */
  search(text: string, now?: boolean): void;
  clear(): void;
}

/** A line to search in. */
export function searchLine({ typed, strings, search, clear }: SearchLine): TemplateResult {
  const read = (event: Event): void => {
    // While an input method composes, the text is none yet.
    if (!(event instanceof InputEvent && event.isComposing)) search((event.target as HTMLInputElement).value);
  };
  return html`<form class="search" role="search" @submit=${(event: Event) => (event.preventDefault(), search(typed, true))}>
    <label for="query">${strings.label}</label>
    <p class="quiet" id="hint">${strings.hint}</p>
    <div class="field">
      ${icon('search')}
      <input id="query" part="input" type="search" maxlength="100" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="hint" .value=${typed} @input=${read} @compositionend=${read} />
      ${typed === '' ? nothing : html`<button class="clear" type="button" aria-label=${strings.clear} @click=${clear}>${icon('clear')}</button>`}
    </div>
  </form>`;
}
