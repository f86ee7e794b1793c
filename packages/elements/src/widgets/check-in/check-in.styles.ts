import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of `<hall-check-in>`; those of the ticket come with it. */
export const checkInStyles: CSSResult = css`
  .stack,
  form,
  .field {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  .stack > * {
    inline-size: 100%;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .field {
    gap: 4px;
    inline-size: 100%;
  }
  label {
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    max-inline-size: 12em;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: var(--_answer);
    letter-spacing: 0.12em;
    text-transform: uppercase;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
  }
  .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
`;
