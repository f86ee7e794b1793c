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
`;

/** Looks of `<hall-application-form>` before its parts are there. */
export const applicationFormStyles: CSSResult[] = [skeletonRowsStyles, frame];
