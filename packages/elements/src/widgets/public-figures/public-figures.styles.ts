import { css } from 'lit';
import type { CSSResult } from 'lit';
import { barChartStyles } from '../../ui/bar-chart.styles.ts';
import { dataTableStyles } from '../../ui/data-table.styles.ts';
import { disclosureStyles } from '../../ui/disclosure.styles.ts';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const own: CSSResult = css`
  .stack,
  .figures {
    display: grid;
    gap: 20px;
  }
  .stack > *,
  .figures > * {
    min-inline-size: 0;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .figures {
    gap: 28px;
    transition: opacity var(--_motion, 0s);
  }
  .figures[aria-busy='true'] {
    opacity: 0.6;
  }
  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .period {
    min-block-size: var(--_target);
    padding: 4px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
  }
  .period:hover {
    background: var(--_tint);
  }
  .period[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_tint);
    color: var(--_primary);
    font-weight: 600;
    box-shadow: inset 0 -3px var(--_primary);
  }
  .answer {
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .lead {
    display: grid;
    gap: 6px;
  }
  .lead p:not(.answer) {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  section {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
  }
  section > p {
    max-inline-size: 38em;
  }
  .line-says {
    margin-block-start: -8px;
  }
  dl {
    display: grid;
    border-block-end: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(6em, 14em) minmax(0, 1fr);
    gap: 0 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_quiet);
  }
  .check {
    display: grid;
    gap: 12px;
    padding-block: 4px 8px;
  }
  .checked {
    display: grid;
    gap: 4px;
  }
  code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--_small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  @container hall (max-width: 30em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dt {
      font-size: var(--_small);
    }
  }
  @media (forced-colors: active) {
    .period[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

/** Looks of `<hall-public-figures>`. */
export const publicFiguresStyles: CSSResult[] = [barChartStyles, dataTableStyles, disclosureStyles, skeletonRowsStyles, own];
