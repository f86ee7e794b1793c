import { TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Announcer } from '../../controllers/announcer.ts';
import { addIcons } from '../../ui/icon.ts';
import { moreIcons } from '../../ui/more-icons.ts';
import { notice } from '../../ui/notice.ts';
import { Feedback } from './feedback.ts';
import type { FilterPanel } from './filter-panel.ts';
import type { FinderController } from './finder-controller.ts';
import type { FinderLoan, FinderParent } from './finder-loan.ts';
import { finderPartStrings } from './finder-parts.strings.ts';
import { withFilter } from './finder-state.ts';
import { GuidePane } from './guide-pane.ts';
import type { RowContext, Speech } from './matter-row.ts';
import type { Results } from './matter-source.ts';
import { resultsTitle, resultsView } from './results-view.ts';
import { filterStyles } from './styles/filter.styles.ts';
import { popupStyles } from './styles/popup.styles.ts';
import { resultsStyles } from './styles/results.styles.ts';
import { rowStyles } from './styles/row.styles.ts';
import { SuggestingBox } from './suggesting-box.ts';

/** Styles that come with the parts. */
export const partStyles: readonly CSSResult[] = [popupStyles, resultsStyles, filterStyles, rowStyles];

/** Everything below the box: loaded apart from it, so that the box is there at once. */
export class FinderParts {
  readonly guide: GuidePane;
  readonly box: SuggestingBox;
  readonly #host: FinderParent;
  readonly #finder: FinderController;
  readonly #loan: FinderLoan;
  readonly #feedback: Feedback;
  #filtersOpen = false;

  constructor(host: FinderParent, finder: FinderController, loan: FinderLoan, announcer: Announcer) {
    addIcons(moreIcons);
    this.#host = host;
    this.#finder = finder;
    this.#loan = loan;
    this.box = new SuggestingBox(host, finder, loan, announcer, () => this.#speech);
    this.#feedback = new Feedback(host, () => loan.client());
    this.guide = new GuidePane(host, finder, () => ({ ...this.#speech, configuration: host.configuration, level: host.headingLevel, failed: (error, retry) => loan.failed(error, retry) }));
  }

  /** What the results are, for ears. */
  title(results: Results): string {
    return resultsTitle({ results, state: this.#finder.state }, this.#speech);
  }

  /** The results; while one types, twenty rows need not be drawn again at each key. */
  results(results: Results): unknown {
    const { state, site, routes, results: task } = this.#finder;
    const { guideHref, withoutFilters, headingLevel, bound } = this.#host;
    const { locale, strings, common } = this.#speech;
    const look = [results, task.status, state, site, routes.active && window.location.href, this.#feedback.look, this.#filtersOpen, locale, strings, common, guideHref, withoutFilters, headingLevel, JSON.stringify(bound)];
    return guard(look, () => this.#draw(results));
  }

  get #speech(): Speech {
    return { ...this.#loan.told(), strings: this.#loan.texts(finderPartStrings) };
  }

  #draw(results: Results): TemplateResult {
    const speech = this.#speech;
    const { state, site } = this.#finder;
    const { failed, href, choose, told } = this.#loan;
    const row: RowContext = { ...speech, level: this.#host.headingLevel, href, select: choose };
    const canTell = state.query !== '' && !results.offline && (site?.scopes.includes('feedback:write') ?? false);
    const retry = html`<button type="button" class="button" @click=${() => this.#finder.again()}>${speech.common.retry}</button>`;
    return html`${results.offline ? notice({ tone: 'warning', icon: 'offline', title: speech.strings.offlineTitle, body: speech.strings.offlineBody, actions: retry }) : nothing}
    ${resultsView({
      results,
      state,
      row,
      panel: this.#panel(speech, results),
      line: told().line,
      withFilters: !this.#host.withoutFilters,
      filtersOpen: this.#filtersOpen,
      pending: this.#finder.results.status === TaskStatus.PENDING,
      feedback: canTell ? this.#feedback.render(results.confident ? 'wrongResult' : 'notFound', state.query, { ...speech, failed }) : nothing,
      toggleFilters: () => {
        this.#filtersOpen = !this.#filtersOpen;
        this.#host.requestUpdate();
      },
      turn: (page) => {
        this.#finder.go({ page });
        this.#loan.toResults();
      },
    })}`;
  }

  #panel(speech: Speech, { facets }: Results): FilterPanel {
    const { state } = this.#finder;
    return {
      ...speech,
      facets,
      chosen: state.filters,
      bound: this.#host.bound,
      choose: (name, value) => this.#finder.go({ filters: withFilter(state.filters, name, value), page: 0 }),
      browse: (name, value) => {
        this.#finder.go({ query: '', filters: { [name]: value }, page: 0 });
        this.#loan.toResults();
      },
      clear: () => this.#finder.go({ filters: {}, page: 0 }),
    };
  }
}
