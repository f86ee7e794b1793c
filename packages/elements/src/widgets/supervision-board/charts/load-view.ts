import type { DepartmentLoad, DeskLoad, SupervisionOverview } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { barChart, barLegend } from '../../../ui/bar-chart.ts';
import { dataTable } from '../../../ui/data-table.ts';
import { heading } from '../../../ui/heading.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';

/** What charts are drawn from. */
export interface ChartsView {
  readonly value: SupervisionOverview;
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
}

const columns = ['open', 'dueSoon', 'late', 'waiting', 'warnings', 'yellow', 'red', 'complaints', 'complaintsLate', 'consultations', 'badRatings', 'staff'] as const;

function departments({ value, strings, locale, format, level }: ChartsView): TemplateResult {
  const rows = [...value.departments].sort((a, b) => b.open - a.open || b.late - a.late);
  const words = ({ open, late, dueSoon }: DepartmentLoad): string => strings.loadWords(open, late, dueSoon);
  return html`<section aria-labelledby="departments">
    ${heading(level + 1, strings.loadDepartments, 'departments')}
    ${rows.length === 0 ? html`<p class="quiet">${strings.noLoad}</p>` : html`${barLegend([['late', strings.toneLate], ['soon', strings.toneSoon], ['plain', strings.toneInTime]])}
    ${barChart({ label: strings.loadDepartments, bars: rows.map((one) => ({ key: one.department.id, label: localized(one.department.name, locale), parts: [{ amount: one.late, tone: 'late' }, { amount: one.dueSoon, tone: 'soon' }, { amount: Math.max(0, one.open - one.late - one.dueSoon), tone: 'plain' }], value: words(one) })) })}
    ${dataTable({ summary: strings.asTable, caption: strings.loadDepartments, head: strings.department, columns: columns.map((column) => strings[`load_${column}`]), rows: rows.map((one) => ({ key: one.department.id, name: localized(one.department.name, locale), cells: columns.map((column) => format.number(one[column])) })) })}`}
  </section>`;
}

function desks({ value, strings, locale, format, level }: ChartsView): TemplateResult | typeof nothing {
  const rows = [...value.desks].sort((a, b) => b.served - a.served || b.waiting - a.waiting);
  if (rows.length === 0) return nothing;
  const stateOf = ({ state }: DeskLoad): string => (strings as unknown as Record<string, string>)[`desk_${state}`] ?? state;
  return html`<section aria-labelledby="desks">
    ${heading(level + 1, strings.loadDesks, 'desks')}
    ${barChart({ label: strings.loadDesks, bars: rows.map((one) => ({ key: one.id, label: localized(one.name, locale), parts: [{ amount: one.served, tone: 'plain' }], value: html`${strings.served(one.served)} <span class="quiet">${strings.deskWaiting(one.waiting)} · ${stateOf(one)}</span>` })) })}
    ${dataTable({ summary: strings.asTable, caption: strings.loadDesks, head: strings.desk, columns: [strings.deskState, strings.person, strings.deskServed, strings.deskQueue, strings.deskBusy], rows: rows.map((one) => ({ key: one.id, name: localized(one.name, locale), cells: [stateOf(one), one.staff ? html`${localized(one.staff.name, locale)}` : strings.none, format.number(one.served), format.number(one.waiting), format.number(one.busyMinutes)] })) })}
  </section>`;
}

/** What lies with departments and desks. */
export function loadView(view: ChartsView): TemplateResult {
  const { level, strings, value } = view;
  const sum = (pick: (one: DepartmentLoad) => number): number => value.departments.reduce((total, one) => total + pick(one), 0);
  return html`${heading(level, strings.loadSentence(sum(({ open }) => open), sum(({ waiting }) => waiting)), 'view')} ${departments(view)} ${desks(view)}`;
}
