import { css } from 'lit';
import type { CSSResult } from 'lit';
import { wholeStyles } from '../../../listing/whole.styles.ts';

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
  .decision .how {
    font-size: var(--_answer);
    line-height: 1.35;
  }
  @container hall (max-width: 30em) {
    .filters > .days {
      grid-column: 1 / -1;
    }
  }
`;

/** Looks of filters, decision and data. */
export const partsStyles: readonly CSSResult[] = [wholeStyles, parts];
