import type { NoticeKind } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import type { NoticeBoardStrings } from './notice-board.strings.ts';
import type { NoticeFilter } from './notice-state.ts';

/** What the line to search in and the kinds above the list show, and whom they tell. */
export interface NoticeSearch {
  readonly typed: string;
  readonly filter: NoticeFilter;
  /** Kinds that the board shows. */
  readonly kinds: readonly NoticeKind[];
  readonly strings: NoticeBoardStrings;
  /** @param now - Without waiting for more to be typed. */
  search(text: string, now?: boolean): void;
  clear(): void;
  look(filter: NoticeFilter): void;
}

/** A line to search in. */
export function searchLine({ typed, strings, search, clear }: NoticeSearch): TemplateResult {
  const read = (event: Event): void => {
    // While an input method composes, the text is none yet.
    if (!(event instanceof InputEvent && event.isComposing)) search((event.target as HTMLInputElement).value);
  };
  const submit = (event: Event): void => (event.preventDefault(), search(typed, true));
  return html`<form class="search" role="search" @submit=${submit}>
    <label for="query">${strings.label}</label>
    <p class="quiet" id="hint">${strings.hint}</p>
    <div class="field">
      ${icon('search')}
      <input id="query" part="input" type="search" maxlength="100" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="hint" .value=${typed} @input=${read} @compositionend=${read} />
      ${typed === '' ? nothing : html`<button class="clear" type="button" aria-label=${strings.clear} @click=${clear}>${icon('clear')}</button>`}
    </div>
  </form>`;
}

/** Kinds as buttons, of which one is pressed; none where there is one kind alone. */
export function kindButtons({ filter, kinds, strings, look }: NoticeSearch): TemplateResult | typeof nothing {
  if (kinds.length < 2) return nothing;
  const choose = (kind: NoticeKind | undefined): void => {
    const { kind: _, ...others } = filter;
    look({ ...others, ...(kind ? { kind } : {}) });
  };
  return html`<div class="kinds" role="group" aria-label=${strings.kinds}>
    ${[undefined, ...kinds].map((kind) => html`<button class="kind" type="button" aria-pressed=${filter.kind === kind} @click=${() => choose(kind)}>${kind ? strings[`kind_${kind}`] : strings.every}</button>`)}
  </div>`;
}
