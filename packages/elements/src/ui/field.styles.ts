import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A labelled field, its advice and its fault. */
export const fieldStyles: CSSResult = css`
  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .field > * {
    inline-size: 100%;
  }
  label,
  legend {
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    max-inline-size: 24em;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
`;
