import type { CaseSummary, Due, Oversight } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { keyedRows } from '../../../ui/keyed-rows.ts';
import { walkRows } from '../../../ui/row-walk.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';

/** What the list is drawn from. */
export interface LateListView {
  readonly rows: readonly CaseSummary[] | undefined;
  readonly hasMore: boolean;
  readonly openId: string | undefined;
  /** The row that the arrow keys have come to. */
  readonly at: string | undefined;
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Drawn in place of the rows. */
  readonly failure: TemplateResult | undefined;
  open(id: string): void;
  moveTo(id: string): void;
  more(): void;
}

/** How late a case is, in working days and an icon, with the last day that was in time. */
export function lateLine({ remaining, day }: Due, strings: SupervisionBoardStrings, format: Format): TemplateResult {
  const days = Math.abs(remaining ?? 0);
  return html`<span class="due late">${icon('danger')}<span>${days > 0 ? strings.lateBy(days) : strings.late}${day ? html` · <time datetime=${day}>${format.date(day)}</time>` : nothing}</span></span>`;
}

/** How closely it is watched, in words; nothing where nobody does in particular. */
export const oversightLine = ({ level }: Oversight, strings: SupervisionBoardStrings): TemplateResult | typeof nothing => (level === 'none' ? nothing : html`<span class="oversight">${strings[`oversight_${level}`]}</span>`);

function row(one: CaseSummary, { strings, locale, format, openId, open }: LateListView, isStop: boolean): TemplateResult {
  const { id, matter, caseNo, department, due, oversight, assignedTo } = one;
  return html`<li>
    <button class="row" type="button" data-id=${id} tabindex=${isStop ? 0 : -1} aria-current=${id === openId ? 'true' : nothing} @click=${() => open(id)}>
      <b>${localized(matter.name, locale)}</b>
      <span class="row-top">${lateLine(due, strings, format)}${oversightLine(oversight, strings)}</span>
      <span class="quiet">${localized(department.name, locale)} · ${caseNo}${assignedTo ? html` · ${localized(assignedTo.name, locale)}` : nothing}</span>
    </button>
  </li>`;
}

function list(view: LateListView): TemplateResult {
  const { rows, strings, failure, at, openId, moveTo, more, hasMore } = view;
  if (failure && !rows) return failure;
  if (!rows) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  if (rows.length === 0) return html`<div class="empty"><p><b>${strings.noLate}</b></p><p class="quiet">${strings.noLateAdvice}</p></div>`;
  // One stop for the tab key, wherever one was last.
  const stop = Math.max(0, rows.findIndex(({ id }) => id === (at ?? openId)));
  return html`${failure ?? nothing}
    <ul class="rows" aria-label=${strings.view_late} @keydown=${(event: KeyboardEvent) => walkRows(event, rows.map(({ id }) => id), stop, moveTo)}>${keyedRows(rows, ({ id }) => id, (one, index) => row(one, view, index === stop))}</ul>
    ${hasMore ? html`<button class="button" type="button" @click=${more}>${strings.more}</button>` : nothing}`;
}

/** Cases past their date, what is due first first. */
export const lateList = (view: LateListView): TemplateResult => html`<section class="list" aria-labelledby="view">${heading(view.level, view.strings.view_late, 'view')} ${list(view)}</section>`;
