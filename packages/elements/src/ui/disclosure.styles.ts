import { css } from 'lit';
import type { CSSResult } from 'lit';

/** `<details>` whose summary is a quiet line with an arrow. */
export const disclosureStyles: CSSResult = css`
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    color: var(--_primary);
    cursor: pointer;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
`;
