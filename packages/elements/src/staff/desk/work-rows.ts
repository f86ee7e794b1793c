import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyedRows } from '../../ui/keyed-rows.ts';
import { walkRows } from '../../ui/row-walk.ts';
import { staffDeskStrings } from './desk.strings.ts';
import type { DeskFrame } from './frame.ts';

/** What the rows of a list are drawn from. */
export interface WorkRowsView<Row extends { readonly id: string }> {
  readonly rows: readonly Row[] | undefined;
  readonly hasMore: boolean;
  readonly label: string;
  /** What it means that there are none, and what then. */
  readonly none: readonly [title: string, advice: string];
  readonly failure: TemplateResult | undefined;
  readonly openId: string | undefined;
  /** The row that the arrow keys have come to. */
  readonly at: string | undefined;
  row(row: Row): TemplateResult;
  open(id: string): void;
  moveTo(id: string): void;
  more(): void;
}

/** Rows with one stop for the tab key; arrows go through them. */
export function workRows<Row extends { readonly id: string }>({ texts }: DeskFrame, view: WorkRowsView<Row>): TemplateResult {
  const { rows, hasMore, label, none, failure, openId, at, row, open, moveTo, more } = view;
  if (failure && !rows) return failure;
  if (!rows) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  if (rows.length === 0) return html`${failure ?? nothing}<div class="empty"><p><b>${none[0]}</b></p><p class="quiet">${none[1]}</p></div>`;
  const stop = Math.max(0, rows.findIndex(({ id }) => id === (at ?? openId)));
  return html`${failure ?? nothing}
    <ul class="rows" aria-label=${label} @keydown=${(event: KeyboardEvent) => walkRows(event, rows.map(({ id }) => id), stop, moveTo)}>
      ${keyedRows(rows, ({ id }) => id, (one, index) => html`<li><button class="row" type="button" data-id=${one.id} tabindex=${index === stop ? 0 : -1} aria-current=${one.id === openId ? 'true' : nothing} @click=${() => open(one.id)}>${row(one)}</button></li>`)}
    </ul>
    ${hasMore ? html`<button class="button" type="button" @click=${more}>${texts(staffDeskStrings).more}</button>` : nothing}`;
}
