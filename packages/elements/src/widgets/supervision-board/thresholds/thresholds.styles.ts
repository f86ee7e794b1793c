import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of the thresholds: fields side by side where there is room. */
export const thresholdStyles: CSSResult = css`
  .thresholds {
    gap: 24px;
    max-inline-size: 60em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    align-items: start;
    gap: 16px 24px;
  }
  .threshold .control input.number {
    max-inline-size: 5em;
  }
  .threshold .unit {
    inline-size: auto;
  }
  .theirs {
    color: var(--_info);
  }
  .unsaved {
    align-self: center;
  }
`;
