import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The finder before anything has been answered. */
export const frameStyles: CSSResult = css`
  .finder {
    display: grid;
    gap: 24px;
  }
  .finder > *,
  .results > * {
    min-inline-size: 0;
  }
  [hidden] {
    display: none !important;
  }
  .skeleton {
    display: grid;
    opacity: 0;
    animation: appear 0s 300ms forwards;
  }
  .bone {
    display: grid;
    gap: 10px;
    padding-block: 18px;
    border-block-end: 1px solid var(--_line);
  }
  .bone i {
    block-size: 0.9em;
    border-radius: 3px;
    background: var(--_line);
    inline-size: 62%;
  }
  .bone i:nth-child(2) {
    inline-size: 34%;
  }
  .bone i:nth-child(3) {
    inline-size: 46%;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
