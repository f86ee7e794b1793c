import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A row: what it is about, and a value for each column. */
export interface DataRow {
  readonly key: string;
  readonly name: string | TemplateResult;
  readonly cells: readonly (string | TemplateResult)[];
}

/** The numbers behind a chart. */
export interface DataTable {
  /** What opens it, such as “as a table”. */
  readonly summary: string;
  /** What it holds. */
  readonly caption: string;
  /** Head of the first column. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/** The numbers of a chart as a real table, folded; where it is wider than its place it is pushed sideways, with the names standing. */
export const dataTable = ({ summary, caption, head, columns, rows }: DataTable): TemplateResult => html`<details class="data">
  <summary>${summary}</summary>
  <div class="data-scroll" role="region" aria-label="${summary}: ${caption}" tabindex="0">
    <table>
      <caption class="hidden-visually">${caption}</caption>
      <thead><tr><th scope="col">${head}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table>
  </div>
</details>`;
