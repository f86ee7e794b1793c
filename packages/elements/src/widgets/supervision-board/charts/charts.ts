import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { barChartStyles } from '../../../ui/bar-chart.styles.ts';
import { dataTableStyles } from '../../../ui/data-table.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';
import type { BoardPart, PartHost } from '../board/part.ts';
import { chartsStyles } from './charts.styles.ts';
import { daysView } from './days-view.ts';
import { loadView } from './load-view.ts';

/** Load, or the last fourteen days, out of the numbers of the overview. */
export class ChartsPart implements BoardPart {
  readonly #host: PartHost;
  readonly #which: 'load' | 'days';

  constructor(host: PartHost, which: 'load' | 'days') {
    this.#host = host;
    this.#which = which;
    host.adopt([disclosureStyles, barChartStyles, dataTableStyles, chartsStyles]);
  }

  /** The numbers are the board's, which reads them again by itself. */
  refresh(): void {
    this.#host.element.requestUpdate();
  }

  forget(): void {
    // Nothing is kept here.
  }

  render(): TemplateResult {
    const { overview, strings, locale, format, level, overviewFailure } = this.#host;
    const value = overview();
    const failure = overviewFailure();
    if (!value) return failure ?? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    const view = { value, strings: strings(), locale: locale(), format: format(), level: level() };
    return html`${failure ?? nothing}<div class="part">${this.#which === 'load' ? loadView(view) : daysView(view)}</div>`;
  }
}
