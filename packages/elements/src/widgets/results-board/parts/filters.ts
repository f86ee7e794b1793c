import type { Department, PublishedDecision } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../../locales/locale.ts';
import { plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { ResultsBoardStrings } from '../results-board.strings.ts';
import { isBackwards, publishedResults } from '../results-state.ts';
import type { ResultsFilter } from '../results-state.ts';
import type { ResultsPartsStrings } from './parts.strings.ts';

/** What the filters show and whom they tell. */
export interface FiltersView {
  readonly filter: ResultsFilter;
  /** Among which to choose; empty where the page has chosen. */
  readonly departments: readonly Pick<Department, 'id' | 'name'>[];
  readonly strings: ResultsBoardStrings & ResultsPartsStrings;
  readonly locale: HallLocale;
  change(filter: ResultsFilter): void;
}

/** By department, result and days: native controls in one row where there is room. */
export function filters({ filter, departments, strings, locale, change }: FiltersView): TemplateResult {
  const set = (name: keyof ResultsFilter, value: string): void => {
    const { [name]: _, ...others } = filter;
    change(value === '' ? others : { ...others, [name]: value });
  };
  const select = (name: 'department' | 'result', label: string, every: string, options: readonly (readonly [value: string, text: string])[]): TemplateResult => html`<div>
    <label for=${name}>${label}</label>
    <select id=${name} @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${filter[name] === undefined}>${every}</option>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${filter[name] === value}>${text}</option>`)}
    </select>
  </div>`;
  const backwards = isBackwards(filter);
  const day = (name: 'from' | 'to', label: string): TemplateResult => html`<div>
    <label for=${name}>${label}</label>
    <input id=${name} type="date" aria-invalid=${backwards} aria-describedby=${backwards ? 'backwards' : nothing} .value=${filter[name] ?? ''} @change=${(event: Event) => set(name, (event.target as HTMLInputElement).value)} />
  </div>`;
  const result = (value: PublishedDecision['result']): readonly [string, string] => [value, strings[`result_${value}`]];
  return html`<fieldset class="filters" part="filters">
    <legend class="hidden-visually">${strings.filters}</legend>
    ${departments.length > 1 ? select('department', strings.department, strings.everyDepartment, departments.map(({ id, name }) => [id, plain(name, locale)] as const)) : nothing}
    ${select('result', strings.result, strings.everyResult, publishedResults.map(result))}
    <div class="days">${day('from', strings.from)}${day('to', strings.to)}</div>
    ${backwards ? html`<p class="fault" id="backwards" role="alert">${icon('danger')} ${strings.backwards}</p>` : nothing}
  </fieldset>`;
}
