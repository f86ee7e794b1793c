import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const frame: CSSResult = css`
  .stack {
    display: grid;
    gap: 32px;
    min-inline-size: 0;
  }
  .stack > * {
    min-inline-size: 0;
  }
`;

/** Looks of `<hall-applicant-space>` before its parts are there. */
export const applicantSpaceStyles: CSSResult[] = [skeletonRowsStyles, frame];
