import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Stays away for the first 300 ms: what comes quickly needs no announcement. */
export const skeletonStyles: CSSResult = css`
  .skeleton {
    display: grid;
    gap: 16px;
    animation: appear 1ms 300ms backwards;
  }
  .skeleton i {
    display: block;
    block-size: 1.2em;
    border-radius: var(--_radius);
    background: var(--_line);
  }
  .skeleton .title {
    block-size: 2em;
    max-inline-size: 18em;
  }
  .skeleton .short {
    max-inline-size: 7em;
  }
  .skeleton .line {
    block-size: 1.8em;
    margin-block-start: 8px;
    max-inline-size: 12em;
  }
  .skeleton .answers > div {
    min-block-size: 6em;
  }
  .skeleton .answers > .wide {
    min-block-size: 11em;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }
`;
