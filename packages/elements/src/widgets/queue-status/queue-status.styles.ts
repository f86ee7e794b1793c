import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';
import { queueRowStyles } from './queue-row.styles.ts';

const frame: CSSResult = css`
  .status {
    display: grid;
    gap: 12px;
  }
  #heading {
    font-size: var(--_title);
  }
  .hits {
    grid-column: 2 / -1;
  }
  .zone {
    display: grid;
    gap: var(--_gap);
  }
  .zone > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_large);
    color: var(--_quiet);
  }
`;

/** Styles of `<hall-queue-status>`. */
export const queueStatusStyles: CSSResult[] = [queueRowStyles, skeletonRowsStyles, frame];
