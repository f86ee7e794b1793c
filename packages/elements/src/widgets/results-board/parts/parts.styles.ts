import { css } from 'lit';
import type { CSSResult } from 'lit';

const parts: CSSResult = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 12px 16px;
    align-items: end;
  }
  .filters > div,
  .days > div {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .filters > .days {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
    grid-column: span 2;
  }
  .filters label {
    font-size: var(--_small);
    font-weight: 600;
  }
  .filters > .fault {
    grid-column: 1 / -1;
  }
  select,
  input[type='date'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 4px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .data {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .stack > div > .plain {
    margin-inline-start: -10px;
  }
  .decision {
    display: grid;
    gap: 16px;
  }
  .decision > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .decision .how {
    font-size: var(--_answer);
    line-height: 1.35;
  }
  .decision dl {
    display: grid;
    border-block-end: 1px solid var(--_line);
  }
  .decision dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    gap: 0 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .decision dt {
    color: var(--_quiet);
  }
  @container hall (max-width: 30em) {
    .filters > .days {
      grid-column: 1 / -1;
    }
    .decision dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .decision dt {
      font-size: var(--_small);
    }
  }
`;

/** Looks of filters, decision and data. */
export const partsStyles: readonly CSSResult[] = [parts];
