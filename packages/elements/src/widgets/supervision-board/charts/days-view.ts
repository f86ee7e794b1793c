import type { SupervisionDay } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { barChart, barLegend } from '../../../ui/bar-chart.ts';
import type { BarTone } from '../../../ui/bar-chart.ts';
import { dataTable } from '../../../ui/data-table.ts';
import { heading } from '../../../ui/heading.ts';
import type { ChartsView } from './load-view.ts';

const columns = ['decided', 'late', 'yellow', 'red', 'complaints'] as const;

/** The last fourteen days: what was decided and how much of it late; which cards were issued. */
export function daysView({ value: { days }, strings, format, level }: ChartsView): TemplateResult {
  const sum = (column: (typeof columns)[number]): number => days.reduce((total, day) => total + day[column], 0);
  const label = ({ day }: SupervisionDay): TemplateResult => html`<time datetime=${day}>${strings.dayLabel(format.date(day))}</time>`;
  const chart = (title: string, id: string, parts: readonly (readonly [(typeof columns)[number] | 'inTime', BarTone, string])[], value: (day: SupervisionDay) => TemplateResult): TemplateResult => {
    const amount = (day: SupervisionDay, column: (typeof columns)[number] | 'inTime'): number => (column === 'inTime' ? day.decided - day.late : day[column]);
    return html`<section aria-labelledby=${id}>
      ${heading(level + 1, title, id)} ${barLegend(parts.map(([, tone, name]) => [tone, name]))}
      ${barChart({ label: title, columns: true, bars: days.map((day) => ({ key: day.day, label: label(day), parts: parts.map(([column, tone]) => ({ amount: amount(day, column), tone })), value: value(day) })) })}
    </section>`;
  };
  const pieces = (...found: readonly (readonly [number, (count: number) => string])[]): TemplateResult | typeof nothing => {
    const said = found.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
    return said.length > 0 ? html`<span class="pieces">${said.map((each) => html`<span>${each}</span>`)}</span>` : nothing;
  };
  return html`${heading(level, strings.daysSentence(sum('decided'), sum('late')), 'view')}
    ${chart(strings.daysDecided, 'decided', [['late', 'late', strings.toneDecidedLate], ['inTime', 'plain', strings.toneDecidedInTime]], ({ decided, late }) => html`${format.number(decided)} ${pieces([late, strings.dayLate])}`)}
    ${chart(strings.daysCards, 'cards', [['red', 'red', strings.level_red], ['yellow', 'yellow', strings.level_yellow]], ({ red, yellow }) => (red + yellow === 0 ? html`0` : html`${pieces([red, strings.dayRed], [yellow, strings.dayYellow])}`))}
    ${dataTable({ summary: strings.asTable, caption: strings.view_days, head: strings.day, columns: columns.map((column) => strings[`day_${column}`]), rows: days.map((day) => ({ key: day.day, name: html`<time datetime=${day.day}>${format.date(day.day)}</time>`, cells: columns.map((column) => format.number(day[column])) })) })}`;
}
