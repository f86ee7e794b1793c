import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { audienceFilter, chosenFilters, otherFilters } from './filter-panel.ts';
import type { FilterPanel } from './filter-panel.ts';
import type { FinderState } from './finder-state.ts';
import { matterRow } from './matter-row.ts';
import type { RowContext, Speech } from './matter-row.ts';
import type { Results } from './matter-source.ts';
import { pager } from './pager.ts';
import { departmentsIn, waysIn } from './ways-in.ts';

/** Above this many results a word about narrowing helps. */
const many = 100;

/** The region below the box. */
export interface ResultsView {
  readonly results: Results;
  readonly state: FinderState;
  readonly row: RowContext;
  readonly panel: FilterPanel;
  readonly line: PhoneNumber;
  readonly withFilters: boolean;
  readonly filtersOpen: boolean;
  readonly pending: boolean;
  /** Feedback that the hall can be given; drawn where it helps. */
  readonly feedback: TemplateResult | typeof nothing;
  toggleFilters(): void;
  turn(page: number): void;
}

const isBound = ({ bound }: FilterPanel): boolean => bound.department !== undefined || bound.topic !== undefined;
const isNarrowed = ({ query, filters }: FinderState): boolean => query !== '' || Object.keys(filters).length > 0;

/** Words above the rows, the same for eyes and ears. */
export function resultsTitle({ results, state }: Pick<ResultsView, 'results' | 'state'>, { strings, format }: Speech): string {
  const { total, confident } = results;
  const count = format.number(total);
  if (total === 0 && !isNarrowed(state)) return strings.nothing;
  if (total === 0 && Object.keys(state.filters).length > 0) return strings.noneFiltered;
  if (state.query !== '' && !confident) return strings.noneTitle;
  return isNarrowed(state) ? strings.found(count, total) : strings.all(count, total);
}

/** Rows with their filters, or the honest answer that there are none. */
export function resultsView(view: ResultsView): TemplateResult {
  const { results, state, row, panel, pending, withFilters, filtersOpen } = view;
  const title = html`<div role="heading" aria-level=${row.level} id="results" class="results-title" tabindex="-1">${resultsTitle(view, row)}</div>`;
  const isEmpty = results.total === 0 || (state.query !== '' && !results.confident);
  const start = !isNarrowed(state) && results.page === 0 && !isBound(panel) && withFilters;
  const narrowed = Object.keys(panel.chosen).length;
  return html`${start ? waysIn(panel, row.level) : nothing}
    <section class="results ${filtersOpen ? 'filters-open' : ''}" part="results" aria-labelledby="results" aria-busy=${pending ? 'true' : 'false'}>
      ${title}
      ${withFilters && (!isEmpty || narrowed > 0)
        ? html`<button type="button" class="button toggle" aria-expanded=${filtersOpen ? 'true' : 'false'} aria-controls="filters" @click=${view.toggleFilters}>${icon('filter')}${row.strings.filters(narrowed)}</button>
            ${audienceFilter(panel)}
            <div class="filters" id="filters" part="filters">${otherFilters(panel)}</div>`
        : nothing}
      <div class="list">
        ${withFilters ? chosenFilters(panel) : nothing} ${isEmpty ? noAnswer(view) : answer(view)}
      </div>
    </section>`;
}

function answer({ results, state, row, feedback, turn }: ResultsView): TemplateResult {
  return html`${results.total > many && state.query !== '' ? html`<p class="quiet">${row.strings.tooMany}</p>` : nothing}
    <ol class="rows" start=${results.page * 20 + 1}>
      ${results.rows.map((matter) => matterRow(matter, row))}
    </ol>
    ${pager(results, row, turn)} ${state.query === '' ? nothing : feedback}`;
}

function noAnswer({ results, state, row, panel, line, feedback }: ResultsView): TemplateResult {
  const { strings, common, level } = row;
  const filtered = results.total === 0 && Object.keys(state.filters).length > 0;
  return html`<p>${filtered ? strings.noneFilteredAdvice : state.query === '' ? strings.nothingYet : strings.noneAdvice(state.query)}</p>
    <p>${staffedLineLink(common.staffedLine, line)}</p>
    ${results.rows.length === 0
      ? nothing
      : html`<div role="heading" aria-level=${level + 1} class="way-title">${strings.similar}</div>
          <ol class="rows">
            ${results.rows.map((matter) => matterRow(matter, { ...row, level: level + 1 }))}
          </ol>`}
    ${filtered ? nothing : departmentsIn({ ...panel, facets: results.overview }, level + 1)} ${state.query === '' ? nothing : feedback}`;
}
