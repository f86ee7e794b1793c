import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of the values of the charts: what a number is made of, one under the other where columns are narrow. */
export const chartsStyles: CSSResult = css`
  .pieces {
    display: inline-flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 8px;
    font-size: var(--_small);
  }
`;
