import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The shape of rows that come: one `<i>` each in `.skeleton`; shows itself only when that takes a while. */
export const skeletonRowsStyles: CSSResult = css`
  .skeleton {
    display: grid;
    gap: var(--_gap);
    animation: appear 0s 300ms both;
  }
  .skeleton i {
    block-size: 4.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
