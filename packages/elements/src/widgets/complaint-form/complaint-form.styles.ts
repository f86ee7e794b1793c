import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const frame: CSSResult = css`
  .stack {
    display: grid;
    gap: 20px;
  }
  .stack[hidden] {
    display: none;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
`;

/** Looks of `<hall-complaint-form>` before its parts have come. */
export const complaintFormStyles: CSSResult[] = [skeletonRowsStyles, frame];
