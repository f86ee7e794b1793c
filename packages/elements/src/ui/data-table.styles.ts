import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of {@link dataTable}; goes with those of a disclosure. */
export const dataTableStyles: CSSResult = css`
  .data-scroll {
    overflow-x: auto;
  }
  .data table {
    border-collapse: collapse;
    min-inline-size: 100%;
  }
  .data :is(th, td) {
    padding: 6px 10px;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    white-space: nowrap;
  }
  .data th {
    font-weight: 600;
  }
  .data tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 6.5em;
    max-inline-size: 12em;
    background: var(--_ground);
    text-align: start;
    white-space: normal;
  }
`;
