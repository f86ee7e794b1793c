import type { DepartmentFigures, FigureRow, Figures } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized, plain } from '../../locales/localized.ts';
import { barChart, barLegend } from '../../ui/bar-chart.ts';
import { dataTable } from '../../ui/data-table.ts';
import type { DataRow } from '../../ui/data-table.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import type { PublicFiguresStrings } from './public-figures.texts.ts';

/** What figures are drawn from. */
export interface FiguresViewState {
  readonly figures: Figures;
  /** One department alone. */
  readonly department: DepartmentFigures | undefined;
  /** Of which time, as a sentence begins with it. */
  readonly when: string;
  readonly strings: PublicFiguresStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
}

/** The answer in a sentence, the largest thing there is, and what belongs to it. */
export function answer({ figures, department, when, strings, locale, format }: FiguresViewState): TemplateResult {
  const { number } = format;
  const { decided, onTime, late, open, lateOpen, averageDays, averagePromisedDays, averageLegalDays } = department?.figures ?? figures.total;
  const who = department ? plain(department.department.name, locale) : null;
  const orNull = (value: number | null): string | null => (value === null ? null : number(value));
  const begun = html`${open === 0 ? nothing : lateOpen === 0 ? strings.openOnTime(number(open)) : strings.open(number(open), number(lateOpen))}`;
  // A Chinese full stop brings its own space along.
  const gap = locale === 'en' ? ' ' : '';
  return html`<p class="answer" id="answer" tabindex="-1">${decided === 0 ? strings.nothing(when, who) : strings.answer(when, who, number(decided), number(onTime))}</p>
    <p>${decided === 0 ? strings.nothingAdvice : late === 0 ? strings.noneLate : strings.lateOnes(number(late))}${gap}${averageDays === null ? nothing : strings.average(number(averageDays), orNull(averagePromisedDays), orNull(averageLegalDays))}${gap}${begun}</p>
    <p class="quiet"><time datetime=${figures.readAt}>${strings.asOf(format.dateTime(figures.readAt))}</time></p>`;
}

/** Departments beside each other: what they decided, and how long it took them; the words say all that the bars do. */
export function charts({ figures, strings, locale, format, level }: FiguresViewState): TemplateResult | typeof nothing {
  const { number } = format;
  const shown = figures.departments.filter(({ figures: { decided } }) => decided > 0);
  const others = figures.departments.length - shown.length;
  if (shown.length === 0) return nothing;
  // A little longer than the longest, so that a line at its end is seen whole.
  const most = Math.max(...shown.flatMap(({ figures: { averageDays, averagePromisedDays } }) => [averageDays ?? 0, averagePromisedDays ?? 0]), 1) * 1.02;
  const label = ({ department }: DepartmentFigures): string | TemplateResult => localized(department.name, locale);
  return html`<section>
      ${heading(level + 1, strings.onTimeChart, 'on-time')}
      ${barLegend([['pale', strings.onTime], ['late', strings.late]])}
      ${barChart({ label: strings.onTimeChart, bars: shown.map((one) => ({ key: one.department.id, label: label(one), parts: [{ amount: one.figures.onTime, tone: 'pale' }, { amount: one.figures.late, tone: 'late' }], value: one.figures.late === 0 ? strings.decidedOnTime(number(one.figures.decided)) : strings.decidedValue(number(one.figures.decided), number(one.figures.late)) })) })}
      ${others === 0 ? nothing : html`<p class="quiet">${strings.others(number(others))}</p>`}
    </section>
    <section>
      ${heading(level + 1, strings.averageChart, 'average')}
      ${barLegend([['plain', strings.averageBar]])} <p class="quiet line-says">${strings.promisedLine}</p>
      ${barChart({ label: strings.averageChart, most, bars: shown.filter(({ figures: { averageDays } }) => averageDays !== null).map((one) => ({ key: one.department.id, label: label(one), parts: [{ amount: one.figures.averageDays ?? 0, tone: 'plain' }], mark: one.figures.averagePromisedDays, value: strings.averageValue(number(one.figures.averageDays ?? 0), one.figures.averagePromisedDays === null ? null : number(one.figures.averagePromisedDays)) })) })}
    </section>`;
}

/** What else was promised: complaints, questions, ratings, and the cards that were shown. */
export function others({ figures, department, strings, format, level }: FiguresViewState): TemplateResult {
  const { number } = format;
  const { yellow, red, complaints, complaintsAnswered, complaintsInTime, ratings, satisfied, consultations, consultationsInTime } = department?.figures ?? figures.total;
  return html`<section>
    ${heading(level + 1, strings.also, 'also')}
    <dl>
      <div><dt>${strings.complaints}</dt><dd>${strings.complaintsValue(number(complaints), number(complaintsAnswered), number(complaintsInTime))}</dd></div>
      <div><dt>${strings.consultations}</dt><dd>${strings.consultationsValue(number(consultations), number(consultationsInTime))}</dd></div>
      <div><dt>${strings.ratings}</dt><dd>${strings.ratingsValue(number(ratings), number(satisfied))}</dd></div>
      <div><dt>${strings.cards}</dt><dd>${strings.cardsValue(number(yellow), number(red))}</dd></div>
    </dl>
  </section>`;
}

/** The same numbers as a table, and how they are counted. */
export function behind({ figures, department, when, strings, locale, format, level }: FiguresViewState): TemplateResult {
  const orNone = (value: number | null): string => (value === null ? strings.unknown : format.number(value));
  const row = (key: string, name: string | TemplateResult, one: FigureRow): DataRow => ({ key, name, cells: [one.decided, one.onTime, one.late, one.open, one.lateOpen, one.averageDays, one.averagePromisedDays, one.averageLegalDays, one.yellow, one.red].map(orNone) });
  const departments = department ? [department] : figures.departments;
  const rows = departments.map(({ department: { id, name }, figures: one }) => row(id, localized(name, locale), one));
  const columns = [strings.columnDecided, strings.columnOnTime, strings.columnLate, strings.columnOpen, strings.columnLateOpen, strings.columnAverage, strings.columnPromised, strings.columnLegal, strings.columnYellow, strings.columnRed];
  return html`${dataTable({ summary: strings.asTable, caption: strings.tableCaption(when), head: strings.department, columns, rows: department ? rows : [...rows, row('', strings.total, figures.total)] })}
    <section>
      ${heading(level + 1, strings.method, 'method')}
      <p>${localized(figures.method, locale)}</p>
      <p class="quiet">${icon('info')} ${localized(figures.provenance.note, locale)}</p>
    </section>`;
}
