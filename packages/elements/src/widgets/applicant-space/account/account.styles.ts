import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of what was folded away. */
export const accountStyles: CSSResult = css`
  .mandate .state {
    color: var(--_quiet);
  }
  .mandate.active .state,
  .session .current {
    color: var(--_success);
    font-weight: 600;
  }
  .give {
    display: grid;
    gap: 16px;
    max-inline-size: 28em;
  }
  .give .actions {
    margin: 0;
  }
`;
