import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const frame: CSSResult = css`
  .stack {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .answer > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .answer.done > :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_success);
  }
  .answer p {
    color: var(--_quiet);
  }
`;

/** Looks of `<hall-material-list>` before its rows are there. */
export const materialListStyles: CSSResult[] = [skeletonRowsStyles, frame];
